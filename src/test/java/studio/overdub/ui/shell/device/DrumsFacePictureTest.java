package studio.overdub.ui.shell.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.instruments.drums.DrumMachineType;
import studio.overdub.testing.Picture;
import studio.overdub.ui.canvas.device.DrumPads;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.device.drums.DrumRow;

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

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6, 12, 14})
  void aClickOnADrumShowsItsKnobs(int place) throws Exception {
    Picture picture =
        machine().after(panel -> click(panel, place)).paint(1180, 400, 1).save("drums-" + place + "-dark-1");
    int column = 12 + (int) Math.round(place * 1160.0 / 17);
    assertThat(picture.count(ThemeKey.ACCENT.color(), column + 8, 34, 48, 4)).as("its frame").isPositive();
    assertThat(picture.count(ThemeKey.RAISED.color(), 250, 390, 900, 8)).as("all cards end above the edge").isZero();
    assertThat(picture.count(ThemeKey.ACCENT.color(), 260, 220, 900, 160)).as("knobs").isPositive();
  }

  private static void click(Component panel, int place) {
    if (panel instanceof DrumPads pads) {
      int x = (int) new DrumRow(pads.getWidth(), pads.getHeight()).area(place).x() + 5;
      for (int id : new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED}) {
        pads.dispatchEvent(
            new MouseEvent(pads, id, 0, InputEvent.BUTTON1_DOWN_MASK, x, 20, 1, false, MouseEvent.BUTTON1));
      }
    } else if (panel instanceof Container container) {
      for (Component child : container.getComponents()) {
        click(child, place);
      }
    }
  }
}
