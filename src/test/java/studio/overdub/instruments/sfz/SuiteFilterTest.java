package studio.overdub.instruments.sfz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the suite's first part promises of filters and bands, against the noise that they shape, in numbers. */
class SuiteFilterTest {
  private static final int C4 = 60;
  private static final double SECONDS = 2;

  private static SfzRig rig(String name) {
    return SfzRig.conformance("sfz1 basic tests/Unsorted/" + name + ".sfz");
  }

  private static Heard play(SfzRig rig) throws IOException {
    return rig.on(0, C4, 127).play(SECONDS);
  }

  /** The level around a frequency, of many lines of two seconds of noise. */
  private static double level(Heard heard, double hertz) {
    return heard.band(.1, SECONDS, hertz, .5);
  }

  /** The noise as it is, at the level of any note: the region without gain of the file that tries gains. */
  private static Heard plain() throws IOException {
    return play(rig("eq gain on cc20").cc(0, 20, 50));
  }

  private static double gain(Heard heard, Heard plain, double hertz) {
    return level(heard, hertz) - level(plain, hertz);
  }

  @Test
  void bandsHaveTheirGain() throws IOException {
    Heard plain = plain();
    int[] values = {10, 30, 50, 70, 90, 110};
    double[] gains = {-12, -6, 0, 6, 12, 18};
    for (int i = 0; i < values.length; i++) {
      Heard heard = play(rig("eq gain on cc20").cc(0, 20, values[i]));
      double middle = heard.band(.1, SECONDS, 1000, .02) - plain.band(.1, SECONDS, 1000, .02);
      assertThat(middle).as("cc %d", values[i]).isCloseTo(gains[i], offset(.5));
      assertThat(gain(heard, plain, 250)).as("cc %d", values[i]).isCloseTo(0, offset(.5));
    }
  }

  @Test
  void bandsHaveTheirWidth() throws IOException {
    Heard plain = plain();
    int[] values = {10, 30, 50, 70, 90, 110};
    double[] octaves = {4, 2, 1, .5, .1, .3};
    for (int i = 0; i < values.length; i++) {
      Heard heard = play(rig("eq bandwidth on cc20").cc(0, 20, values[i]));
      for (int side = -1; side <= 1; side += 2) {
        // Half the gain in dB is left where the band ends.
        double edge = 1000 * Math.pow(2, side * octaves[i] / 2);
        double width = octaves[i] / 20;
        double there = heard.band(.1, SECONDS, edge, width) - plain.band(.1, SECONDS, edge, width);
        assertThat(there).as("%f octaves", octaves[i]).isCloseTo(3, offset(.5));
      }
    }
  }

  @Test
  void filtersOfOnePoleFollowWheelAndPressure() throws IOException {
    Heard plain = plain();
    String dynamic = "filter dynamic cutoff cc1 and channel after ";
    for (String name : new String[] {"filter 1p lpf", dynamic + "lpf_1p "}) {
      assertThat(gain(play(rig(name)), plain, 1000)).as(name).isCloseTo(-3, offset(.6));
      assertThat(gain(play(rig(name)), plain, 4000)).as(name).isCloseTo(-12.3, offset(1.0));
      Heard pressed = play(rig(name).pressure(0, 127));
      assertThat(gain(pressed, plain, 1000 * Math.pow(2, -4000 / 1200.0))).as(name).isCloseTo(-3, offset(.6));
      assertThat(gain(play(rig(name).cc(0, 1, 127)), plain, 8000)).as(name).isCloseTo(0, offset(.6));
    }
    for (String name : new String[] {"filter 1p hpf", dynamic + "hpf_1p"}) {
      assertThat(gain(play(rig(name)), plain, 1000)).as(name).isCloseTo(-3, offset(.6));
      assertThat(gain(play(rig(name)), plain, 250)).as(name).isCloseTo(-12.3, offset(.8));
      Heard pressed = play(rig(name).pressure(0, 127));
      assertThat(gain(pressed, plain, 1000 * Math.pow(2, -4000 / 1200.0))).as(name).isCloseTo(-3, offset(.6));
      assertThat(gain(play(rig(name).cc(0, 1, 127)), plain, 1000)).as(name).isLessThan(-25);
    }
  }

  @Test
  void filtersOfTwoPolesFollowWheelAndPressure() throws IOException {
    Heard plain = plain();
    String dynamic = "filter dynamic cutoff cc1 and channel after ";
    Heard high = play(rig("filter 2p hpf"));
    assertThat(gain(high, plain, 1000)).isCloseTo(-3, offset(.6));
    assertThat(gain(high, plain, 250)).isCloseTo(-24.1, offset(.8));
    Heard raised = play(rig(dynamic + "hpf_2p"));
    assertThat(gain(raised, plain, 1000)).isCloseTo(0, offset(.6));
    // A resonance of 3 dB leaves a little more far from the cutoff than Butterworth's -24.1.
    assertThat(gain(raised, plain, 250)).isCloseTo(-23.8, offset(.9));
    Heard low = play(rig(dynamic + "lpf_2p"));
    assertThat(gain(low, plain, 1000)).isCloseTo(0, offset(.6));
    assertThat(gain(low, plain, 4000)).isCloseTo(-24.3, offset(1.0));
    Heard pressed = play(rig(dynamic + "lpf_2p").pressure(0, 127));
    assertThat(gain(pressed, plain, 1000 * Math.pow(2, -4000 / 1200.0))).isCloseTo(0, offset(.6));
    assertThat(gain(play(rig(dynamic + "lpf_2p").cc(0, 1, 127)), plain, 8000)).isCloseTo(0, offset(.6));
    Heard notch = play(rig("filter 2p brf"));
    assertThat(notch.band(.1, SECONDS, 1000, .02) - plain.band(.1, SECONDS, 1000, .02)).isLessThan(-25);
    assertThat(gain(notch, plain, 100)).isCloseTo(0, offset(.4));
    assertThat(gain(notch, plain, 8000)).isCloseTo(0, offset(.4));
  }

  /** The frequency at which filtered noise is loudest. */
  private static double loudest(Heard heard) {
    double best = 0;
    double most = -1e9;
    for (double hertz = 40; hertz < 16000; hertz *= Math.pow(2, 1 / 24d)) {
      double level = heard.band(.1, SECONDS, hertz, 1 / 24d);
      if (level > most) {
        most = level;
        best = hertz;
      }
    }
    return best;
  }

  private static void assertLoudest(SfzRig rig, int key, int velocity, double hertz) throws IOException {
    double found = loudest(rig.on(0, key, velocity).play(SECONDS));
    assertThat(1200 * Math.log(found / hertz) / Math.log(2)).as("key %d", key).isCloseTo(0, offset(60.0));
  }

  @Test
  void cutoffTracksKeysAndVelocity() throws IOException {
    for (int key : new int[] {48, 72}) {
      assertLoudest(rig("filter keytrack negative"), key, 127, 200 * Math.pow(2, (60 - key) / 12.0));
    }
    assertLoudest(rig("filter velocity tracking negative"), C4, 127, 750);
    assertLoudest(rig("filter velocity tracking negative"), C4, 1, 3000 * Math.pow(2, -2.0 / 127));
    // One region's centre is an octave above the other's: two peaks an octave apart.
    Heard two = rig("filter keycenter").on(0, 72, 127).play(SECONDS);
    assertThat(two.band(.1, SECONDS, 400, .1)).isGreaterThan(two.band(.1, SECONDS, 283, .1) + 12);
    assertThat(two.band(.1, SECONDS, 200, .1)).isGreaterThan(two.band(.1, SECONDS, 283, .1) + 12);
  }

  @Test
  void chanceMovesTheCutoffByTwoOctavesAtMost() throws IOException {
    double lowest = 1e9;
    double highest = 0;
    for (int seed = 1; seed <= 12; seed++) {
      double found = loudest(rig("random filter").seed(seed).on(0, C4, 127).play(SECONDS));
      lowest = Math.min(lowest, found);
      highest = Math.max(highest, found);
      assertThat(found).isBetween(500 / 4.1, 500 * 4.1);
    }
    assertThat(highest / lowest).isGreaterThan(2);
  }
}
