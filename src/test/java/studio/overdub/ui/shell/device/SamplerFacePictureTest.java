package studio.overdub.ui.shell.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.overdub.app.material.SoundFontSource;
import studio.overdub.instruments.sampler.SamplerType;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.testing.Picture;
import studio.overdub.testing.Requires;
import studio.overdub.ui.canvas.device.ZoneMap;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.TrackPalette;

class SamplerFacePictureTest {
  @AfterEach
  void dark() throws Exception {
    SwingUtilities.invokeAndWait(Theme.DARK::install);
  }

  private static PanelPicture sampler(Map<String, Double> params, String font) {
    SamplerType type = new SamplerType(new FontLibrary(Optional::empty, List.of()));
    return new PanelPicture(type, params, font.isEmpty() ? Map.of() : Map.of("font", font));
  }

  @ParameterizedTest
  @EnumSource
  void programsZonesAndSampleShowInEveryTheme(Theme theme) throws Exception {
    Picture picture =
        sampler(Map.of(), "").in(theme).paint(1180, 400, 2).save("sampler-" + theme.name().toLowerCase(Locale.ROOT));
    assertThat(picture.count(ThemeKey.WHITE_KEY.color(), 260, 40, 700, 340)).as("a keyboard").isPositive();
    assertThat(picture.count(TrackPalette.color(5), 260, 40, 700, 300)).as("root marks").isPositive();
    assertThat(picture.count(ThemeKey.OUTLINE.color(), 260, 40, 700, 300)).as("the selected zone").isPositive();
  }

  @Test
  void aFontThatIsMissingSaysSoWhereItsZonesWouldBe() throws Exception {
    Picture picture = sampler(Map.of(), "/gone/Lost.sf2").paint(1180, 400, 1).save("sampler-missing");
    assertThat(picture.count(TrackPalette.color(5), 260, 40, 700, 300)).as("zones").isZero();
    assertThat(picture.count(ThemeKey.CONTROL.color(), 400, 150, 400, 200)).as("a button to try again").isPositive();
  }

  @Test
  void aSmallPlaceKeepsListAndKnobs() throws Exception {
    Picture picture = sampler(Map.of(), "").paint(544, 240, 1).save("sampler-small");
    assertThat(picture.count(ThemeKey.ACCENT.color(), 340, 40, 200, 200)).as("knobs").isPositive();
  }

  /** Turns the wheel over the middle of the map, with Control and without. */
  private static void zoom(Component component) {
    if (component instanceof ZoneMap map) {
      for (int i = 0; i < 8; i++) {
        for (int control : new int[] {0, InputEvent.CTRL_DOWN_MASK}) {
          map.dispatchEvent(
              new MouseWheelEvent(
                  map, MouseEvent.MOUSE_WHEEL, 0, control, map.getWidth() / 2, map.getHeight() / 3, 0, false,
                  MouseWheelEvent.WHEEL_UNIT_SCROLL, 1, -1));
        }
      }
    } else if (component instanceof Container container) {
      for (Component child : container.getComponents()) {
        zoom(child);
      }
    }
  }

  @Test
  void aPianoOfManyVelocitiesShowsThem() throws Exception {
    Path font = Requires.systemFont("FluidR3_GM.sf2");
    SoundFontSource source = new SoundFontSource(new FontLibrary(Optional::empty, List.of(font.getParent())));
    Picture picture =
        sampler(Map.of(), font.toString()).with(source).paint(1180, 400, 2).save("sampler-fluid-piano");
    assertThat(picture.count(TrackPalette.color(5), 260, 40, 700, 300)).isPositive();
    sampler(Map.of(), font.toString()).with(source).after(panel -> zoom(panel)).paint(1180, 400, 1)
        .save("sampler-fluid-zoomed");
    sampler(Map.of("drums", 1.0), font.toString()).with(source).in(Theme.LIGHT).paint(1180, 400, 2)
        .save("sampler-fluid-kit");
  }
}
