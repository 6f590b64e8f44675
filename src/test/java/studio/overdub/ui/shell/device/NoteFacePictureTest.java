package studio.overdub.ui.shell.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.overdub.device.DeviceType;
import studio.overdub.effects.notes.ArpeggiatorType;
import studio.overdub.effects.notes.ChordType;
import studio.overdub.effects.notes.ScaleType;
import studio.overdub.effects.notes.SplitType;
import studio.overdub.effects.notes.StrumType;
import studio.overdub.testing.Picture;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;

class NoteFacePictureTest {
  @AfterEach
  void dark() throws Exception {
    SwingUtilities.invokeAndWait(Theme.DARK::install);
  }

  private static void everyTheme(DeviceType type, Map<String, Double> params) throws Exception {
    for (Theme theme : Theme.values()) {
      for (int scale = theme == Theme.DARK ? 1 : 2; scale <= 2; scale++) {
        Picture picture =
            new PanelPicture(type, params, Map.of()).in(theme).paint(1180, 360, scale)
                .save("note-" + type.id() + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + scale);
        assertThat(picture.count(ThemeKey.CANVAS.color(), 12, 50, 1150, 130)).as("the picture").isPositive();
        assertThat(picture.count(ThemeKey.CONTROL.color(), 12, 180, 1150, 170)).as("controls").isPositive();
      }
    }
  }

  @Test
  void theArpeggiatorShowsItsSteps() throws Exception {
    Map<String, Double> params = new HashMap<>();
    params.put("step.count", 12.0);
    params.put("step.3", 1.0);
    params.put("step.6", 2.0);
    params.put("step.7", 2.0);
    params.put("accent.1", 1.6);
    params.put("accent.4", .5);
    params.put("accent.8", .7);
    params.put("shift.4", 12.0);
    params.put("shift.9", -5.0);
    everyTheme(new ArpeggiatorType(), params);
  }

  @Test
  void aChordShowsItsKeys() throws Exception {
    everyTheme(new ChordType(), Map.of("interval.3", 11.0, "velocity.3", .5));
  }

  @Test
  void aScaleShowsWhereKeysGo() throws Exception {
    everyTheme(new ScaleType(), Map.of("scale", 10.0, "root", 2.0, "map", 1.0));
  }

  @Test
  void aStrumShowsItsOrder() throws Exception {
    everyTheme(new StrumType(), Map.of("direction", 1.0));
  }

  @Test
  void aSplitShowsItsZone() throws Exception {
    everyTheme(new SplitType(), Map.of("key.low", 48.0, "key.high", 71.0, "transpose", 12.0));
  }
}
