package studio.overdub.dsp;

/**
 * A peak meter with a needle that falls steadily and a mark that is held. One channel; one thread at a time.
 */
public final class PeakMeter {
  private static final double FALL_DB_A_SECOND = 24;

  private final double sampleRate;
  private final long holdFrames;
  private float level;
  private float held;
  private long sinceHeld;

  /** A meter at rest, whose mark stays for {@code holdSeconds}. */
  public PeakMeter(double sampleRate, double holdSeconds) {
    this.sampleRate = sampleRate;
    holdFrames = (long) (holdSeconds * sampleRate);
  }

  /** Back to rest. */
  public void reset() {
    level = 0;
    held = 0;
    sinceHeld = 0;
  }

  /** Hears some frames. */
  public void process(float[] audio, int from, int frames) {
    float peak = 0;
    for (int i = from; i < from + frames; i++) {
      peak = Math.max(peak, Math.abs(audio[i]));
    }
    float fallen = level * (float) Elementary.decibelsToGain(-FALL_DB_A_SECOND * frames / sampleRate);
    level = Math.max(peak, fallen < 1e-7f ? 0 : fallen);
    sinceHeld += frames;
    if (peak >= held || sinceHeld > holdFrames) {
      held = level;
      sinceHeld = 0;
    }
  }

  /** The needle, as an amplitude. */
  public float level() {
    return level;
  }

  /** The mark: the greatest peak of the hold time. */
  public float held() {
    return held;
  }
}
