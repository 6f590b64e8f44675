package studio.overdub.main;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javax.swing.SwingUtilities;
import studio.overdub.app.SongFiles;
import studio.overdub.app.SongHold;
import studio.overdub.app.SongRecovery;
import studio.overdub.app.UnsavedFolder;
import studio.overdub.base.StudioException;
import studio.overdub.cli.Workbench;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.shell.StudioFrame;
import studio.overdub.ui.shell.StudioPicture;
import studio.overdub.ui.shell.View;

/** The studio in a window, or painted into a picture. */
final class StudioWindow implements Workbench.Window {
  private final Furnishing furnishing;

  StudioWindow(Furnishing furnishing) {
    this.furnishing = furnishing;
  }

  private SongFiles.Opened song(Optional<Path> path) throws StudioException {
    return path.isPresent() ? SongRecovery.open(furnishing.files(), path.get()) : demo();
  }

  private SongFiles.Opened demo() {
    return new SongFiles.Opened(furnishing.demo(), Optional.empty(), List.of());
  }

  @Override
  public void open(Optional<Path> path) throws StudioException {
    // Lines, theme and song are made ready side by side: a window is wanted soon.
    CompletableFuture<HostRig> rig = CompletableFuture.supplyAsync(HostRig::open);
    SwingUtilities.invokeLater(Theme.DARK::install);
    Optional<UnsavedFolder.Leftover> found = path.isPresent() ? Optional.empty() : furnishing.leftover();
    Optional<SongHold> hold = path.isPresent() ? Optional.of(SongHold.of(path.get())) : Optional.empty();
    SongFiles.Opened opened = found.isPresent() ? found.get().opened() : song(path);
    CountDownLatch closed = new CountDownLatch(1);
    SwingUtilities.invokeLater(() -> show(opened, found, hold, rig.join(), closed));
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void show(
      SongFiles.Opened opened, Optional<UnsavedFolder.Leftover> found, Optional<SongHold> hold, HostRig rig,
      CountDownLatch closed) {
    WindowParts parts = new WindowParts(furnishing, rig, background(), SwingUtilities::invokeLater, closed::countDown);
    hold.ifPresent(parts::keep);
    StudioFrame frame = new StudioFrame(parts.context());
    found.ifPresentOrElse(parts::open, () -> parts.open(opened));
    frame.open(
        () -> {
          parts.goLive(frame);
          opened.notices().stream().findFirst().ifPresent(notice -> frame.tell(notice.toString()));
        });
  }

  /** One thread that reads files, begun when there is something to read. */
  private static Executor background() {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("material").factory());
  }

  @Override
  public List<String> views() {
    return Arrays.stream(View.values()).map(view -> view.name().toLowerCase(Locale.ROOT)).toList();
  }

  @Override
  public void paint(Optional<Path> path, Path png, String view, int width, int height, int scale)
      throws StudioException {
    // Theme and song are made ready side by side.
    SwingUtilities.invokeLater(Theme.DARK::install);
    SongFiles.Opened opened = song(path);
    BufferedImage[] picture = new BufferedImage[1];
    try {
      SwingUtilities.invokeAndWait(
          () -> picture[0] = picture(opened, View.named(view).orElseThrow(), width, height, scale));
      write(picture[0], png);
    } catch (IOException e) {
      throw new StudioException(
          "The picture cannot be written", png.toString(), "Check the folder and the free space.", e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Writes a picture whole or not at all. */
  private static void write(BufferedImage picture, Path png) throws IOException {
    byte[] bytes = PngFile.of(picture);
    Path arriving = png.resolveSibling(png.getFileName() + ".part");
    try {
      Files.write(arriving, bytes);
      Files.move(arriving, png, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(arriving);
    }
  }

  private BufferedImage picture(SongFiles.Opened opened, View view, int width, int height, int scale) {
    WindowParts parts = new WindowParts(furnishing, new StillRig(), Runnable::run, Runnable::run, () -> {});
    parts.open(opened);
    BufferedImage picture = StudioPicture.paint(parts.context(), view, width, height, scale);
    parts.close();
    return picture;
  }
}
