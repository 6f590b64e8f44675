package studio.overdub.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import studio.overdub.app.LiveStudio;
import studio.overdub.app.RenderOrder;
import studio.overdub.app.Rendering;
import studio.overdub.app.SongFiles;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.ui.shell.jobs.Job;
import studio.overdub.ui.shell.jobs.StudioJobs;

/** Jobs that write the song that is open for the world outside. Event thread. */
final class ExportJobs {
  private final LiveStudio studio;
  private final SongFiles files;
  private final Rendering rendering;

  ExportJobs(LiveStudio studio, SongFiles files, Rendering rendering) {
    this.studio = studio;
    this.files = files;
    this.rendering = rendering;
  }

  /** Renders the song to a sound file, or writes it in another form, by the ending of the file. */
  Job export(Path file, StudioJobs.ExportOptions options) {
    SongFiles.Opened opened =
        new SongFiles.Opened(studio.session().song(), Optional.of(studio.soundFolder()), List.of());
    return Job.of(
        "Exporting " + file.getFileName(),
        progress -> files.exports(file) ? exportMidi(opened, file) : render(opened, order(file, options), progress));
  }

  private Job.Result exportMidi(SongFiles.Opened opened, Path file) throws StudioException {
    files.export(opened, file);
    return new Job.Result(() -> {}, "Exported " + file.getFileName(), List.of());
  }

  private Job.Result render(SongFiles.Opened opened, RenderOrder order, Progress progress) throws StudioException {
    Rendering.Result result = rendering.render(opened, order, progress);
    return result.finished() ? new Job.Result(() -> {}, result.summary(), result.notices()) : null;
  }

  private static RenderOrder order(Path file, StudioJobs.ExportOptions options) {
    RenderOrder usual = RenderOrder.to(file);
    RenderOrder.Bits bits =
        switch (options.bits()) {
          case 16 -> RenderOrder.Bits.B16;
          case 24 -> RenderOrder.Bits.B24;
          default -> RenderOrder.Bits.FLOAT;
        };
    return new RenderOrder(
        file, options.sampleRate(), bits, usual.block(), usual.threads(), usual.interpolation(), 0,
        OptionalDouble.empty(), false, options.stems());
  }
}
