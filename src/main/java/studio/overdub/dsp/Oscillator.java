package studio.overdub.dsp;

/**
 * A band-limited oscillator with a fixed-point phase, so that it keeps its pitch for hours. Its alias lies below -100 dB
 * of the fundamental.
 *
 * <p>Drums and SFZ instruments play it: it is what they need of {@code dsp.osc.AnalogueOscillator}, in less
 * memory, and their songs keep their bits.
 *
 * <p>One thread at a time; allocates nothing after construction.
 */
public final class Oscillator {
  /** Shapes of one period. */
  public enum Wave {
    SAW(WaveTable.SAW),
    /** A pulse of a given width: the difference of two saws. */
    SQUARE(WaveTable.SAW),
    TRIANGLE(WaveTable.TRIANGLE),
    SINE(WaveTable.SINE);

    private final WaveTable table;

    Wave(WaveTable table) {
      this.table = table;
    }
  }

  private static final double TURN = 4294967296.0;
  private static final float FRACTION = 0x1p-24f;

  private Wave wave = Wave.SAW;
  private int phase;
  private int increment;
  private int level;
  private int width = Integer.MIN_VALUE;
  private int widthStep;

  /** Chooses the shape. */
  public void wave(Wave wave) {
    this.wave = wave;
  }

  /** Jumps to a phase of 0 to 1. */
  public void phase(double turns) {
    phase = (int) (long) (turns * TURN);
  }

  /** Sets the pitch in cycles a frame, at most 0.5. */
  public void pitch(double cyclesPerFrame) {
    double c = Math.min(.5, Math.max(1e-9, cyclesPerFrame));
    increment = (int) (long) (c * TURN);
    level = WaveTable.level(c);
  }

  /** Sets the pulse width, 0 to 1, at once. */
  public void width(double width) {
    this.width = (int) (long) (width * TURN);
    widthStep = 0;
  }

  /** Moves the pulse width, 0 to 1, there within one cell of the {@link ControlGrid}. */
  public void glideWidth(double width) {
    int goal = (int) (long) (width * TURN);
    // Unsigned: widths lie within one turn, and so does their difference as a long.
    widthStep = (int) (((goal & 0xffff_ffffL) - (this.width & 0xffff_ffffL)) / ControlGrid.FRAMES);
  }

  /** Adds {@code gain} times the wave to {@code out}. */
  public void add(float[] out, int from, int frames, float gain) {
    float[] table = wave.table.samples(level);
    int bits = wave.table.bits(level);
    if (wave == Wave.SQUARE) {
      addPulse(out, from, frames, gain, table, bits);
      return;
    }
    int p = phase;
    for (int i = from; i < from + frames; i++) {
      out[i] += gain * read(table, bits, p);
      p += increment;
    }
    phase = p;
  }

  private void addPulse(float[] out, int from, int frames, float gain, float[] table, int bits) {
    int p = phase;
    int w = width;
    for (int i = from; i < from + frames; i++) {
      out[i] += gain * (read(table, bits, p) - read(table, bits, p + w));
      p += increment;
      w += widthStep;
    }
    phase = p;
    width = w;
  }

  /** Cubic Hermite interpolation (Catmull-Rom). */
  private static float read(float[] table, int bits, int phase) {
    int i = phase >>> 32 - bits;
    float t = (phase << bits >>> 8) * FRACTION;
    float a = table[i];
    float b = table[i + 1];
    float c = table[i + 2];
    float d = table[i + 3];
    float slope = .5f * (c - a);
    float v = b - c;
    float w = slope + v;
    float s = w + v + .5f * (d - b);
    return ((s * t - (w + s)) * t + slope) * t + b;
  }
}
