package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.app.OwnSounds;
import studio.overdub.app.Session;
import studio.overdub.app.SoundImport;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioWriter;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.audiofile.Tags;
import studio.overdub.base.DeviceId;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.device.SoundFacts;
import studio.overdub.edit.TrackEdits;
import studio.overdub.format.preset.StoredPatch;
import studio.overdub.song.Device;
import studio.overdub.song.Track;
import studio.overdub.ui.shell.jobs.Job;
import studio.overdub.ui.view.browser.BrowserModel;
import studio.overdub.ui.view.browser.BrowserRow;
import studio.overdub.ui.view.browser.Sound;
import studio.overdub.ui.view.browser.TrackSound;
import studio.overdub.ui.view.saving.SoundForm;

/** The person's own presets and patches in the window: saved, offered at once, replaced, found again, played. */
class SoundJobsTest {
  @TempDir Path folder;
  private final List<String> told = new ArrayList<>();
  private WindowParts parts;
  private TrackId track;

  @BeforeEach
  void open() {
    parts = parts(folder.resolve("home"));
    track = new TrackId(session().song().nextId());
    session().apply(TrackEdits.add("Hook", Track.Kind.INSTRUMENT, session().catalog().find("synth")));
    session().select(session().selection().withTrack(track));
    for (String type : List.of("arpeggiator", "delay")) {
      session().apply(TrackEdits.addEffect(Optional.of(track), session().catalog().find(type).orElseThrow()));
    }
    DeviceId delay = track().channel().inserts().getFirst().id();
    session().apply(TrackEdits.parameter(delay, "mix", .25, "Mix"));
    session().apply(TrackEdits.enable(track().noteEffects().getFirst().id(), false));
  }

  @AfterEach
  void close() {
    parts.close();
  }

  private WindowParts parts(Path home) {
    Furnishing furnishing = new Furnishing(home, folder.resolve("user"), folder.resolve("data"));
    return new WindowParts(furnishing, new StillRig(), Runnable::run, Runnable::run, () -> {});
  }

  private Session session() {
    return parts.session();
  }

  private Track track() {
    return session().song().track(track).orElseThrow();
  }

  private void run(Job job) throws StudioException {
    Job.Result result = job.run(Progress.NONE);
    result.apply().run();
    told.add(result.message());
  }

  private SoundForm patchForm() {
    return parts.context().jobs().patchForm(track).orElseThrow();
  }

  private void savePatch(String name) throws StudioException {
    SoundForm form = patchForm();
    form.name(name);
    form.category("Lead");
    form.tags("own, hook");
    form.description("The hook of the song.");
    form.author("Ana");
    run(parts.context().jobs().savePatch(track, form));
  }

  private Optional<Sound> offered(String name) {
    return parts.context().sounds().sounds().stream().filter(sound -> sound.name().equals(name)).findFirst();
  }

  private TrackSound playing() {
    return new TrackSound(session(), parts.context().sounds(), told::add);
  }

  @Test
  void aPatchIsOfferedAsSoonAsItIsSavedAndFoundAgain() throws Exception {
    savePatch("Stair Hook");
    assertThat(told).containsExactly("Saved the patch Stair Hook");
    assertThat(track().patch()).isEqualTo("Stair Hook");
    assertThat(track().name()).as("a name of its own stays").isEqualTo("Hook");
    Sound sound = offered("Stair Hook").orElseThrow();
    assertThat(parts.context().sounds().isOwn(sound)).isTrue();
    assertThat(sound.facts().tags()).containsExactly("own", "hook");
    assertThat(Files.readString(folder.resolve("data/presets/patch/Stair Hook.patch")))
        .contains("\"author\": \"Ana\"", "\"enabled\": false", "\"mix\": 0.25");
    parts.close();
    parts = parts(folder.resolve("home"));
    assertThat(offered("Stair Hook").map(Sound::facts)).contains(sound.facts());
  }

  @Test
  void aPatchComesBackAsItWasSaved() throws Exception {
    savePatch("Stair Hook");
    Track saved = track();
    session().apply(TrackEdits.removeEffect(saved.channel().inserts().getFirst().id()));
    playing().assign(offered("Stair Hook").orElseThrow(), () -> told.add("heard"));
    assertThat(track().noteEffects()).isEqualTo(saved.noteEffects());
    assertThat(track().channel().inserts()).extracting(Device::params).containsExactly(Map.of("mix", .25));
    assertThat(told).endsWith("heard");
  }

  @Test
  void aNameOfOnesOwnIsReplacedAndOthersAreKept() throws Exception {
    assertThat(patchForm().replaces()).isFalse();
    savePatch("Stair Hook");
    SoundForm again = patchForm();
    assertThat(again.name()).isEqualTo("Stair Hook");
    assertThat(again.category()).isEqualTo("Lead");
    assertThat(again.author()).isEqualTo("Ana");
    assertThat(again.replaces()).as("asked before").isTrue();
    session().apply(TrackEdits.removeEffect(track().noteEffects().getFirst().id()));
    savePatch("Stair Hook");
    assertThat(parts.context().sounds().sounds().stream().filter(s -> s.name().equals("Stair Hook"))).hasSize(1);
    playing().assign(offered("Stair Hook").orElseThrow(), () -> {});
    assertThat(track().noteEffects()).isEmpty();
  }

  @Test
  void theProgramsOwnSoundsKeepTheirNames() {
    parts.close();
    parts = parts(Path.of("").toAbsolutePath());
    track = new TrackId(session().song().nextId());
    session().apply(TrackEdits.add("Hook", Track.Kind.INSTRUMENT, session().catalog().find("synth")));
    SoundForm form = patchForm();
    form.name("Neon Stairs");
    assertThat(form.objection()).isPresent();
    SoundForm preset =
        parts.context().jobs().presetForm(track().instrument().orElseThrow().id()).orElseThrow();
    preset.name("Wool Bass");
    assertThat(preset.objection()).isPresent();
  }

  @Test
  void aPresetIsSavedOfAnyDevice() throws Exception {
    DeviceId delay = track().channel().inserts().getFirst().id();
    SoundForm form = parts.context().jobs().presetForm(delay).orElseThrow();
    assertThat(form.categories()).contains("Reverb", "Delay", "Dynamics").doesNotContain("Bass");
    form.name("Quarter Mix");
    run(parts.context().jobs().savePreset(delay, form));
    assertThat(session().song().device(delay).orElseThrow().preset()).isEqualTo("Quarter Mix");
    assertThat(offered("Quarter Mix")).isPresent();
    assertThat(folder.resolve("data/presets/delay/Quarter Mix.json")).isRegularFile();
  }

  @Test
  void aDamagedFileIsListedWithItsReasonAndKeepsNoOtherAway() throws Exception {
    savePatch("Stair Hook");
    Files.writeString(folder.resolve("data/presets/patch/Torn.patch"), "{\n  \"name\": \"Torn\",\n");
    Files.write(folder.resolve("data/presets/patch/Noise.patch"), new byte[] {0, -1, 7, 99});
    Files.createDirectories(folder.resolve("data/presets/synth"));
    Files.writeString(
        folder.resolve("data/presets/synth/Choice.json"),
        "{\"name\": \"Choice\", \"type\": \"synth\", \"params\": {\"osc1.wave\": \"Round\"}}");
    parts.close();
    parts = parts(folder.resolve("home"));
    assertThat(offered("Stair Hook")).isPresent();
    List<BrowserRow> problems =
        new BrowserModel(session(), parts.context().sounds(), playing())
            .rows().stream().filter(row -> row.kind() == BrowserRow.Kind.PROBLEM).toList();
    assertThat(problems).extracting(BrowserRow::text).containsExactly("Noise.patch", "Torn.patch", "Choice.json");
    assertThat(problems.getLast().problem().orElseThrow().text()).contains("\"Round\" is no value of osc1.wave");
  }

  private List<String> audio() throws IOException {
    Path audio = songFolder().resolve("audio");
    try (Stream<Path> files = Files.list(audio)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Path songFolder() throws IOException {
    try (Stream<Path> unsaved = Files.list(folder.resolve("data/unsaved"))) {
      return unsaved.findFirst().orElseThrow();
    }
  }

  private String recording(String name, Path where, float level) throws IOException {
    Path file = where.resolve(name);
    try (AudioWriter writer = AudioFiles.create(file, new AudioFormat(48_000, 1, SampleFormat.PCM_16), Tags.NONE)) {
      float[] frames = new float[480];
      Arrays.fill(frames, level);
      writer.write(new float[][] {frames}, frames.length);
    }
    return file.toString();
  }

  @Test
  void recordingsGoWithAPatchAndComeBackOnce() throws Exception {
    Path song = Files.createDirectories(folder.resolve("data/unsaved/Any.overdub"));
    Path snare = Path.of(recording("Snare.flac", folder, .25f));
    SoundImport.Brought brought = SoundImport.bring(snare, song, Progress.NONE).orElseThrow();
    Path saved = folder.resolve("data/presets/patch/Rack/Snare.wav");
    Device rack = Device.of(new DeviceId(99), "drumrack", 1).withText("pad38.samples", brought.file());
    OwnSounds own =
        new OwnSounds(folder.resolve("data/presets"), session().catalog());
    SoundFacts facts = new SoundFacts("Rack", "Drums", List.of(), "", "");
    StoredPatch stored = own.save(facts, track().withInstrument(Optional.of(rack)), song);
    assertThat(saved).isRegularFile();
    assertThat(stored.patch().instrument().texts()).containsEntry("pad38.samples", "Rack/Snare.wav");
    assertThat(own.hasRecordings(stored.patch())).isTrue();

    Path other = Files.createDirectories(folder.resolve("other.overdub"));
    for (int i = 0; i < 2; i++) {
      assertThat(own.bring(stored, other, copy -> {}, Progress.NONE).orElseThrow().instrument().texts())
          .containsEntry("pad38.samples", "audio/Snare.wav");
    }
    recording("Snare.wav", other.resolve("audio"), .5f);
    assertThat(own.bring(stored, other, copy -> {}, Progress.NONE).orElseThrow().instrument().texts())
        .as("another sound has the name")
        .containsEntry("pad38.samples", "audio/Snare 2.wav");
    own.save(facts, track(), song);
    assertThat(saved.getParent()).as("recordings that are played no more").doesNotExist();
  }

  @Test
  void aPatchWithRecordingsIsPlayedOnceTheSongHasThem() throws Exception {
    parts.close();
    parts = parts(Path.of("").toAbsolutePath());
    track = new TrackId(session().song().nextId());
    session().apply(TrackEdits.add("Drums", Track.Kind.INSTRUMENT, session().catalog().find("synth")));
    session().select(session().selection().withTrack(track));
    TrackSound sound = playing();
    sound.beginStepping();
    for (String name : List.of("Circuit Echoes", "Neon Stairs", "Circuit Echoes")) {
      sound.step(offered(name).orElseThrow(), () -> told.add("heard"));
    }
    assertThat(told).hasSize(3);
    Map<String, String> texts = track().instrument().orElseThrow().texts();
    assertThat(texts).containsEntry("pad42.samples", "audio/Closed Hat.wav");
    assertThat(audio()).as("each recording once").doesNotHaveDuplicates().hasSize(texts.size());
    assertThat(session().history().past()).hasSize(2);
  }

  @Test
  void recordingsOfPatchesThatWereSteppedPastGoWhenTheSongIsClosed() throws Exception {
    parts.close();
    parts = parts(Path.of("").toAbsolutePath());
    track = new TrackId(session().song().nextId());
    session().apply(TrackEdits.add("Drums", Track.Kind.INSTRUMENT, session().catalog().find("synth")));
    session().select(session().selection().withTrack(track));
    TrackSound sound = playing();
    sound.beginStepping();
    sound.step(offered("Circuit Echoes").orElseThrow(), () -> {});
    sound.step(offered("Studio Kit").orElseThrow(), () -> {});
    Path take = songFolder().resolve("audio/Take 1.wav");
    Files.writeString(take, "what a person recorded");
    assertThat(audio()).hasSizeGreaterThan(20);
    Path saved = folder.resolve("Song.overdub");
    run(parts.context().jobs().save(saved));
    sound.step(offered("Neon Stairs").orElseThrow(), () -> {});
    parts.close();
    assertThat(audio()).containsExactly("Take 1.wav");
    try (Stream<Path> files = Files.list(saved.resolve("audio"))) {
      assertThat(files).as("what the saved song plays").isNotEmpty();
    }
    parts = parts(folder.resolve("home"));
  }

  @Test
  void aSongThatIsSavedElsewhereWhileASoundComesGetsItsRecordingsThere() throws Exception {
    parts.close();
    Deque<Runnable> background = new ArrayDeque<>();
    Deque<Runnable> events = new ArrayDeque<>();
    Furnishing furnishing =
        new Furnishing(Path.of("").toAbsolutePath(), folder.resolve("user"), folder.resolve("data"));
    parts = new WindowParts(furnishing, new StillRig(), background::add, events::add, () -> {});
    session().apply(TrackEdits.add("Drums", Track.Kind.INSTRUMENT, session().catalog().find("synth")));
    track = session().song().tracks().getFirst().id();
    session().select(session().selection().withTrack(track));
    playing().assign(offered("Studio Kit").orElseThrow(), () -> told.add("heard"));
    drain(background);
    Path saved = folder.resolve("Song.overdub");
    run(parts.context().jobs().save(saved));
    assertThat(told).doesNotContain("heard");
    drain(events);
    drain(background);
    drain(events);
    assertThat(told).contains("heard");
    assertThat(track().instrument().orElseThrow().texts()).isNotEmpty().allSatisfy(
        (id, file) -> assertThat(saved.resolve(file)).exists());
  }

  private static void drain(Deque<Runnable> tasks) {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
  }
}
