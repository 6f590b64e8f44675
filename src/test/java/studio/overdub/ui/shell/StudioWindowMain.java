package studio.overdub.ui.shell;

import java.awt.AWTException;
import java.awt.Frame;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import studio.overdub.ui.kit.Theme;

/** Opens the window on the demo studio, in a process of its own: says what stands there, then stays. */
public final class StudioWindowMain {
  private StudioWindowMain() {}

  /** Opens the window; the first argument names the view, a second one the file that the screen is painted to. */
  public static void main(String[] args) throws Exception {
    long start = ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
    SwingUtilities.invokeAndWait(
        () -> {
          Theme.DARK.install();
          StudioFrame window = new StudioFrame(DemoStudio.playing().context);
          View.named(args[0]).ifPresent(window.content()::show);
          window.open(() -> {});
        });
    // Behind the first painting in the event queue.
    SwingUtilities.invokeAndWait(() -> report(start));
    if (args.length > 1) {
      photograph(new File(args[1]));
    }
  }

  private static void report(long start) {
    JFrame frame = (JFrame) Arrays.stream(Frame.getFrames()).filter(Frame::isShowing).findFirst().orElseThrow();
    StringBuilder menus = new StringBuilder("MENUS");
    for (int i = 0; i < frame.getJMenuBar().getMenuCount(); i++) {
      menus.append(' ').append(frame.getJMenuBar().getMenu(i).getText());
    }
    System.out.println("SHOWN " + (System.currentTimeMillis() - start) + " ms: " + frame.getTitle());
    System.out.println(menus);
  }

  private static void photograph(File file) throws AWTException, IOException {
    Robot robot = new Robot();
    robot.waitForIdle();
    BufferedImage screen = robot.createScreenCapture(new Rectangle(1680, 1050));
    ImageIO.write(screen, "png", file);
    System.out.println("PICTURE");
  }
}
