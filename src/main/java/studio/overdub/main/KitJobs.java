package studio.overdub.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.overdub.app.Kits;
import studio.overdub.app.LiveStudio;
import studio.overdub.app.OwnLibrary;
import studio.overdub.base.DeviceId;
import studio.overdub.device.Preset;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Device;
import studio.overdub.ui.shell.jobs.Job;

/** Jobs with kits: brought into the song that is open, and saved from it. Event thread. */
final class KitJobs {
  private final LiveStudio studio;
  private final Kits kits;
  private final OwnLibrary library;
  private final PresetSounds sounds;

  /**
   * @param library reads what was saved
   * @param sounds where kits are offered as soon as they are there
   */
  KitJobs(LiveStudio studio, Kits kits, OwnLibrary library, PresetSounds sounds) {
    this.studio = studio;
    this.kits = kits;
    this.library = library;
    this.sounds = sounds;
  }

  /** The kits of a type of device. */
  List<Kits.Kit> of(String type) {
    return kits.of(type);
  }

  /** Brings a kit's sounds into the song and sets a device to it. */
  Job load(Kits.Kit kit, DeviceId device) {
    Path folder = studio.soundFolder();
    return Job.of(
        "Loading " + kit.name(),
        progress -> {
          Optional<Preset> preset =
              Kits.bring(kit, studio.session().catalog().find(kit.preset().type()).orElseThrow(), folder, progress);
          return preset
              .map(
                  brought ->
                      new Job.Result(
                          () -> studio.session().apply(TrackEdits.preset(device, brought)), "Loaded " + kit.name(),
                          List.of()))
              .orElse(null);
        });
  }

  /** Saves a device with its sounds as a kit. */
  Job save(String name, DeviceId device) {
    Path folder = studio.soundFolder();
    Device saved = studio.session().song().device(device).orElseThrow();
    return Job.of(
        "Saving " + name,
        progress -> {
          kits.save(name, saved, studio.session().catalog().find(saved.type()).orElseThrow(), folder);
          OwnLibrary.Contents now = library.read();
          return new Job.Result(() -> sounds.show(now), "Saved the kit " + name, List.of());
        });
  }
}
