package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JList;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.overdub.app.Session;
import studio.overdub.edit.TrackEdits;
import studio.overdub.base.TrackId;
import studio.overdub.song.Track;
import studio.overdub.testing.Picture;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.SearchField;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.shell.browser.BrowserActions;
import studio.overdub.ui.shell.browser.BrowserPanel;
import studio.overdub.ui.view.browser.BrowserModel;
import studio.overdub.ui.view.browser.BrowserRow;
import studio.overdub.ui.view.browser.TrackSound;

/** The browser with the studio's own sounds, painted and worked by keys. */
class BrowserPictureTest {
  private static final int WIDTH = 216;
  private static final int HEIGHT = 720;

  @TempDir Path folder;

  private WindowParts parts() throws IOException {
    Path saved = Files.createDirectories(folder.resolve("presets/synth"));
    Files.writeString(saved.resolve("Torn Pad.json"), "{\"name\": \"Torn Pad\",\n");
    Furnishing furnishing = new Furnishing(Path.of("").toAbsolutePath(), folder, folder);
    return new WindowParts(furnishing, new StillRig(), Runnable::run, Runnable::run, () -> {});
  }

  private static BrowserPanel browser(WindowParts parts) {
    TrackSound track = new TrackSound(parts.session(), parts.context().sounds(), told -> {});
    return new BrowserPanel(
        new BrowserModel(parts.session(), parts.context().sounds(), track), track, BrowserActions.NONE,
        Plane.clear(null));
  }

  private static <T> T find(Container in, Class<T> kind) {
    for (Component child : in.getComponents()) {
      if (kind.isInstance(child)) {
        return kind.cast(child);
      }
      T found = child instanceof Container container ? find(container, kind) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static TrackId track(Session session) {
    TrackId id = new TrackId(session.song().nextId());
    session.apply(TrackEdits.add("Synthesizer", Track.Kind.INSTRUMENT, session.catalog().find("synth")));
    session.select(session.selection().withTrack(id));
    return id;
  }

  private static void paint(BrowserPanel browser, String name) {
    for (int scale = 1; scale <= 2; scale++) {
      browser.setSize(WIDTH, HEIGHT);
      // The second time with the heights that texts take at this width.
      Picture.layOut(browser);
      browser.invalidate();
      Picture.layOut(browser);
      Picture picture = Picture.of(browser, WIDTH, HEIGHT, scale).save(name + " " + scale);
      assertThat(picture.count(ThemeKey.PANEL.color(), 0, 0, WIDTH, HEIGHT)).isPositive();
      boolean selected = !find(browser, JList.class).isSelectionEmpty();
      assertThat(picture.count(ThemeKey.CHOSEN.color(), 0, 0, WIDTH, HEIGHT) > 0).isEqualTo(selected);
    }
  }

  private static void select(JList<?> list, BrowserRow.Kind kind) {
    for (int i = 0; i < list.getModel().getSize(); i++) {
      if (((BrowserRow) list.getModel().getElementAt(i)).kind() == kind) {
        list.setSelectedIndex(i);
        return;
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsFoundAndWhatIsSelectedCanBeRead(Theme theme) throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          theme.install();
          try {
            WindowParts parts = parts();
            track(parts.session());
            BrowserPanel browser = browser(parts);
            JList<?> list = find(browser, JList.class);
            paint(browser, "browser whole " + theme.label());
            find(browser, SearchField.class).setText("warm");
            select(list, BrowserRow.Kind.SOUND);
            paint(browser, "browser found " + theme.label());
            find(browser, SearchField.class).setText("torn");
            select(list, BrowserRow.Kind.PROBLEM);
            assertThat(((BrowserRow) list.getSelectedValue()).text()).isEqualTo("Torn Pad.json");
            paint(browser, "browser problem " + theme.label());
            parts.close();
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  void enterLetsTheTrackPlayAPatchAndWithControlANewOne() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          Theme.DARK.install();
          try {
            WindowParts parts = parts();
            Session session = parts.session();
            TrackId track = track(session);
            BrowserPanel browser = browser(parts);
            find(browser, SearchField.class).setText("neon stairs");
            JList<?> list = find(browser, JList.class);
            select(list, BrowserRow.Kind.SOUND);
            press(list, KeyEvent.VK_ENTER, 0);
            Track playing = session.song().track(track).orElseThrow();
            assertThat(playing.patch()).isEqualTo("Neon Stairs");
            assertThat(playing.name()).as("it was called after its sound").isEqualTo("Neon Stairs");
            press(list, KeyEvent.VK_ENTER, KeyEvent.CTRL_DOWN_MASK);
            assertThat(session.song().tracks()).extracting(Track::patch).containsExactly("Neon Stairs", "Neon Stairs");
            assertThat(session.selection().track()).isNotEqualTo(Optional.of(track));
            parts.close();
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static void press(Component list, int key, int modifiers) {
    KeyEvent event = new KeyEvent(list, KeyEvent.KEY_PRESSED, 0, modifiers, key, KeyEvent.CHAR_UNDEFINED);
    for (var listener : list.getKeyListeners()) {
      listener.keyPressed(event);
    }
  }
}
