package studio.overdub.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
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

class StudioPanelTest {
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
        () -> {
          StudioPanel panel =
              new StudioPanel(studio.context, new NoPlaces(), path -> {}, font -> null);
          panel.show(view);
          panel.tickForPicture(0);
          panel.setSize(width, height);
          layOut(panel);
          picture[0] = Picture.of(panel, width, height, scale);
        });
    return picture[0];
  }

  private static void layOut(Component component) {
    component.doLayout();
    if (component instanceof Container container) {
      for (Component child : container.getComponents()) {
        layOut(child);
      }
    }
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
