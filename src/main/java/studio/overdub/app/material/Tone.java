package studio.overdub.app.material;

import java.util.Arrays;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.dsp.Spectrum;
import studio.overdub.midi.Message;

/**
 * What one held note of an instrument is, seen where it is loudest.
 *
 * @param wave two periods of the key's frequency, with a peak of 1; all 0 where it is silent
 * @param decibels the spectrum in decibels below its highest point, at frequencies that step evenly by ratio from
 *     {@link #LOWEST} to {@link #HIGHEST}
 * @param peak the peak of the whole note; 0 where it is silent
 */
public record Tone(float[] wave, double[] decibels, double peak) {
  /** The key that is struck: C3. */
  public static final int KEY = 48;

  /** The first frequency of the spectrum, in hertz. */
  public static final double LOWEST = 60;

  /** The last frequency of the spectrum, in hertz. */
  public static final double HIGHEST = 16000;

  /** Below this many decibels nothing is told apart. */
  public static final double FLOOR = -72;

  private static final int RATE = 48000;
  private static final int FRAMES = 512;
  private static final int BLOCKS = 128;
  private static final int WINDOW = 8192;
  private static final int WAVE = 320;
  private static final int BANDS = 240;
  private static final int VELOCITY = 100;
  private static final double HERTZ = 440 * StrictMath.pow(2, (KEY - 69) / 12.0);

  /** Plays a note of more than a second and measures it. Takes some milliseconds; not on the event thread. */
  static Tone of(DeviceType type, Settings settings) throws StudioException {
    float[] note = play(type, settings);
    double peak = 0;
    for (float sample : note) {
      peak = Math.max(peak, Math.abs(sample));
    }
    int loudest = loudest(note);
    return new Tone(wave(note, loudest), spectrum(note, loudest), peak);
  }

  private static float[] play(DeviceType type, Settings settings) throws StudioException {
    float[] note = new float[FRAMES * BLOCKS];
    try (Processor processor = type.create(settings, Preparation.of(RATE, FRAMES))) {
      int channels = Math.max(4, Block.channelsFor(0));
      Block block = new Block(channels, FRAMES, 4);
      for (int b = 0; b < BLOCKS; b++) {
        block.events().clear();
        if (b == 0) {
          block.events().add(0, Message.noteOn(0, KEY, VELOCITY));
        }
        processor.process(block.at((long) b * FRAMES, FRAMES));
        for (int i = 0; i < FRAMES; i++) {
          note[b * FRAMES + i] = .5f * (block.channel(Block.LEFT)[i] + block.channel(Block.RIGHT)[i]);
        }
      }
    }
    return note;
  }

  /** Where the window with the most energy begins. */
  private static int loudest(float[] note) {
    int best = 0;
    double most = -1;
    for (int from = 0; from + WINDOW <= note.length; from += FRAMES) {
      double energy = 0;
      for (int i = from; i < from + WINDOW; i++) {
        energy += note[i] * note[i];
      }
      // A later window must be louder to count, so that what is held is seen as it was struck.
      if (energy > most * 1.01) {
        most = energy;
        best = from;
      }
    }
    return best;
  }

  private static float[] wave(float[] note, int loudest) {
    double period = RATE / HERTZ;
    double start = Math.ceil(loudest / period + 1) * period;
    float[] wave = new float[WAVE];
    float peak = 1e-9f;
    for (int i = 0; i < WAVE; i++) {
      double at = start + i * 2 * period / (WAVE - 1);
      int frame = (int) at;
      float way = (float) (at - frame);
      wave[i] = note[frame] + way * (note[frame + 1] - note[frame]);
      peak = Math.max(peak, Math.abs(wave[i]));
    }
    for (int i = 0; i < WAVE; i++) {
      wave[i] /= Math.max(peak, 1e-6f);
    }
    return wave;
  }

  private static double[] spectrum(float[] note, int loudest) {
    float[] window = Arrays.copyOfRange(note, loudest, loudest + WINDOW);
    double[] bins = Spectrum.windowed(window);
    double[] bands = new double[BANDS];
    double most = 1e-9;
    for (int band = 0; band < BANDS; band++) {
      double low = frequency(band - .5) * WINDOW / RATE;
      double high = frequency(band + .5) * WINDOW / RATE;
      bands[band] = strongest(bins, low, high);
      most = Math.max(most, bands[band]);
    }
    for (int band = 0; band < BANDS; band++) {
      bands[band] = Math.max(FLOOR, 20 * StrictMath.log10(Math.max(1e-12, bands[band] / most)));
    }
    return bands;
  }

  private static double frequency(double band) {
    return LOWEST * StrictMath.pow(HIGHEST / LOWEST, band / (BANDS - 1));
  }

  private static double strongest(double[] bins, double low, double high) {
    int from = (int) Math.ceil(low);
    int to = (int) Math.floor(high);
    if (from > to) {
      int bin = (int) Math.floor(low);
      double way = (low + high) / 2 - bin;
      return bins[bin] + way * (bins[bin + 1] - bins[bin]);
    }
    double most = 0;
    for (int bin = from; bin <= to; bin++) {
      most = Math.max(most, bins[bin]);
    }
    return most;
  }
}
