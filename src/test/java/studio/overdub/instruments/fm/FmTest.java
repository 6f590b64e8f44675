package studio.overdub.instruments.fm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static studio.overdub.instruments.fm.Playing.cents;
import static studio.overdub.instruments.fm.Playing.frequency;
import static studio.overdub.instruments.fm.Playing.off;
import static studio.overdub.instruments.fm.Playing.on;
import static studio.overdub.instruments.fm.Playing.params;
import static studio.overdub.instruments.fm.Playing.peak;

import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.overdub.midi.Message;
import studio.overdub.midi.dx7.Voice;
import studio.overdub.midi.dx7.VoiceMessage;

/** How FM answers what is played and what is sent. */
class FmTest {
  @Test
  void aVoiceThatIsSentIsHeardFromTheNextNoteOn() {
    Playing playing = new Playing(params());
    playing.play(.1, on(57));
    Map<String, Double> other = Voice.of("INIT", params("op1.ratio.coarse", 3, "op1.level", 99)).values();
    for (int i = 1; i <= 4; i++) {
      other.put("op1.rate" + i, 99.0);
      other.put("op1.level" + i, i == 4 ? 0.0 : 99.0);
      other.put("pitch.level" + i, 50.0);
    }
    other.put("op1.ratio.detune", 0.0);
    other.put("transpose", 0.0);
    playing.play(.2, VoiceMessage.ofVoice(Voice.of("THREE", other)));
    assertThat(playing.idle()).as("what sounded has faded").isTrue();
    playing.play(.1, on(57));
    assertThat(cents(frequency(playing.play(1)), 660)).isCloseTo(0, offset(.1));
  }

  @Test
  void aParameterThatIsSentIsHeardAtOnce() {
    Playing playing = new Playing(params());
    playing.play(.1, on(57));
    // Parameter 123 is the coarse frequency of operator 1.
    playing.play(.1, new byte[] {(byte) 0xf0, 0x43, 0x10, 0, 123, 2, (byte) 0xf7});
    assertThat(cents(frequency(playing.play(1)), 440)).isCloseTo(0, offset(.1));
    // Parameter 155, whose number needs its eighth bit, switches operators; operator 1 is bit 5.
    playing.play(.1, new byte[] {(byte) 0xf0, 0x43, 0x10, 1, 27, 0x1f, (byte) 0xf7});
    assertThat(peak(playing.play(.1))).isZero();
  }

  @Test
  void aDamagedVoiceIsPassedOver() {
    Playing playing = new Playing(params());
    byte[] message = VoiceMessage.ofVoice(Voice.of("X", Map.of()));
    message[50] ^= 1;
    playing.play(.1, message);
    playing.play(.1, on(57));
    assertThat(cents(frequency(playing.play(1)), 220)).isCloseTo(0, offset(.1));
  }

  @Test
  void theBendFollowsItsRangeAlsoWhenItIsSent() {
    Playing playing = new Playing(params());
    playing.play(.1, on(69), Message.pitchBend(0, 16383));
    assertThat(cents(frequency(playing.play(1)), 440)).isCloseTo(200, offset(.2));
    playing.play(.1, new byte[] {(byte) 0xf0, 0x43, 0x10, 8, 65, 12, (byte) 0xf7});
    assertThat(cents(frequency(playing.play(1)), 440)).isCloseTo(1200, offset(.5));
  }

  @Test
  void legatoSlidesAndMonoGoesBack() {
    Playing playing = new Playing(params("voice.mode", 2));
    playing.play(.2, on(57));
    playing.play(.2, on(69));
    assertThat(cents(frequency(playing.play(1)), 440)).isCloseTo(0, offset(.1));
    playing.play(.2, off(69));
    assertThat(cents(frequency(playing.play(1)), 220)).isCloseTo(0, offset(.1));
    playing.play(.2, off(57));
    assertThat(playing.idle()).isTrue();
  }

  @Test
  void noMoreNotesSoundThanThereAreVoices() {
    Playing playing = new Playing(params("voice.most", 1));
    playing.play(.2, on(45));
    playing.play(.2, on(69));
    assertThat(cents(frequency(playing.play(1)), 440)).isCloseTo(0, offset(.1));
  }

  @Test
  void thePedalHoldsWhatTheKeysLetGo() {
    Playing playing = new Playing(params());
    playing.play(.2, on(69), Message.control(0, 64, 127));
    playing.play(.2, off(69));
    assertThat(peak(playing.play(1))).isGreaterThan(.01);
    playing.play(.2, Message.control(0, 64, 0));
    assertThat(playing.idle()).isTrue();
  }
}
