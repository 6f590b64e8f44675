package studio.overdub.instruments.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Tests 1 to 8 and 20 of the {@link Battery}: envelopes, LFOs and pitch. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpecificationEnvelopeTest {
  /** The battery allows times to be off by so much of themselves. */
  private static final double TIMES = 0.03;

  private static final double CENT = 1;

  /** 1238 cents below 8.176 Hz, which all its LFOs have that are heard. */
  private static final double LFO = 8.1758 * Math.pow(2, -1238 / 1200.0);

  /** Attack of 8857 timecents below a second, which most of its notes have. */
  private static final double ATTACK = Math.pow(2, -8857 / 1200.0);

  private Battery battery;

  @BeforeAll
  void play() throws Exception {
    battery = Battery.play();
  }

  @Test
  void test1VolumeEnvelope() {
    // Note at 1.5 s: a second each of delay, attack and hold, linear in amplitude; then 100 dB a second down to -12 dB,
    // and 100 dB a second from the end of the key at 6.5 s.
    double full = battery.amplitude(4.0);
    assertThat(Measure.peak(battery.left, 2.1, 2.5)).isZero();
    for (double share : new double[] {0.25, 0.5, 0.75}) {
      assertThat(battery.amplitude(2.5 + share) / full).isEqualTo(share, within(TIMES * share));
    }
    assertThat(battery.level(4.45) - battery.level(3.55)).as("hold").isEqualTo(0, within(0.05));
    assertThat(battery.level(4.595) - battery.level(4.525)).as("decay over 0.07 s").isEqualTo(-7, within(7 * TIMES));
    assertThat(battery.level(4.7) - battery.level(4.0)).as("sustain, 0.2 s on").isEqualTo(-12, within(0.05));
    assertThat(battery.level(6.4) - battery.level(4.0)).as("sustain").isEqualTo(-12, within(0.05));
    assertThat(battery.level(6.9) - battery.level(6.6)).as("release").isEqualTo(-30, within(30 * TIMES));
    // From -12 dB to -100 dB, where a voice ends, are 0.88 s.
    assertThat(Measure.peak(battery.left, 6.5 + 0.88 * (1 + TIMES), 7.9)).isZero();
  }

  @Test
  void test2ModulationEnvelope() {
    // Note 59 at 9.5 s: 1200 cents, a second each; the attack convex, decay to half, release from 14.5 s.
    assertThat(cents(10.2)).as("delay").isEqualTo(0, within(CENT));
    for (double share : new double[] {0.25, 0.5, 0.75}) {
      // Section 9.5.3: convex from 0 to 1 is 1 + 40/96 of the decades; 3 % of the time are 40/96 of log10(1.03).
      double expected = 1200 * (1 + 40.0 / 96 * Math.log10(share));
      double late = 1200 * 40.0 / 96 * Math.log10(1 + TIMES);
      assertThat(cents(10.5 + share)).as("attack at %s", share).isEqualTo(expected, within(late));
    }
    assertThat(cents(12.0)).as("hold").isEqualTo(1200, within(CENT));
    assertThat(cents(12.75)).as("decay").isEqualTo(900, within(300 * TIMES));
    assertThat(cents(13.2)).as("sustain").isEqualTo(600, within(CENT));
    assertThat(cents(14.3)).as("sustain").isEqualTo(600, within(CENT));
    assertThat(cents(14.75)).as("release").isEqualTo(300, within(300 * TIMES));
    assertThat(cents(15.1)).as("released").isEqualTo(0, within(CENT));
  }

  private double cents(double time) {
    return battery.cents(time - 0.02, time + 0.02, Battery.SINE);
  }

  @Test
  void test3KeyScalesDecay() {
    // 100 dB in 1200 timecents at key 60, 101 more for each key below.
    int[] keys = {84, 72, 60, 48, 36};
    double[] starts = {17.5, 18.5, 19.5, 21.0, 24.0};
    for (int i = 0; i < keys.length; i++) {
      double seconds = Math.pow(2, (1200 + (60 - keys[i]) * 101) / 1200.0);
      double fallen = battery.level(starts[i] + 0.12) - battery.level(starts[i] + 0.05);
      assertThat(fallen).as("key %d", keys[i]).isEqualTo(-7 / seconds, within(7 / seconds * TIMES));
    }
  }

  @Test
  void test4KeyScalesHold() {
    // 1200 timecents below a second at key 60, 101 more for each key below; then 100 dB in 50 ms, so 6 dB in 3 ms.
    int[] keys = {84, 72, 60, 48, 36};
    double[] starts = {31.5, 32.5, 33.5, 34.5, 36.5};
    for (int i = 0; i < keys.length; i++) {
      double hold = Math.pow(2, (-1200 + (60 - keys[i]) * 101) / 1200.0);
      double fall = 0.06 * Math.pow(2, -5186 / 1200.0);
      double expected = ATTACK + hold + fall;
      assertThat(sixDecibelsDown(starts[i])).as("key %d", keys[i]).isEqualTo(expected, within(hold * TIMES));
    }
  }

  /** When the tone has fallen by 6 dB, in seconds from its start; by its crests, a period at a time. */
  private double sixDecibelsDown(double start) {
    double full = battery.crest(start + 0.06);
    double time = 0.06;
    while (battery.crest(start + time) > full - 6) {
      time += 0.0005;
    }
    return time;
  }

  @Test
  void test5ModulationLfoMovesTheVolume() {
    // 60 cB both ways, -1238 cents below 8.176 Hz is 4 Hz. A at velocity 127 from 42 s, where some hardware cannot
    // boost and this sampler does; B at 90, attenuated by 40 dB a decade.
    double steady = battery.crest(85.7);
    checkTremolo(42.5, steady);
    checkTremolo(47.0, steady - 40 * Math.log10(127.0 / 90));
  }

  private void checkTremolo(double from, double centre) {
    double most = -200;
    double least = 200;
    for (int i = 0; i < 2000; i++) {
      double crest = battery.crest(from + i * 0.001);
      most = Math.max(most, crest);
      least = Math.min(least, crest);
    }
    // A period of the sine is 1/92 of the LFO's: the triangle's tip is rounded by up to a hundredth.
    assertThat(most).isEqualTo(centre + 6, within(0.06 + 0.05));
    assertThat(least).isEqualTo(centre - 6, within(0.12 + 0.05));
    List<Double> rises = new ArrayList<>();
    for (int i = 1; i <= 2000; i++) {
      if (battery.crest(from + (i - 1) * 0.001) < centre && battery.crest(from + i * 0.001) >= centre) {
        rises.add(i * 0.001);
      }
    }
    double hertz = (rises.size() - 1) / (rises.getLast() - rises.getFirst());
    assertThat(hertz).isEqualTo(LFO, within(LFO * TIMES));
  }

  @Test
  void test6VibratoLfo() {
    // 600 cents both ways at 4 Hz on the sine: the mean distance of a triangle is half its height.
    Vibrato vibrato = new Vibrato(battery.left, 51.6, 54.4, Battery.SINE);
    assertThat(vibrato.depth()).isEqualTo(600, within(CENT));
    assertThat(vibrato.centre()).isEqualTo(0, within(CENT));
    assertThat(vibrato.hertz()).isEqualTo(LFO, within(LFO * TIMES));
  }

  @Test
  void test7ModulationWheelMovesTheVibratoLfo() {
    // Section 8.4.4: 50 cents at 127/128; of the vibrato LFO, which has 4 Hz here, the other 8.176. Key 62 on its root
    // with 12 semitones more.
    Vibrato vibrato = new Vibrato(battery.left, 56.6, 59.4, 2 * Battery.SINE);
    assertThat(vibrato.depth()).isEqualTo(50 * 127.0 / 128, within(CENT));
    assertThat(vibrato.centre()).isEqualTo(0, within(CENT));
    assertThat(vibrato.hertz()).isEqualTo(LFO, within(LFO * TIMES));
  }

  @Test
  void test8ScaleTuningAndRootKeyGiveOnePitch() {
    // Scale tuning 0: key and root are nothing, the sample's correction counts (section 7.10). The README says 369.99.
    for (double start : new double[] {61.0, 62.0, 63.0}) {
      assertThat(battery.cents(start + 0.05, start + 0.45, Battery.SINE)).isEqualTo(0, within(0.1));
      assertThat(battery.cents(start + 0.05, start + 0.45, 369.99)).isEqualTo(0, within(CENT));
    }
  }

  @Test
  void test20PitchBend() {
    // Two semitones, key 90 on its root with 6 semitones more. The bend stands at 0 from 0.99 to 1.5 s of each note, at
    // 16383, which is 200 x 8191/8192 cents, from 2.99 to 3.5 s, and is left 68 above its centre. B has the modulator
    // deleted, C has it inverted.
    double c = Battery.SINE * Math.pow(2, 6 / 12.0);
    double up = 200 * 8191 / 8192.0;
    assertThat(battery.cents(240.1, 240.4, c)).isEqualTo(0, within(CENT));
    checkBend(240.0, c, -200, up);
    checkBend(247.5, c, 0, 0);
    checkBend(255.0, c, 200, -up);
  }

  private void checkBend(double start, double hertz, double down, double up) {
    assertThat(battery.cents(start + 1.05, start + 1.35, hertz)).isEqualTo(down, within(CENT));
    assertThat(battery.cents(start + 3.05, start + 3.35, hertz)).isEqualTo(up, within(CENT));
    assertThat(battery.cents(start + 4.2, start + 4.6, hertz)).isEqualTo(up * 68 / 8191, within(CENT));
  }
}
