package studio.overdub.engine.mix;

import java.util.concurrent.atomic.AtomicInteger;
import studio.overdub.base.Decibels;

/** The highest sample of a channel since somebody looked. Written by the audio thread, read by any one other. */
public final class PeakMeter {
  private final AtomicInteger highest = new AtomicInteger();

  /** Hears {@code count} samples. Audio thread. */
  public void hear(float[] audio, int count) {
    float peak = 0;
    for (int i = 0; i < count; i++) {
      peak = Math.max(peak, Math.abs(audio[i]));
    }
    // Floats of 0 and above are in the order of their bits.
    int bits = Float.floatToRawIntBits(peak);
    int before = highest.get();
    while (bits > before && !highest.compareAndSet(before, bits)) {
      before = highest.get();
    }
  }

  /** The highest level since the last call, in dBFS; -120 for silence. */
  public double takeDb() {
    return Decibels.fromGain(Float.intBitsToFloat(highest.getAndSet(0)));
  }
}
