package studio.overdub.ui.shell.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.instruments.synth.SynthType;
import studio.overdub.testing.Picture;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;

class SynthFacePictureTest {
  @AfterEach
  void dark() throws Exception {
    SwingUtilities.invokeAndWait(Theme.DARK::install);
  }

  private static PanelPicture synth() {
    Map<String, Double> params = new HashMap<>();
    params.put("osc1.kind", 1.0);
    params.put("osc1.position", .4);
    params.put("osc2.kind", 0.0);
    params.put("osc2.wave", 1.0);
    params.put("osc2.width", .3);
    params.put("osc3.kind", 3.0);
    params.put("filter1.type", 14.0);
    params.put("filter1.cutoff", 1200.0);
    params.put("filter1.resonance", .6);
    params.put("filter2.type", 18.0);
    params.put("filter2.cutoff", 500.0);
    params.put("lfo2.wave", 6.0);
    params.put("lfo2.steps", 16.0);
    params.put("lfo3.wave", 5.0);
    params.put("lfo4.wave", 1.0);
    params.put("env3.attack", 1.0);
    modulation(params, 1, 5, 7, .2, 22);
    modulation(params, 2, 2, 17, -.3, 0);
    modulation(params, 3, 17, 55, .4, 0);
    return new PanelPicture(new SynthType(), params, Map.of("osc1.table", "Vowels"));
  }

  private static void modulation(
      Map<String, Double> params, int slot, double source, double target, double amount, double via) {
    params.put("mod" + slot + ".source", source);
    params.put("mod" + slot + ".target", target);
    params.put("mod" + slot + ".amount", amount);
    params.put("mod" + slot + ".via", via);
  }

  private static void press(Component panel, String tab) {
    if (panel instanceof StudioButton button && button.getText().equals(tab)) {
      button.doClick(0);
    } else if (panel instanceof Container container) {
      for (Component child : container.getComponents()) {
        press(child, tab);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Oscillators", "Filters", "Envelopes", "LFOs", "Matrix", "Voice", "Effects"})
  void eachPageFitsTheUsualSizeInEveryTheme(String page) throws Exception {
    for (Theme theme : Theme.values()) {
      for (int scale = theme == Theme.DARK ? 1 : 2; scale <= 2; scale++) {
        Picture picture =
            synth().in(theme).after(panel -> press(panel, page)).paint(1180, 400, scale)
                .save(
                    "synth-" + page.toLowerCase(Locale.ROOT) + "-" + theme.name().toLowerCase(Locale.ROOT) + "-"
                        + scale);
        assertThat(picture.count(ThemeKey.CONTROL.color(), 190, 50, 980, 345)).as("controls").isPositive();
        assertThat(picture.count(ThemeKey.CONTROL.color(), 12, 50, 170, 345)).as("sources").isPositive();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aKnobThatIsMovedHasARing(Theme theme) throws Exception {
    Picture moved = synth().in(theme).paint(1180, 400, 2);
    Picture still =
        new PanelPicture(new SynthType(), Map.of(), Map.of()).in(theme).paint(1180, 400, 2);
    assertThat(moved.count(ThemeKey.FOCUS.color(), 190, 50, 980, 345)).as("rings").isPositive();
    assertThat(still.count(ThemeKey.FOCUS.color(), 190, 50, 980, 345)).as("rings").isZero();
  }
}
