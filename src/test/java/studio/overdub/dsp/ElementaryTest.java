package studio.overdub.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

class ElementaryTest {
  @Test
  void functionsAreAsAccurateAsTheySay() {
    for (double x = -30; x < 30; x += .00137) {
      assertThat(Elementary.exp2(x) / StrictMath.pow(2, x)).isCloseTo(1, offset(1e-9));
      assertThat(Elementary.sine(x)).isCloseTo(StrictMath.sin(2 * Math.PI * x), offset(1e-9));
      double positive = StrictMath.exp(x);
      assertThat(Elementary.log2(positive)).isCloseTo(x / StrictMath.log(2), offset(1e-8));
    }
  }

  @Test
  void manySinesAreThoseOfOneAtATimeToTheBit() {
    double[] turns = new double[4001];
    double[] expected = new double[turns.length];
    for (int i = 0; i < turns.length; i++) {
      turns[i] = (i - 2000) * .00125;
      expected[i] = Elementary.sine(turns[i]);
    }
    Elementary.sines(turns, turns.length);
    assertThat(turns).containsExactly(expected);
  }

  @Test
  void theTangentReachesNearlyAQuarterTurn() {
    for (double x = -.245; x < .245; x += .001) {
      double expected = StrictMath.tan(2 * Math.PI * x);
      assertThat(Elementary.tangent(x)).isCloseTo(expected, offset(1e-6 * (1 + Math.abs(expected))));
    }
  }

  @Test
  void anApproachHasAnEthOfTheWayLeftAfterItsTime() {
    double factor = Elementary.approach(100);
    assertThat(StrictMath.pow(1 - factor, 100)).isCloseTo(1 / Math.E, offset(1e-9));
  }
}
