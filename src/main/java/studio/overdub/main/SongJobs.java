package studio.overdub.main;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import studio.overdub.app.AudioLibrary;
import studio.overdub.app.Kits;
import studio.overdub.app.LiveStudio;
import studio.overdub.app.RenderOrder;
import studio.overdub.app.Rendering;
import studio.overdub.app.SampleInstrument;
import studio.overdub.app.Session;
import studio.overdub.app.SongFiles;
import studio.overdub.app.SongRecovery;
import studio.overdub.app.SoundImport;
import studio.overdub.app.material.Font;
import studio.overdub.app.material.FontSource;
import studio.overdub.app.material.Program;
import studio.overdub.app.material.SfzSource;
import studio.overdub.app.material.SoundFontSource;
import studio.overdub.base.DeviceId;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.edit.Edit;
import studio.overdub.edit.SongEdits;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Device;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.soundfont.sfz.SfzLibrary;
import studio.overdub.ui.shell.jobs.Job;
import studio.overdub.ui.shell.jobs.StudioJobs;
import studio.overdub.ui.view.KeyNames;
import studio.overdub.ui.view.saving.SoundForm;

/** The window's jobs, done with the studio's files and rendering. */
final class SongJobs implements StudioJobs {
  private static final List<String> FONTS = List.of("sf2", "sf3", "dls", "sfz");
  private static final List<String> SOUNDS = List.of("wav", "flac", "mp3", "ogg", "aif", "aiff");
  private static final List<String> RENDERED = List.of("wav", "flac", "mp3");

  private final LiveStudio studio;
  private final SongFiles files;
  private final Rendering rendering;
  private final FontLibrary fonts;
  private final SfzLibrary instruments;
  private final Kits kits;
  private final VoiceJobs voices;
  private final SoundJobs sounds;
  private final Supplier<Song> demo;

  SongJobs(
      LiveStudio studio, SongFiles files, Rendering rendering, FontLibrary fonts, SfzLibrary instruments, Kits kits,
      VoiceJobs voices, SoundJobs sounds, Supplier<Song> demo) {
    this.studio = studio;
    this.files = files;
    this.rendering = rendering;
    this.fonts = fonts;
    this.instruments = instruments;
    this.kits = kits;
    this.voices = voices;
    this.sounds = sounds;
    this.demo = demo;
  }

  /** Work as a {@link Job}. */
  interface Work {
    Job.Result run(Progress progress) throws StudioException;
  }

  /** Work that is called {@code title} while it runs. */
  static Job job(String title, Work work) {
    return new Job() {
      @Override
      public String title() {
        return title;
      }

      @Override
      public Result run(Progress progress) throws StudioException {
        return work.run(progress);
      }
    };
  }

  private Session session() {
    return studio.session();
  }

  @Override
  public void settle() {
    studio.recorder().finish();
  }

  @Override
  public void newSong() {
    session().open(Song.EMPTY, Optional.empty());
  }

  @Override
  public Job openDemo() {
    return job(
        "Opening the demo song",
        progress -> {
          Song song = demo.get();
          return new Job.Result(() -> session().open(song, Optional.empty()), "Opened " + song.name(), List.of());
        });
  }

  @Override
  public Job open(Path path) {
    return job(
        "Opening " + path.getFileName(),
        progress -> {
          studio.hold(path);
          SongFiles.Opened opened = SongRecovery.open(files, path);
          return new Job.Result(
              () -> session().open(opened), "Opened " + opened.song().name(), opened.notices());
        });
  }

  @Override
  public Job save(Path folder) {
    session().midiLearn().settle();
    Song song = session().song();
    return job(
        "Saving " + folder.getFileName(),
        progress -> {
          Path saved = studio.save(song, folder);
          return new Job.Result(() -> session().saved(song, saved), "Saved " + saved.getFileName(), List.of());
        });
  }

  @Override
  public Job importInto(Path file) {
    TimelineTick at = session().song().meter().barStart(session().transport().position());
    Path folder = studio.soundFolder();
    String title = "Importing " + file.getFileName();
    if (SongFiles.MIDI.contains(SongFiles.ending(file))) {
      return job(
          title,
          progress -> {
            SongFiles.Opened opened = files.open(file);
            return new Job.Result(
                () -> include(SongEdits.include(opened.song())), "Imported " + file.getFileName(),
                opened.notices());
          });
    }
    return job(
        title,
        progress ->
            SoundImport.bring(file, folder, progress)
                .map(
                    sound ->
                        new Job.Result(
                            () -> include(sound.place(at)), "Imported " + sound.name(), List.of()))
                .orElse(null));
  }

  @Override
  public Job bringSounds(List<Path> sounds, Consumer<List<String>> use) {
    Path folder = studio.soundFolder();
    return job(
        sounds.size() == 1 ? "Importing " + sounds.getFirst().getFileName() : "Importing " + sounds.size() + " sounds",
        progress -> {
          List<String> names = new ArrayList<>();
          for (Path sound : sounds) {
            Optional<SoundImport.Brought> brought = SoundImport.bring(sound, folder, progress);
            if (brought.isEmpty()) {
              return null;
            }
            names.add(brought.get().file());
          }
          String what = names.size() == 1 ? names.getFirst() : names.size() + " sounds";
          return new Job.Result(() -> use.accept(names), "Imported " + what, List.of());
        });
  }

  @Override
  public List<Kits.Kit> kits(String type) {
    return kits.of(type);
  }

  @Override
  public Job loadKit(Kits.Kit kit, DeviceId device) {
    Path folder = studio.soundFolder();
    return job(
        "Loading " + kit.name(),
        progress -> {
          Optional<Preset> preset =
              Kits.bring(kit, session().catalog().find(kit.preset().type()).orElseThrow(), folder, progress);
          return preset
              .map(
                  brought ->
                      new Job.Result(
                          () -> session().apply(TrackEdits.preset(device, brought)), "Loaded " + kit.name(), List.of()))
              .orElse(null);
        });
  }

  @Override
  public Job saveKit(String name, DeviceId device) {
    Path folder = studio.soundFolder();
    Device saved = session().song().device(device).orElseThrow();
    return job(
        "Saving " + name,
        progress -> {
          kits.save(name, saved, session().catalog().find(saved.type()).orElseThrow(), folder);
          return new Job.Result(() -> {}, "Saved the kit " + name, List.of());
        });
  }

  @Override
  public Optional<SoundForm> patchForm(TrackId track) {
    return sounds.patchForm(track);
  }

  @Override
  public Job savePatch(TrackId track, SoundForm form) {
    return sounds.savePatch(track, form);
  }

  @Override
  public Optional<SoundForm> presetForm(DeviceId device) {
    return sounds.presetForm(device);
  }

  @Override
  public Job savePreset(DeviceId device, SoundForm form) {
    return sounds.savePreset(device, form);
  }

  @Override
  public Job makeInstrument(Path sound, Optional<TrackId> track) {
    Path folder = studio.soundFolder();
    DeviceType type = session().catalog().find("sample").orElseThrow();
    return job(
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

  @Override
  public Job playFont(Path font, Optional<TrackId> track) {
    boolean sfz = SongFiles.ending(font).equals("sfz");
    DeviceType type = session().catalog().find(sfz ? "sfz" : "sampler").orElseThrow();
    FontSource source = sfz ? new SfzSource(instruments) : new SoundFontSource(fonts);
    return job(
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

  @Override
  public Job bringVoices(Path file, Optional<TrackId> track) {
    DeviceType type = session().catalog().find("fm").orElseThrow();
    return voices.bring(
        file, presets -> onto(track, play(track, type, presets.getFirst(), file.getFileName().toString())));
  }

  @Override
  public Job saveVoice(DeviceId device, Path file) {
    return voices.save(session().song(), device, file);
  }

  @Override
  public List<String> voices() {
    return VoiceJobs.ENDINGS;
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

  @Override
  public List<String> fonts() {
    return FONTS;
  }

  @Override
  public List<String> sounds() {
    return SOUNDS;
  }

  /** Brings something in and chooses the first track that came with it. */
  private void include(Edit edit) {
    int before = session().song().tracks().size();
    session().apply(edit);
    session().song().tracks().stream()
        .skip(before)
        .findFirst()
        .ifPresent(track -> session().select(session().selection().withTrack(track.id()).withClips(Set.of())));
  }

  @Override
  public Job export(Path file, ExportOptions options) {
    SongFiles.Opened opened =
        new SongFiles.Opened(session().song(), Optional.of(studio.soundFolder()), List.of());
    return job(
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

  private static RenderOrder order(Path file, ExportOptions options) {
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

  @Override
  public List<String> openable() {
    return Stream.concat(SongFiles.MIDI.stream(), Stream.of(SongFiles.ARCHIVE)).toList();
  }

  @Override
  public List<String> importable() {
    return Stream.concat(SongFiles.MIDI.stream(), SOUNDS.stream()).toList();
  }

  @Override
  public List<String> exportable() {
    return Stream.concat(RENDERED.stream(), Stream.of(SongFiles.MIDI.getFirst())).toList();
  }

  @Override
  public String songEnding() {
    return SongFiles.FOLDER;
  }
}
