package studio.overdub.instruments.fm;

import java.util.Map;
import studio.overdub.device.Block;
import studio.overdub.device.EventList;
import studio.overdub.device.Preparation;
import studio.overdub.device.Preset;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.dsp.LoudnessMeter;
import studio.overdub.dsp.Spectrum;
import studio.overdub.midi.Message;

/** One note of velocity 100, held for a second and a half, and what can be said about its sound. */
final class NoteRendering {
  static final int RATE = 48000;
  private static final int BLOCK = 480;
  private static final int HELD_BLOCKS = 150;
  private static final int LONGEST_BLOCKS = 3000;
  private static final int MIDDLE_C = 60;
  private static final int BASS_C = 36;
  private static final int SLICE = 8192;

  private final float[] left = new float[LONGEST_BLOCKS * BLOCK];
  private final float[] right = new float[LONGEST_BLOCKS * BLOCK];
  private boolean ended;

  private NoteRendering() {}

  static NoteRendering of(Preset preset) {
    return of(preset.params(), preset.category().equals("Bass") ? BASS_C : MIDDLE_C);
  }

  static NoteRendering of(Map<String, Double> params, int key) {
    FmType type = new FmType();
    NoteRendering rendering = new NoteRendering();
    Settings settings = Settings.of(type, 1, params, Map.of());
    Processor processor = type.create(settings, Preparation.of(RATE, BLOCK));
    Block block = new Block(2, BLOCK, 4);
    for (int i = 0; i < LONGEST_BLOCKS && !rendering.ended; i++) {
      EventList events = block.events();
      events.clear();
      if (i == 0) {
        events.add(0, Message.noteOn(0, key, 100));
      } else if (i == HELD_BLOCKS) {
        events.add(0, Message.noteOff(0, key, 64));
      }
      processor.process(block.at((long) i * BLOCK, BLOCK));
      System.arraycopy(block.channel(0), 0, rendering.left, i * BLOCK, BLOCK);
      System.arraycopy(block.channel(1), 0, rendering.right, i * BLOCK, BLOCK);
      rendering.ended = processor.idle();
    }
    return rendering;
  }

  /** The greatest momentary loudness, in LUFS. */
  double loudness() {
    LoudnessMeter meter = new LoudnessMeter(RATE);
    meter.process(left, right, 0, left.length);
    return meter.maxMomentary();
  }

  double peakDecibels() {
    float peak = 0;
    for (int i = 0; i < left.length; i++) {
      peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
    }
    return 20 * Math.log10(peak);
  }

  boolean endsInSilence() {
    return ended;
  }

  float[] left() {
    return left;
  }

  /** Levels in dB of third-octave bands at the beginning and a quarter and three quarters of a second later. */
  double[] colour() {
    int[] starts = {0, RATE / 4, RATE * 3 / 4};
    int bands = 27;
    double[] colour = new double[starts.length * bands];
    for (int s = 0; s < starts.length; s++) {
      float[] slice = new float[SLICE];
      System.arraycopy(left, starts[s], slice, 0, SLICE);
      double[] spectrum = Spectrum.windowed(slice);
      for (int band = 0; band < bands; band++) {
        double low = 40 * Math.pow(2, band / 3d);
        int from = (int) (low * SLICE / RATE);
        int to = Math.max(from + 1, (int) (low * Math.pow(2, 1 / 3d) * SLICE / RATE));
        double energy = 1e-9;
        for (int bin = from; bin < Math.min(to, spectrum.length); bin++) {
          energy += spectrum[bin] * spectrum[bin];
        }
        colour[s * bands + band] = 10 * Math.log10(energy);
      }
    }
    return colour;
  }

  /** The mean difference of two colours, in dB. */
  static double distance(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.abs(a[i] - b[i]);
    }
    return sum / a.length;
  }
}
