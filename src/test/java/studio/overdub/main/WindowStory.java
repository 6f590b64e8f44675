package studio.overdub.main;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import studio.overdub.app.Session;
import studio.overdub.app.SongFiles;
import studio.overdub.base.TimelineTick;
import studio.overdub.edit.NoteEdits;
import studio.overdub.song.Song;
import studio.overdub.ui.canvas.arrange.Arranger;
import studio.overdub.ui.canvas.pattern.PatternGrid;
import studio.overdub.ui.canvas.roll.PianoRoll;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.shell.StudioFrame;

/**
 * Opens the studio on the demo song and uses it as a person does, by mouse and keys alone. Each thing that came out
 * right is a line of output; what does not within ten seconds ends the process with status 1.
 */
public final class WindowStory {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

  private final Robot robot = new Robot();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final WindowParts parts;
  private final StudioFrame frame;

  private WindowStory(Furnishing furnishing) throws Exception {
    parts =
        onEventThread(
            () -> {
              Theme.DARK.install();
              return new WindowParts(
                  furnishing, HostRig.open(), Runnable::run, SwingUtilities::invokeLater, closed::countDown);
            });
    frame = onEventThread(() -> new StudioFrame(parts.context()));
    SwingUtilities.invokeAndWait(
        () -> {
          parts.open(new SongFiles.Opened(furnishing.demo(), Optional.empty(), List.of()));
          frame.open(() -> parts.goLive(frame));
        });
  }

  /** The story; the first argument is the folder of the program's sounds, the second one a folder of its own. */
  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[1]);
    WindowStory story = new WindowStory(new Furnishing(Path.of(args[0]), data, data));
    try {
      story.tell();
      System.exit(0);
    } catch (IllegalStateException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void tell() throws Exception {
    tell("The demo song shows", () -> shown(PianoRoll.class).isPresent() && colours() > 100);
    drawANote();
    play();
    rename();
    setAStep();
    key(KeyEvent.VK_CONTROL, KeyEvent.VK_Q);
    if (!closed.await(PATIENCE, TimeUnit.NANOSECONDS)) {
      throw new IllegalStateException("Not so within ten seconds: the studio has quit");
    }
    System.out.println("The studio has quit");
  }

  private void drawANote() throws Exception {
    Song before = parts.session().song();
    int notes = notes();
    drag(at(PianoRoll.class, 430, 35), at(PianoRoll.class, 520, 35));
    tell("A note is drawn", () -> notes() == notes + 1);
    key(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
    tell("Undo takes it back", () -> parts.session().song() == before);
  }

  private int notes() {
    Session session = parts.session();
    return NoteEdits.notesOf(session.song(), session.selection().editing().orElseThrow()).size();
  }

  private void play() throws Exception {
    TimelineTick start = parts.session().transport().position();
    key(KeyEvent.VK_SPACE);
    tell("The song plays", () -> start.isBefore(parts.session().transport().position()));
    key(KeyEvent.VK_SPACE);
    await("the song has stopped", () -> !parts.session().transport().playing());
  }

  /** What is typed into a name neither plays notes nor runs commands. */
  private void rename() throws Exception {
    Song before = parts.session().song();
    doubleClick(at(Arranger.class, 60, 60));
    await("a field for the name", this::typing);
    key(KeyEvent.VK_Z);
    key(KeyEvent.VK_Q);
    key(KeyEvent.VK_SPACE);
    key(KeyEvent.VK_S);
    key(KeyEvent.VK_ENTER);
    tell(
        "Letters are a name",
        () ->
            parts.session().song().tracks().getFirst().name().equals("zq s")
                && !parts.session().transport().playing());
    key(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
    await("the old name is back", () -> parts.session().song() == before);
  }

  private boolean typing() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof JTextField;
  }

  private void setAStep() throws Exception {
    Song before = parts.session().song();
    doubleClick(at(Arranger.class, 358, 74));
    await("the pattern shows", () -> shown(PatternGrid.class).isPresent());
    Point step = at(PatternGrid.class, 317, 74);
    Point lit = new Point(step.x, step.y - 4);
    await("the step is dark", () -> !amber(lit));
    drag(step, step);
    tell("A step is set and lights up", () -> parts.session().song() != before && amber(lit));
    key(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
    await("the step is gone", () -> !parts.session().modified());
  }

  private boolean amber(Point place) {
    Color color = robot.getPixelColor(place.x, place.y);
    return color.getRed() > 130 && color.getRed() > color.getBlue() + 60;
  }

  private int colours() {
    BufferedImage screen = robot.createScreenCapture(new Rectangle(1680, 1050));
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < screen.getHeight(); y += 5) {
      for (int x = 0; x < screen.getWidth(); x += 5) {
        colours.add(screen.getRGB(x, y));
      }
    }
    return colours.size();
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

  private Point at(Class<? extends Component> kind, int x, int y) throws Exception {
    Point origin = onEventThread(() -> shown(kind).orElseThrow().getLocationOnScreen());
    return new Point(origin.x + x, origin.y + y);
  }

  private void drag(Point from, Point to) {
    robot.mouseMove(from.x, from.y);
    robot.waitForIdle();
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.waitForIdle();
    for (int i = 1; i <= 4; i++) {
      robot.mouseMove(from.x + (to.x - from.x) * i / 4, from.y + (to.y - from.y) * i / 4);
      robot.waitForIdle();
    }
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    robot.waitForIdle();
  }

  private void doubleClick(Point place) {
    robot.mouseMove(place.x, place.y);
    for (int i = 0; i < 2; i++) {
      robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
      robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }
    robot.waitForIdle();
  }

  /** Presses keys one after the other, then lets them go in reverse. */
  private void key(int... codes) {
    for (int code : codes) {
      robot.keyPress(code);
    }
    for (int i = codes.length - 1; i >= 0; i--) {
      robot.keyRelease(codes[i]);
    }
    robot.waitForIdle();
  }

  /** Waits for something that is told of. */
  private void tell(String what, BooleanSupplier condition) throws Exception {
    await(what, condition);
    System.out.println(what);
  }

  private void await(String what, BooleanSupplier condition) throws Exception {
    long deadline = System.nanoTime() + PATIENCE;
    while (!onEventThread(condition::getAsBoolean)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("Not so within ten seconds: " + what);
      }
      robot.waitForIdle();
    }
  }

  private static <T> T onEventThread(Callable<T> question) throws InterruptedException, InvocationTargetException {
    FutureTask<T> task = new FutureTask<>(question);
    SwingUtilities.invokeAndWait(task);
    return task.resultNow();
  }
}
