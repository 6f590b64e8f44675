package studio.overdub.instruments.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static studio.overdub.instruments.synth.PlayedSynth.RATE;
import static studio.overdub.instruments.synth.PlayedSynth.cents;

import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.overdub.midi.Message;

/** Tunings, measured from what is heard. */
class PlayedTuningTest {
  private static final Map<String, Double> SINE =
      Map.of("osc1.wave", 3.0, "osc2.level", 0.0, "filter1.type", 0.0, "env1.sustain", 1.0);

  private static final String BOHLEN_PIERCE =
      "Bohlen-Pierce, equal\n13\n146.304\n292.608\n438.911\n585.215\n731.519\n877.823\n1024.127\n1170.431\n1316.734\n"
          + "1463.038\n1609.342\n1755.646\n3/1\n";

  private static final String WERCKMEISTER =
      "Werckmeister III\n12\n256/243\n192.18\n32/27\n390.225\n4/3\n1024/729\n696.09\n128/81\n888.27\n16/9\n1092.18\n2/1\n";

  /** The pitch of a plain sound to a thousandth of a cent: how the phase at a frequency moves on within a second. */
  private static double hertz(PlayedSynth synth, int key, double near) {
    synth.play(.2, Message.noteOn(0, key, 100));
    float[] audio = synth.play(2);
    int window = RATE / 2;
    double first = phase(audio, 0, window, near);
    double second = phase(audio, RATE, window, near);
    double turns = second - first;
    return near + turns - Math.rint(turns);
  }

  private static double phase(float[] audio, int from, int frames, double hertz) {
    double re = 0;
    double im = 0;
    for (int i = 0; i < frames; i++) {
      double window = 1 - Math.cos(2 * Math.PI * (i + .5) / frames);
      double angle = 2 * Math.PI * hertz * ((from + i) / (double) RATE);
      re += window * audio[from + i] * Math.cos(angle);
      im += window * audio[from + i] * Math.sin(angle);
    }
    return Math.atan2(-im, re) / (2 * Math.PI);
  }

  private static double equal(double key) {
    return 440 * Math.pow(2, (key - 69) / 12);
  }

  @ParameterizedTest
  @CsvSource({"60, 0", "61, 146.304", "73, 1901.955", "55, -731.519", "86, 3803.910"})
  void aScalesDegreesSoundWithinAHundredthOfACent(int key, double expected) {
    double near = equal(60) * Math.pow(2, expected / 1200);
    double hertz = hertz(new PlayedSynth(SINE, Map.of("tuning.scale", BOHLEN_PIERCE)), key, near);
    // 5/13 of a tritave and the like are rounded to a thousandth of a cent in the file.
    assertThat(cents(hertz, equal(60))).isCloseTo(expected, offset(.01));
  }

  @ParameterizedTest
  @CsvSource({"61, 90.225", "62, 192.18", "64, 390.225", "67, 696.09", "79, 1896.09", "41, -1901.955"})
  void aTemperamentSoundsWithinAHundredthOfACent(int key, double expected) {
    double near = equal(60) * Math.pow(2, expected / 1200);
    double hertz = hertz(new PlayedSynth(SINE, Map.of("tuning.scale", WERCKMEISTER)), key, near);
    assertThat(cents(hertz, equal(60))).isCloseTo(expected, offset(.01));
  }

  @Test
  void aSilentKeyOfTheMapPlaysNothing() {
    PlayedSynth synth = new PlayedSynth(SINE, Map.of("tuning.mapping", "2\n0\n127\n60\n60\n261.6\n2\n0\nx\n"));
    synth.play(.1, Message.noteOn(0, 61, 100));
    assertThat(synth.processor().idle()).isTrue();
    synth.play(.1, Message.noteOn(0, 62, 100));
    assertThat(synth.processor().idle()).isFalse();
  }

  @Test
  void aDamagedScaleIsRefusedByLine() {
    assertThatThrownBy(() -> new PlayedSynth(SINE, Map.of("tuning.scale", "x\n2\n100.0\nwide\n")))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("\"wide\" is no number: the scale, line 4. Choose another file, or correct this line.");
  }

  @Test
  void aMessageTunesASoundingKeyToAHundredthOfACent() {
    PlayedSynth synth = new PlayedSynth(SINE);
    synth.play(.1, Message.noteOn(0, 69, 100));
    // Real time single note tuning: program 0, one change: key 69 becomes 70 and 8192/16384 of a semitone.
    synth.playExclusive(.1, exclusive(0x7F, 0x7F, 8, 2, 0, 1, 69, 70, 0x40, 0));
    float[] audio = synth.play(2);
    double near = equal(70.5);
    double turns = phase(audio, RATE, RATE / 2, near) - phase(audio, 0, RATE / 2, near);
    assertThat(cents(near + turns - Math.rint(turns), 440)).isCloseTo(150, offset(.01));
  }

  @Test
  void aMessageTunesAllOctavesAlike() {
    PlayedSynth synth = new PlayedSynth(SINE);
    // Scale/octave tuning of one byte for all channels: A is 20 cents low.
    int[] body = {0x7E, 0x7F, 8, 8, 3, 0x7F, 0x7F, 64, 64, 64, 64, 64, 64, 64, 64, 64, 44, 64, 64};
    synth.playExclusive(.1, exclusive(body));
    assertThat(cents(hertz(synth, 57, 220 * Math.pow(2, -20 / 1200.0)), 220)).isCloseTo(-20, offset(.01));
  }

  @Test
  void aDumpTunesAllKeys() {
    byte[] dump = new byte[408];
    int[] head = {0xF0, 0x7E, 0x7F, 8, 1, 0};
    for (int i = 0; i < head.length; i++) {
      dump[i] = (byte) head[i];
    }
    for (int key = 0; key < 128; key++) {
      // A quarter tone above its own key.
      dump[22 + 3 * key] = (byte) key;
      dump[23 + 3 * key] = 0x40;
    }
    int sum = 0;
    for (int i = 1; i < 406; i++) {
      sum ^= dump[i];
    }
    dump[406] = (byte) (sum & 127);
    dump[407] = (byte) 0xF7;
    PlayedSynth synth = new PlayedSynth(SINE, Map.of("tuning.scale", WERCKMEISTER));
    synth.playExclusive(.1, dump);
    assertThat(cents(hertz(synth, 64, equal(64.5)), equal(64))).isCloseTo(50, offset(.01));
  }

  private static byte[] exclusive(int... body) {
    byte[] message = new byte[body.length + 2];
    message[0] = (byte) 0xF0;
    for (int i = 0; i < body.length; i++) {
      message[i + 1] = (byte) body[i];
    }
    message[body.length + 1] = (byte) 0xF7;
    return message;
  }
}
