package studio.overdub.main;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import studio.overdub.app.Kits;
import studio.overdub.app.LiveStudio;
import studio.overdub.app.Session;
import studio.overdub.app.SongFiles;
import studio.overdub.app.SongRecovery;
import studio.overdub.app.SoundImport;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.edit.Edit;
import studio.overdub.edit.History;
import studio.overdub.edit.SongEdits;
import studio.overdub.song.Song;
import studio.overdub.ui.shell.jobs.Job;
import studio.overdub.ui.shell.jobs.OwnSoundJobs;
import studio.overdub.ui.shell.jobs.StudioJobs;
import studio.overdub.ui.view.saving.SoundForm;

/** The window's jobs: songs are opened, saved and imported here, the rest by those who know it. */
final class SongJobs implements StudioJobs {
  private static final List<String> FONTS = List.of("sf2", "sf3", "dls", "sfz");
  private static final List<String> SOUNDS = List.of("wav", "flac", "mp3", "ogg", "aif", "aiff");
  private static final List<String> RENDERED = List.of("wav", "flac", "mp3");

  private final LiveStudio studio;
  private final SongFiles files;
  private final ExportJobs exports;
  private final InstrumentJobs instruments;
  private final KitJobs kits;
  private final SoundJobs sounds;
  private final OwnSoundJobs own;
  private final Supplier<Song> demo;

  SongJobs(
      LiveStudio studio, SongFiles files, ExportJobs exports, InstrumentJobs instruments, KitJobs kits,
      SoundJobs sounds, OwnSoundJobs own, Supplier<Song> demo) {
    this.studio = studio;
    this.files = files;
    this.exports = exports;
    this.instruments = instruments;
    this.kits = kits;
    this.sounds = sounds;
    this.own = own;
    this.demo = demo;
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
    return Job.of(
        "Opening the demo song",
        progress -> {
          Song song = demo.get();
          return new Job.Result(() -> session().open(song, Optional.empty()), "Opened " + song.name(), List.of());
        });
  }

  @Override
  public Job open(Path path) {
    return Job.of(
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
    History history = session().history();
    return Job.of(
        "Saving " + folder.getFileName(),
        progress -> {
          Path saved = studio.save(history, folder);
          return new Job.Result(
              () -> session().saved(history.present(), saved), "Saved " + saved.getFileName(), List.of());
        });
  }

  @Override
  public Job importInto(Path file) {
    TimelineTick at = session().song().meter().barStart(session().transport().position());
    Path folder = studio.soundFolder();
    String title = "Importing " + file.getFileName();
    if (SongFiles.MIDI.contains(SongFiles.ending(file))) {
      return Job.of(
          title,
          progress -> {
            SongFiles.Opened opened = files.open(file);
            return new Job.Result(
                () -> include(SongEdits.include(opened.song())), "Imported " + file.getFileName(),
                opened.notices());
          });
    }
    return Job.of(
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
    return Job.of(
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
    return kits.load(kit, device);
  }

  @Override
  public Job saveKit(String name, DeviceId device) {
    return kits.save(name, device);
  }

  @Override
  public OwnSoundJobs ownSounds() {
    return own;
  }

  @Override
  public Job makeInstrument(Path sound, Optional<TrackId> track) {
    return instruments.makeInstrument(sound, track);
  }

  @Override
  public Job playFont(Path font, Optional<TrackId> track) {
    return instruments.playFont(font, track);
  }

  @Override
  public Job bringVoices(Path file, Optional<TrackId> track) {
    return instruments.bringVoices(file, track);
  }

  @Override
  public Job saveVoice(DeviceId device, Path file) {
    return instruments.saveVoice(device, file);
  }

  @Override
  public List<String> voices() {
    return VoiceJobs.ENDINGS;
  }

  @Override
  public Job export(Path file, ExportOptions options) {
    return exports.export(file, options);
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
