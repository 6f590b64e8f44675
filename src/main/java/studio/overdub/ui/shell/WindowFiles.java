package studio.overdub.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studio.overdub.ui.shell.device.DeviceFiles;
import studio.overdub.ui.shell.jobs.Dialogs;
import studio.overdub.ui.shell.jobs.JobRunner;
import studio.overdub.ui.shell.jobs.StudioJobs;

/** Files for device panels: asked for in dialogs, brought in as jobs. */
record WindowFiles(StudioJobs jobs, Dialogs dialogs, JobRunner runner) implements DeviceFiles {
  private static final List<String> FONTS = List.of("sf2", "sf3", "dls");

  @Override
  public Optional<Path> chooseFont() {
    return dialogs.chooseFile("Choose a font", FONTS, "");
  }

  @Override
  public Optional<Path> chooseSound() {
    return dialogs.chooseFile("Choose a sound", jobs.sounds(), "");
  }

  @Override
  public void bring(List<Path> sounds, Consumer<List<String>> use) {
    runner.run(jobs.bringSounds(sounds, use), () -> {});
  }
}
