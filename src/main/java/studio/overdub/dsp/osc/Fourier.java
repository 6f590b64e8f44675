package studio.overdub.dsp.osc;

/** A Fourier transform with the same bits on every machine; for preparing tables. */
final class Fourier {
  private final double[] cosines;
  private final double[] sines;

  /** A transform of a power of two. */
  Fourier(int size) {
    cosines = new double[size / 2];
    sines = new double[size / 2];
    for (int i = 0; i < size / 2; i++) {
      cosines[i] = StrictMath.cos(2 * Math.PI * i / size);
      sines[i] = StrictMath.sin(2 * Math.PI * i / size);
    }
  }

  /** The forward transform (exponent -i), in place. */
  void forward(double[] re, double[] im) {
    int n = re.length;
    shuffle(re);
    shuffle(im);
    for (int half = 1; half < n; half *= 2) {
      int stride = n / (2 * half);
      for (int start = 0; start < n; start += 2 * half) {
        for (int k = 0; k < half; k++) {
          int a = start + k;
          int b = a + half;
          double c = cosines[k * stride];
          double s = sines[k * stride];
          double r = re[b] * c + im[b] * s;
          double i = im[b] * c - re[b] * s;
          re[b] = re[a] - r;
          im[b] = im[a] - i;
          re[a] += r;
          im[a] += i;
        }
      }
    }
  }

  private static void shuffle(double[] values) {
    int shift = 32 - Integer.numberOfTrailingZeros(values.length);
    for (int i = 0; i < values.length; i++) {
      int j = Integer.reverse(i) >>> shift;
      if (j > i) {
        double swapped = values[i];
        values[i] = values[j];
        values[j] = swapped;
      }
    }
  }
}
