package studio.overdub.ui.view.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Unit;

class ParameterTest {
  private final Parameter breakpoint =
      new Parameter(ParamSpec.whole("op3.scaling.breakpoint", "Breakpoint", Unit.NONE, 0, 99, 39));

  @Test
  void aBreakpointIsTheKeyWhereTheLevelStays() {
    assertThat(breakpoint.format(39)).isEqualTo("G\u266f3");
    assertThat(breakpoint.format(0)).isEqualTo("F0");
    assertThat(breakpoint.format(99)).isEqualTo("G\u266f8");
    assertThat(breakpoint.describe()).contains("F0 to G\u266f8");
  }

  @Test
  void aBreakpointIsTypedAsAKeyOrAsTheNumberOfTheDx7() {
    assertThat(breakpoint.parse("G#3")).hasValue(39);
    assertThat(breakpoint.parse("c4")).hasValue(43);
    assertThat(breakpoint.parse("27")).hasValue(27);
    assertThat(breakpoint.parse("C-1")).as("below the lowest").hasValue(0);
    assertThat(breakpoint.parse("H2")).isEmpty();
  }

  @Test
  void itIsSteppedKeyByKey() {
    assertThat(breakpoint.step()).isEqualTo(1 / 99.0);
  }
}
