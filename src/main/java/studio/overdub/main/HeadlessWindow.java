package studio.overdub.main;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.overdub.app.RenderOrder;
import studio.overdub.app.Rendering;
import studio.overdub.app.SongFiles;
import studio.overdub.app.SongVisit;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.cli.Workbench;

/** A machine without a display: what would open in a window is rendered to a sound file instead. */
final class HeadlessWindow implements Workbench.Window {
  private final Furnishing furnishing;
  private final PrintStream out;
  private final StudioWindow painter;

  HeadlessWindow(Furnishing furnishing, PrintStream out) {
    this.furnishing = furnishing;
    this.out = out;
    painter = new StudioWindow(furnishing);
  }

  @Override
  public void open(Optional<Path> song) throws StudioException {
    if (song.isEmpty()) {
      render(new SongFiles.Opened(furnishing.demo(), Optional.empty(), List.of()));
      return;
    }
    try (SongVisit visit = furnishing.files().visit(song.get())) {
      render(visit.opened());
    }
  }

  private void render(SongFiles.Opened opened) throws StudioException {
    Path target = Path.of("target");
    Path wav = (Files.isDirectory(target) ? target : Path.of("")).resolve("demo.wav").toAbsolutePath();
    Rendering.Result result = furnishing.rendering().render(opened, RenderOrder.to(wav), Progress.NONE);
    out.println("There is no display to open a window on. " + result.summary());
  }

  @Override
  public List<String> views() {
    return painter.views();
  }

  @Override
  public void paint(Optional<Path> song, Path png, String view, int width, int height, int scale)
      throws StudioException {
    painter.paint(song, png, view, width, height, scale);
  }
}
