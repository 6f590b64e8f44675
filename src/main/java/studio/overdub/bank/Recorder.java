package studio.overdub.bank;

import studio.overdub.bank.font.Sample;
import studio.overdub.bank.synth.Tone;

/** Turns tones into samples of 16 bits at their level. */
final class Recorder {
  /** The highest amplitude of a sample. */
  private static final double CEILING = 0.97;

  /** The time over which a tone's level is measured, in seconds. */
  private static final double WINDOW = 0.4;

  private Recorder() {}

  /** {@code tone} with an RMS of {@code level} dB below full scale where it is loudest, unless its peaks forbid it. */
  static Sample record(String name, Tone tone, double level) {
    double[] frames = tone.frames();
    double middle = tone.loops() ? mean(frames, tone.loopStart(), tone.loopEnd()) : mean(frames, 0, frames.length);
    double peak = 0;
    for (double frame : frames) {
      peak = Math.max(peak, Math.abs(frame - middle));
    }
    double gain = StrictMath.pow(10, -level / 20) / loudest(tone);
    gain = Math.min(gain, CEILING / peak);
    short[] recorded = new short[frames.length];
    for (int i = 0; i < frames.length; i++) {
      recorded[i] = (short) StrictMath.rint((frames[i] - middle) * gain * 32767);
    }
    int end = tone.loops() ? tone.loopEnd() : 0;
    return new Sample(name, recorded, tone.rate(), tone.key(), tone.loopStart(), end);
  }

  private static double loudest(Tone tone) {
    int window = Math.min(tone.frames().length, (int) (WINDOW * tone.rate()));
    double loudest = 1e-9;
    for (int from = 0; from + window <= tone.frames().length; from += Math.max(1, window / 4)) {
      loudest = Math.max(loudest, Tone.rms(tone.frames(), from, from + window));
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
