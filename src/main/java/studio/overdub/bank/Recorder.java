package studio.overdub.bank;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.bank.font.Sample;
import studio.overdub.bank.synth.Tone;

/** Turns tones into samples of 16 bits at their level. */
final class Recorder {
  /** The highest amplitude of a sample. */
  private static final double CEILING = 0.97;

  /** Decibels by which a louder dynamic is recorded above a softer one, lest a stronger note ever be the softer. */
  private static final double STEP = 0.25;

  /** The time over which a tone's level is measured, in seconds. */
  private static final double WINDOW = 0.4;

  private Recorder() {}

  /**
   * Tones of one key, each with an RMS of {@code level} dB below full scale where it is loudest. Where the peaks of one
   * forbid that, all are softer by as much, so that they stay equally loud.
   */
  static List<Sample> record(List<String> names, List<Tone> tones, double level) {
    double wanted = StrictMath.pow(10, -level / 20);
    double lowered = 1;
    for (Tone tone : tones) {
      lowered = Math.min(lowered, CEILING / peak(tone) * loudest(tone) / wanted);
    }
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < tones.size(); i++) {
      double below = StrictMath.pow(10, -STEP * (tones.size() - 1 - i) / 20);
      samples.add(record(names.get(i), tones.get(i), wanted * lowered * below / loudest(tones.get(i))));
    }
    return samples;
  }

  private static Sample record(String name, Tone tone, double gain) {
    double[] frames = tone.frames();
    double middle = middle(tone);
    short[] recorded = new short[frames.length];
    for (int i = 0; i < frames.length; i++) {
      recorded[i] = (short) StrictMath.rint((frames[i] - middle) * gain * 32767);
    }
    int end = tone.loops() ? tone.loopEnd() : 0;
    return new Sample(name, recorded, tone.rate(), tone.key(), tone.loopStart(), end);
  }

  private static double middle(Tone tone) {
    double[] frames = tone.frames();
    return tone.loops() ? mean(frames, tone.loopStart(), tone.loopEnd()) : mean(frames, 0, frames.length);
  }

  private static double peak(Tone tone) {
    double middle = middle(tone);
    double peak = 0;
    for (double frame : tone.frames()) {
      peak = Math.max(peak, Math.abs(frame - middle));
    }
    return peak;
  }

  /** How loud a recording is where it is loudest, in decibels. */
  static double level(Sample sample) {
    double[] frames = new double[sample.frames().length];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = sample.frames()[i];
    }
    return 20 * StrictMath.log10(loudest(frames, sample.rate()));
  }

  private static double loudest(Tone tone) {
    return loudest(tone.frames(), tone.rate());
  }

  private static double loudest(double[] frames, int rate) {
    int window = Math.min(frames.length, (int) (WINDOW * rate));
    double loudest = 1e-9;
    for (int from = 0; from + window <= frames.length; from += Math.max(1, window / 4)) {
      loudest = Math.max(loudest, Tone.rms(frames, from, from + window));
    }
    return loudest;
  }

  private static double mean(double[] frames, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += frames[i];
    }
    return sum / Math.max(1, to - from);
  }
}
