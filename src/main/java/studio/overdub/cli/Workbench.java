package studio.overdub.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.overdub.app.Audition;
import studio.overdub.app.CatalogFacts;
import studio.overdub.app.FileFacts;
import studio.overdub.app.LiveStudios;
import studio.overdub.app.Rendering;
import studio.overdub.app.SongCheck;
import studio.overdub.app.SongFiles;
import studio.overdub.base.StudioException;

/**
 * What the commands work with.
 *
 * @param files opens and saves songs
 * @param facts tells what files hold
 * @param rendering renders songs
 * @param audition plays single notes
 * @param catalog what {@code overdub catalog} lists
 * @param check tells what songs miss
 * @param live plays and records through the machine's sound
 * @param window what needs a window or its painting
 */
public record Workbench(
    SongFiles files,
    FileFacts facts,
    Rendering rendering,
    Audition audition,
    CatalogFacts catalog,
    SongCheck check,
    LiveStudios live,
    Window window) {

  /** What needs a window or its painting. */
  public interface Window {
    /** Opens the studio with a song, or the demo; returns when it is closed. */
    void open(Optional<Path> song) throws StudioException;

    /** The names of what {@link #paint} can show. */
    List<String> views();

    /** Paints the studio into a picture, without a display. */
    void paint(Optional<Path> song, Path png, String view, int width, int height, int scale) throws StudioException;
  }
}
