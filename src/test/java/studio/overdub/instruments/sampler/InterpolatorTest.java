package studio.overdub.instruments.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.SineFont;

/** What reading between frames adds to a 24-bit sine, and what it lets fold over. */
class InterpolatorTest {
  private static final int PERIOD = 24;

  @TempDir Path folder;

  private Path sine(double period) throws Exception {
    return SineFont.write(folder.resolve("sine.sf2"), period, 0);
  }

  /** The residual beside the sine, in dB of the sine: what is left when the best fitting sine is taken away. */
  private double residual(Path font, Interpolation interpolation, int key, double cents, double hertz)
      throws Exception {
    float[] audio =
        new Rig(font, Map.of("tuning", cents), interpolation).at(0, Message.noteOn(0, key, 127)).play(0.5)[0];
    return SineFit.residual(audio, 4800, 16384, hertz);
  }

  @Test
  void aSineStaysASineAtFortyPitches() throws Exception {
    Path font = sine(PERIOD);
    for (int i = 0; i < 40; i++) {
      int key = 41 + i / 2;
      double cents = 37 + i % 2 * 13;
      double hertz = 2000 * Math.pow(2, (key - 60 + cents / 100) / 12);
      assertThat(residual(font, Interpolation.SINC, key, cents, hertz)).as("sinc, %s Hz", hertz).isLessThan(-90);
      assertThat(residual(font, Interpolation.CUBIC, key, cents, hertz)).as("cubic, %s Hz", hertz).isLessThan(-65);
    }
  }

  @Test
  void aSincIsAsCleanFarAboveTheRoot() throws Exception {
    for (int octaves = 1; octaves <= 3; octaves++) {
      Path font = sine(PERIOD << octaves);
      for (int semitones = -3; semitones < 9; semitones++) {
        int key = 60 + 12 * octaves + semitones;
        double cents = 37 + Math.floorMod(semitones, 2) * 13;
        double hertz = 2000 * Math.pow(2, (semitones + cents / 100) / 12);
        assertThat(residual(font, Interpolation.SINC, key, cents, hertz)).as("key %d, %s Hz", key, hertz)
            .isLessThan(-90);
      }
    }
  }

  private double level(Path font, Interpolation interpolation, int key) throws Exception {
    float[] audio = new Rig(font, Map.of(), interpolation).at(0, Message.noteOn(0, key, 127)).play(0.1)[0];
    return Measure.rms(audio, 0.02, 0.1);
  }

  @Test
  void aSincKeepsWhatIsHeardAtEveryPitch() throws Exception {
    for (int key = 55; key <= 96; key++) {
      double step = Math.pow(2, (key - 60) / 12.0);
      double root = level(sine(48 * step), Interpolation.SINC, key);
      assertThat(level(sine(step * 48 / 14), Interpolation.SINC, key) - root).as("key %d, 14 kHz", key)
          .isCloseTo(0, within(0.1));
      if (step > 0.75) {
        assertThat(level(sine(step * 48 / 16), Interpolation.SINC, key) - root).as("key %d, 16 kHz", key)
            .isCloseTo(0, within(0.5));
      }
    }
  }

  @Test
  void aSincLetsNothingFoldIntoWhatIsHeard() throws Exception {
    for (int key = 60; key <= 96; key++) {
      double step = Math.pow(2, (key - 60) / 12.0);
      double root = level(sine(48 * step), Interpolation.SINC, key);
      for (double kilohertz : new double[] {34.3, 37.7, 44.9, 64.3, 100.3, 150.1}) {
        double period = step * 48 / kilohertz;
        if (period > 2) {
          assertThat(level(sine(period), Interpolation.SINC, key) - root).as("key %d, %s kHz", key, kilohertz)
              .isLessThan(-70);
        }
      }
    }
  }

  @Test
  void aBendAcrossFiltersLeavesNoTrace() throws Exception {
    Path font = sine(96);
    for (int key : new int[] {63, 67, 74, 79}) {
      float[][] heard = new float[2][];
      for (Interpolation interpolation : new Interpolation[] {Interpolation.CUBIC, Interpolation.SINC}) {
        Rig rig = new Rig(font, Map.of(), interpolation).at(0, Message.noteOn(0, key, 127));
        for (int i = 0; i < 60; i++) {
          rig.at(0.05 + 0.01 * i, Message.pitchBend(0, 8192 + (int) (2000 * Math.sin(0.5 * i))));
        }
        heard[interpolation == Interpolation.SINC ? 1 : 0] = rig.play(0.7)[0];
      }
      double worst = 0;
      double most = 0;
      for (int i = 480; i < heard[0].length; i++) {
        worst = Math.max(worst, Math.abs(heard[0][i] - heard[1][i]));
        most = Math.max(most, Math.abs(heard[0][i]));
      }
      assertThat(20 * Math.log10(worst / most)).as("key %d", key).isLessThan(-80);
    }
  }

  @Test
  void threeOctavesUpNothingFoldsOver() throws Exception {
    // 8 kHz played three octaves up is 64 kHz, and would fold to 16 kHz.
    Path font = sine(6);
    float[] above =
        new Rig(font, Map.of(), Interpolation.SINC).at(0, Message.noteOn(0, 96, 127)).play(0.1)[0];
    float[] within =
        new Rig(font, Map.of(), Interpolation.SINC).at(0, Message.noteOn(0, 60, 127)).play(0.1)[0];
    assertThat(Measure.rms(above, 0.02, 0.1) - Measure.rms(within, 0.02, 0.1)).isLessThan(-60);
  }
}
