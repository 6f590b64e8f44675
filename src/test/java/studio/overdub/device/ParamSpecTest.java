package studio.overdub.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParamSpecTest {
  private static final List<ParamSpec> SPECS =
      List.of(
          ParamSpec.logarithmic("cutoff", "Cutoff", Unit.HERTZ, 20, 20_000, 1000),
          ParamSpec.square("attack", "Attack", Unit.SECONDS, 0, 10, .01),
          ParamSpec.linear("gain", "Gain", Unit.DECIBELS, -60, 12, 0),
          ParamSpec.linear("pan", "Pan", Unit.PAN, -1, 1, 0),
          ParamSpec.linear("mix", "Mix", Unit.PERCENT, 0, 1, .5),
          ParamSpec.choice("wave", "Wave", 1, "Saw", "Square", "Sine"),
          ParamSpec.onOff("sync", "Sync", false));

  @Test
  void travelAndValueAreInverse() {
    for (ParamSpec spec : SPECS) {
      for (double travel = 0; travel <= 1; travel += 1 / 16.0) {
        double value = spec.fromTravel(travel);
        assertThat(spec.fromTravel(spec.toTravel(value))).as(spec.id()).isCloseTo(value, within(1e-9));
      }
      assertThat(spec.toTravel(spec.min())).isZero();
      assertThat(spec.toTravel(spec.max())).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void whatIsWrittenIsReadBack() {
    for (ParamSpec spec : SPECS) {
      for (double travel : new double[] {0, .3, .5, 1}) {
        double value = spec.fromTravel(travel);
        String text = spec.format(value);
        assertThat(spec.format(spec.parse(text).orElseThrow())).as(spec.id()).isEqualTo(text);
      }
    }
  }

  @Test
  void valuesAreWrittenAsMusiciansReadThem() {
    assertThat(SPECS.get(0).format(1200)).isEqualTo("1.20 kHz");
    assertThat(SPECS.get(1).format(.25)).isEqualTo("250 ms");
    assertThat(SPECS.get(2).format(-.04)).isEqualTo("0.0 dB");
    assertThat(SPECS.get(3).format(-.36)).isEqualTo("L18");
    assertThat(SPECS.get(4).format(.5)).isEqualTo("50 %");
    assertThat(SPECS.get(5).format(1)).isEqualTo("Square");
    assertThat(SPECS.get(0).parse("2.5k")).hasValue(2500);
    assertThat(SPECS.get(0).parse("loud")).isEmpty();
  }

  @Test
  void whatIsNoNumberIsTheDefault() {
    assertThat(SPECS.get(0).clamp(Double.NaN)).isEqualTo(1000);
    assertThat(SPECS.get(0).clamp(1e9)).isEqualTo(20_000);
  }
}
