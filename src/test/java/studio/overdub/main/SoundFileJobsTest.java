package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.app.OwnSounds;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioWriter;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.audiofile.Tags;
import studio.overdub.base.DeviceId;
import studio.overdub.base.Notice;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.device.DeviceType;
import studio.overdub.device.SoundFacts;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Device;
import studio.overdub.song.Track;
import studio.overdub.ui.shell.jobs.Job;
import studio.overdub.ui.shell.jobs.OwnSoundJobs;
import studio.overdub.ui.view.browser.Sound;
import studio.overdub.ui.view.browser.SoundLibrary;
import studio.overdub.ui.view.browser.TrackSound;
import studio.overdub.ui.view.saving.SoundForm;

/** The person's presets, patches and kits, changed, deleted and brought back with their files. */
class SoundFileJobsTest {
  private static final SoundFacts GLOW =
      new SoundFacts("Glow", "Pad", List.of("warm"), "Ana", "Rises under a chord.");

  @TempDir Path folder;
  private Furnishing furnishing;
  private WindowParts parts;
  private DeviceType rack;

  @BeforeEach
  void save() throws IOException {
    furnishing = new Furnishing(Path.of("").toAbsolutePath(), folder.resolve("user"), folder.resolve("data"));
    rack = furnishing.catalog().find("drumrack").orElseThrow();
    OwnSounds own = furnishing.ownSounds();
    own.save(GLOW, Device.of(new DeviceId(1), "synth", 1).withParam("gain", -3));
    Path song = Files.createDirectories(folder.resolve("song"));
    try (AudioWriter writer =
        AudioFiles.create(
            Files.createDirectories(song.resolve("audio")).resolve("Snare.wav"),
            new AudioFormat(48_000, 1, SampleFormat.PCM_16), Tags.NONE)) {
      float[] frames = new float[480];
      Arrays.fill(frames, .25f);
      writer.write(new float[][] {frames}, frames.length);
    }
    Device drums = Device.of(new DeviceId(2), "drumrack", 1).withText("pad38.samples", "audio/Snare.wav");
    Track track = Track.of(new TrackId(1), "Drums", Track.Kind.INSTRUMENT, 0).withInstrument(Optional.of(drums));
    own.save(new SoundFacts("Rim Walk", "Drums", List.of(), "Ana", ""), track, song);
    furnishing.kits().save("Tin Kit", drums, rack, song);
    open();
  }

  private void open() {
    parts = new WindowParts(furnishing, new StillRig(), Runnable::run, Runnable::run, () -> {});
  }

  @AfterEach
  void close() {
    parts.close();
  }

  private OwnSoundJobs jobs() {
    return parts.context().jobs().ownSounds();
  }

  private SoundLibrary sounds() {
    return parts.context().sounds();
  }

  private Optional<Sound> offered(String name) {
    return sounds().sounds().stream().filter(sound -> sound.name().equals(name)).findFirst();
  }

  private Sound sound(String name) {
    return offered(name).orElseThrow();
  }

  private static String run(Job job) throws StudioException {
    Job.Result result = job.run(Progress.NONE);
    result.apply().run();
    return result.message();
  }

  private void rename(String from, String to) throws StudioException {
    SoundForm form = jobs().form(sound(from));
    form.name(to);
    run(jobs().change(sound(from), form));
  }

  /** All files of the person's sounds with what they hold. */
  private Map<String, String> files() {
    Map<String, String> all = new TreeMap<>();
    for (String place : List.of("presets", "kits")) {
      try (Stream<Path> files = Files.walk(folder.resolve("data").resolve(place))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          byte[] bytes = Files.readAllBytes(file);
          all.put(folder.resolve("data").relativize(file).toString(), Arrays.hashCode(bytes) + " " + bytes.length);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  @Test
  void aPresetIsNamedAndDescribedAnewAndStaysAFavourite() throws Exception {
    sounds().favourite(sound("Glow"), true);
    SoundForm form = jobs().form(sound("Glow"));
    assertThat(form.changes()).isTrue();
    assertThat(form.objection()).as("its own name is no objection").isEmpty();
    form.name("Ember: Glow");
    form.tags("warm, slow");
    form.description("Rises slowly.");
    form.author("Ana B");
    assertThat(run(jobs().change(sound("Glow"), form))).isEqualTo("Changed the preset Ember: Glow");
    assertThat(offered("Glow")).isEmpty();
    Sound changed = sound("Ember: Glow");
    assertThat(changed.facts())
        .isEqualTo(new SoundFacts("Ember: Glow", "Pad", List.of("warm", "slow"), "Ana B", "Rises slowly."));
    assertThat(sounds().isOwn(changed)).isTrue();
    assertThat(sounds().isFavourite(changed)).isTrue();
    assertThat(files()).containsKey("presets/synth/Ember- Glow.json").doesNotContainKey("presets/synth/Glow.json");
    assertThat(Files.readString(folder.resolve("data/presets/synth/Ember- Glow.json"))).contains("\"gain\": -3");
    parts.close();
    open();
    assertThat(sounds().isFavourite(sound("Ember: Glow"))).as("in another session").isTrue();
  }

  @Test
  void recordingsFollowThePatchAndTheKitThatTheyBelongTo() throws Exception {
    rename("Rim Walk", "Side Walk");
    rename("Tin Kit", "Zinc Kit");
    assertThat(files().keySet())
        .contains(
            "presets/patch/Side Walk.patch", "presets/patch/Side Walk/Snare.wav", "kits/Zinc Kit/Zinc Kit.kit",
            "kits/Zinc Kit/Snare.wav")
        .hasSize(5);
    parts.close();
    open();
    TrackId id = new TrackId(parts.session().song().nextId());
    parts.session().apply(TrackEdits.add("Drums", Track.Kind.INSTRUMENT, Optional.of(rack)));
    parts.session().select(parts.session().selection().withTrack(id));
    TrackSound track = new TrackSound(parts.session(), sounds(), told -> {});
    for (String name : List.of("Side Walk", "Zinc Kit")) {
      track.assign(sound(name), () -> {});
      assertThat(parts.session().song().track(id).orElseThrow().instrument().orElseThrow().texts())
          .as(name)
          .containsEntry("pad38.samples", "audio/Snare.wav");
      assertThat(track.playing().map(Sound::name)).contains(name);
    }
  }

  @Test
  void namesThatOthersHaveAreRefused() throws Exception {
    SoundForm preset = jobs().form(sound("Glow"));
    preset.name("Wool Bass");
    assertThat(preset.objection()).as("the program's").isPresent();
    SoundForm patch = jobs().form(sound("Rim Walk"));
    patch.name("Neon Stairs");
    assertThat(patch.objection()).isPresent();
    SoundForm kit = jobs().form(sound("Tin Kit"));
    kit.name("Studio Kit");
    assertThat(kit.objection()).isPresent();
    Files.writeString(folder.resolve("data/presets/synth/Torn.json"), "{");
    preset.name("Torn");
    assertThat(preset.objection()).as("a file that cannot be read").isPresent();
  }

  @Test
  void theProgramsSoundsSayWhyTheyStay() {
    assertThat(jobs().refusal(sound("Neon Stairs"))).get().asString().contains("came with Overdub");
    assertThat(jobs().refusal(sound("Studio Kit"))).isPresent();
    assertThat(jobs().refusal(sound("Empty Synthesizer"))).get().asString().contains("belongs to Synthesizer");
    assertThat(jobs().refusal(sound("Glow"))).isEmpty();
  }

  @Test
  void whatIsDeletedLiesInTheTrashUntilItIsBroughtBack() throws Exception {
    Map<String, String> before = files();
    sounds().favourite(sound("Tin Kit"), true);
    for (String name : List.of("Glow", "Rim Walk", "Tin Kit")) {
      run(jobs().delete(sound(name)));
      assertThat(offered(name)).isEmpty();
    }
    assertThat(files()).isEmpty();
    assertThat(folder.resolve("data/trash/Deleted " + LocalDate.now() + " Tin Kit/Tin Kit/Snare.wav")).isRegularFile();
    assertThat(jobs().deleted()).contains("Tin Kit");
    for (String name : List.of("Tin Kit", "Rim Walk", "Glow")) {
      assertThat(run(jobs().restore())).isEqualTo("Brought back " + name);
      assertThat(sounds().isOwn(sound(name))).isTrue();
    }
    assertThat(files()).isEqualTo(before);
    assertThat(sounds().isFavourite(sound("Tin Kit"))).isTrue();
    assertThat(jobs().deleted()).isEmpty();
    assertThat(folder.resolve("data/trash")).isEmptyDirectory();
  }

  @Test
  void whatWasSavedInItsPlaceIsNotReplacedByWhatIsBroughtBack() throws Exception {
    run(jobs().delete(sound("Glow")));
    furnishing.ownSounds().save(GLOW, Device.of(new DeviceId(1), "synth", 1).withParam("gain", -9));
    Map<String, String> before = files();
    Job restore = jobs().restore();
    assertThatThrownBy(() -> restore.run(Progress.NONE))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining("something else is there")
        .hasMessageContaining("trash");
    assertThat(files()).isEqualTo(before);
    assertThat(jobs().deleted()).as("it can be tried again").contains("Glow");
  }

  @Test
  void aKitThatSharesItsFolderLeavesTheOthersThere() throws Exception {
    Path other = folder.resolve("data/kits/Tin Kit/Copy.kit");
    Files.writeString(
        other, Files.readString(folder.resolve("data/kits/Tin Kit/Tin Kit.kit")).replace("Tin Kit", "Copy"));
    run(jobs().reread());
    run(jobs().delete(sound("Copy")));
    assertThat(files()).containsKey("kits/Tin Kit/Snare.wav").doesNotContainKey("kits/Tin Kit/Copy.kit");
    assertThat(offered("Tin Kit")).isPresent();
  }

  @Test
  void whatCannotBeMovedStaysWhereItIs() throws Exception {
    Files.writeString(folder.resolve("data/trash"), "no folder");
    Files.createDirectories(folder.resolve("data/presets/patch/Other"));
    Map<String, String> before = files();
    for (String name : List.of("Glow", "Rim Walk", "Tin Kit")) {
      Job delete = jobs().delete(sound(name));
      assertThatThrownBy(() -> delete.run(Progress.NONE)).hasMessageContaining("could not be deleted");
    }
    SoundForm form = jobs().form(sound("Rim Walk"));
    form.name("Other");
    Job change = jobs().change(sound("Rim Walk"), form);
    assertThatThrownBy(() -> change.run(Progress.NONE))
        .hasMessageContaining("something else is there")
        .hasMessageContaining("It is as it was");
    assertThat(files()).isEqualTo(before);
    assertThat(jobs().deleted()).isEmpty();
  }

  /** A folder where the new text would first be written stands for a disk that takes no more. */
  @Test
  void whatCannotBeWrittenGoesBackToItsName() throws Exception {
    Files.createDirectories(folder.resolve("data/presets/synth/Other.json.tmp/full"));
    Files.createDirectories(folder.resolve("data/presets/patch/Other.patch.tmp/full"));
    Files.createDirectories(folder.resolve("data/kits/Tin Kit/Other.kit.tmp/full"));
    Map<String, String> before = files();
    for (String name : List.of("Glow", "Rim Walk", "Tin Kit")) {
      SoundForm form = jobs().form(sound(name));
      form.name("Other");
      Job change = jobs().change(sound(name), form);
      assertThatThrownBy(() -> change.run(Progress.NONE)).hasMessageContaining("It is as it was");
      assertThat(files()).isEqualTo(before);
    }
  }

  @Test
  void aMendedFileLeavesTheListOfThoseThatCannotBeReadAndNewOnesAreOffered() throws Exception {
    Path torn = folder.resolve("data/presets/synth/Torn.json");
    String whole = Files.readString(folder.resolve("data/presets/synth/Glow.json")).replace("Glow", "Torn");
    Files.writeString(torn, whole.substring(0, 40));
    Files.createDirectories(folder.resolve("data/kits/Bad"));
    Files.writeString(folder.resolve("data/kits/Bad/Bad.kit"), "no kit");
    assertThat(run(jobs().reread())).isEqualTo("Read 3 sounds of yours; could not read 2 files");
    assertThat(sounds().problems()).extracting(Notice::where).anyMatch(w -> w.contains("Torn"));
    Files.writeString(torn, whole);
    Files.delete(folder.resolve("data/kits/Bad/Bad.kit"));
    run(jobs().reread());
    assertThat(sounds().problems()).isEmpty();
    assertThat(sounds().isOwn(sound("Torn"))).isTrue();
    List<Sound> known = sounds().sounds();
    run(jobs().reread());
    assertThat(sounds().sounds()).as("nothing is new, nothing is shown anew").isSameAs(known);
  }

  @Test
  void whatEarlierRunsLeftGoesInTheBackground() throws Exception {
    Path old = Files.createDirectories(folder.resolve("data/trash/Deleted 2020-01-01 Old"));
    Files.writeString(old.resolve("Old.patch"), "");
    run(jobs().delete(sound("Glow")));
    Path left = folder.resolve("data/unsaved/2020-01-01 10.00.00 7.overdub");
    Path tried = left.resolve("audio/Tried.wav");
    Files.createDirectories(tried.getParent());
    Files.writeString(tried, "tried");
    Files.setLastModifiedTime(tried, FileTime.fromMillis(1000));
    Files.createDirectories(left.resolve("journal"));
    Files.writeString(left.resolve("journal/tried-sounds.txt"), "5 1000 audio/Tried.wav\n");
    parts.removeLeftovers();
    assertThat(old).doesNotExist();
    assertThat(left).doesNotExist();
    assertThat(run(jobs().restore())).isEqualTo("Brought back Glow");
  }
}
