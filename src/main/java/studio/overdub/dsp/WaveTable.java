package studio.overdub.dsp;

/**
 * One period of a waveform, kept many times: each level holds as many harmonics as fit below half the sample rate for a
 * third of an octave of fundamentals. Read with cubic interpolation, it neither aliases nor loses its brightness.
 *
 * <p>Immutable and shared. The tables are summed with {@link StrictMath}, alike on every machine.
 */
public final class WaveTable {
  private static final int LOWEST_OCTAVE = -12;
  private static final int LEVELS = 3 * -LOWEST_OCTAVE - 2;
  private static final int LARGEST_BITS = 14;
  private static final int SMALLEST_BITS = 11;

  /** A rising ramp from -1 to 1, as it is without a band limit. */
  public static final WaveTable SAW = harmonic(n -> -2 / (Math.PI * n));

  /** From 0 up to 1, down to -1, and back. */
  public static final WaveTable TRIANGLE =
      harmonic(n -> n % 2 == 0 ? 0 : (n % 4 == 1 ? 8 : -8) / (Math.PI * Math.PI * n * n));

  /** One sine. */
  public static final WaveTable SINE = harmonic(n -> n == 1 ? 1 : 0);

  private final float[][] levels;
  private final int[] bits;

  private WaveTable(float[][] levels, int[] bits) {
    this.levels = levels;
    this.bits = bits;
  }

  /** The amplitude of a sine harmonic. */
  private interface Spectrum {
    double amplitude(int harmonic);
  }

  private static WaveTable harmonic(Spectrum spectrum) {
    int size = 1 << LARGEST_BITS;
    double[] sine = new double[size];
    for (int i = 0; i < size; i++) {
      sine[i] = StrictMath.sin(2 * Math.PI * i / size);
    }
    float[][] levels = new float[LEVELS][];
    int[] bits = new int[LEVELS];
    double[] sum = new double[size];
    int harmonics = 0;
    for (int level = LEVELS - 1; level >= 0; level--) {
      int wanted = harmonics(level);
      while (harmonics < wanted) {
        harmonics++;
        add(sum, sine, harmonics, spectrum.amplitude(harmonics));
      }
      bits[level] = sizeBits(wanted);
      levels[level] = thin(sum, bits[level]);
    }
    return new WaveTable(levels, bits);
  }

  private static int harmonics(int level) {
    return Math.max(1, (int) StrictMath.floor(.5 / StrictMath.pow(2, LOWEST_OCTAVE + level / 3d)));
  }

  private static int sizeBits(int harmonics) {
    int bits = SMALLEST_BITS;
    while (bits < LARGEST_BITS && 1 << bits < 16 * harmonics) {
      bits++;
    }
    return bits;
  }

  private static void add(double[] sum, double[] sine, int harmonic, double amplitude) {
    if (amplitude != 0) {
      int mask = sum.length - 1;
      for (int i = 0; i < sum.length; i++) {
        sum[i] += amplitude * sine[i * harmonic & mask];
      }
    }
  }

  /** Every n-th value, as many as the size wants, with one more before and two more behind for the interpolation. */
  private static float[] thin(double[] sum, int bits) {
    int size = 1 << bits;
    int stride = sum.length / size;
    float[] table = new float[size + 3];
    for (int i = 0; i < table.length; i++) {
      table[i] = (float) sum[(i - 1 + size) % size * stride];
    }
    return table;
  }

  /** The level to read at a pitch. */
  public static int level(double cyclesPerFrame) {
    long raw = Double.doubleToRawLongBits(cyclesPerFrame);
    int octave = (int) (raw >>> 52) - 1023;
    double mantissa = Double.longBitsToDouble(raw & 0x000f_ffff_ffff_ffffL | 0x3ff0_0000_0000_0000L);
    int third = mantissa <= 1 ? 0 : mantissa <= 1.2599210498948732 ? 1 : mantissa <= 1.5874010519681994 ? 2 : 3;
    return Math.min(LEVELS - 1, Math.max(0, 3 * (octave - LOWEST_OCTAVE) + third));
  }

  /** The samples of a level: the period starts at index 1. */
  public float[] samples(int level) {
    return levels[level];
  }

  /** The period of a level has 2 to this power samples. */
  public int bits(int level) {
    return bits[level];
  }
}
