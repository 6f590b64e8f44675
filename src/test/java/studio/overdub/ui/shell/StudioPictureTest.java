package studio.overdub.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.overdub.testing.Picture;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;

class StudioPictureTest {
  @BeforeEach
  void dark() throws Exception {
    SwingUtilities.invokeAndWait(Theme.DARK::install);
  }

  @ParameterizedTest
  @EnumSource
  void everyViewPaintsWithoutADisplay(View view) throws Exception {
    for (int scale = 1; scale <= 2; scale++) {
      Picture picture = picture(DemoStudio.playing(), view, 1600, 1000, scale);
      picture.save("studio-" + view.name().toLowerCase(Locale.ROOT) + "-" + scale + "x");
      assertThat(picture.at(4, 4)).isEqualTo(ThemeKey.PANEL.color());
      assertThat(picture.count(ThemeKey.ACCENT.color(), 216, 0, 200, 48)).as("play is on").isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyThemePaints(Theme theme) throws Exception {
    SwingUtilities.invokeAndWait(theme::install);
    Picture picture = picture(DemoStudio.playing(), View.MIXER, 1280, 800, 1);
    picture.save("theme-" + theme.name().toLowerCase(Locale.ROOT));
    assertThat(picture.at(4, 4)).isEqualTo(ThemeKey.PANEL.color());
  }

  @Test
  void anEmptySongSaysInEveryPlaceWhatGoesThere() throws Exception {
    Picture picture = picture(DemoStudio.empty(), View.DEVICE, 1280, 800, 1).save("studio-empty");
    assertThat(picture.count(ThemeKey.CONTROL.color(), 216, 420, 860, 360)).as("a button").isPositive();

  }

  private static Picture picture(DemoStudio studio, View view, int width, int height, int scale)
      throws InterruptedException, InvocationTargetException {
    Picture[] picture = new Picture[1];
    SwingUtilities.invokeAndWait(
        () -> picture[0] = Picture.of(StudioPicture.paint(studio.context, view, width, height, scale), scale));
    return picture[0];
  }
}
