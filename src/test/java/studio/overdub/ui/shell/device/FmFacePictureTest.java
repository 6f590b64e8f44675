package studio.overdub.ui.shell.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.instruments.fm.FmType;
import studio.overdub.testing.Picture;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;

class FmFacePictureTest {
  private static final int SIDE = 236;

  @AfterEach
  void dark() throws Exception {
    SwingUtilities.invokeAndWait(Theme.DARK::install);
  }

  private static PanelPicture fm() {
    Map<String, Double> params = new HashMap<>();
    params.put("algorithm", 5.0);
    params.put("feedback", 6.0);
    params.put("lfo.pitch", 12.0);
    params.put("lfo.amp", 40.0);
    params.put("lfo.delay", 33.0);
    params.put("pitch.level1", 60.0);
    params.put("pitch.rate2", 70.0);
    params.put("wheel.amp", 1.0);
    params.put("op3.on", 0.0);
    double[] coarse = {1, 14, 1, 1, 1, 3};
    double[] level = {99, 58, 99, 89, 99, 79};
    for (int op = 1; op <= 6; op++) {
      String prefix = "op" + op + ".";
      params.put(prefix + "ratio.coarse", coarse[op - 1]);
      params.put(prefix + "level", level[op - 1]);
      params.put(prefix + "ratio.detune", op - 3.0);
      params.put(prefix + "rate1", 96.0);
      params.put(prefix + "rate2", 25.0);
      params.put(prefix + "rate3", 25.0 + op);
      params.put(prefix + "rate4", 67.0);
      params.put(prefix + "level2", 75.0);
      params.put(prefix + "level3", op % 2 * 40.0);
      params.put(prefix + "sensitivity.velocity", op % 3 * 2.0);
      params.put(prefix + "sensitivity.amp", op % 4 * 1.0);
    }
    params.put("op1.scaling.left", 20.0);
    params.put("op1.scaling.right", 60.0);
    params.put("op1.scaling.leftcurve", 2.0);
    params.put("op5.ratio.mode", 1.0);
    params.put("op5.ratio.coarse", 3.0);
    params.put("op5.ratio.fine", 8.0);
    return new PanelPicture(new FmType(), params, Map.of());
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
  @ValueSource(strings = {"Operators", "Algorithms", "Pitch and LFO", "Playing"})
  void eachPageFitsTheUsualSizeInEveryTheme(String page) throws Exception {
    String name = "fm-" + page.toLowerCase(Locale.ROOT).replace(' ', '-') + "-";
    for (Theme theme : Theme.values()) {
      for (int scale = theme == Theme.DARK ? 1 : 2; scale <= 2; scale++) {
        Picture picture =
            fm().in(theme).after(panel -> press(panel, page)).paint(1180, 400, scale)
                .save(name + theme.name().toLowerCase(Locale.ROOT) + "-" + scale);
        assertThat(picture.count(ThemeKey.ACCENT.color(), SIDE + 8, 50, 1180 - SIDE - 20, 340)).as("page").isPositive();
        assertThat(picture.count(ThemeKey.ACCENT.color(), 12, 50, SIDE - 12, 340)).as("side").isPositive();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Operators", "Algorithms", "Pitch and LFO", "Playing"})
  void eachPageIsThereInANarrowAndAWideDock(String page) throws Exception {
    String name = "fm-" + page.toLowerCase(Locale.ROOT).replace(' ', '-') + "-";
    for (int width : new int[] {920, 1700}) {
      Picture picture =
          fm().after(panel -> press(panel, page)).paint(width, width == 920 ? 400 : 560, 1).save(name + width);
      assertThat(picture.count(ThemeKey.ACCENT.color(), SIDE + 8, 50, width - SIDE - 20, 340)).isPositive();
    }
  }

  @Test
  void choosingAnAlgorithmChangesItsPictureAndTheSound() throws Exception {
    Map<String, Double> modulated = Map.of("op2.level", 90.0, "op4.level", 90.0);
    Map<String, Double> side = new HashMap<>(modulated);
    side.put("algorithm", 32.0);
    Picture stacked = new PanelPicture(new FmType(), modulated, Map.of()).paint(1180, 400, 1);
    Picture sideBySide = new PanelPicture(new FmType(), side, Map.of()).paint(1180, 400, 1);
    assertThat(differences(stacked, sideBySide, 70, 150)).as("the diagram").isGreaterThan(200);
    assertThat(differences(stacked, sideBySide, 245, 385)).as("wave and spectrum").isGreaterThan(200);
  }

  private static int differences(Picture a, Picture b, int from, int to) {
    int found = 0;
    for (int y = from; y < to; y++) {
      for (int x = 20; x < SIDE; x++) {
        found += a.at(x, y).equals(b.at(x, y)) ? 0 : 1;
      }
    }
    return found;
  }
}
