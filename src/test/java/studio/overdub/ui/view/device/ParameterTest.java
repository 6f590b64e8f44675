package studio.overdub.ui.view.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Unit;

class ParameterTest {
  private final Parameter breakpoint =
      new Parameter(ParamSpec.whole("op3.scaling.breakpoint", "Breakpoint", Unit.NONE, 0, 99, 39));

  @Test
  void aBreakpointHasTheNameThatTheDx7PrintsForIt() {
    assertThat(breakpoint.format(39)).isEqualTo("C3");
    assertThat(breakpoint.format(0)).isEqualTo("A\u22121");
    assertThat(breakpoint.format(99)).isEqualTo("C8");
    assertThat(breakpoint.describe()).contains("A\u22121 to C8");
  }

  @Test
  void aBreakpointIsTypedAsAKeyOrAsTheNumberOfTheDx7() {
    assertThat(breakpoint.parse("C3")).hasValue(39);
    assertThat(breakpoint.parse("a\u22121")).hasValue(0);
    assertThat(breakpoint.parse("f#4")).hasValue(57);
    assertThat(breakpoint.parse("27")).hasValue(27);
    assertThat(breakpoint.parse("C-1")).as("below the lowest").hasValue(0);
    assertThat(breakpoint.parse("H2")).isEmpty();
  }

  @Test
  void itIsSteppedKeyByKey() {
    assertThat(breakpoint.step()).isEqualTo(1 / 99.0);
  }
}
