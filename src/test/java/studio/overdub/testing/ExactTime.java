package studio.overdub.testing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import studio.overdub.base.Ticks;
import studio.overdub.song.Tempo;

/** The time of a tick under tempi and ramps, to 40 digits, apart from the code that it checks. */
public final class ExactTime {
  private static final MathContext DIGITS = new MathContext(40);

  private ExactTime() {}

  /** The natural logarithm of 1 + x, by its series of the inverse hyperbolic tangent. */
  private static BigDecimal log1p(BigDecimal x) {
    BigDecimal z = x.divide(x.add(BigDecimal.TWO), DIGITS);
    BigDecimal square = z.multiply(z, DIGITS);
    BigDecimal power = z;
    BigDecimal sum = z;
    for (int k = 3; power.abs().compareTo(new BigDecimal("1e-36")) > 0; k += 2) {
      power = power.multiply(square, DIGITS);
      sum = sum.add(power.divide(BigDecimal.valueOf(k), DIGITS), DIGITS);
    }
    return sum.multiply(BigDecimal.TWO, DIGITS);
  }

  private static BigDecimal bpm(Tempo tempo) {
    return new BigDecimal(60_000_000).divide(new BigDecimal(tempo.microsPerQuarter()), DIGITS);
  }

  /** The exact time of a place in a segment of a tempo map, in seconds after the segment's start. */
  private static BigDecimal into(Tempo tempo, Tempo next, long distance) {
    BigDecimal quarters = new BigDecimal(distance).divide(new BigDecimal(Ticks.PER_QUARTER), DIGITS);
    BigDecimal from = bpm(tempo);
    BigDecimal sixty = new BigDecimal(60);
    if (!tempo.ramp() || next == null || next.microsPerQuarter() == tempo.microsPerQuarter()) {
      return sixty.multiply(quarters, DIGITS).divide(from, DIGITS);
    }
    BigDecimal length =
        new BigDecimal(next.at().minus(tempo.at())).divide(new BigDecimal(Ticks.PER_QUARTER), DIGITS);
    BigDecimal slope = bpm(next).subtract(from, DIGITS).divide(length, DIGITS);
    BigDecimal growth = slope.multiply(quarters, DIGITS).divide(from, DIGITS);
    return sixty.multiply(log1p(growth), DIGITS).divide(slope, DIGITS);
  }

  /**
   * The time of a tick, in seconds.
   *
   * @param tempos in the order of time, the first at 0
   * @param tick 0 or later
   */
  public static BigDecimal seconds(List<Tempo> tempos, long tick) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < tempos.size(); i++) {
      Tempo next = i + 1 < tempos.size() ? tempos.get(i + 1) : null;
      if (next == null || tick < next.at().value()) {
        return sum.add(into(tempos.get(i), next, tick - tempos.get(i).at().value()), DIGITS);
      }
      sum = sum.add(into(tempos.get(i), next, next.at().minus(tempos.get(i).at())), DIGITS);
    }
    throw new AssertionError();
  }
}
