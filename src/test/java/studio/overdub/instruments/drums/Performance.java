package studio.overdub.instruments.drums;

import java.util.Arrays;
import java.util.Map;
import studio.overdub.device.Block;
import studio.overdub.device.EventList;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.dsp.LoudnessMeter;
import studio.overdub.dsp.Spectrum;
import studio.overdub.midi.Message;

/** Strokes of the drum machine, and what can be measured of their sound. */
final class Performance {
  static final int RATE = 48000;
  private static final int BLOCK = 480;
  private static final int FIRST_BLOCKS = 300;
  private static final int LONGEST_BLOCKS = 2000;

  private final Processor processor;
  private final Block block = new Block(2, BLOCK, 64);
  private float[] left = new float[FIRST_BLOCKS * BLOCK];
  private float[] right = new float[FIRST_BLOCKS * BLOCK];
  private int done;

  Performance(Map<String, Double> params) {
    DrumMachineType type = new DrumMachineType();
    processor = type.create(Settings.of(type, 1, params, Map.of()), Preparation.of(RATE, BLOCK));
  }

  /** One stroke of a machine whose parameters differ by these from the defaults, until it is silent. */
  static Performance of(Map<String, Double> params, int key, int velocity) {
    return new Performance(params).strike(key, velocity).toTheEnd();
  }

  /** Strikes a key now. */
  Performance strike(int key, int velocity) {
    block.events().add(0, Message.noteOn(0, key, velocity));
    return this;
  }

  /** Plays on for some hundredths of a second. */
  Performance play(int hundredths) {
    EventList events = block.events();
    for (int i = 0; i < hundredths; i++) {
      processor.process(block.at(done, BLOCK));
      events.clear();
      if (done == left.length) {
        left = Arrays.copyOf(left, 2 * done);
        right = Arrays.copyOf(right, 2 * done);
      }
      System.arraycopy(block.channel(0), 0, left, done, BLOCK);
      System.arraycopy(block.channel(1), 0, right, done, BLOCK);
      done += BLOCK;
    }
    return this;
  }

  /** Plays on until it is silent, 20 seconds at the most. */
  Performance toTheEnd() {
    play(1);
    while (!processor.idle() && done < LONGEST_BLOCKS * BLOCK) {
      play(1);
    }
    return this;
  }

  boolean ended() {
    return processor.idle();
  }

  double seconds() {
    return (double) done / RATE;
  }

  float[] left() {
    return left;
  }

  float[] right() {
    return right;
  }

  int frames() {
    return done;
  }

  double peakDecibels() {
    return 20 * Math.log10(peak(0, done));
  }

  /** The greatest magnitude on either side between two frames. */
  float peak(int from, int to) {
    float peak = 0;
    for (int i = from; i < to; i++) {
      peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
    }
    return peak;
  }

  /** The greatest momentary loudness in LUFS. */
  double loudness() {
    LoudnessMeter meter = new LoudnessMeter(RATE);
    // A stroke shorter than the meter's window is heard with the silence behind it.
    meter.process(left, right, 0, Math.min(left.length, Math.max(done, RATE)));
    return meter.maxMomentary();
  }

  /** Seconds from the greatest energy of ten milliseconds until it stays 40 dB below. */
  double fallsByForty() {
    int window = RATE / 100;
    int windows = done / window;
    double[] energy = new double[windows];
    int loudest = 0;
    for (int w = 0; w < windows; w++) {
      for (int i = w * window; i < (w + 1) * window; i++) {
        energy[w] += left[i] * (double) left[i];
      }
      loudest = energy[w] > energy[loudest] ? w : loudest;
    }
    int last = windows - 1;
    while (last > loudest && energy[last] < 1e-4 * energy[loudest]) {
      last--;
    }
    return (last - loudest) * .01;
  }

  /** The pitch in hertz between two moments in seconds, by upward zero crossings. */
  double pitch(double from, double to) {
    double first = -1;
    double last = -1;
    int periods = -1;
    for (int i = Math.max(1, (int) (from * RATE)); i < to * RATE; i++) {
      if (left[i - 1] < 0 && left[i] >= 0) {
        double at = i - left[i] / (double) (left[i] - left[i - 1]);
        first = first < 0 ? at : first;
        last = at;
        periods++;
      }
    }
    return periods * RATE / (last - first);
  }

  /** The amplitudes of the first third of a second, through a Hann window; {@link #hertz} says where a bin lies. */
  double[] spectrum() {
    float[] slice = new float[16384];
    System.arraycopy(left, 0, slice, 0, slice.length);
    // The window would hide a stroke's beginning: let it stand in the middle.
    float[] centred = new float[2 * slice.length];
    System.arraycopy(slice, 0, centred, slice.length, slice.length);
    return Spectrum.windowed(centred);
  }

  /** As {@link #spectrum}, from a moment on, for what has neither beginning nor end there. */
  double[] spectrumFrom(double seconds) {
    float[] slice = new float[32768];
    System.arraycopy(left, (int) (seconds * RATE), slice, 0, slice.length);
    return Spectrum.windowed(slice);
  }

  static double hertz(int bin) {
    return (double) bin * RATE / 32768;
  }

  /** The mean frequency in hertz, weighted by power. */
  double centroid() {
    double[] spectrum = spectrum();
    double sum = 0;
    double power = 0;
    for (int bin = 1; bin < spectrum.length; bin++) {
      double p = spectrum[bin] * spectrum[bin];
      sum += p * hertz(bin);
      power += p;
    }
    return sum / power;
  }

  /** The frequency of the strongest partial between two, in hertz. */
  double strongest(double from, double to) {
    double[] spectrum = spectrum();
    int best = 0;
    for (int bin = 1; bin < spectrum.length; bin++) {
      if (hertz(bin) >= from && hertz(bin) <= to && (best == 0 || spectrum[bin] > spectrum[best])) {
        best = bin;
      }
    }
    return hertz(best);
  }

  /** Levels in dB of third-octave bands from 40 Hz up. */
  double[] bands() {
    double[] spectrum = spectrum();
    double[] bands = new double[27];
    for (int band = 0; band < bands.length; band++) {
      double low = 40 * Math.pow(2, band / 3d);
      int from = (int) Math.ceil(low / hertz(1));
      int to = (int) Math.ceil(low * Math.pow(2, 1 / 3d) / hertz(1));
      double energy = 1e-12;
      for (int bin = from; bin < Math.min(to, spectrum.length); bin++) {
        energy += spectrum[bin] * spectrum[bin];
      }
      bands[band] = 10 * Math.log10(energy);
    }
    return bands;
  }

  /** Strikes keys one after the other at odd frames, and gives what the left side plays in blocks of a size. */
  float[] inBlocks(int size, int frames, int[] keys) {
    float[] out = new float[frames];
    for (int at = 0; at < frames; at += size) {
      int run = Math.min(size, frames - at);
      block.events().clear();
      for (int i = 0; i < keys.length; i++) {
        int frame = 37 + i * 3331;
        if (frame >= at && frame < at + run) {
          block.events().add(frame - at, Message.noteOn(0, keys[i], 60 + 5 * i));
        }
      }
      processor.process(block.at(at, run));
      System.arraycopy(block.channel(0), 0, out, at, run);
    }
    return out;
  }
}
