package studio.overdub.engine;

import studio.overdub.base.Decibels;
import studio.overdub.dsp.LoudnessMeter;
import studio.overdub.dsp.TruePeakMeter;

/**
 * Loudness and true peak of a whole programme of one or two channels, after ITU-R BS.1770-5 and EBU Tech 3341 and 3342.
 * One thread at a time.
 */
public final class ProgrammeLoudness {
  /** Frames of silence that bring the last of the sound through the meters of true peak. */
  private static final int RING_OUT = 64;

  private final LoudnessMeter loudness;
  private final TruePeakMeter[] peaks;
  private final int channels;
  private float[] silence = new float[RING_OUT];

  /**
   * What was measured.
   *
   * @param integrated in LUFS; negative infinity for silence, as the next two
   * @param maxMomentary of any 400 ms, in LUFS
   * @param maxShortTerm of any 3 s, in LUFS
   * @param range in LU
   * @param truePeakDb in dBTP
   */
  public record Measured(
      double integrated, double maxMomentary, double maxShortTerm, double range, double truePeakDb) {}

  /**
   * A measurement that has heard nothing.
   *
   * @param sampleRate 8000 or more
   * @param channels 1 or 2; a single one counts once, as BS.1770 has it
   */
  public ProgrammeLoudness(int sampleRate, int channels) {
    loudness = new LoudnessMeter(sampleRate);
    this.channels = channels;
    peaks = new TruePeakMeter[channels];
    for (int c = 0; c < channels; c++) {
      peaks[c] = new TruePeakMeter();
    }
  }

  /** Hears the next frames, an array for each channel. */
  public void hear(float[][] audio, int frames) {
    if (silence.length < frames) {
      silence = new float[frames];
    }
    loudness.process(audio[0], channels == 1 ? silence : audio[1], 0, frames);
    for (int c = 0; c < channels; c++) {
      peaks[c].process(audio[c], 0, frames);
    }
  }

  /** What was heard, once all was. */
  public Measured finish() {
    double peak = 0;
    for (TruePeakMeter meter : peaks) {
      meter.process(silence, 0, RING_OUT);
      peak = Math.max(peak, meter.peak());
    }
    return new Measured(
        loudness.integrated(), loudness.maxMomentary(), loudness.maxShortTerm(), loudness.range(),
        Decibels.fromGain(peak));
  }
}
