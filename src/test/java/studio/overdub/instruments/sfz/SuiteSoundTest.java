package studio.overdub.instruments.sfz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import studio.overdub.audiofile.MappedAudio;
import studio.overdub.base.Progress;
import studio.overdub.testing.Requires;

/** What the regression test suite promises of filters, equaliser, noise, degradation and loops, in numbers. */
class SuiteSoundTest {
  private static final int C4 = 60;

  /** Volume of controller 7 at 100, and a centred pan of constant power: what every note is lowered by. */
  private static final double LEVEL = 40 * Math.log10(100 / 127.0) - 10 * Math.log10(2);

  private static SfzRig rig(String name) {
    return SfzRig.conformance("sfz2 basic tests/" + name + ".sfz");
  }

  private static float[] sample(String name, int channel) throws IOException {
    Path path = Requires.conformance("sfz/samples/" + name);
    MappedAudio audio = MappedAudio.open(path, Progress.NONE);
    float[] frames = new float[(int) audio.frames()];
    audio.read(channel, 0, frames, 0, frames.length);
    return frames;
  }

  /** How a filter file changes the level around a frequency, in dB, against its sample as it is. */
  private static double gain(String name, double hertz) throws IOException {
    return gain(rig("08 - filters/" + name),
        name.contains("stereo") ? "sweep test stereo.wav" : "sweep test mono.wav", hertz);
  }

  private static double gain(SfzRig rig, String sample, double hertz) throws IOException {
    float[] plain = sample(sample, 0);
    double seconds = plain.length / 44100.0 - .05;
    Heard heard = rig.on(0, C4, 127).play(seconds + .05);
    double octaves = 1 / 12.0;
    double plainLevel = new Heard(new float[][] {plain}).band(0, seconds, hertz, octaves);
    return heard.band(0, seconds, hertz, octaves) - plainLevel - LEVEL;
  }

  @Test
  void filtersOfOnePole() throws IOException {
    assertThat(gain("70 - filter lpf_1p sweep mono", 1000)).isCloseTo(-3, offset(.3));
    assertThat(gain("70 - filter lpf_1p sweep mono", 4000)).isCloseTo(-12.6, offset(.7));
    for (String file : new String[] {"72 - filter hpf_1p sweep mono", "73 - filter hpf_1p sweep stereo"}) {
      assertThat(gain(file, 1000)).isCloseTo(-3, offset(.3));
      assertThat(gain(file, 250)).isCloseTo(-12.3, offset(.5));
    }
    for (String file : new String[] {"74 - filter bpf_1p sweep mono", "75 - filter bpf_1p sweep stereo"}) {
      assertThat(gain(file, 1000)).isCloseTo(0, offset(.3));
      assertThat(gain(file, 250)).isCloseTo(-6.5, offset(.5));
    }
    for (String file : new String[] {"76 - filter brf_1p sweep mono", "77 - filter brf_1p sweep stereo"}) {
      assertThat(gain(file, 1000)).isLessThan(-14);
      assertThat(gain(file, 100)).isCloseTo(0, offset(.5));
      assertThat(gain(file, 10000)).isCloseTo(0, offset(.5));
    }
    for (String file : new String[] {"78 - filter apf_1p sweep mono", "79 - filter apf_1p sweep stereo"}) {
      assertThat(gain(file, 300)).isCloseTo(0, offset(.2));
      assertThat(gain(file, 1000)).isCloseTo(0, offset(.2));
      assertThat(gain(file, 5000)).isCloseTo(0, offset(.2));
    }
  }

  @Test
  void filtersOfTwoFourAndSixPoles() throws IOException {
    assertThat(gain("80 - filter lpf_2p sweep mono", 1000)).isCloseTo(-3, offset(.4));
    assertThat(gain("80 - filter lpf_2p sweep mono", 4000)).isCloseTo(-24.5, offset(1.0));
    assertThat(gain("82 - filter hpf_2p sweep mono", 1000)).isCloseTo(-3, offset(.4));
    assertThat(gain("82 - filter hpf_2p sweep mono", 250)).isCloseTo(-24.1, offset(.7));
    assertThat(gain("85 - filter bpf_2p sweep stereo", 1000)).isCloseTo(0, offset(.3));
    assertThat(gain("86 - filter brf_2p sweep mono", 1000)).isLessThan(-14);
    for (String file : new String[] {"90 - filter lpf_4p sweep mono", "91 - filter lpf_4p sweep stereo"}) {
      assertThat(gain(file, 1000)).isCloseTo(-3, offset(.5));
      assertThat(gain(file, 2000)).isCloseTo(-24.3, offset(1.0));
    }
    for (String file : new String[] {"92 - filter hpf_4p sweep mono", "93 - filter hpf_4p sweep stereo"}) {
      assertThat(gain(file, 1000)).isCloseTo(-3, offset(.5));
      assertThat(gain(file, 500)).isCloseTo(-24.1, offset(.8));
    }
    for (String file : new String[] {"94 - filter lpf_6p sweep mono", "95 - filter lpf_6p sweep stereo"}) {
      assertThat(gain(file, 1000)).isCloseTo(-3, offset(.7));
      assertThat(gain(file, 2000)).isCloseTo(-36.5, offset(1.5));
    }
    assertThat(gain("96 - filter hpf_6p sweep mono", 1000)).isCloseTo(-3, offset(.7));
    assertThat(gain("96 - filter hpf_6p sweep mono", 500)).isCloseTo(-36.1, offset(1.2));
    assertThat(gain("98 - filter comb sweep mono", 1500)).isCloseTo(0, offset(.3));
  }

  /** The change of the level around a frequency that an action brings, in dB. */
  private static double change(SfzRig before, SfzRig after, double hertz) throws IOException {
    return after.on(0, C4, 127).play(1).band(.1, 1, hertz) - before.on(0, C4, 127).play(1).band(.1, 1, hertz);
  }

  @Test
  void theWheelRaisesAndPressureLowersCutoffs() throws IOException {
    String[] opening = {"21 - filter lpf_1p noise stereo", "31 - filter lpf_2p noise stereo",
      "41 - filter lpf_4p noise stereo", "51 - filter lpf_6p noise stereo"};
    for (String file : opening) {
      String name = "08 - filters/" + file;
      assertThat(change(rig(name), rig(name).cc(0, 1, 64), 6000)).as(file).isGreaterThan(8);
      assertThat(change(rig(name), rig(name).pressure(0, 64), 1000)).as(file).isLessThan(-8);
    }
    String[] closing = {"23 - filter hpf_1p noise stereo", "32 - filter hpf_2p noise mono",
      "42 - filter hpf_4p noise mono", "43 - filter hpf_4p noise stereo", "52 - filter hpf_6p noise mono"};
    for (String file : closing) {
      String name = "08 - filters/" + file;
      assertThat(change(rig(name), rig(name).cc(0, 1, 64), 1000)).as(file).isLessThan(-8);
      assertThat(change(rig(name), rig(name).pressure(0, 64), 300)).as(file).isGreaterThan(4);
    }
    String[] bands = {"24 - filter bpf_1p noise mono", "25 - filter bpf_1p noise stereo"};
    for (String file : bands) {
      String name = "08 - filters/" + file;
      assertThat(change(rig(name), rig(name).cc(0, 1, 64), 10000)).as(file).isGreaterThan(6);
      assertThat(change(rig(name), rig(name).pressure(0, 64), 100)).as(file).isGreaterThan(6);
    }
    String[] rejects = {"26 - filter brf_1p noise mono", "36 - filter brf_2p noise mono",
        "37 - filter brf_2p noise stereo",
      "38 - filter spl_2p noise mono"};
    for (String file : rejects) {
      String name = "08 - filters/" + file;
      assertThat(change(rig(name), rig(name).cc(0, 1, 64), 1000)).as(file).isGreaterThan(8);
    }
    String peak = "08 - filters/31 - filter lpf_2p noise stereo";
    Heard flat = rig(peak).on(0, C4, 127).play(2);
    Heard sharp = rig(peak).cc(0, 73, 127).on(0, C4, 127).play(2);
    assertThat(sharp.band(.1, 2, 1000, .02) - flat.band(.1, 2, 1000, .02)).isCloseTo(20, offset(3.5));
    String all = "08 - filters/29 - filter apf_1p noise stereo";
    assertThat(change(rig(all), rig(all).cc(0, 1, 80), 2000)).isCloseTo(0, offset(.5));
  }

  @Test
  void resonanceKeyAndVelocityMoveTheFilter() throws IOException {
    String resonance = "08 - filters/11 - filter resonance on cc";
    assertThat(change(rig(resonance), rig(resonance).cc(0, 1, 127), 500)).isCloseTo(27, offset(4.0));
    assertThat(change(rig(resonance), rig(resonance).cc(0, 1, 127).pressure(0, 127), 2000)).isGreaterThan(30);
    String peak = "08 - filters/10 - filter resonance";
    Heard noise = rig(peak).on(0, C4, 127).play(1);
    assertThat(noise.band(.1, 1, 500)).isGreaterThan(noise.band(.1, 1, 1000) + 20);
    double[][] tracked = {{400, 60}, {800, 72}, {200, 48}};
    for (double[] t : tracked) {
      Heard up = rig("08 - filters/02 - filter cutoff keytrack").on(0, (int) t[1], 127).play(1);
      assertThat(up.band(.1, 1, t[0])).isGreaterThan(up.band(.1, 1, t[0] * 2) + 20);
      assertThat(up.band(.1, 1, t[0])).isGreaterThan(up.band(.1, 1, t[0] / 2) + 15);
      Heard down = rig("08 - filters/03 - filter cutoff keytrack negative").on(0, 120 - (int) t[1], 127).play(1);
      assertThat(down.band(.1, 1, t[0])).isGreaterThan(down.band(.1, 1, t[0] * 2) + 20);
    }
    String velocity = "08 - filters/06 - filter cutoff velocity tracking negative";
    Heard hard = rig(velocity).on(0, C4, 127).play(1);
    assertThat(hard.band(.1, 1, 250)).isGreaterThan(hard.band(.1, 1, 1000) + 20);
    double[] peaks = new double[4];
    for (int seed = 1; seed <= peaks.length; seed++) {
      peaks[seed - 1] =
          Math.rint(rig("08 - filters/13 - filter resonance random").seed(seed)
              .on(0, C4, 127).play(.6).band(.1, .6, 1000) * 2);
    }
    assertThat(peaks).doesNotHaveDuplicates();
    String poly = "08 - filters/99 - filter cutoff on polyaft";
    Heard low = rig(poly).cc(0, 70, 64).on(0, C4, 127).play(1);
    Heard pressed = rig(poly).cc(0, 70, 64).on(0, C4, 127).keyPressure(0, C4, 64).play(1);
    assertThat(low.band(.1, 1, 104)).isGreaterThan(low.band(.1, 1, 800) + 30);
    assertThat(pressed.band(.1, 1, 1700)).isGreaterThan(low.band(.1, 1, 1700) + 30);
  }

  @Test
  void combsAndPinkNoise() throws IOException {
    Heard comb = rig("08 - filters/60 - filter comb noise mono").cc(0, 1, 43).on(0, C4, 127).play(2);
    double hertz = 20 * Math.pow(2, 20000 * 43 / 127.0 / 1200);
    assertThat(comb.band(.2, 2, hertz)).isGreaterThan(comb.tone(.2, 2, hertz * 1.5) + 8);
    for (String file : new String[] {"61 - filter pink noise mono", "62 - filter pink noise stereo"}) {
      Heard pink = rig("08 - filters/" + file).on(0, C4, 127).play(2);
      assertThat(pink.band(.1, 2, 200) - pink.band(.1, 2, 3200)).as(file).isCloseTo(12, offset(2.0));
    }
    Heard noise = rig("07 - noise/00 - noise mono").on(0, C4, 127).play(2);
    assertThat(noise.band(0, 2, 200) - noise.band(0, 2, 3200)).isCloseTo(12, offset(2.5));
  }

  @Test
  void noiseFollowsControllers() throws IOException {
    String level = "07 - noise/02 - noise mono level on cc";
    double closed = rig(level).on(0, C4, 127).play(1).level(.1, .19);
    assertThat(rig(level).cc(0, 73, 127).on(0, C4, 127).play(1).level(.1, .19) - closed).isCloseTo(48, offset(1.5));
    assertThat(rig(level).cc(0, 20, 80).on(0, C4, 127).play(1).level(.1, .19) - closed).isCloseTo(24, offset(1.5));
    assertThat(rig(level).cc(0, 20, 127).on(0, C4, 127).play(1).level(.1, .19) - closed).isCloseTo(48, offset(1.5));
    String tone = "07 - noise/04 - noise mono tone on cc";
    assertThat(change(rig(tone), rig(tone).cc(0, 73, 100), 3000)).isGreaterThan(20);
    String step = "07 - noise/03 - noise mono step on cc";
    assertThat(change(rig(step), rig(step).cc(0, 73, 100), 15000)).isLessThan(-10);
  }

  @Test
  void decimatorBitReducerAndDrive() throws IOException {
    String decim = "06 - decim, bitred/01 - decimator on cc smooth";
    assertThat(distortion(rig(decim))).isLessThan(-60);
    assertThat(distortion(rig(decim).cc(0, 73, 127))).isGreaterThan(-15);
    assertThat(distortion(rig(decim).cc(0, 20, 12))).isLessThan(-60);
    assertThat(distortion(rig(decim).cc(0, 20, 40))).isGreaterThan(-40);
    String bits = "06 - decim, bitred/02 - bit reducer on cc";
    assertThat(distortion(rig(bits))).isLessThan(-60);
    assertThat(distortion(rig(bits).cc(0, 73, 64))).isBetween(-60.0, -30.0);
    assertThat(distortion(rig(bits).cc(0, 73, 110))).isGreaterThan(-25);
    String drive = "09 - drive/06 - drive on velocity";
    Heard soft = rig(drive).on(0, C4, 20).play(.5);
    Heard hard = rig(drive).on(0, C4, 127).play(.5);
    double crest = Math.log10(soft.peak(.1, .4) / soft.rms(.1, .4));
    assertThat(Math.log10(hard.peak(.1, .4) / hard.rms(.1, .4))).isLessThan(crest - .03);
    String stereo = "09 - drive/03 - drive stereo on cc";
    Heard driven = rig(stereo).cc(0, 73, 127).on(0, C4, 127).play(.5);
    assertThat(driven.tone(.1, .5, 1200)).isGreaterThan(rig(stereo).on(0, C4, 127).play(.5).tone(.1, .5, 1200) + 20);
    Heard dull = rig(stereo).cc(0, 73, 127).cc(0, 70, 90).on(0, C4, 127).play(.5);
    assertThat(dull.tone(.1, .5, 1200) - dull.tone(.1, .5, 400))
        .isLessThan(driven.tone(.1, .5, 1200) - driven.tone(.1, .5, 400) - 3);
  }

  /** All that is not the tone of 440 Hz, in dB of it. */
  private static double distortion(SfzRig rig) throws IOException {
    Heard heard = rig.on(0, C4, 127).play(1.2);
    double tone = Math.pow(10, heard.tone(.2, 1.2, 440) / 10) / 2;
    double all = Math.pow(10, heard.level(.2, 1.2) / 10);
    return 10 * Math.log10(Math.max(1e-9, all - tone) / tone);
  }

  @Test
  void theEqualiserHasItsBands() throws IOException {
    String[][] files = {{"04 - eq three bands mono", "sweep test mono.wav"}, {"05 - eq three bands stereo",
        "sweep test stereo.wav"}};
    for (String[] file : files) {
      for (double hertz : new double[] {400, 1000, 4000}) {
        assertThat(gain(rig("10 - eq/" + file[0]), file[1], hertz)).as(file[0]).isCloseTo(12, offset(.5));
      }
      assertThat(gain(rig("10 - eq/" + file[0]), file[1], 100)).isCloseTo(0, offset(.5));
      assertThat(gain(rig("10 - eq/" + file[0]), file[1], 12000)).isCloseTo(0, offset(.5));
    }
    String dynamic = "10 - eq/03 - eq3 dynamic";
    assertThat(change(rig(dynamic), rig(dynamic).cc(0, 20, 127), 200)).isCloseTo(18, offset(1.5));
    assertThat(change(rig(dynamic), rig(dynamic).cc(0, 73, 127), 800)).isCloseTo(6, offset(.7));
    assertThat(change(rig(dynamic), rig(dynamic).cc(0, 73, 127), 200)).isCloseTo(-6, offset(.7));
    assertThat(change(rig(dynamic), rig(dynamic).cc(0, 70, 127), 100)).isBetween(1.0, 4.0);
  }

  @Test
  void loopsAreRunThrough() throws IOException {
    assertThat(rig("16 - loops/01 - loop points from stereo wav").on(0, C4, 127).play(5).level(4, 5))
        .isGreaterThan(-30);
    assertThat(rig("16 - loops/03 - loop points defined").on(0, C4, 127).play(5).hertz(4, 5))
        .isCloseTo(440, offset(1.0));
    double drum = sample("bd.wav", 0).length / 32000.0;
    assertThat(rig("16 - loops/04 - loop marked without start and end")
        .on(0, C4, 127).play(9 * drum).level(8 * drum, 8.2 * drum))
        .isGreaterThan(-40);
    Heard four = rig("16 - loops/05 - loop count defined").on(0, C4, 127).play(5 * drum);
    assertThat(four.level(3 * drum, 3.2 * drum)).isCloseTo(four.level(0, .2 * drum), offset(.5));
    assertThat(four.isSilent(4.01 * drum, 5 * drum)).isTrue();
    Heard three = rig("16 - loops/15 - sample count").on(0, C4, 127).play(4 * drum);
    assertThat(three.level(2 * drum, 2.2 * drum)).isCloseTo(three.level(0, .2 * drum), offset(.5));
    assertThat(three.isSilent(3.01 * drum, 4 * drum)).isTrue();
    Heard sustain = rig("16 - loops/11 - loop_sustain").note(0, C4, 127, 2).play(6);
    assertThat(sustain.peak(1.5, 2)).isGreaterThan(.05);
    assertThat(sustain.isSilent(5, 6)).isTrue();
  }

  @Test
  void samplesPlayBackwards() throws IOException {
    float[] drum = sample("bd.wav", 0);
    double seconds = drum.length / 32000.0;
    Heard reversed = rig("16 - loops/13 - reverse").on(0, C4, 127).play(seconds + .1);
    Heard forward = rig("16 - loops/15 - sample count").on(0, C4, 127).play(seconds);
    assertThat(reversed.level(seconds - .1, seconds)).isCloseTo(forward.level(0, .1), offset(.3));
    assertThat(reversed.level(0, .05)).isLessThan(reversed.level(seconds - .1, seconds) - 20);
    float[] loop = sample("loop.wav", 0);
    Heard looped = rig("16 - loops/16 - reverse loop").on(0, C4, 127).play(2.5 * loop.length / 44100);
    double gain = Math.pow(10, LEVEL / 20);
    for (int i = 1000; i < 2000; i++) {
      assertThat(looped.left()[i] / gain).isCloseTo(loop[loop.length - 1 - i], offset(.02));
      assertThat(looped.left()[i + loop.length] / gain).isCloseTo(loop[loop.length - 1 - i], offset(.02));
    }
  }

  @Test
  void controllersMoveTheLoop() throws IOException {
    String name = "16 - loops/20 - loop start on cc";
    float[] plain = rig(name).cc(0, 20, 60).on(0, C4, 127).play(1).left();
    assertThat(rig(name).cc(0, 20, 60).cc(0, 70, 80).on(0, C4, 127).play(1).left()).isNotEqualTo(plain);
    assertThat(rig(name).cc(0, 20, 60).cc(0, 73, 80).on(0, C4, 127).play(1).left()).isNotEqualTo(plain);
    Heard moved = rig(name).cc(0, 20, 60).on(0, C4, 127).cc(.5, 20, 20).play(1);
    assertThat(moved.left()).isNotEqualTo(plain);
  }
}
