package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.app.Session;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.edit.TrackEdits;
import studio.overdub.midi.dx7.Voice;
import studio.overdub.midi.dx7.VoiceMessage;
import studio.overdub.song.Device;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.ui.shell.jobs.Job;
import studio.overdub.ui.view.browser.Sound;
import studio.overdub.ui.view.device.DeviceModel;

/** DX7 voices in the window: kept as presets, offered, played, and written. */
class VoiceJobsTest {
  @TempDir Path folder;
  private Path bank;
  private WindowParts parts;

  @BeforeEach
  void open() throws IOException {
    bank = Files.write(folder.resolve("Night Bank.syx"), bank("GLASS"));
    parts = parts();
  }

  @AfterEach
  void close() {
    parts.close();
  }

  private WindowParts parts() {
    Furnishing furnishing =
        new Furnishing(folder.resolve("home"), folder.resolve("user"), folder.resolve("data"));
    return new WindowParts(furnishing, new StillRig(), Runnable::run, Runnable::run, () -> {});
  }

  /** A bank whose first two voices have this name. */
  private static byte[] bank(String name) {
    List<Voice> voices =
        IntStream.range(0, 32)
            .mapToObj(i -> Voice.of(i < 2 ? name : "VOICE " + i, Map.of("algorithm", i + 1.0)))
            .toList();
    return VoiceMessage.ofBank(voices, voices.getFirst());
  }

  private Session session() {
    return parts.session();
  }

  private Job.Result bring(Path file, Optional<TrackId> track) throws StudioException {
    Job.Result result = parts.context().jobs().bringVoices(file, track).run(Progress.NONE);
    result.apply().run();
    return result;
  }

  private TrackId track(String type) {
    TrackId id = new TrackId(session().song().nextId());
    session().apply(TrackEdits.add("Keys", Track.Kind.INSTRUMENT, session().catalog().find(type)));
    session().select(session().selection().withTrack(id));
    return id;
  }

  private List<String> offered() {
    return parts.context().sounds().sounds().stream()
        .filter(sound -> sound.facts().category().startsWith("Night Bank"))
        .map(Sound::name)
        .toList();
  }

  private List<String> kept() throws IOException {
    try (Stream<Path> folders = Files.list(folder.resolve("data/presets/fm"))) {
      return folders.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aBankIsOfferedAtOnceAndItsFirstVoicePlaysAsOneStep() throws Exception {
    TrackId keys = track("synth");
    Song before = session().song();
    Job.Result result = bring(bank, Optional.of(keys));
    assertThat(result.message()).isEqualTo("Imported 32 voices as presets of FM");
    assertThat(offered()).hasSize(32).contains("GLASS", "GLASS 2", "VOICE 2");
    Device device = session().song().track(keys).orElseThrow().instrument().orElseThrow();
    assertThat(device.type()).isEqualTo("fm");
    assertThat(device.preset()).isEqualTo("GLASS");
    assertThat(device.params()).containsEntry("algorithm", 1.0);
    DeviceModel panel = new DeviceModel(session(), parts.context().sounds());
    assertThat(panel.presets()).contains("GLASS", "GLASS 2", "VOICE 31");
    panel.preset("GLASS 2");
    assertThat(session().song().track(keys).orElseThrow().instrument().orElseThrow().params())
        .containsEntry("algorithm", 2.0);
    session().undo();
    session().undo();
    assertThat(session().song()).isEqualTo(before);
  }

  @Test
  void withoutATrackANewOnePlaysThem() throws Exception {
    Song before = session().song();
    bring(bank, Optional.empty());
    Track made = session().song().tracks().getLast();
    assertThat(session().selection().track()).contains(made.id());
    assertThat(made.instrument().orElseThrow().preset()).isEqualTo("GLASS");
    session().undo();
    assertThat(session().song()).isEqualTo(before);
  }

  @Test
  void theBrowserHearsOfThem() throws Exception {
    int[] heard = {0};
    parts.context().sounds().onChange(() -> heard[0]++);
    bring(bank, Optional.empty());
    assertThat(heard[0]).isEqualTo(1);
  }

  @Test
  void theyAreThereWhenTheProgramStartsAgain() throws Exception {
    bring(bank, Optional.empty());
    List<String> names = offered();
    parts.close();
    parts = parts();
    assertThat(offered()).containsExactlyInAnyOrderElementsOf(names);
    bring(bank, Optional.empty());
    assertThat(kept()).containsExactly("Night Bank");
    assertThat(offered()).hasSize(32);
  }

  @Test
  void anotherBankOfTheSameNameStandsBesideTheFirst() throws Exception {
    bring(bank, Optional.empty());
    Files.write(bank, bank("STONE"));
    bring(bank, Optional.empty());
    assertThat(kept()).containsExactly("Night Bank", "Night Bank 2");
    assertThat(offered()).hasSize(64).contains("STONE", "STONE 2", "VOICE 2", "VOICE 2 2").doesNotHaveDuplicates();
  }

  @Test
  void aDamagedBankLeavesEverythingAsItWas() throws Exception {
    byte[] bytes = bank("GLASS");
    bytes[4102] ^= 1;
    Files.write(bank, bytes);
    Song before = session().song();
    assertThatThrownBy(() -> bring(bank, Optional.empty()))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining("checksum");
    assertThat(session().song()).isEqualTo(before);
    assertThat(folder.resolve("data/presets/fm")).doesNotExist();
    assertThat(offered()).isEmpty();
  }

  @Test
  void whatCannotBeKeptIsNotOffered() throws Exception {
    Files.createDirectories(folder.resolve("data/presets"));
    Files.writeString(folder.resolve("data/presets/fm"), "in the way");
    assertThatThrownBy(() -> bring(bank, Optional.empty())).isInstanceOf(StudioException.class);
    assertThat(offered()).isEmpty();
  }

  @Test
  void whatADeviceIsSetToIsWrittenAsAVoice() throws Exception {
    bring(bank, Optional.empty());
    Device device = session().song().tracks().getLast().instrument().orElseThrow();
    session().apply(TrackEdits.parameter(device.id(), "feedback", 5, "Feedback"));
    Path file = folder.resolve("out.syx");
    parts.context().jobs().saveVoice(device.id(), file).run(Progress.NONE).apply().run();
    assertThat(Files.readAllBytes(file)).hasSize(163);
    Voice written = Voice.of(Files.readAllBytes(file), VoiceMessage.DATA);
    assertThat(written.name()).isEqualTo("GLASS");
    assertThat(written.values()).containsEntry("feedback", 5.0).containsEntry("algorithm", 1.0);
  }

  @Test
  void anotherInstrumentIsNoVoice() {
    TrackId keys = track("synth");
    Device device = session().song().track(keys).orElseThrow().instrument().orElseThrow();
    Path file = folder.resolve("out.syx");
    assertThatThrownBy(() -> parts.context().jobs().saveVoice(device.id(), file).run(Progress.NONE))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining("another instrument");
    assertThat(file).doesNotExist();
  }
}
