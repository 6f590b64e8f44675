package studio.overdub.main;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import studio.overdub.app.SongFiles;
import studio.overdub.base.TrackId;
import studio.overdub.device.DeviceType;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Device;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.testing.SongSoundFiles;
import studio.overdub.ui.canvas.arrange.Arranger;
import studio.overdub.ui.canvas.device.PadGrid;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.shell.StudioFrame;

/**
 * Opens the studio, and beside it a {@link FileManager} in a process of its own, and drags a WAV file from the one into
 * the other by the mouse. Each thing that came out right is a line of output; what does not within twenty seconds ends
 * the process with status 1.
 */
public final class DropStory {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
  private static final TrackId DRUMS = new TrackId(1);

  private final Robot robot = new Robot();
  private final WindowParts parts;
  private final StudioFrame frame;
  private final Path data;

  private DropStory(Furnishing furnishing, Path data) throws Exception {
    this.data = data;
    parts =
        onEventThread(
            () -> {
              Theme.DARK.install();
              return new WindowParts(furnishing, HostRig.open(), Runnable::run, SwingUtilities::invokeLater, () -> {});
            });
    frame = onEventThread(() -> new StudioFrame(parts.context()));
    SwingUtilities.invokeAndWait(
        () -> {
          DeviceType rack = furnishing.catalog().find("drumrack").orElseThrow();
          Song song = TrackEdits.add("Drums", Track.Kind.INSTRUMENT, Optional.of(rack)).apply(Song.EMPTY);
          parts.open(new SongFiles.Opened(song, Optional.empty(), List.of()));
          parts.session().select(parts.session().selection().withTrack(DRUMS));
          frame.open(() -> {});
        });
  }

  /**
   * The story; the first argument is the folder of the program's sounds, the second one a folder of its own, the
   * third a window manager.
   */
  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[1]);
    SongSoundFiles.write(data.resolve("files"), "Thump");
    // Windows that nobody manages are no places to drop on.
    Process manager = new ProcessBuilder(args[2]).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    Runtime.getRuntime().addShutdownHook(new Thread(manager::destroy));
    Process files = fileManager(data.resolve("files/audio/Thump.wav"));
    try (BufferedReader says = files.inputReader()) {
      DropStory story = new DropStory(new Furnishing(Path.of(args[0]), data, data), data);
      says.readLine();
      story.tell();
      files.destroy();
      System.exit(0);
    } catch (IllegalStateException e) {
      System.err.println(e.getMessage());
      files.destroy();
      System.exit(1);
    }
  }

  private static Process fileManager(Path file) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
            System.getProperty("java.class.path"), FileManager.class.getName(), file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private void tell() throws Exception {
    await("the arranger shows", () -> shown(Arranger.class).isPresent());
    Arranger arranger = onEventThread(() -> shown(Arranger.class).orElseThrow());
    drop(onEventThread(() -> place(arranger, 500, 180)));
    tell("A file dropped on the arranger is a clip", () -> clips().size() == 1);
    tell("Its sound is in the song", () -> inSong(clips().getFirst().file()));

    onEventThread(() -> {
      parts.context().commands().run("view.editor.device");
      return null;
    });
    SwingUtilities.invokeAndWait(() -> parts.session().select(parts.session().selection().withTrack(DRUMS)));
    await("the pads show", () -> shown(PadGrid.class).isPresent());
    PadGrid grid = onEventThread(() -> shown(PadGrid.class).orElseThrow());
    int pad = onEventThread(() -> grid.padAt(grid.getWidth() * 3 / 8, grid.getHeight() * 3 / 8));
    drop(onEventThread(() -> place(grid, grid.getWidth() * 3 / 8, grid.getHeight() * 3 / 8)));
    tell("A file dropped on a pad is its sample", () -> !samples(pad).isEmpty());
    tell("Its sound is in the song, too", () -> inSong(samples(pad)));
  }

  private List<AudioClip> clips() {
    return parts.session().song().tracks().stream()
        .flatMap(track -> track.clips().stream())
        .filter(AudioClip.class::isInstance)
        .map(AudioClip.class::cast)
        .toList();
  }

  private String samples(int pad) {
    Device rack = parts.session().song().track(DRUMS).flatMap(Track::instrument).orElseThrow();
    return rack.texts().getOrDefault("pad" + pad + ".samples", "");
  }

  /** Whether a sound lies in the folder of the song that was never saved. */
  private boolean inSong(String file) {
    try (Stream<Path> all = Files.walk(data.resolve("unsaved"))) {
      return all.anyMatch(path -> path.endsWith(file) && Files.isRegularFile(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Point place(Component component, int x, int y) {
    Point origin = component.getLocationOnScreen();
    return new Point(origin.x + x, origin.y + y);
  }

  private void drop(Point to) {
    Point from =
        new Point((int) FileManager.WINDOW.getCenterX(), (int) FileManager.WINDOW.getCenterY());
    robot.setAutoDelay(40);
    robot.mouseMove(from.x, from.y);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    for (int i = 1; i <= 20; i++) {
      robot.mouseMove(from.x + (to.x - from.x) * i / 20, from.y + (to.y - from.y) * i / 20);
    }
    robot.mouseMove(to.x + 1, to.y);
    robot.mouseMove(to.x, to.y);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    robot.waitForIdle();
  }

  private <T extends Component> Optional<T> shown(Class<T> kind) {
    return find(frame.content(), kind).filter(Component::isShowing);
  }

  private static <T extends Component> Optional<T> find(Container root, Class<T> kind) {
    for (Component child : root.getComponents()) {
      Optional<T> found =
          kind.isInstance(child)
              ? Optional.of(kind.cast(child))
              : child instanceof Container container ? find(container, kind) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private void tell(String what, BooleanSupplier condition) throws Exception {
    await(what, condition);
    System.out.println(what);
  }

  private void await(String what, BooleanSupplier condition) throws Exception {
    long deadline = System.nanoTime() + PATIENCE;
    while (!onEventThread(condition::getAsBoolean)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("Not so within twenty seconds: " + what);
      }
      robot.waitForIdle();
    }
  }

  private static <T> T onEventThread(Callable<T> question) throws Exception {
    FutureTask<T> task = new FutureTask<>(question);
    SwingUtilities.invokeAndWait(task);
    return task.resultNow();
  }
}
