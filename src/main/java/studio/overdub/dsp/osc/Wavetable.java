package studio.overdub.dsp.osc;

import studio.overdub.dsp.Elementary;

/**
 * A row of single periods to morph through, each kept at 21 levels of half an octave, with as many harmonics as fit below
 * half the sample rate. Immutable and shared; making one takes some milliseconds a frame and is not for the audio thread.
 */
public final class Wavetable {
  /** Samples of a frame as it is given. */
  public static final int FRAME = 2048;

  /** Most frames. */
  public static final int MOST_FRAMES = 256;

  private static final int LEVELS = 21;

  private final int frames;
  private final float[][] levels = new float[LEVELS][];
  private final int[] bits = new int[LEVELS];

  private Wavetable(float[][] cycles) {
    frames = cycles.length;
    double[][] re = new double[frames][FRAME];
    double[][] im = new double[frames][FRAME];
    Fourier analysis = new Fourier(FRAME);
    for (int f = 0; f < frames; f++) {
      for (int i = 0; i < FRAME; i++) {
        re[f][i] = cycles[f][i];
      }
      analysis.forward(re[f], im[f]);
    }
    for (int level = 0; level < LEVELS; level++) {
      int harmonics = harmonics(level);
      bits[level] = harmonics > 256 ? 13 : harmonics > 128 ? 12 : harmonics > 32 ? 11 : harmonics > 8 ? 10 : 9;
      levels[level] = synthesise(re, im, harmonics, 1 << bits[level]);
    }
  }

  /**
   * Makes a table of frames of {@link #FRAME} samples.
   *
   * @param cycles 1 to {@link #MOST_FRAMES} of them; what is constant in each is left out
   */
  public static Wavetable of(float[][] cycles) {
    if (cycles.length == 0 || cycles.length > MOST_FRAMES) {
      throw new IllegalArgumentException("a wavetable has 1 to 256 frames, not " + cycles.length);
    }
    return new Wavetable(cycles);
  }

  /**
   * Makes a table of audio in which frames follow each other, resampled to {@link #FRAME} samples each where they have
   * other lengths. What is left over at the end is left out, and so is what lies beyond {@link #MOST_FRAMES} frames.
   *
   * @param frameSize samples a frame, as a {@code clm} chunk says, 8 at least; audio shorter than one is a single frame;
   *     0 to have it chosen: 2048 where that divides the length, or else the largest of 1024, 600, 512 and 256 that does,
   *     or else all as one frame
   */
  public static Wavetable fromAudio(float[] audio, int frameSize) {
    return new Wavetable(cycles(audio, frameSize));
  }

  /** The frames that {@link #fromAudio} makes a table of, {@link #FRAME} samples each. */
  public static float[][] cycles(float[] audio, int frameSize) {
    int size = frameSize > 0 ? Math.max(8, Math.min(frameSize, audio.length)) : likelySize(audio.length);
    if (audio.length < 8) {
      throw new IllegalArgumentException("a wavetable needs 8 samples or more, not " + audio.length);
    }
    float[][] cycles = new float[Math.min(MOST_FRAMES, audio.length / size)][FRAME];
    for (int f = 0; f < cycles.length; f++) {
      stretch(audio, f * size, size, cycles[f]);
    }
    return cycles;
  }

  /**
   * The frame size, for {@link #fromAudio}, of a recording about which nothing is known: as its length suggests, and
   * {@link #FRAME} where it suggests nothing.
   */
  public static int usualFrame(int length) {
    boolean suggests = length % 256 == 0 || length % 600 == 0;
    return suggests || length < FRAME ? 0 : FRAME;
  }

  private static int likelySize(int length) {
    for (int size : new int[] {FRAME, 1024, 600, 512, 256}) {
      if (length % size == 0) {
        return size;
      }
    }
    return length;
  }

  /** Resamples a period by its Fourier series. */
  private static void stretch(float[] audio, int from, int size, float[] cycle) {
    if (size == FRAME) {
      System.arraycopy(audio, from, cycle, 0, FRAME);
      return;
    }
    int harmonics = Math.min((size - 1) / 2, FRAME / 2 - 1);
    for (int k = 1; k <= harmonics; k++) {
      double re = 0;
      double im = 0;
      for (int i = 0; i < size; i++) {
        double turns = (double) ((long) i * k % size) / size;
        re += audio[from + i] * Elementary.cosine(turns);
        im += audio[from + i] * Elementary.sine(turns);
      }
      for (int i = 0; i < FRAME; i++) {
        double turns = (double) (i * k & FRAME - 1) / FRAME;
        cycle[i] += (float) (2 / (double) size * (re * Elementary.cosine(turns) + im * Elementary.sine(turns)));
      }
    }
  }

  private static int harmonics(int level) {
    return Math.min(FRAME / 2 - 1, (int) (FRAME / 2 / StrictMath.pow(2, level / 2d) + 1e-9));
  }

  /** All frames at a level, each with one sample more before and two behind; the last frame stands twice. */
  private float[] synthesise(double[][] re, double[][] im, int harmonics, int size) {
    Fourier fourier = new Fourier(size);
    int stride = size + 3;
    float[] table = new float[(frames + 1) * stride];
    for (int f = 0; f <= frames; f++) {
      int source = Math.min(f, frames - 1);
      double[] a = new double[size];
      double[] b = new double[size];
      for (int k = 1; k <= harmonics; k++) {
        // Twice the conjugate through the forward transform is the inverse; its real part is the wave.
        a[k] = 2 * re[source][k] / FRAME;
        b[k] = -2 * im[source][k] / FRAME;
      }
      fourier.forward(a, b);
      for (int i = 0; i < stride; i++) {
        table[f * stride + i] = (float) a[i - 1 + size & size - 1];
      }
    }
    return table;
  }

  /** How many frames there are. */
  public int frames() {
    return frames;
  }

  /** The level to read at a pitch. */
  static int level(double cyclesPerFrame) {
    double level = Math.ceil(2 * Elementary.log2(Math.max(1e-9, cyclesPerFrame) * FRAME) - 1e-6);
    return (int) Math.min(LEVELS - 1, Math.max(0, level));
  }

  /** The frames of a level, each with three samples more than its period. */
  float[] samples(int level) {
    return levels[level];
  }

  /** The period of a level has 2 to this power samples. */
  int bits(int level) {
    return bits[level];
  }
}
