package studio.overdub.instruments.fm;

import studio.overdub.midi.dx7.Algorithm;

/**
 * How far up the spectrum of a note reaches, by Carson's rule carried through the algorithm: a modulated operator
 * reaches its frequency, and the peak deviation, and as many sidebands beyond as are louder than -60 dB. From this
 * follows at which rate a note must be computed, and how far each modulation must be held back so that nothing folds
 * down.
 */
final class Bandwidth {
  private static final double TWO_PI = 6.283185307179586;
  private static final double QUIET = 1e-4;
  private static final int ROUNDS = 4;

  /**
   * How much of the reach of a modulator that is modulated itself counts for the sidebands beyond the peak, as
   * measured.
   */
  private static final double SPREAD = .25;

  private final double sampleRate;
  private final double[] reach = new double[Algorithm.OPERATORS];
  private final double[] depth = new double[Algorithm.OPERATORS];
  private double swing;
  private double sidebands;

  Bandwidth(double sampleRate) {
    this.sampleRate = sampleRate;
  }

  /**
   * Computes reach and depths of a note that is computed at 2 to the power of {@code rate} times the sample rate.
   *
   * @param hertz the operators' frequencies
   * @param turns the operators' peak values, as modulators in turns
   * @param fedBack the feedback's peak, in turns
   * @return whether nothing has to be held back
   */
  boolean compute(Algorithm algorithm, double[] hertz, double[] turns, double fedBack, int rate) {
    boolean fits = true;
    for (int op = Algorithm.OPERATORS - 1; op >= 0; op--) {
      // What is heard may fold as long as it stays above the hearing; what modulates may not fold at all.
      double limit = sampleRate * (algorithm.carries(op) ? (1 << rate) - .5 : .5 * (1 << rate));
      double room = Math.max(0, limit - hertz[op]);
      spread(algorithm, op, hertz, turns, 1);
      double fed = op == algorithm.feedbackTo() ? loop(fedBack, hertz[op]) : 0;
      double deviation = swing + sidebands + fed;
      depth[op] = deviation <= room ? 1 : held(algorithm, op, hertz, turns, room, fed);
      reach[op] = hertz[op] + Math.min(room, deviation);
      fits &= depth[op] == 1 || turns[op] <= QUIET;
    }
    return fits;
  }

  /** How steep a fed back sine becomes: its flank grows as fast as the loop's two samples of delay let it. */
  private double loop(double fedBack, double hertz) {
    return fedBack * (sampleRate + 8 * hertz);
  }

  private double held(Algorithm algorithm, int op, double[] hertz, double[] turns, double room, double fed) {
    if (fed > 0) {
      return room / fed;
    }
    double whole = swing;
    double kept = 1;
    for (int i = 0; i < ROUNDS; i++) {
      spread(algorithm, op, hertz, turns, kept);
      kept = Math.min(1, Math.max(0, (room - sidebands) / whole));
    }
    return kept;
  }

  /** Sums the peak deviation, and what sidebands reach beyond it, where modulators act with a share of their depth. */
  private void spread(Algorithm algorithm, int op, double[] hertz, double[] turns, double share) {
    int modulators = algorithm.modulators().get(op);
    swing = 0;
    sidebands = 0;
    for (int m = op + 1; m < Algorithm.OPERATORS; m++) {
      if ((modulators >> m & 1) != 0 && turns[m] > QUIET) {
        double index = TWO_PI * turns[m] * share;
        swing += index * reach[m];
        sidebands += (3 + 2.8 * cubeRoot(index)) * (hertz[m] + SPREAD * (reach[m] - hertz[m]));
      }
    }
  }

  /** A cube root good to some percent, by steps of Newton's. */
  private static double cubeRoot(double x) {
    double root = .5 + .5 * Math.min(x, 3);
    for (int i = 0; i < 3; i++) {
      root = (2 * root + x / (root * root)) / 3;
    }
    return root;
  }

  /** How much of its modulation an operator may take, 0 to 1. */
  double depth(int op) {
    return depth[op];
  }
}
