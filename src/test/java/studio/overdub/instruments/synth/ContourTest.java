package studio.overdub.instruments.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The courses of envelopes. */
class ContourTest {
  private static final double RATE = 1000;

  private final double[] values = new double[EnvelopeParams.COUNT];
  private final Contour contour = new Contour(0);

  private void shape(double delay, double attack, double hold, double decay, double sustain, double release) {
    double[] stages = {delay, attack, hold, decay, sustain, release};
    System.arraycopy(stages, 0, values, 0, stages.length);
  }

  private void start() {
    contour.start(values);
    contour.aim(values, RATE);
  }

  private float[] play(int steps) {
    float[] out = new float[steps];
    contour.write(values, RATE, out, steps);
    return out;
  }

  @Test
  void eachStageTakesItsTime() {
    shape(.1, .2, .3, .4, .25, .5);
    start();
    float[] course = play(1200);
    assertThat(course[99]).isZero();
    assertThat(course[199]).isCloseTo(.5f, offset(.006f));
    assertThat(course[299]).isCloseTo(1, offset(.006f));
    assertThat(course[595]).isEqualTo(1);
    assertThat(course[799]).isCloseTo(.625f, offset(.006f));
    assertThat(course[1010]).isEqualTo(.25f);
    contour.release();
    contour.aim(values, RATE);
    assertThat(play(250)[249]).isCloseTo(.125f, offset(.006f));
    assertThat(contour.ended()).isFalse();
    play(251);
    assertThat(contour.ended()).isTrue();
    assertThat(contour.level()).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, -.4, .3, 1})
  void aCurveBendsAStageByItsLaw(double curve) {
    shape(0, .5, 0, 1, 1, 1);
    values[EnvelopeParams.ATTACK_CURVE] = curve;
    start();
    float[] course = play(500);
    for (int i = 49; i < 500; i += 50) {
      double x = (i + 1) / 500.0;
      double expected = (1 - Math.exp(-10 * curve * x)) / (1 - Math.exp(-10 * curve));
      assertThat(course[i]).isCloseTo((float) expected, offset(1e-4f));
    }
  }

  @Test
  void aTimeThatChangesOnTheWayCountsFromThenOn() {
    shape(0, 1, 0, 1, 1, 1);
    start();
    play(500);
    values[EnvelopeParams.ATTACK] = .25;
    contour.aim(values, RATE);
    assertThat(contour.level()).isCloseTo(.5, offset(.01));
    play(62);
    assertThat(contour.level()).isCloseTo(.75, offset(.01));
    play(64);
    assertThat(contour.level()).isEqualTo(1);
  }

  @Test
  void aLoopBeginsAgainAfterTheDecay() {
    shape(0, .1, 0, .1, 0, .1);
    values[EnvelopeParams.LOOP] = 1;
    start();
    float[] course = play(1000);
    int tops = 0;
    for (float level : course) {
      tops += level == 1 ? 1 : 0;
    }
    assertThat(tops).isEqualTo(5);
    assertThat(contour.ended()).isFalse();
  }

  @Test
  void aNoteStruckAgainRisesFromWhereItStands() {
    shape(0, .1, 0, .1, .5, 1);
    start();
    play(500);
    contour.release();
    contour.aim(values, RATE);
    play(100);
    double before = contour.level();
    start();
    assertThat(play(1)[0]).isCloseTo((float) (before + (1 - before) / 100), offset(1e-4f));
  }

  @Test
  void cutsChangeNothing() {
    shape(.01, .05, .02, .1, .3, .2);
    values[EnvelopeParams.ATTACK_CURVE] = .4;
    values[EnvelopeParams.DECAY_CURVE] = .7;
    start();
    float[] whole = play(300);
    contour.reset();
    start();
    float[] pieces = new float[300];
    for (int at = 0; at < 300; at += 7) {
      int run = Math.min(7, 300 - at);
      System.arraycopy(play(run), 0, pieces, at, run);
    }
    assertThat(pieces).isEqualTo(whole);
  }
}
