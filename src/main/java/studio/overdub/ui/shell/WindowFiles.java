package studio.overdub.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studio.overdub.app.Kits;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.ui.shell.device.DeviceFiles;
import studio.overdub.ui.shell.jobs.Dialogs;
import studio.overdub.ui.shell.jobs.JobRunner;
import studio.overdub.ui.shell.jobs.SoundSaving;
import studio.overdub.ui.shell.jobs.StudioJobs;

/** Files for device panels: asked for in dialogs, brought in as jobs. */
record WindowFiles(StudioJobs jobs, Dialogs dialogs, JobRunner runner) implements DeviceFiles {
  @Override
  public Optional<Path> chooseFont(List<String> endings) {
    return dialogs.chooseFile("Choose a font", endings.isEmpty() ? jobs.fonts() : endings, "");
  }

  @Override
  public Optional<Path> chooseSound() {
    return dialogs.chooseFile("Choose a sound", jobs.sounds(), "");
  }

  @Override
  public void makeInstrument(Path sound, Optional<TrackId> track) {
    runner.run(jobs.makeInstrument(sound, track), () -> {});
  }

  @Override
  public void bringVoices(Optional<TrackId> track) {
    dialogs
        .chooseFile("Choose DX7 voices", jobs.voices(), "")
        .ifPresent(file -> runner.run(jobs.bringVoices(file, track), () -> {}));
  }

  @Override
  public void saveVoice(String name, DeviceId device) {
    dialogs
        .chooseNewFile("Save as DX7 voice", name, jobs.voices().getFirst())
        .ifPresent(file -> runner.run(jobs.saveVoice(device, file), () -> {}));
  }

  @Override
  public List<Kits.Kit> kits(String type) {
    return jobs.kits(type);
  }

  @Override
  public void loadKit(Kits.Kit kit, DeviceId device) {
    runner.run(jobs.loadKit(kit, device), () -> {});
  }

  @Override
  public void saveKit(String name, DeviceId device) {
    runner.run(jobs.saveKit(name, device), () -> {});
  }

  @Override
  public void savePreset(DeviceId device) {
    saving().savePreset(device);
  }

  @Override
  public void savePatch(TrackId track) {
    saving().savePatch(Optional.of(track));
  }

  private SoundSaving saving() {
    return new SoundSaving(jobs, dialogs, runner);
  }

  @Override
  public void bring(List<Path> sounds, Consumer<List<String>> use) {
    runner.run(jobs.bringSounds(sounds, use), () -> {});
  }
}
