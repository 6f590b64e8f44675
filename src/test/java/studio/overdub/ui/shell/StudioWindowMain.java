package studio.overdub.ui.shell;

import java.awt.Frame;
import java.util.Arrays;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import studio.overdub.ui.kit.Theme;

/** Opens the window on the demo studio, in a process of its own: says what its menus are called, then stays. */
public final class StudioWindowMain {
  private StudioWindowMain() {}

  /** Opens the window; a first argument names the view. */
  public static void main(String[] args) {
    long start = ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
    SwingUtilities.invokeLater(
        () -> {
          Theme.DARK.install();
          DemoStudio studio = DemoStudio.playing();
          StudioFrame window = new StudioFrame(studio.context);
          View.named(args.length > 0 ? args[0] : "mixer").ifPresent(window.content()::show);
          window.open();
          SwingUtilities.invokeLater(() -> report(start));
        });
  }

  private static void report(long start) {
    JFrame frame = (JFrame) Arrays.stream(Frame.getFrames()).filter(Frame::isShowing).findFirst().orElseThrow();
    StringBuilder menus = new StringBuilder("MENUS");
    for (int i = 0; i < frame.getJMenuBar().getMenuCount(); i++) {
      menus.append(' ').append(frame.getJMenuBar().getMenu(i).getText());
    }
    System.out.println("SHOWN " + (System.currentTimeMillis() - start) + " ms, " + frame.getTitle());
    System.out.println(menus);
  }
}
