package studio.overdub.engine.mix;

import studio.overdub.base.Decibels;
import studio.overdub.dsp.LoudnessMeter;
import studio.overdub.dsp.TruePeakMeter;

/** Loudness and true peak of the master. Fed by the audio thread; what it shows may be read by any. */
public final class MasterMeter {
  private final LoudnessMeter loudness;
  private final TruePeakMeter left = new TruePeakMeter();
  private final TruePeakMeter right = new TruePeakMeter();
  private final int every;
  private int since;
  private volatile double momentary = Double.NEGATIVE_INFINITY;
  private volatile double shortTerm = Double.NEGATIVE_INFINITY;
  private volatile double integrated = Double.NEGATIVE_INFINITY;
  private volatile double truePeakDb = Decibels.SILENCE;

  /** A meter that shows something new every 50 ms. */
  public MasterMeter(int sampleRate) {
    loudness = new LoudnessMeter(sampleRate);
    every = sampleRate / 20;
  }

  /** Hears {@code count} frames. Audio thread. */
  public void hear(float[] l, float[] r, int from, int count) {
    loudness.process(l, r, from, count);
    left.process(l, from, count);
    right.process(r, from, count);
    since += count;
    if (since >= every) {
      since = 0;
      show();
    }
  }

  private void show() {
    momentary = loudness.momentary();
    shortTerm = loudness.shortTerm();
    integrated = loudness.integrated();
    truePeakDb = Decibels.fromGain(Math.max(left.peak(), right.peak()));
  }

  /** Forgets all that was heard. Audio thread. */
  public void reset() {
    loudness.reset();
    left.reset();
    right.reset();
    show();
  }

  /** Loudness of the last 400 ms, in LUFS. */
  public double momentary() {
    return momentary;
  }

  /** Loudness of the last 3 s, in LUFS. */
  public double shortTerm() {
    return shortTerm;
  }

  /** Gated loudness since the last reset, in LUFS. */
  public double integrated() {
    return integrated;
  }

  /** The highest true peak since the last reset, in dBTP. */
  public double truePeakDb() {
    return truePeakDb;
  }
}
