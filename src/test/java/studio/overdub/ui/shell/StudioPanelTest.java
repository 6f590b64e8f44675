package studio.overdub.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;

class StudioPanelTest {
  @BeforeEach
  void dark() throws Exception {
    SwingUtilities.invokeAndWait(Theme.DARK::install);
  }

  @ParameterizedTest
  @EnumSource
  void everyViewPaintsWithoutADisplay(View view) throws Exception {
    for (int scale = 1; scale <= 2; scale++) {
      BufferedImage image = picture(DemoStudio.playing(), view, 1600, 1000, scale);
      StudioPictures.keep(image, "studio-" + view.name().toLowerCase() + "-" + scale);
      assertThat(image.getRGB(4 * scale, 4 * scale) & 0xffffff)
          .isEqualTo(ThemeKey.PANEL.color().getRGB() & 0xffffff);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyThemePaints(Theme theme) throws Exception {
    SwingUtilities.invokeAndWait(theme::install);
    BufferedImage image = picture(DemoStudio.playing(), View.MIXER, 1280, 800, 1);
    StudioPictures.keep(image, "theme-" + theme.name().toLowerCase());
    assertThat(image.getRGB(4, 4) & 0xffffff).isEqualTo(ThemeKey.PANEL.color().getRGB() & 0xffffff);
  }

  @Test
  void anEmptySongSaysInEveryPlaceWhatGoesThere() throws Exception {
    StudioPictures.keep(picture(DemoStudio.empty(), View.DEVICE, 1280, 800, 1), "studio-empty");
  }

  private static BufferedImage picture(DemoStudio studio, View view, int width, int height, int scale)
      throws InterruptedException, InvocationTargetException {
    BufferedImage[] image = new BufferedImage[1];
    SwingUtilities.invokeAndWait(
        () -> {
          StudioPanel panel =
              new StudioPanel(
                  studio.context, new DemoStudio.PlainEditors(), new NoPlaces(), path -> {}, font -> null);
          panel.show(view);
          panel.tickForPicture(0);
          image[0] = StudioPictures.paint(panel, width, height, scale);
        });
    return image[0];
  }

  private static final class NoPlaces implements PlaceActions {
    @Override
    public boolean shows(Place place) {
      return true;
    }

    @Override
    public void toggle(Place place) {
      // The panel alone has nowhere to put it.
    }

    @Override
    public void swap(Place place) {
      // As above.
    }

    @Override
    public boolean floats(Place place) {
      return false;
    }

    @Override
    public void toggleFloat(Place place) {
      // As above.
    }
  }
}
