package studio.overdub.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import studio.overdub.app.AudioLibrary;
import studio.overdub.app.LiveStudio;
import studio.overdub.app.SampleInstrument;
import studio.overdub.app.Session;
import studio.overdub.app.SongFiles;
import studio.overdub.app.SoundImport;
import studio.overdub.app.material.Font;
import studio.overdub.app.material.FontSource;
import studio.overdub.app.material.Program;
import studio.overdub.app.material.SfzSource;
import studio.overdub.app.material.SoundFontSource;
import studio.overdub.base.DeviceId;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.edit.Edit;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Track;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.soundfont.sfz.SfzLibrary;
import studio.overdub.ui.shell.jobs.Job;
import studio.overdub.ui.view.KeyNames;

/** Jobs that make instruments of files: of sounds, fonts and DX7 voices. Event thread. */
final class InstrumentJobs {
  private final LiveStudio studio;
  private final FontLibrary fonts;
  private final SfzLibrary instruments;
  private final VoiceJobs voices;

  InstrumentJobs(LiveStudio studio, FontLibrary fonts, SfzLibrary instruments, VoiceJobs voices) {
    this.studio = studio;
    this.fonts = fonts;
    this.instruments = instruments;
    this.voices = voices;
  }

  private Session session() {
    return studio.session();
  }

  /** Brings a sound into the song and makes an instrument of it, on a track or a new one. */
  Job makeInstrument(Path sound, Optional<TrackId> track) {
    Path folder = studio.soundFolder();
    DeviceType type = session().catalog().find("sample").orElseThrow();
    return Job.of(
        "Making an instrument of " + sound.getFileName(),
        progress -> {
          Optional<SoundImport.Brought> brought = SoundImport.bring(sound, folder, progress);
          if (brought.isEmpty()) {
            return null;
          }
          SampleInstrument instrument =
              SampleInstrument.of(new AudioLibrary(() -> Optional.of(folder)), brought.get());
          String root = "root " + KeyNames.of(instrument.root().key(), Optional.empty());
          return new Job.Result(
              () -> onto(track, instrument.onto(track, type)),
              "Made an instrument of " + instrument.name() + ", " + root, List.of());
        });
  }

  /** Lets a sampler play a font, on a track or a new one. */
  Job playFont(Path font, Optional<TrackId> track) {
    boolean sfz = SongFiles.ending(font).equals("sfz");
    DeviceType type = session().catalog().find(sfz ? "sfz" : "sampler").orElseThrow();
    FontSource source = sfz ? new SfzSource(instruments) : new SoundFontSource(fonts);
    return Job.of(
        "Opening " + font.getFileName(),
        progress -> {
          if (sfz && !isOpened(font, progress)) {
            return null;
          }
          Font opened = source.open(font.toString()).font();
          Preset preset = first(opened, type, font);
          Edit edit = play(track, type, preset, opened.title());
          return new Job.Result(() -> onto(track, edit), "Opened " + opened.title(), List.of());
        });
  }

  /** Lets a track play a preset, or a new one that comes with it: one step of history. */
  private static Edit play(Optional<TrackId> track, DeviceType type, Preset preset, String title) {
    return track.isPresent()
        ? TrackEdits.play(track.get(), type, preset)
        : new Edit(
            "Play " + title,
            song ->
                TrackEdits.add(preset.name(), Track.Kind.INSTRUMENT, Optional.of(type))
                    .then(TrackEdits.play(new TrackId(song.nextId()), type, preset))
                    .apply(song));
  }

  /** Keeps the DX7 voices of a file as presets, and lets a track or a new one play the first. */
  Job bringVoices(Path file, Optional<TrackId> track) {
    DeviceType type = session().catalog().find("fm").orElseThrow();
    return voices.bring(
        file, presets -> onto(track, play(track, type, presets.getFirst(), file.getFileName().toString())));
  }

  /** Writes what an FM synthesizer is set to as a DX7 voice. */
  Job saveVoice(DeviceId device, Path file) {
    return voices.save(session().song(), device, file);
  }

  /** Opens an instrument of many samples under the eyes of whoever waits; false where they had enough. */
  private boolean isOpened(Path font, Progress progress) throws StudioException {
    try {
      instruments.open(font.toString(), progress);
      return true;
    } catch (CancellationException stopped) {
      return false;
    }
  }

  /** A font's first program, or the kit of one that has nothing but drums. */
  private static Preset first(Font font, DeviceType type, Path file) {
    Optional<Program> program = font.playing(0, 0, false);
    boolean drums = program.map(Program::drums).orElse(false);
    Map<String, Double> params = drums ? Map.of("drums", 1.0) : Map.of();
    String name = program.map(Program::name).map(String::strip).orElse(font.title());
    Map<String, String> texts = Map.of(type.texts().getFirst().id(), file.toString());
    return new Preset(name, type.id(), "", List.of(), "", "", params, texts);
  }

  /** Makes an edit and chooses the track it concerns: the one there was, or the one that came with it. */
  private void onto(Optional<TrackId> track, Edit edit) {
    TrackId chosen = track.orElseGet(() -> new TrackId(session().song().nextId()));
    session().apply(edit);
    session().select(session().selection().withTrack(chosen));
  }
}
