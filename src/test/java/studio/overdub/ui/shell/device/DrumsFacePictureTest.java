package studio.overdub.ui.shell.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.instruments.drums.DrumMachineType;
import studio.overdub.testing.Picture;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;

class DrumsFacePictureTest {
  @AfterEach
  void dark() throws Exception {
    SwingUtilities.invokeAndWait(Theme.DARK::install);
  }

  private static PanelPicture machine() {
    Map<String, Double> params = new HashMap<>();
    params.put("clap.mute", 1.0);
    params.put("kick.noise", .2);
    params.put("snare.pan", -.3);
    return new PanelPicture(new DrumMachineType(), params, Map.of());
  }

  @ParameterizedTest
  @ValueSource(ints = {1180, 800, 1600})
  void theFaceFitsInEveryTheme(int width) throws Exception {
    for (Theme theme : Theme.values()) {
      for (int scale = 1; scale <= 2; scale++) {
        Picture picture =
            machine().in(theme).paint(width, 400, scale)
                .save("drums-" + width + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + scale);
        assertThat(picture.count(ThemeKey.ACCENT.color(), 12, 40, width - 24, 70)).as("drums").isPositive();
        assertThat(picture.count(ThemeKey.FOCUS.color(), 12, 200, 220, 190)).as("pitch").isPositive();
      }
    }
  }
}
