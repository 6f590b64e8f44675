package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioReader;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.format.folder.Autosave;
import studio.overdub.record.TakeJournal;
import studio.overdub.song.Device;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/** Whether a song has all it needs here to sound as it was made. Changes nothing. */
public final class SongCheck {
  private static final Preparation ANY = Preparation.of(48_000, 512);

  private final Catalog catalog;

  /** A check by the devices of a catalogue. */
  public SongCheck(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * What is missing or wrong.
   *
   * @param opened a song that could be opened
   * @return nothing where all is well
   */
  public List<Notice> findings(SongFiles.Opened opened) {
    List<Notice> findings = new ArrayList<>(opened.notices());
    Song song = opened.song();
    SongSounds.of(song, catalog).stream()
        .sorted()
        .forEach(sound -> sound(sound, opened.folder()).ifPresent(findings::add));
    for (Track track : song.tracks()) {
      Stream.of(track.noteEffects().stream(), track.instrument().stream(), track.channel().inserts().stream())
          .flatMap(devices -> devices)
          .forEach(device -> device(device).ifPresent(text -> findings.add(new Notice(track.name(), text))));
    }
    for (Device device : song.master().inserts()) {
      device(device).ifPresent(text -> findings.add(new Notice("Master", text)));
    }
    opened.folder().ifPresent(folder -> unsaved(folder, findings));
    return findings;
  }

  private static Optional<Notice> sound(String sound, Optional<Path> folder) {
    try {
      Path path = new AudioLibrary(() -> folder).resolve(sound);
      try (AudioReader reader = AudioFiles.open(path)) {
        return reader.notices().stream().findFirst().map(notice -> new Notice(sound, notice.toString()));
      }
    } catch (IOException missing) {
      return Optional.of(new Notice(sound, missing.getMessage()));
    }
  }

  private Optional<String> device(Device device) {
    Optional<DeviceType> type = catalog.find(device.type());
    if (type.isEmpty()) {
      return Optional.of("there is no device \"" + device.type() + "\" here; it is silent");
    }
    if (device.soundVersion() > type.get().soundVersion()) {
      return Optional.of(
          type.get().name() + " was made with its sound version " + device.soundVersion() + "; here is "
              + type.get().soundVersion());
    }
    try (Processor _ =
        type.get()
            .create(Settings.of(type.get(), device.soundVersion(), device.params(), device.texts()), ANY)) {
      return Optional.empty();
    } catch (StudioException missing) {
      return Optional.of(missing.getMessage());
    }
  }

  private static void unsaved(Path folder, List<Notice> findings) {
    try {
      if (Autosave.find(folder).isPresent()) {
        findings.add(
            new Notice("", "There are changes that were never saved; open the song in the studio to see them."));
      }
      if (new TakeJournal(folder).hasUnsettled()) {
        findings.add(
            new Notice("", "There are takes that were never saved; open the song in the studio to hear them."));
      }
    } catch (IOException unreadable) {
      findings.add(new Notice("", unreadable.getMessage()));
    }
  }
}
