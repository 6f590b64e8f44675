package studio.overdub.ui.kit;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatPropertiesLaf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;

/** The themes. Each is a file of colours under the same keys, laid over the studio's one set of FlatLaf settings. */
public enum Theme {
  DARK("Dark", "dark.properties"),
  LIGHT("Light", "light.properties"),
  HIGH_CONTRAST("High contrast", "contrast.properties");

  private final String label;
  private final String file;

  Theme(String label, String file) {
    this.label = label;
    this.file = file;
  }

  /** What people read. */
  public String label() {
    return label;
  }

  /** Makes this the look of every window, those that are open included. Event thread. */
  public void install() {
    Typeface.install();
    boolean running = UIManager.getLookAndFeel() instanceof FlatLaf;
    FlatLaf.setup(new FlatPropertiesLaf(label, properties()));
    // The system's font gives FlatLaf its scale; the size of type is the studio's own.
    UIManager.put("defaultFont", new FontUIResource(Typeface.BODY.scaled()));
    if (running) {
      FlatLaf.updateUI();
    }
  }

  /** The theme's own settings over the common ones. */
  Properties properties() {
    Properties all = new Properties();
    load(all, "common.properties");
    load(all, file);
    return all;
  }

  private static void load(Properties into, String file) {
    try (InputStream in = Theme.class.getResourceAsStream(file)) {
      into.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
