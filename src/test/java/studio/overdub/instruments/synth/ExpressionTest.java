package studio.overdub.instruments.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static studio.overdub.instruments.synth.PlayedSynth.cents;
import static studio.overdub.instruments.synth.PlayedSynth.frequency;
import static studio.overdub.instruments.synth.PlayedSynth.peak;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.overdub.dsp.Spectrum;
import studio.overdub.midi.Message;

/** Notes with channels of their own, and how they share the voices. */
class ExpressionTest {
  private static final Map<String, Double> SINE =
      Map.of("osc1.wave", 3.0, "osc2.level", 0.0, "filter1.type", 0.0, "env1.sustain", 1.0, "env1.release", .05);

  private static Map<String, Double> with(Map<String, Double> params, Object... more) {
    Map<String, Double> changed = new HashMap<>(params);
    for (int i = 0; i < more.length; i += 2) {
      changed.put((String) more[i], ((Number) more[i + 1]).doubleValue());
    }
    return changed;
  }

  /** The MPE Configuration Message: registered parameter 6 on a master channel. */
  private static long[] zone(int master, int members) {
    return registered(master, 6, members);
  }

  private static long[] registered(int channel, int number, int value) {
    return new long[] {
      Message.control(channel, 101, 0), Message.control(channel, 100, number), Message.control(channel, 6, value)
    };
  }

  private static boolean sounds(float[] audio, double hertz) {
    double[] spectrum = Spectrum.windowed(audio);
    int bin = (int) Math.round(hertz * audio.length / PlayedSynth.RATE);
    double level = 0;
    for (int i = bin - 2; i <= bin + 2; i++) {
      level = Math.max(level, spectrum[i]);
    }
    double loudest = 0;
    for (double l : spectrum) {
      loudest = Math.max(loudest, l);
    }
    return level > .3 * loudest;
  }

  /** A power of two of frames. */
  private static final double SLICE = 32768.0 / PlayedSynth.RATE;

  @Test
  void inALowerZoneEachChannelBendsItsOwnNote() {
    PlayedSynth synth = new PlayedSynth(SINE);
    synth.play(.1, zone(0, 5));
    synth.play(.1, Message.noteOn(1, 57, 100), Message.noteOn(2, 69, 100), Message.pitchBend(2, 8192 + 8192 / 4));
    float[] audio = synth.play(SLICE);
    // A quarter of 48 semitones up: an octave; the other note stays.
    assertThat(sounds(audio, 220)).isTrue();
    assertThat(sounds(audio, 880)).isTrue();
    assertThat(sounds(audio, 440)).isFalse();
  }

  @Test
  void theMasterBendsTheWholeZone() {
    PlayedSynth synth = new PlayedSynth(SINE);
    synth.play(.1, zone(15, 4));
    synth.play(.1, Message.noteOn(14, 69, 100), Message.pitchBend(15, 16383));
    assertThat(cents(frequency(synth.play(1)), 440)).isCloseTo(200, offset(.2));
    synth.play(.1, Message.pitchBend(14, 8192 - 4096));
    assertThat(cents(frequency(synth.play(1)), 440)).isCloseTo(200 - 2400, offset(.3));
  }

  @Test
  void aBendRangeForOneMemberCountsForAll() {
    PlayedSynth synth = new PlayedSynth(with(SINE, "voice.mpe", 1));
    synth.play(.1, registered(3, 0, 12));
    synth.play(.1, Message.noteOn(7, 69, 100), Message.pitchBend(7, 16383));
    assertThat(cents(frequency(synth.play(1)), 440)).isCloseTo(1200, offset(.3));
  }

  @Test
  void pressureAndSlideBelongToTheirNotes() {
    Map<String, Double> params = with(SINE, "voice.mpe", 1, "mod1.source", Source.PRESSURE.ordinal(),
        "mod1.target", level(), "mod1.amount", 1, "voice.level", 0);
    PlayedSynth synth = new PlayedSynth(params);
    synth.play(.1, Message.noteOn(1, 57, 100), Message.noteOn(2, 69, 100), Message.channelPressure(2, 127));
    float[] audio = synth.play(SLICE);
    assertThat(sounds(audio, 440)).isTrue();
    assertThat(sounds(audio, 220)).isFalse();
    synth.play(.1, Message.channelPressure(2, 0), Message.channelPressure(0, 127));
    audio = synth.play(SLICE);
    assertThat(sounds(audio, 440) && sounds(audio, 220)).isTrue();
  }

  private static int level() {
    for (int choice = 1; choice < SynthParams.targets(); choice++) {
      if (SynthParams.target(choice) == SynthParams.LEVEL) {
        return choice;
      }
    }
    throw new AssertionError();
  }

  @Test
  void withoutZonesOneBendMovesAllChannels() {
    PlayedSynth synth = new PlayedSynth(SINE);
    synth.play(.1, Message.noteOn(4, 69, 100), Message.pitchBend(9, 16383));
    assertThat(cents(frequency(synth.play(1)), 440)).isCloseTo(200, offset(.2));
  }

  @Test
  void aZoneOfNoMembersEndsExpression() {
    PlayedSynth synth = new PlayedSynth(SINE);
    synth.play(.1, zone(0, 8));
    synth.play(.1, zone(0, 0));
    synth.play(.1, Message.noteOn(4, 69, 100), Message.pitchBend(9, 16383));
    assertThat(cents(frequency(synth.play(1)), 440)).isCloseTo(200, offset(.2));
  }

  @Test
  void aRingingNoteKeepsItsBendWhenItsChannelPlaysAnother() {
    PlayedSynth synth = new PlayedSynth(with(SINE, "voice.mpe", 1, "env1.release", 8, "env1.releasecurve", 0));
    synth.play(.1, Message.noteOn(1, 69, 100), Message.pitchBend(1, 8192 + 8192 / 4));
    synth.play(.1, Message.noteOff(1, 69, 64));
    synth.play(.1, Message.pitchBend(1, 8192), Message.noteOn(1, 45, 100));
    synth.play(.1, Message.noteOff(1, 45, 64));
    float[] audio = synth.play(SLICE);
    assertThat(sounds(audio, 880)).isTrue();
    assertThat(sounds(audio, 440)).isFalse();
  }

  @Test
  void aNoteMayBendByItself() {
    PlayedSynth synth = new PlayedSynth(SINE);
    long perNote = Message.polyPressure(0, 69, 127) & ~(15L << 52) | (long) Message.PER_NOTE_BEND << 52;
    long quarterUp = perNote & ~0xffff_ffffL | 0xA000_0000L;
    synth.play(.1, Message.noteOn(0, 69, 100), quarterUp);
    assertThat(cents(frequency(synth.play(1)), 440)).isCloseTo(1200, offset(.3));
  }

  @Test
  void theLimitOfVoicesHolds() {
    PlayedSynth synth = new PlayedSynth(with(SINE, "voice.limit", 2));
    synth.play(.2, Message.noteOn(0, 45, 100), Message.noteOn(0, 57, 100), Message.noteOn(0, 69, 100));
    float[] audio = synth.play(SLICE);
    assertThat(sounds(audio, 110)).isFalse();
    assertThat(sounds(audio, 220)).isTrue();
    assertThat(sounds(audio, 440)).isTrue();
  }

  @Test
  void aHundredAndTwentyEightNotesSoundAtOnce() {
    PlayedSynth synth = new PlayedSynth(with(SINE, "voice.limit", 128));
    long[] keys = new long[128];
    for (int key = 0; key < 128; key++) {
      keys[key] = Message.noteOn(0, key, 20);
    }
    synth.play(.2, keys);
    for (int key = 127; key > 40; key--) {
      keys[key] = Message.noteOff(0, key, 64);
    }
    float[] all = synth.play(SLICE);
    for (int key : new int[] {45, 69, 100, 120}) {
      assertThat(sounds(all, 440 * Math.pow(2, (key - 69) / 12.0))).as("key %d", key).isTrue();
    }
  }

  @Test
  void onlySlurredNotesGlideWhereThatIsWanted() {
    Map<String, Double> params = with(SINE, "voice.mode", 2, "voice.glide", 1, "voice.glidemode", 1);
    PlayedSynth synth = new PlayedSynth(params);
    synth.play(.3, Message.noteOn(0, 57, 100), Message.noteOff(0, 57, 64));
    synth.play(.02, Message.noteOn(0, 69, 100));
    assertThat(cents(frequency(synth.play(.1)), 440)).isCloseTo(0, offset(1.0));
    synth.play(.48, Message.noteOn(0, 81, 100));
    assertThat(cents(frequency(synth.play(.04)), 440)).isCloseTo(600, offset(30.0));
  }

  @Test
  void unisonSpreadsDetunesAndBlends() {
    Map<String, Double> params = with(SINE, "unison.voices", 16, "unison.detune", 50, "unison.spread", 1);
    PlayedSynth wide = new PlayedSynth(params);
    float[] left = wide.play(SLICE, Message.noteOn(0, 69, 100));
    assertThat(left).isNotEqualTo(wide.right());
    PlayedSynth blended = new PlayedSynth(with(params, "unison.blend", 0));
    float[] middle = blended.play(SLICE, Message.noteOn(0, 69, 100));
    // Two copies stay, 3.3 cents to either side of the middle.
    assertThat(cents(frequency(middle), 440)).isCloseTo(0, offset(4.0));
    assertThat(peak(middle)).isGreaterThan(.01);
  }
}
