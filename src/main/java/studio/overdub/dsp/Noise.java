package studio.overdub.dsp;

/** White noise from a seed: the same seed gives the same noise. One thread at a time. */
public final class Noise {
  private int state;

  /** Noise that starts at a seed. */
  public Noise(long seed) {
    seed(seed);
  }

  /** Starts again at a seed. */
  public void seed(long seed) {
    long mixed = (seed + 0x9e3779b97f4a7c15L) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 31) * 0x94d049bb133111ebL;
    int folded = (int) (mixed ^ mixed >>> 32);
    state = folded == 0 ? 1 : folded;
  }

  /** The next value, -1 to 1, evenly spread (xorshift, Marsaglia 2003). */
  public float next() {
    int s = state;
    s ^= s << 13;
    s ^= s >>> 17;
    s ^= s << 5;
    state = s;
    return s * 0x1p-31f;
  }

  /** Adds {@code gain} times the noise to {@code out}. */
  public void add(float[] out, int from, int frames, float gain) {
    for (int i = from; i < from + frames; i++) {
      out[i] += gain * next();
    }
  }
}
