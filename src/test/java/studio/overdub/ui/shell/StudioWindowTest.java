package studio.overdub.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.testing.VirtualDisplay;

/** The window on a display, in a process of its own. */
class StudioWindowTest {
  @TempDir private Path folder;

  @Test
  @Timeout(120)
  void opensWithItsMenusAndPaints() throws Exception {
    try (VirtualDisplay display = VirtualDisplay.open()) {
      Path picture = folder.resolve("window.png");
      Process studio = display.java(StudioWindowMain.class, List.of(), "mixer", picture.toString());
      try (BufferedReader says = studio.inputReader(StandardCharsets.UTF_8)) {
        assertThat(says.readLine()).startsWith("SHOWN").endsWith("Night Bus Home \u2013 Overdub");
        assertThat(says.readLine()).isEqualTo("MENUS File Edit Track Notes Grid Transport View Help");
        assertThat(says.readLine()).isEqualTo("PICTURE");
        assertThat(colours(picture)).hasSizeGreaterThan(100);
      } finally {
        studio.destroy();
        studio.waitFor();
      }
    }
  }

  private static Set<Integer> colours(Path picture) throws IOException {
    var image = ImageIO.read(picture.toFile());
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 3) {
      for (int x = 0; x < image.getWidth(); x += 3) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours;
  }
}
