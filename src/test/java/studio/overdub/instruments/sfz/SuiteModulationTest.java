package studio.overdub.instruments.sfz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the regression test suite's LFOs and multi-stage envelopes do, in numbers. */
class SuiteModulationTest {
  private static final int C4 = 60;

  private static SfzRig lfo(String name) {
    return SfzRig.conformance("sfz2 basic tests/17 - LFO/" + name + ".sfz");
  }

  private static SfzRig eg(String name) {
    return SfzRig.conformance("sfz2 basic tests/18 - EG/" + name + ".sfz");
  }

  /** The pitch around a moment, in cents from 440 Hz. */
  private static double cents(Heard heard, double at) {
    return heard.cents(at - .012, at + .012, 440);
  }

  @Test
  void lfosMoveThePitch() throws IOException {
    Heard sine = lfo("00 - lfo01_freq").on(0, C4, 127).play(1);
    assertThat(cents(sine, .125)).isCloseTo(200, offset(6.0));
    assertThat(cents(sine, .375)).isCloseTo(-200, offset(6.0));
    Heard faster = lfo("01 - lfo01_freq_oncc").cc(0, 20, 127).on(0, C4, 127).play(1);
    assertThat(cents(faster, .025)).isCloseTo(200, offset(40.0));
    assertThat(cents(faster, .075)).isCloseTo(-200, offset(40.0));
    Heard counted = lfo("04 - lfo01_count").on(0, C4, 127).play(4.5);
    assertThat(cents(counted, .3)).isCloseTo(200, offset(3.0));
    assertThat(cents(counted, .9)).isCloseTo(-200, offset(3.0));
    assertThat(cents(counted, 2.3)).isCloseTo(200, offset(3.0));
    assertThat(cents(counted, 3.3)).isCloseTo(0, offset(2.0));
    Heard pulse = lfo("06 - lfo01_phase").on(0, C4, 127).play(1);
    assertThat(cents(pulse, .7)).isCloseTo(200, offset(3.0));
    assertThat(cents(pulse, .8)).isCloseTo(-200, offset(3.0));
    Heard steps = lfo("08 - lfo01_step").on(0, C4, 127).play(1);
    int[] stated = {0, -50, 100, -100, 20, -20, 60, -60, 2, -2};
    for (int i = 0; i < stated.length; i++) {
      assertThat(cents(steps, .1 * i + .05)).as("step %d", i).isCloseTo(12 * stated[i], offset(8.0));
    }
    Heard moved = lfo("10 - lfo01_step_oncc").cc(0, 73, 127).on(0, C4, 127).play(1);
    assertThat(cents(moved, .15)).isCloseTo(-600, offset(8.0));
    assertThat(cents(moved, .65)).isCloseTo(720, offset(8.0));
  }

  @Test
  void lfosMoveEachOtherWithoutEnd() throws IOException {
    Heard chained = lfo("02 - lfo01_freq_lfo").on(0, C4, 127).play(1);
    assertThat(cents(chained, .1)).isCloseTo(200, offset(4.0));
    assertThat(cents(chained, .312)).isCloseTo(-200, offset(4.0));
    Heard circle = lfo("57 - lfo_feedback").on(0, C4, 127).play(3);
    assertThat(circle.peak(2, 3)).isBetween(.01, 1.0);
    assertThat(circle.left()).isNotEqualTo(lfo("04 - lfo01_count").on(0, C4, 127).play(3).left());
    Heard still = lfo("60 - multi lfo basic test").on(0, C4, 127).play(1);
    assertThat(still.cents(.1, 1, 261.6256)).isCloseTo(0, offset(1.0));
    Heard sub = lfo("60 - multi lfo basic test").cc(0, 1, 127).on(0, C4, 127).play(1);
    double at = .016;
    double expected = 700 * (Math.sin(2 * Math.PI * 4 * at) + Math.sin(2 * Math.PI * 16 * at));
    assertThat(sub.cents(at - .006, at + .006, 261.6256)).isCloseTo(expected, offset(120.0));
  }

  private static double spread(Heard heard, int channel, double window, double until) {
    double least = 1e9;
    double most = -1e9;
    for (double t = .1; t + window < until; t += window) {
      double level = Heard.level(heard.audio()[channel], t, t + window);
      least = Math.min(least, level);
      most = Math.max(most, level);
    }
    return most - least;
  }

  @Test
  void lfosMoveLevelPanAndWidth() throws IOException {
    Heard volume = lfo("52 - lfo01_volume_oncc").cc(0, 73, 127).on(0, C4, 127).play(1.2);
    assertThat(spread(volume, 0, .01, 1.2)).isCloseTo(24, offset(1.0));
    assertThat(spread(lfo("52 - lfo01_volume_oncc").on(0, C4, 127).play(1.2), 0, .01, 1.2)).isLessThan(.2);
    Heard pan = lfo("53 - lfo01_pan").on(0, C4, 127).play(1);
    double swing = 20 * Math.log10(Math.tan(Math.PI * 3 / 8));
    assertThat(pan.levelRight(.245, .255) - pan.level(.245, .255)).isCloseTo(swing, offset(.2));
    assertThat(pan.levelRight(.745, .755) - pan.level(.745, .755)).isCloseTo(-swing, offset(.2));
    Heard width = lfo("55 - lfo01_width").on(0, C4, 127).play(1);
    assertThat(width.levelRight(.74, .76) - width.level(.74, .76)).isCloseTo(0, offset(.3));
    assertThat(width.levelRight(.002, .006)).isLessThan(width.level(.002, .006) - 20);
    Heard moved = lfo("56 - lfo01_width_oncc").cc(0, 73, 127).on(0, C4, 127).play(1);
    assertThat(moved.levelRight(.37, .38) - moved.level(.37, .38)).isCloseTo(0, offset(.3));
  }

  @Test
  void lfosMoveFiltersAndBands() throws IOException {
    Heard cutoff = lfo("32 - lfo01_cutoff").on(0, C4, 127).play(1);
    assertThat(cutoff.band(.1, .15, 2500)).isGreaterThan(cutoff.band(.35, .4, 2500) + 20);
    Heard wide = lfo("33 - lfo01_cutoff_oncc").cc(0, 73, 127).on(0, C4, 127).play(1);
    assertThat(wide.band(.1, .15, 8000)).isGreaterThan(wide.band(.35, .4, 8000) + 40);
    Heard resonance = lfo("35 - lfo01_resonance_oncc").cc(0, 73, 127).on(0, C4, 127).play(1);
    assertThat(resonance.band(.08, .17, 1000)).isGreaterThan(resonance.band(.33, .42, 1000) + 12);
    Heard bandwidth = lfo("41 - lfo01_eq1bw_oncc").cc(0, 73, 127).on(0, C4, 127).play(1);
    assertThat(bandwidth.band(.08, .17, 700)).isGreaterThan(bandwidth.band(.33, .42, 700) + 3);
    for (String file : new String[] {"45 - lfo01_eq2freq", "48 - lfo01_eq3freq"}) {
      Heard band = lfo(file).on(0, C4, 127).play(1);
      assertThat(band.band(.1, .15, 6000)).as(file).isGreaterThan(band.band(.35, .4, 6000) + 5);
    }
  }

  @Test
  void lfosMoveNoiseAndDegradation() throws IOException {
    Heard level = lfo("26 - lfo01_noiselevel").on(0, C4, 127).play(1);
    assertThat(level.level(.12, .13) - level.level(.37, .38)).isCloseTo(24, offset(2.0));
    Heard lower = lfo("26 - lfo01_noiselevel").cc(0, 73, 127).on(0, C4, 127).play(1);
    assertThat(level.level(.12, .13) - lower.level(.12, .13)).isCloseTo(48, offset(2.5));
    Heard step = lfo("28 - lfo01_noisestep").cc(0, 70, 127).on(0, C4, 127).play(1);
    assertThat(step.band(.2, .3, 15000)).isLessThan(step.band(.6, .9, 15000) - 8);
    Heard tone = lfo("30 - lfo01_noisetone").on(0, C4, 127).play(1);
    assertThat(tone.band(.2, .3, 3000)).isGreaterThan(tone.band(.7, .8, 3000) + 15);
    Heard toned = lfo("31 - lfo01_noisetone_oncc").cc(0, 70, 127).on(0, C4, 127).play(1);
    assertThat(toned.band(.1, .15, 3000)).isGreaterThan(toned.band(.35, .4, 3000) + 20);
    for (String file : new String[] {"22 - lfo01_decim", "24 - lfo01_bitred", "36 - lfo01_drive"}) {
      Heard rough = lfo(file).on(0, C4, 127).play(1);
      double loud = file.contains("bitred") ? .125 : .25;
      assertThat(dirt(rough, loud - .05)).as(file).isGreaterThan(dirt(rough, 3 * loud - .05) + 10);
    }
    for (String file : new String[] {"23 - lfo01_decim_oncc", "25 - lfo01_bitred_oncc"}) {
      Heard rough = lfo(file).cc(0, 73, 127).on(0, C4, 127).play(1);
      assertThat(dirt(rough, .075)).as(file).isGreaterThan(dirt(rough, .325) + 10);
    }
  }

  /** What is not the tone of 440 Hz, within 44 of its periods, in dB of it. */
  private static double dirt(Heard heard, double from) {
    double tone = Math.pow(10, heard.tone(from, from + .1, 440) / 10) / 2;
    double all = Math.pow(10, heard.level(from, from + .1) / 10);
    return 10 * Math.log10(Math.max(1e-6, Math.abs(all - tone)) / tone);
  }

  @Test
  void envelopesRunFromPointToPoint() throws IOException {
    Heard slow = eg("02 - eg01_shape").on(0, C4, 127).play(2);
    assertThat(cents(slow, .5)).isCloseTo(2400 * Math.pow(.5, 4), offset(30.0));
    assertThat(cents(slow, 1.5)).isCloseTo(2400, offset(3.0));
    Heard quick = eg("02 - eg01_shape").cc(0, 1, 127).on(0, C4, 127).play(2);
    assertThat(cents(quick, .5)).isCloseTo(2400 * Math.pow(.5, .25), offset(30.0));
    Heard loop = eg("03 - eg01_loop").note(0, C4, 127, 6).play(7.4);
    assertThat(cents(loop, .25)).isCloseTo(1200, offset(30.0));
    assertThat(cents(loop, .5)).isCloseTo(2400, offset(60.0));
    assertThat(cents(loop, 1)).isCloseTo(1680, offset(60.0));
    assertThat(cents(loop, 2.5)).isCloseTo(240, offset(160.0));
    assertThat(cents(loop, 2.75)).isCloseTo(240 + (1680 - 240) / 2.0, offset(60.0));
    assertThat(cents(loop, 7.2)).isCloseTo(0, offset(10.0));
    Heard long10 = eg("99 - eg01_pitch (tool generated)").on(0, C4, 127).play(1.3);
    assertThat(cents(long10, .2025)).isCloseTo(2400 * .86, offset(160.0));
    assertThat(cents(long10, .4475)).isCloseTo(2400 * .53, offset(60.0));
    assertThat(cents(long10, 1.2)).isCloseTo(2400 * .54, offset(20.0));
    Heard pitched = eg("11 - eg01_pitch_oncc").cc(0, 73, 64).note(0, C4, 127, 4).play(5.5);
    double depth = 4800 * 64 / 127.0;
    assertThat(cents(pitched, .3)).isCloseTo(0, offset(2.0));
    assertThat(cents(pitched, 1)).isCloseTo(depth / 2, offset(40.0));
    assertThat(cents(pitched, 2)).isCloseTo(depth, offset(5.0));
    assertThat(cents(pitched, 3.8)).isCloseTo(depth / 2, offset(10.0));
    assertThat(cents(pitched, 4.5)).isCloseTo(depth / 4, offset(40.0));
  }

  @Test
  void envelopesMoveFiltersBandsLevelsAndWidth() throws IOException {
    Heard resonance = eg("24 - eg01_resonance").on(0, C4, 127).play(2.4);
    assertThat(resonance.band(1.6, 2.4, 1000)).isGreaterThan(resonance.band(.1, .5, 1000) + 15);
    Heard frequency = eg("28 - eg01_eq1freq").on(0, C4, 127).play(2.4);
    assertThat(frequency.band(1.6, 2.4, 2400)).isGreaterThan(frequency.band(.1, .5, 2400) + 10);
    Heard moved = eg("29 - eg01_eq1freq_oncc").cc(0, 73, 127).on(0, C4, 127).play(2.4);
    assertThat(moved.band(1.6, 2.4, 2400)).isGreaterThan(moved.band(.1, .5, 2400) + 10);
    for (String file : new String[] {"30 - eg01_eq1bw", "36 - eg01_eq2bw", "38 - eg01_eq2gain"}) {
      Heard band = eg(file).on(0, C4, 127).play(2.4);
      assertThat(band.band(1.6, 2.4, 400)).as(file).isGreaterThan(band.band(.1, .5, 400) + 10);
    }
    for (String file : new String[] {"48 - eg01 all eq bw _oncc", "50 - eg01 all eq gain _oncc"}) {
      Heard bands = eg(file).cc(0, 73, 127).on(0, C4, 127).play(2.4);
      for (double hertz : new double[] {100, 400, 800}) {
        assertThat(bands.band(1.6, 2.4, hertz)).as(file).isGreaterThan(bands.band(.1, .5, hertz) + 5);
      }
    }
    Heard all = eg("46 - eg01 all eq freq _oncc").cc(0, 73, 127).on(0, C4, 127).play(2.4);
    assertThat(all.band(1.6, 2.4, 2400)).isGreaterThan(all.band(.1, .5, 2400) + 10);
    Heard volume = eg("52 - eg01_volume_oncc").cc(0, 73, 127).on(0, C4, 127).play(2.4);
    assertThat(volume.level(1.6, 2.4) - volume.level(.1, .45)).isCloseTo(30, offset(.1));
    Heard width = eg("56 - eg01_width_oncc").cc(0, 73, 127).on(0, C4, 127).play(2.4);
    assertThat(width.levelRight(.1, .4)).isLessThan(width.level(.1, .4) - 60);
    assertThat(width.levelRight(1.6, 2.4)).isCloseTo(width.level(1.6, 2.4), offset(.1));
  }

  @Test
  void envelopesMoveNoiseAndDegradation() throws IOException {
    Heard decim = eg("12 - eg01_decim").on(0, C4, 127).play(2.4);
    assertThat(dirt(decim, 2)).isGreaterThan(dirt(decim, .2) + 20);
    Heard bits = eg("14 - eg01_bitred").on(0, C4, 127).play(2.4);
    assertThat(dirt(bits, 2)).isGreaterThan(dirt(bits, .2) + 20);
    Heard moved = eg("15 - eg01_bitred_oncc").cc(0, 73, 3).on(0, C4, 127).play(2.4);
    assertThat(dirt(moved, 2)).isGreaterThan(dirt(moved, .2) + 20);
    Heard drive = eg("26 - eg01_drive").on(0, C4, 127).play(2.4);
    assertThat(dirt(drive, 2)).isGreaterThan(dirt(drive, .2) + 15);
    Heard driven = eg("27 - eg01_drive_oncc").cc(0, 73, 127).on(0, C4, 127).play(2.4);
    assertThat(dirt(driven, 2)).isGreaterThan(dirt(driven, .2) + 15);
    Heard noise = eg("16 - eg01_noiselevel").on(0, C4, 127).play(2.4);
    assertThat(noise.band(1.6, 2.4, 15000) - noise.band(.1, .45, 15000)).isCloseTo(48, offset(3.0));
    Heard noisy = eg("17 - eg01_noiselevel_oncc").cc(0, 73, 127).on(0, C4, 127).play(2.4);
    assertThat(noisy.band(1.6, 2.4, 15000) - noisy.band(.1, .45, 15000)).isCloseTo(48, offset(3.0));
  }

  @Test
  void envelopesScaleLfos() throws IOException {
    Heard depth = eg("58 - eg01_depth_lfo01").on(0, C4, 127).play(2.5);
    assertThat(depth.cents(.05, .075, 440)).isCloseTo(0, offset(3.0));
    assertThat(cents(depth, 2.0625)).isCloseTo(200, offset(15.0));
    Heard added = eg("59 - eg01_depthadd_lfo01").on(0, C4, 127).play(2.5);
    assertThat(cents(added, .0625)).isCloseTo(200, offset(15.0));
    assertThat(cents(added, 2.0625)).isCloseTo(600, offset(40.0));
  }

  @Test
  void glideLevelsFollowTheirController() throws IOException {
    SfzRig rig = SfzRig.conformance("sfz2 basic tests/19 - glide/04 - glide for 2 points level on cc pitch.sfz");
    assertThat(rig.cc(0, 73, 127).on(0, C4, 127).play(1.6).cents(1.2, 1.6, 440)).isCloseTo(1200, offset(3.0));
  }
}
