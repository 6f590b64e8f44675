package studio.overdub.dsp.filter;

/** The analogue prototypes of the models, as the amplitude at s = j times a frequency in those of the cutoff. */
final class Prototype {
  private double re = 1;
  private double im;

  private Prototype() {}

  private Prototype divide(double r, double i) {
    double square = r * r + i * i;
    double newRe = (re * r + im * i) / square;
    im = (im * r - re * i) / square;
    re = newRe;
    return this;
  }

  private Prototype times(double r, double i) {
    double newRe = re * r - im * i;
    im = re * i + im * r;
    re = newRe;
    return this;
  }

  private double size() {
    return Math.hypot(re, im);
  }

  /** The response of a zero-delay model; formants and combs have their own. */
  static double response(FilterModel model, double w, double resonance) {
    return switch (model) {
      case LOW_PASS_12 -> sections(1, w, resonance, 1, 0, 0);
      case LOW_PASS_24 -> sections(2, w, resonance, 1, 0, 0);
      case LOW_PASS_48 -> sections(4, w, resonance, 1, 0, 0);
      case HIGH_PASS_12 -> sections(1, w, resonance, 0, 0, 1);
      case HIGH_PASS_24 -> sections(2, w, resonance, 0, 0, 1);
      case BAND_PASS_12 -> sections(1, w, resonance, 0, 1, 0);
      case BAND_PASS_24 -> bandPass24(w, resonance);
      case NOTCH_12 -> notch(w, resonance);
      case NOTCH_24 -> notch(w, resonance) * notch(w, resonance);
      case PEAK -> Math.abs(1 + w * w) / below(w, damping(Math.sqrt(2), resonance));
      case LADDER_6 -> ladder(1, w, 4.4 * resonance);
      case LADDER_12 -> ladder(2, w, 4.4 * resonance);
      case LADDER_18 -> ladder(3, w, 4.4 * resonance);
      case LADDER_24 -> ladder(4, w, 4.4 * resonance);
      case DIODE -> diode(w / Math.sqrt(2), 18.7 * resonance);
      case SALLEN_KEY_LOW -> 1 / below(w, 2 - 2.2 * resonance);
      case SALLEN_KEY_HIGH -> w * w / below(w, 2 - 2.2 * resonance);
      case PHASER -> phaser(w, .95 * resonance);
      default -> throw new IllegalArgumentException(model.name());
    };
  }

  private static double bandPass24(double w, double resonance) {
    double first = 2 * Math.cos(Math.PI / 8);
    return first * w / below(w, first) * w / below(w, damping(2 * Math.cos(3 * Math.PI / 8), resonance));
  }

  private static double damping(double flat, double resonance) {
    return flat * Math.pow(1 - resonance, flat < .5 ? 1 : 1.5) - .0125 * resonance;
  }

  private static double below(double w, double damping) {
    return Math.hypot(1 - w * w, damping * w);
  }

  private static double notch(double w, double resonance) {
    return Math.abs(1 - w * w) / below(w, damping(Math.sqrt(2), resonance));
  }

  private static double sections(
      int count, double w, double resonance, double low, double band, double high) {
    double response = 1;
    for (int i = 0; i < count; i++) {
      double flat = 2 * Math.cos(Math.PI * (2 * i + 1) / (4 * count));
      double damping = i == count - 1 ? damping(flat, resonance) : flat;
      response *= (low + band * w + high * w * w) / below(w, damping);
    }
    return response;
  }

  private static double ladder(int poles, double w, double k) {
    Prototype loop = new Prototype();
    Prototype out = new Prototype();
    for (int i = 0; i < 4; i++) {
      loop.divide(1, w);
      if (i < poles) {
        out.divide(1, w);
      }
    }
    return out.divide(1 + k * loop.re, k * loop.im).size();
  }

  private static double diode(double w, double k) {
    double re = 8 * Math.pow(w, 4) - 40 * w * w + 1 + k;
    double im = -32 * Math.pow(w, 3) + 16 * w;
    return (1 + .25 * k) / Math.hypot(re, im);
  }

  private static double phaser(double w, double k) {
    Prototype passed = new Prototype();
    for (int i = 0; i < 6; i++) {
      passed.times(1, -w).divide(1, w);
    }
    double top = .5 * (1 - k) * Math.hypot(1 + passed.re, passed.im);
    return top / Math.hypot(1 - k * passed.re, k * passed.im);
  }

  static double formants(double hertz, double cutoff, double resonance, double morph, double sampleRate) {
    double k = .35 - .325 * resonance;
    double re = 0;
    double im = 0;
    for (int band = 0; band < 3; band++) {
      double centre = Math.min(.45 * sampleRate, Formant.centre(band, morph, cutoff));
      double w = Math.tan(Math.PI * hertz / sampleRate) / Math.tan(Math.PI * centre / sampleRate);
      Prototype one = new Prototype().times(0, k * w * Formant.level(band)).divide(1 - w * w, k * w);
      re += one.re;
      im += one.im;
    }
    return Math.hypot(re, im);
  }

  static double comb(double hertz, double period, double k, boolean minus) {
    double angle = 2 * Math.PI * hertz * period;
    double back = minus ? -k : k;
    return (1 - .5 * k) / Math.hypot(1 - back * Math.cos(angle), back * Math.sin(angle));
  }
}
