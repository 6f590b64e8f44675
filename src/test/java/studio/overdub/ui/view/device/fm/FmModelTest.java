package studio.overdub.ui.view.device.fm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.overdub.app.material.ToneShelf;
import studio.overdub.instruments.fm.FmType;
import studio.overdub.testing.DeviceBench;
import studio.overdub.ui.view.device.ToneShape;

class FmModelTest {
  private DeviceBench bench;
  private FmModel fm;

  @BeforeEach
  void make() {
    bench = new DeviceBench(new FmType(), Map.of(), Map.of(), Path.of("nowhere"));
    fm = new FmModel(bench.device, new ToneShelf(bench.session.catalog(), Runnable::run, Runnable::run));
  }

  private void set(String id, double value) {
    bench.device.set(bench.device.parameter(id).orElseThrow(), value);
  }

  private int steps() {
    return bench.session.history().past().size();
  }

  @Test
  void steppingThroughAlgorithmsIsOneStepAndEndsAtTheLast() {
    fm.algorithm(30);
    int before = steps();
    fm.stepAlgorithm(1);
    fm.stepAlgorithm(1);
    fm.stepAlgorithm(1);
    assertThat(fm.layout().number()).isEqualTo(32);
    assertThat(steps()).as("one with the choice before").isEqualTo(before);
    bench.session.undo();
    assertThat(fm.layout().number()).isEqualTo(1);
  }

  @Test
  void anOperatorsRoleIsWhatTheAlgorithmSays() {
    fm.algorithm(5);
    assertThat(fm.role(0)).isEqualTo("carrier");
    assertThat(fm.role(1)).isEqualTo("modulates 1");
    assertThat(fm.role(5)).isEqualTo("modulates 5, feedback");
    fm.algorithm(4);
    assertThat(fm.role(5)).isEqualTo("modulates 5, feedback from 4");
    fm.algorithm(22);
    assertThat(fm.role(5)).isEqualTo("modulates 3 and 4 and 5, feedback");
  }

  @Test
  void anOperatorIsMutedAndHeardAgain() {
    fm.toggle(2);
    assertThat(fm.on(2)).isFalse();
    fm.toggle(2);
    assertThat(fm.on(2)).isTrue();
    assertThat(steps()).isEqualTo(2);
  }

  @Test
  void noTwoOperatorsStandInOnePlaceAndModulatorsStandAbove() {
    for (AlgorithmLayout layout : AlgorithmLayout.ALL) {
      Set<List<Double>> places = new HashSet<>();
      for (int op = 0; op < FmModel.OPERATORS; op++) {
        places.add(List.of(layout.column(op), (double) layout.row(op)));
        assertThat(layout.row(op) == 0).as("algorithm %d, %d", layout.number(), op + 1).isEqualTo(layout.carries(op));
        for (int target : layout.targets(op)) {
          assertThat(layout.row(op)).isEqualTo(layout.row(target) + 1);
        }
      }
      assertThat(places).as("algorithm %d", layout.number()).hasSize(6);
      assertThat(layout.rows()).isLessThanOrEqualTo(4);
    }
  }

  @Test
  void operatorsOfOneRowStandAWholeColumnApart() {
    for (AlgorithmLayout layout : AlgorithmLayout.ALL) {
      for (int row = 0; row < layout.rows(); row++) {
        int wanted = row;
        double[] columns =
            IntStream.range(0, 6).filter(op -> layout.row(op) == wanted).mapToDouble(layout::column).sorted().toArray();
        for (int i = 1; i < columns.length; i++) {
          assertThat(columns[i] - columns[i - 1]).as("algorithm %d", layout.number()).isGreaterThanOrEqualTo(.999);
        }
      }
    }
  }

  @Test
  void aFrequencyIsReadAndTypedAsOneFigure() {
    Frequency frequency = fm.frequency(1);
    assertThat(frequency.words()).isEqualTo("\u00d7 1.00");
    assertThat(frequency.type("3.5")).isTrue();
    assertThat(frequency.words()).isEqualTo("\u00d7 3.50");
    assertThat(fm.value("op2.ratio.coarse") * (1 + fm.value("op2.ratio.fine") / 100)).isCloseTo(3.5, within(1e-9));
    assertThat(steps()).isEqualTo(1);
    assertThat(frequency.type("440 Hz")).isTrue();
    assertThat(frequency.fixed()).isTrue();
    assertThat(frequency.words()).as("the nearest there is").isEqualTo("437 Hz");
    assertThat(frequency.type("\u00d7 2")).isTrue();
    assertThat(frequency.words()).isEqualTo("\u00d7 2.00");
    assertThat(frequency.type("loud")).isFalse();
    set("op2.ratio.detune", -3);
    assertThat(frequency.words()).isEqualTo("\u00d7 2.00 \u22123");
    frequency.reset();
    assertThat(frequency.words()).isEqualTo("\u00d7 1.00");
  }

  @Test
  void aFrequencyStepsByWholeRatiosOrHundredths() {
    Frequency frequency = fm.frequency(0);
    frequency.coarse(1);
    frequency.coarse(1);
    assertThat(frequency.words()).isEqualTo("\u00d7 3.00");
    frequency.fine(-1);
    assertThat(frequency.words()).as("through the whole ratio").isEqualTo("\u00d7 3.98");
    frequency.coarse(-9);
    assertThat(fm.value("op1.ratio.coarse")).isZero();
    assertThat(steps()).as("all in a row").isEqualTo(1);
  }

  @Test
  void theToneIsWhatTheDeviceRenders() {
    float[] plain = fm.tone().wave();
    assertThat(plain[plain.length / 8]).as("a sine").isCloseTo((float) Math.sin(Math.PI / 2), within(.02f));
    double[] sine = fm.tone().spectrum();
    int fundamental = (int) Math.round(place(130.8) * (sine.length - 1));
    assertThat(sine[fundamental]).isGreaterThan(.98);
    int third = (int) Math.round(place(3 * 130.8) * (sine.length - 1));
    assertThat(sine[third]).isLessThan(.1);
    set("op2.level", 85);
    assertThat(fm.tone().spectrum()[third]).as("modulated").isGreaterThan(.5);
    assertThat(fm.tone().wave()).isNotEqualTo(plain);
    set("op1.on", 0);
    assertThat(fm.tone().heard()).isFalse();
    assertThat(fm.tone().words()).isEqualTo("silent");
  }

  private static double place(double hertz) {
    return ToneShape.x(hertz);
  }
}
