package studio.overdub.main;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import studio.overdub.app.OwnLibrary;
import studio.overdub.app.VoiceFiles;
import studio.overdub.base.DeviceId;
import studio.overdub.device.Preset;
import studio.overdub.song.Device;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.ui.shell.jobs.Job;

/** Jobs with files of DX7 voices: brought in as the person's own presets, and written. */
final class VoiceJobs {
  /** What the names of such files end in. */
  static final List<String> ENDINGS = List.of("syx");

  private final VoiceFiles files;
  private final Path place;
  private final OwnLibrary library;
  private final PresetSounds sounds;

  /**
   * @param place where the person's presets of the FM synthesizer are kept
   * @param library reads what was kept
   * @param sounds where presets are offered as soon as they are there
   */
  VoiceJobs(VoiceFiles files, Path place, OwnLibrary library, PresetSounds sounds) {
    this.files = files;
    this.place = place;
    this.library = library;
    this.sounds = sounds;
  }

  /**
   * Keeps a file's voices as presets and offers them.
   *
   * @param use hears of them on the event thread, once they are offered
   */
  Job bring(Path file, Consumer<List<Preset>> use) {
    List<Preset> known = sounds.presets();
    return Job.of(
        "Importing " + file.getFileName(),
        progress -> {
          VoiceFiles.Imported kept = files.keep(file, place, known);
          OwnLibrary.Contents now = library.read();
          int count = kept.presets().size();
          return new Job.Result(
              () -> {
                sounds.show(now);
                use.accept(kept.presets());
              },
              "Imported " + count + (count == 1 ? " voice" : " voices") + " as presets of FM", kept.notices());
        });
  }

  /** Writes what a device of a song is set to as a voice, with its preset's name or else its track's. */
  Job save(Song song, DeviceId id, Path file) {
    Device device = song.device(id).orElseThrow();
    String name =
        device.preset().isEmpty()
            ? song.tracks().stream().filter(t -> t.device(id).isPresent()).findFirst().map(Track::name).orElse("")
            : device.preset();
    return Job.of(
        "Saving " + file.getFileName(),
        progress -> {
          files.save(name, device, file);
          return new Job.Result(() -> {}, "Saved the voice " + file.getFileName(), List.of());
        });
  }
}
