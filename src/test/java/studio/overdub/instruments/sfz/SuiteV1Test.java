package studio.overdub.instruments.sfz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the header comments of the regression test suite's first part promise, in numbers. */
class SuiteV1Test {
  private static final int C4 = 60;

  private static SfzRig rig(String name) {
    return SfzRig.conformance("sfz1 basic tests/" + name + ".sfz");
  }

  private static SfzRig unsorted(String name) {
    return rig("Unsorted/" + name);
  }

  /** The level in windows of a hundredth of a second, in dB: its extremes show a tremolo's depth. */
  private static double swing(Heard heard, double from, double to) {
    double least = 1e9;
    double most = -1e9;
    for (double t = from; t + .01 <= to; t += .01) {
      double level = heard.level(t, t + .01);
      least = Math.min(least, level);
      most = Math.max(most, level);
    }
    return most - least;
  }

  /** How often the level passes its middle upwards in a stretch. */
  private static int levelCycles(Heard heard, double from, double to) {
    double middle = heard.level(from, to);
    int cycles = 0;
    boolean above = true;
    for (double t = from; t + .01 <= to; t += .01) {
      double level = heard.level(t, t + .01);
      if (!above && level > middle + .3) {
        cycles++;
        above = true;
      } else if (level < middle - .3) {
        above = false;
      }
    }
    return cycles;
  }

  @Test
  void theAmplitudeLfoHasItsFrequencyAndDepth() throws IOException {
    Heard heard = rig("01 - Amp LFO/01 - amp lfo freq").on(0, C4, 127).play(4);
    assertThat(swing(heard, 0, 4)).isCloseTo(12, offset(.3));
    assertThat(heard.level(.24, .26) - heard.level(.74, .76)).isCloseTo(12, offset(.3));
    Heard deep = rig("01 - Amp LFO/03 - amp lfo depth").on(0, C4, 127).play(3);
    assertThat(swing(deep, 0, 3)).isCloseTo(24, offset(1.0));
    assertThat(levelCycles(deep, 0, 3)).isBetween(8, 9);
  }

  @Test
  void theAmplitudeLfoFollowsTheWheelAndPressure() throws IOException {
    String name = "01 - Amp LFO/02 - amp lfo freq cc1 and after";
    assertThat(levelCycles(rig(name).on(0, C4, 127).play(4), 0, 4)).isBetween(7, 8);
    assertThat(levelCycles(rig(name).pressure(0, 127).on(0, C4, 127).play(4), 0, 4)).isBetween(15, 16);
    assertThat(swing(rig(name).cc(0, 1, 127).on(0, C4, 127).play(2), 0, 2)).isLessThan(.2);
    String depth = "01 - Amp LFO/05 - amp lfo depth on channel aftertouch";
    assertThat(swing(rig(depth).on(0, C4, 127).play(2), 0, 2)).isLessThan(.2);
    assertThat(swing(rig(depth).pressure(0, 127).on(0, C4, 127).play(2), 0, 2)).isCloseTo(12, offset(.6));
  }

  @Test
  void theAmplitudeLfoWaitsForItsDelay() throws IOException {
    Heard heard = rig("01 - Amp LFO/06 - amp lfo delay").on(0, C4, 127).play(2);
    assertThat(swing(heard, 0, .49)).isLessThan(.2);
    assertThat(swing(heard, .5, 2)).isCloseTo(6, offset(.4));
  }

  @Test
  void thePitchLfoHasItsFrequencyAndDepth() throws IOException {
    Heard heard = rig("02 - Pitch LFO/01 - pitch lfo freq").on(0, C4, 127).play(2);
    assertThat(heard.cents(.24, .26, 440)).isCloseTo(600, offset(15.0));
    assertThat(heard.cents(.74, .76, 440)).isCloseTo(-600, offset(15.0));
    assertThat(heard.cents(1.24, 1.26, 440)).isCloseTo(600, offset(15.0));
    Heard faster =
        rig("02 - Pitch LFO/02 - pitch lfo freq cc1 and after").pressure(0, 127).on(0, C4, 127).play(1);
    assertThat(faster.cents(.0525, .0725, 440)).isCloseTo(600, offset(40.0));
    assertThat(faster.cents(.1775, .1975, 440)).isCloseTo(-600, offset(40.0));
    Heard still = rig("02 - Pitch LFO/02 - pitch lfo freq cc1 and after").cc(0, 1, 127).on(0, C4, 127).play(1);
    assertThat(still.cents(0, 1, 440)).isCloseTo(0, offset(1.0));
  }

  @Test
  void thePitchLfoFollowsWheelBreathAndPressure() throws IOException {
    String name = "02 - Pitch LFO/04 - pitch lfo depth on cc";
    Heard still = rig(name).on(0, C4, 127).play(1);
    assertThat(still.tone(.1, .9, 440)).isGreaterThan(still.tone(.1, .9, 470) + 60);
    Heard wheel = rig(name).cc(0, 1, 127).on(0, C4, 127).play(1);
    assertThat(wheel.tone(.1, .9, 440)).isLessThan(still.tone(.1, .9, 440) - 3);
    assertThat(wheel.tone(.1, .9, 880)).isCloseTo(still.tone(.1, .9, 880), offset(.1));
    Heard breath = rig(name).cc(0, 2, 127).on(0, C4, 127).play(1);
    assertThat(breath.tone(.1, .9, 440)).isCloseTo(still.tone(.1, .9, 440), offset(.1));
    assertThat(breath.tone(.1, .9, 880)).isLessThan(still.tone(.1, .9, 880) - 3);
    Heard pressed =
        rig("02 - Pitch LFO/05 - pitch lfo depth on channel aftertouch").pressure(0, 127).on(0, C4, 127).play(1);
    assertThat(pressed.cents(.04, .06, 440)).isCloseTo(100, offset(8.0));
  }

  @Test
  void thePitchLfoGrowsInOverItsFade() throws IOException {
    Heard heard = rig("02 - Pitch LFO/07 - pitch lfo fade").on(0, C4, 127).play(2);
    assertThat(heard.cents(.04, .06, 440)).isCloseTo(5, offset(2.0));
    assertThat(heard.cents(.44, .46, 440)).isCloseTo(45, offset(4.0));
    assertThat(heard.cents(1.04, 1.06, 440)).isCloseTo(100, offset(8.0));
  }

  /** The frequency, of many, at which a stretch of filtered noise is loudest. */
  private static double formant(Heard heard, double from, double to) {
    double best = 0;
    double loudest = -1e9;
    for (double hertz = 60; hertz < 8000; hertz *= Math.pow(2, 1 / 12d)) {
      double level = 0;
      for (int i = -2; i <= 2; i++) {
        level += Math.pow(10, heard.tone(from, to, hertz * Math.pow(2, i / 60d)) / 10);
      }
      if (level > loudest) {
        loudest = level;
        best = hertz;
      }
    }
    return best;
  }

  private static void assertFormant(Heard heard, double from, double to, double hertz) {
    assertThat(1200 * Math.log(formant(heard, from, to) / hertz) / Math.log(2)).isCloseTo(0, offset(200.0));
  }

  @Test
  void theFilterLfoHasItsFrequencyDepthAndControllers() throws IOException {
    Heard heard = rig("03 - Filter LFO/01 - filter lfo freq").on(0, C4, 127).play(1);
    assertFormant(heard, .21, .29, 1000);
    assertFormant(heard, .71, .79, 250);
    Heard wide = rig("03 - Filter LFO/03 - filter lfo depth").on(0, C4, 127).play(1);
    assertFormant(wide, .21, .29, 1681);
    assertFormant(wide, .71, .79, 149);
    String freq = "03 - Filter LFO/02 - filter lfo freq cc1 and after";
    assertFormant(rig(freq).on(0, C4, 127).play(1), .11, .14, 2000);
    assertFormant(rig(freq).pressure(0, 127).on(0, C4, 127).play(1), .05, .075, 2000);
    assertFormant(rig(freq).cc(0, 1, 127).on(0, C4, 127).play(1), .1, .9, 500);
    String depth = "03 - Filter LFO/04 - filter lfo depth on cc";
    assertFormant(rig(depth).on(0, C4, 127).play(1), .1, .9, 1000);
    assertFormant(rig(depth).cc(0, 1, 127).on(0, C4, 127).play(1), .115, .135, 1130);
    String after = "03 - Filter LFO/05 - filter lfo depth on channel aftertouch";
    assertFormant(rig(after).pressure(0, 127).on(0, C4, 127).play(1), .1, .15, 1260);
    Heard fading = rig("03 - Filter LFO/07 - filter lfo fade").on(0, C4, 127).play(3);
    assertFormant(fading, .2, .5, 250);
    assertFormant(fading, 1.935, 1.965, 500);
  }

  @Test
  void thePitchEnvelopeRunsThroughItsStages() throws IOException {
    Heard delayed = rig("04 - Pitch EG/01 - pitch eg delay").on(0, C4, 127).play(2);
    assertThat(delayed.cents(.3, .49, 440)).isCloseTo(0, offset(2.0));
    assertThat(delayed.cents(.99, 1.01, 440)).isCloseTo(600, offset(12.0));
    assertThat(delayed.cents(1.6, 1.9, 440)).isCloseTo(1200, offset(2.0));
    double middleC = 261.6256;
    Heard all = rig("04 - Pitch EG/08 - pitch eg all huge range").note(0, C4, 127, 3.5).play(4.5);
    assertThat(all.cents(.2, .49, middleC)).isCloseTo(0, offset(2.0));
    assertThat(all.cents(.99, 1.01, middleC)).isCloseTo(1200, offset(20.0));
    assertThat(all.cents(1.6, 1.95, middleC)).isCloseTo(2400, offset(2.0));
    assertThat(all.cents(2.24, 2.26, middleC)).isCloseTo(1800, offset(20.0));
    assertThat(all.cents(2.7, 3.4, middleC)).isCloseTo(1200, offset(2.0));
    assertThat(all.cents(3.74, 3.76, middleC)).isCloseTo(600, offset(20.0));
    assertThat(all.cents(4.1, 4.3, middleC)).isCloseTo(0, offset(3.0));
  }

  @Test
  void velocityStretchesThePitchEnvelope() throws IOException {
    Heard delay = rig("04 - Pitch EG/09 - pitch eg vel2delay").on(0, C4, 127).play(4);
    assertThat(delay.cents(1.5, 1.95, 440)).isCloseTo(0, offset(2.0));
    assertThat(delay.cents(2.49, 2.51, 440)).isCloseTo(600, offset(15.0));
    Heard attack = rig("04 - Pitch EG/10 - pitch eg vel2attack").on(0, C4, 127).play(3);
    assertThat(attack.cents(.99, 1.01, 440)).isCloseTo(600, offset(12.0));
    assertThat(rig("04 - Pitch EG/10 - pitch eg vel2attack").on(0, C4, 64).play(3).cents(1.1, 1.5, 440))
        .isCloseTo(1200, offset(3.0));
    Heard hold = rig("04 - Pitch EG/11 - pitch eg vel2hold").on(0, C4, 127).play(3);
    assertThat(hold.cents(.1, 1.95, 440)).isCloseTo(1200, offset(3.0));
    assertThat(hold.cents(2.05, 2.9, 440)).isCloseTo(0, offset(3.0));
    Heard decay = rig("04 - Pitch EG/12 - pitch eg vel2decay").on(0, C4, 127).play(3);
    assertThat(decay.cents(.99, 1.01, 440)).isCloseTo(600, offset(12.0));
    assertThat(decay.cents(2.1, 2.9, 440)).isCloseTo(0, offset(3.0));
    Heard release = rig("04 - Pitch EG/13 - pitch eg vel2release").note(0, C4, 127, 1).play(3.5);
    assertThat(release.cents(.5, .95, 440)).isCloseTo(1200, offset(3.0));
    assertThat(release.cents(1.99, 2.01, 440)).isCloseTo(600, offset(15.0));
  }

  @Test
  void theFilterEnvelopeRunsThroughItsStages() throws IOException {
    Heard delay = rig("05 - Filter EG/01 - filter eg delay").on(0, C4, 127).play(1.5);
    assertFormant(delay, .1, .48, 250);
    assertFormant(delay, .6, 1.4, 500);
    Heard attack = rig("05 - Filter EG/02 - filter eg attack").on(0, C4, 127).play(2);
    assertFormant(attack, .4, .6, 353);
    assertFormant(attack, 1.1, 1.9, 500);
    Heard hold = rig("05 - Filter EG/03 - filter eg hold").on(0, C4, 127).play(1.5);
    assertFormant(hold, .1, .49, 500);
    assertFormant(hold, .6, 1.4, 250);
    Heard octave = rig("05 - Filter EG/06 - filter eg one octave test").on(0, C4, 127).play(3);
    assertFormant(octave, 1.1, 1.9, 500);
    assertFormant(octave, 2.1, 2.9, 250);
    Heard velocityHold = rig("05 - Filter EG/11 - filter eg vel2hold").on(0, C4, 127).play(3);
    assertFormant(velocityHold, .1, 1.9, 500);
    assertFormant(velocityHold, 2.1, 2.9, 250);
    Heard velocityDecay = rig("05 - Filter EG/12 - filter eg vel2decay").on(0, C4, 127).play(3);
    assertFormant(velocityDecay, .9, 1.1, 353);
    assertFormant(velocityDecay, 2.1, 2.9, 250);
  }

  @Test
  void theAmplitudeEnvelopeRunsThroughItsStages() throws IOException {
    double full = unsorted("amp eg release").on(0, C4, 127).play(1).rms(.2, .8);
    Heard all = unsorted("amp eg all").note(0, C4, 127, 4).play(7.2);
    assertThat(all.isSilent(0, .999)).isTrue();
    assertThat(all.rms(1.49, 1.51) / full).isCloseTo(.5, offset(.02));
    assertThat(all.rms(2.6, 3.9) / full).isCloseTo(.5, offset(.01));
    assertThat(all.isSilent(7.01, 7.2)).isTrue();
    Heard attack = unsorted("amp eg attack").on(0, C4, 127).play(2);
    assertThat(attack.rms(.74, .76) / full).isCloseTo(.5, offset(.02));
    assertThat(attack.rms(1.55, 1.9) / full).isCloseTo(1, offset(.01));
    Heard decay = unsorted("amp eg decay").on(0, C4, 127).play(2);
    assertThat(decay.rms(.1, .14) / full).isBetween(.2, .6);
    assertThat(decay.isSilent(1.51, 2)).isTrue();
    Heard hold = unsorted("amp eg hold").on(0, C4, 127).play(1.2);
    assertThat(hold.rms(.5, .99) / full).isCloseTo(1, offset(.01));
    assertThat(hold.isSilent(1.01, 1.2)).isTrue();
    Heard release = unsorted("amp eg release").note(0, C4, 127, .5).play(2);
    assertThat(release.peak(1.3, 1.49)).isGreaterThan(0);
    assertThat(release.isSilent(1.51, 2)).isTrue();
    Heard velocity = unsorted("amp eg vel2attack").on(0, C4, 64).play(2);
    assertThat(velocity.rms(.22, .27) / velocity.rms(.6, 1.5)).isCloseTo(.5, offset(.05));
  }

  @Test
  void levelTracksKeyAndVelocity() throws IOException {
    double middle = unsorted("amp key tracking negative").on(0, 60, 127).play(.5).level(.1, .4);
    assertThat(unsorted("amp key tracking negative").on(0, 72, 127).play(.5).level(.1, .4) - middle)
        .isCloseTo(-12, offset(.1));
    String velocities = "amp velo tracking negative";
    assertThat(
            unsorted(velocities).on(0, 50, 10).play(.5).level(.1, .4)
                - unsorted(velocities).on(0, 50, 127).play(.5).level(.1, .4))
        .isCloseTo(0, offset(.01));
    assertThat(
            unsorted(velocities).on(0, 60, 1).play(.5).level(.1, .4)
                - unsorted(velocities).on(0, 60, 64).play(.5).level(.1, .4))
        .isCloseTo(40 * Math.log10(126 / 63.0), offset(.1));
  }

  @Test
  void theWheelBendsInSteps() throws IOException {
    assertThat(unsorted("bend step semi").bend(0, 8192 + 3000).on(0, C4, 127).play(.5).cents(.1, .4, 440))
        .isCloseTo(800, offset(1.0));
    assertThat(unsorted("bend step whole").bend(0, 8192 + 3000).on(0, C4, 127).play(.5).cents(.1, .4, 440))
        .isCloseTo(800, offset(1.0));
    assertThat(unsorted("bend step whole").bend(0, 8192 + 2600).on(0, C4, 127).play(.5).cents(.1, .4, 440))
        .isCloseTo(600, offset(1.0));
    Heard two = unsorted("bend two regions").bend(0, 16383).on(0, C4, 127).play(.5);
    assertThat(two.tone(.1, .4, 880)).isCloseTo(two.tone(.1, .4, 220), offset(.2));
    assertThat(two.tone(.1, .4, 440)).isLessThan(two.tone(.1, .4, 880) - 40);
  }

  @Test
  void channelsNamesAndCommentsAreRead() throws IOException {
    assertThat(unsorted("channel").channel(4).on(0, C4, 127).play(.2).onset()).isLessThan(.01);
    assertThat(unsorted("channel").channel(5).on(0, C4, 127).play(.2).isSilent(0, .2)).isTrue();
    assertThat(unsorted("comments").on(0, C4, 127).play(.5).cents(.1, .4, 440)).isCloseTo(0, offset(1.0));
    assertThat(unsorted("note names").on(0, 61, 127).play(.5).cents(.1, .4, 440)).isCloseTo(100, offset(1.0));
    assertThat(unsorted("note names").on(0, 63, 127).play(.5).cents(.1, .4, 440)).isCloseTo(300, offset(1.0));
    assertThat(unsorted("note names").on(0, 64, 127).play(.5).isSilent(0, .5)).isTrue();
  }

  @Test
  void groupsExcludeEachOther() throws IOException {
    Heard up = unsorted("exclusive regions bi").on(0, 40, 127).on(.5, 72, 127).play(1);
    assertThat(up.tone(.1, .45, 110 * Math.pow(2, -20 / 12.0))).isGreaterThan(-30);
    assertThat(up.tone(.6, .95, 110 * Math.pow(2, -20 / 12.0))).isLessThan(-60);
    Heard down = unsorted("exclusive regions bi").on(0, 72, 127).on(.5, 40, 127).play(1);
    assertThat(down.tone(.1, .45, 880)).isGreaterThan(-30);
    assertThat(down.tone(.6, .95, 880)).isLessThan(-60);
    Heard fast = unsorted("offmode mode fast").on(0, 72, 127).on(.5, 40, 127).play(.6);
    double noise = fast.band(.2, .45, 8000);
    assertThat(fast.band(.515, .6, 8000)).isLessThan(noise - 40);
  }

  @Test
  void controllersAndBendChooseRegions() throws IOException {
    String bend = "input controls bend";
    assertThat(unsorted(bend).on(0, C4, 127).play(.3).isSilent(0, .3)).isTrue();
    assertThat(unsorted(bend).bend(0, 9000).on(0, C4, 127).play(.3).tone(.05, .25, 445)).isGreaterThan(-40);
    assertThat(unsorted(bend).bend(0, 7000).on(0, C4, 127).play(.3).tone(.05, .25, 108)).isGreaterThan(-40);
    String cc = "input controls midi cc";
    assertThat(unsorted(cc).on(0, C4, 127).play(.3).isSilent(0, .3)).isTrue();
    assertThat(unsorted(cc).cc(0, 74, 64).on(0, C4, 127).play(.3).onset()).isLessThan(.05);
    assertThat(unsorted(cc).cc(0, 74, 90).cc(0, 1, 30).on(0, C4, 127).play(.3).onset()).isLessThan(.05);
    assertThat(unsorted(cc).cc(0, 74, 91).on(0, C4, 127).play(.3).isSilent(0, .3)).isTrue();
    assertThat(unsorted(cc).cc(0, 74, 70).cc(0, 1, 31).on(0, C4, 127).play(.3).isSilent(0, .3)).isTrue();
  }

  @Test
  void loopsGoOnAsTheyAreMarked() throws IOException {
    assertThat(unsorted("loop marked without start and end").on(0, C4, 127).play(6).level(5, 6)).isGreaterThan(-60);
    Heard mono = unsorted("loop points from mono wav").on(0, C4, 127).play(4);
    assertThat(mono.hertz(2, 4)).isCloseTo(1000, offset(2.0));
    assertThat(unsorted("loop points").on(0, C4, 127).play(6).hertz(4, 6)).isCloseTo(440, offset(1.0));
    Heard continuous = unsorted("loop_continuous").note(0, C4, 127, 1).play(6);
    Heard sustain = unsorted("loop_sustain").note(0, C4, 127, 1).play(6);
    assertThat(sustain.isSilent(4.5, 6)).isTrue();
    assertThat(continuous.peak(4.5, 6)).isGreaterThan(0);
    assertThat(unsorted("sample end").on(0, C4, 127).play(.5).isSilent(4401 / 44100.0 + .002, .5)).isTrue();
    assertThat(unsorted("sample end").on(0, C4, 127).play(.5).peak(.09, .0998)).isGreaterThan(.01);
  }

  @Test
  void delayedRegionsPlayTheirTune() throws IOException {
    Heard heard = unsorted("note delay multi").on(0, C4, 127).play(4);
    int[] tune = {0, 2, 4, 7, 5, 5, 9, 7, 7, 12, 11, 12, 7, 4, 0};
    for (int i = 0; i < tune.length; i++) {
      double from = .25 * i + .05;
      assertThat(heard.cents(from, from + .19, 440)).as("note %d", i).isCloseTo(100 * tune[i], offset(4.0));
    }
  }

  @Test
  void controllersStrikeDrums() throws IOException {
    assertThat(unsorted("on cc").cc(.1, 64, 127).play(.5).onset()).isCloseTo(.1, offset(.01));
    Heard wheel = unsorted("on cc").cc(.1, 1, 64).cc(.2, 1, 100).play(.4);
    assertThat(wheel.peak(.1, .13)).isGreaterThan(.01);
    assertThat(wheel.peak(.2, .23)).isGreaterThan(.01);
    assertThat(unsorted("on cc").on(.1, C4, 127).play(.4).isSilent(0, .4)).isTrue();
  }

  @Test
  void pitchTracksKeyAndVelocity() throws IOException {
    assertThat(unsorted("pitch keytrack - inverted keyboard").on(0, 67, 127).play(.4).cents(.1, .3, 440))
        .isCloseTo(-700, offset(1.5));
    assertThat(unsorted("pitch veltrack negative").on(0, C4, 127).play(.4).cents(.1, .3, 440))
        .isCloseTo(-1200, offset(2.0));
    assertThat(unsorted("pitch veltrack positive").on(0, C4, 64).play(.4).cents(.1, .3, 440))
        .isCloseTo(1200 * 64 / 127.0, offset(1.5));
  }

  @Test
  void chanceMovesLevelFilterAndPitchWithinItsRange() throws IOException {
    double least = 1e9;
    double most = -1e9;
    double lowest = 1e9;
    double highest = -1e9;
    for (int seed = 1; seed <= 12; seed++) {
      double level = unsorted("random amp").seed(seed).on(0, C4, 127).play(.3).level(.1, .3);
      least = Math.min(least, level);
      most = Math.max(most, level);
      double cents = unsorted("random pitch").seed(seed).on(0, C4, 127).play(.3).cents(.05, .3, 440);
      lowest = Math.min(lowest, cents);
      highest = Math.max(highest, cents);
    }
    assertThat(most - least).isBetween(6.0, 24.1);
    assertThat(lowest).isBetween(-1201.0, -300.0);
    assertThat(highest).isBetween(300.0, 1201.0);
  }

  @Test
  void releaseTriggersSoftenWithTheNotesLength() throws IOException {
    Heard soon = unsorted("release trigger").note(0, C4, 127, .1).play(1.5);
    Heard late = unsorted("release trigger").note(0, C4, 127, 1.1).play(2.5);
    double difference = late.tone(1.2, 1.5, 110) - soon.tone(.2, .5, 110);
    assertThat(difference).isCloseTo(-6.5, offset(.3));
  }

  @Test
  void tempoChoosesTheSample() throws IOException {
    Heard slow = unsorted("sample based on bpm").tempo(90).on(0, C4, 127).play(.3);
    Heard fast = unsorted("sample based on bpm").tempo(140).on(0, C4, 127).play(.3);
    assertThat(slow.tone(0, .3, 60)).isGreaterThan(fast.tone(0, .3, 60) + 20);
  }

  @Test
  void sequencesCountForEachRangeByItself() throws IOException {
    SfzRig rig = unsorted("sequence");
    int[] keys = {60, 60, 61, 60, 61, 61, 60, 61};
    int[] shifts = {0, 200, 0, 400, 200, 400, 0, 0};
    for (int i = 0; i < keys.length; i++) {
      rig.note(.3 * i, keys[i], 127, .25);
    }
    Heard heard = rig.play(3);
    for (int i = 0; i < keys.length; i++) {
      assertThat(heard.cents(.3 * i + .05, .3 * i + .2, 440)).isCloseTo(100 * (keys[i] - 60) + shifts[i], offset(2.0));
    }
  }

  @Test
  void keySwitchesChooseBeingDownUpOrLast() throws IOException {
    assertThat(unsorted("sw if down").on(0, 60, 127).play(.3).isSilent(0, .3)).isTrue();
    assertThat(unsorted("sw if down").on(0, 48, 127).on(.1, 60, 127).play(.4).hertz(.15, .4))
        .isCloseTo(440, offset(2.0));
    assertThat(unsorted("sw if down").note(0, 48, 127, .05).on(.1, 60, 127).play(.4).isSilent(.1, .4)).isTrue();
    assertThat(unsorted("sw if last").note(0, 49, 127, .05).on(.1, 60, 127).play(.5).hertz(.15, .5))
        .isCloseTo(110, offset(1.0));
    Heard all = unsorted("sw if up").on(0, 60, 127).play(.5);
    Heard without = unsorted("sw if up").on(0, 48, 127).on(0, 60, 127).play(.5);
    assertThat(all.tone(.1, .4, 440)).isGreaterThan(without.tone(.1, .4, 440) + 15);
    assertThat(unsorted("sw previous").on(0, 62, 127).on(.2, 60, 127).play(.4).isSilent(0, .4)).isTrue();
    assertThat(unsorted("sw previous").on(0, 60, 127).on(.2, 62, 127).play(.4).onset()).isCloseTo(.2, offset(.01));
  }

  @Test
  void controllersFadeRegionsIntoEachOther() throws IOException {
    double one = unsorted("xfade equal power test").cc(0, 1, 0).on(0, C4, 127).play(.3).level(.1, .3);
    double other = unsorted("xfade equal power test").cc(0, 1, 127).on(0, C4, 127).play(.3).level(.1, .3);
    double both = unsorted("xfade equal power test").cc(0, 1, 64).on(0, C4, 127).play(.3).level(.1, .3);
    assertThat(other).isCloseTo(one, offset(.01));
    assertThat(both - one).isCloseTo(3, offset(.1));
    double open = unsorted("xfade out on cc1").cc(0, 1, 0).on(0, C4, 127).play(.3).level(.1, .3);
    assertThat(unsorted("xfade out on cc1").cc(0, 1, 64).on(0, C4, 127).play(.3).level(.1, .3) - open)
        .isCloseTo(10 * Math.log10(63 / 127.0), offset(.1));
    assertThat(unsorted("xfade out on cc1").cc(0, 1, 127).on(0, C4, 127).play(.3).isSilent(0, .3)).isTrue();
    Heard two = unsorted("xfade two layers on cc1 or cc2").cc(0, 1, 127).cc(0, 2, 127).on(0, C4, 127).play(.5);
    assertThat(two.tone(.1, .5, 440)).isGreaterThan(-20);
    assertThat(two.tone(.1, .5, 220)).isLessThan(-60);
  }

  @Test
  void regionsSoundTogether() throws IOException {
    Heard all = unsorted("multiple regions basic test").on(0, C4, 127).play(1);
    assertThat(all.tone(.1, 1, 55)).isGreaterThan(-40);
    assertThat(all.tone(.1, 1, 110)).isGreaterThan(-40);
    assertThat(all.tone(.1, 1, 220)).isGreaterThan(-40);
    // The first lies on the left alone, 6 dB down; a centred one is 3 dB down by its pan.
    assertThat(all.tone(0, .1, 1, 55) - all.tone(0, .1, 1, 110)).isCloseTo(-2.99, offset(.2));
    assertThat(all.tone(1, .1, 1, 55)).isLessThan(all.tone(0, .1, 1, 55) - 60);
    Heard soft = unsorted("multiple regions basic test").on(0, C4, 63).play(1);
    assertThat(soft.tone(.1, 1, 110)).isGreaterThan(-50);
    assertThat(soft.tone(.1, 1, 220)).isLessThan(-80);
    Heard high = unsorted("multiple regions basic test").on(0, 65, 127).play(1);
    assertThat(high.tone(.1, 1, 55 * Math.pow(2, 5 / 12.0))).isGreaterThan(-40);
    assertThat(high.tone(.1, 1, 110 * Math.pow(2, 5 / 12.0))).isLessThan(-80);
  }

  @Test
  void aLoopOfAFileIsPlayedAsTheFileSays() throws IOException {
    float[] slow = unsorted("sync to host").tempo(90).on(.3, C4, 127).play(1).left();
    float[] quick = unsorted("sync to host").tempo(180).on(.3, C4, 127).play(1).left();
    assertThat(slow).isEqualTo(quick);
    assertThat(new Heard(new float[][] {slow}).onset()).isCloseTo(.3, offset(.02));
  }
}
