package studio.overdub.bank;

import java.util.Arrays;
import org.jtransforms.fft.DoubleFFT_1D;
import studio.overdub.bank.FontFile.Recording;
import studio.overdub.bank.FontFile.Region;

/** Measures recordings as a listener would hear them: pitch by FFT, colour in bands over time. */
final class Hearing {
  private static final int FINE = 1 << 17;
  private static final int VOLUME_ATTACK = 34;
  private static final int VOLUME_DECAY = 36;
  private static final int VOLUME_SUSTAIN = 37;

  private Hearing() {}

  /** {@code seconds} of a recording at its own rate, its loop going round; silence after its end if it has none. */
  static double[] unroll(Recording recording, double seconds) {
    double[] sound = new double[(int) (seconds * recording.rate())];
    int place = 0;
    for (int i = 0; i < sound.length && place < recording.frames().length; i++) {
      sound[i] = recording.frames()[place] / 32768.0;
      place++;
      if (recording.loops() && place == recording.loopEnd()) {
        place = recording.loopStart();
      }
    }
    return sound;
  }

  /** As {@link #unroll}, shaped by the region's volume envelope. */
  static double[] play(Region region, double seconds) {
    double[] sound = unroll(region.recording(), seconds);
    double attack = StrictMath.pow(2, region.generators().getOrDefault(VOLUME_ATTACK, -12000) / 1200.0);
    double decay = StrictMath.pow(2, region.generators().getOrDefault(VOLUME_DECAY, -12000) / 1200.0);
    double floor = region.generators().getOrDefault(VOLUME_SUSTAIN, 0) / 10.0;
    for (int i = 0; i < sound.length; i++) {
      double age = (double) i / region.recording().rate();
      double fallen = Math.min(floor, Math.max(0, age - attack) * 100 / decay);
      sound[i] *= Math.min(1, age / attack) * Math.pow(10, -fallen / 20);
    }
    return sound;
  }

  /** The level of a recording's loudest 0.4 s, in decibels. */
  static double loudest(Recording recording) {
    int window = Math.min(recording.frames().length, recording.rate() * 2 / 5);
    double loudest = 0;
    for (int from = 0; from + window <= recording.frames().length; from += Math.max(1, window / 8)) {
      double sum = 0;
      for (int i = from; i < from + window; i++) {
        sum += recording.frames()[i] * recording.frames()[i];
      }
      loudest = Math.max(loudest, sum / window);
    }
    return 10 * Math.log10(loudest);
  }

  /** The middle of a recording's spectrum in hertz, by amplitude. */
  static double centroid(Recording recording) {
    double[] power = power(unroll(recording, 0.5), 1 << 16);
    double sum = 0;
    double weighted = 0;
    for (int i = 0; i < power.length; i++) {
      sum += Math.sqrt(power[i]);
      weighted += Math.sqrt(power[i]) * i;
    }
    return weighted / sum * recording.rate() / (1 << 16);
  }

  /** Cents by which the strongest of the lowest partials is off its place. */
  static double centsOff(Recording recording) {
    double[] sound = unroll(recording, recording.loops() ? 3 : recording.frames().length / (double) recording.rate());
    double[] power = power(sound, FINE);
    double pitch = 440 * Math.pow(2, (recording.root() - 69) / 12.0);
    double bin = (double) recording.rate() / (FINE);
    int partial = 1;
    double first = strongest(power, pitch / bin);
    double best = first * 400;
    for (int k = 2; k <= 6; k++) {
      double here = strongest(power, k * pitch / bin);
      if (here > best) {
        best = here;
        partial = k;
      }
    }
    double centre = partial * pitch / bin;
    double sum = 0;
    double weighted = 0;
    for (int i = (int) (centre * 0.97); i <= centre * 1.03; i++) {
      sum += power[i];
      weighted += power[i] * i;
    }
    return 1200 * Math.log(weighted / sum / centre) / Math.log(2);
  }

  private static double strongest(double[] power, double centre) {
    double strongest = 0;
    for (int i = (int) (centre * 0.97); i <= centre * 1.03 && i < power.length; i++) {
      strongest = Math.max(strongest, power[i]);
    }
    return strongest;
  }

  /** The power spectrum of {@code sound} under a Hann window, zeros added up to {@code size}. */
  private static double[] power(double[] sound, int size) {
    double[] data = new double[size];
    int length = Math.min(sound.length, size);
    for (int i = 0; i < length; i++) {
      data[i] = sound[i] * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / length));
    }
    new DoubleFFT_1D(size).realForward(data);
    double[] power = new double[size / 2];
    for (int i = 1; i < size / 2; i++) {
      power[i] = data[2 * i] * data[2 * i] + data[2 * i + 1] * data[2 * i + 1];
    }
    return power;
  }

  /** Decibels in half-octave bands from 60 Hz, at three ages, above a floor 60 dB below the strongest. */
  static double[] colour(Region region) {
    double[] sound = play(region, 1.2);
    double[][] spans = {{0, 0.06}, {0.1, 0.3}, {0.7, 1.1}};
    double[] colour = new double[3 * 15];
    double strongest = 0;
    for (int span = 0; span < 3; span++) {
      int from = (int) (spans[span][0] * region.recording().rate());
      int to = (int) (spans[span][1] * region.recording().rate());
      double[] part = Arrays.copyOfRange(sound, from, to);
      double[] power = power(part, 1 << 14);
      for (int i = 1; i < power.length; i++) {
        double hertz = (double) i * region.recording().rate() / (1 << 14);
        int band = (int) Math.floor(2 * Math.log(hertz / 60) / Math.log(2));
        if (band >= 0 && band < 15) {
          colour[15 * span + band] += power[i] / part.length / part.length;
        }
      }
    }
    for (double band : colour) {
      strongest = Math.max(strongest, band);
    }
    for (int i = 0; i < colour.length; i++) {
      colour[i] = 10 * Math.log10(Math.max(colour[i] / strongest, 1e-6));
    }
    return colour;
  }
}
