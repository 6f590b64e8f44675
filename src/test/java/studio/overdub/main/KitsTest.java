package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.app.AudioLibrary;
import studio.overdub.app.Kits;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioReader;
import studio.overdub.base.DeviceId;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preparation;
import studio.overdub.device.Preset;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.instruments.pads.DrumRackType;
import studio.overdub.instruments.sampling.SampleStore;
import studio.overdub.midi.Message;
import studio.overdub.song.Device;
import studio.overdub.testing.SongSoundFiles;

class KitsTest {
  private static final DeviceType RACK = new DrumRackType(new SampleStore());
  private static final Path FACTORY = Path.of("presets/drumrack");

  @TempDir Path folder;

  private Device rack() throws IOException {
    SongSoundFiles.write(folder.resolve("song"), "Kick", "Snare");
    return Device.of(new DeviceId(1), RACK.id(), 1)
        .withSound(
            "", Map.of("pad36.tune", 2.0, "pad38.output", 1.0),
            Map.of(
                "pad36.samples", "velocity=1-90 audio/Snare.wav\naudio/Kick.wav", "pad38.samples", "audio/Snare.wav",
                "pad38.name", "Crack"));
  }

  private Kits kits() {
    return new Kits(List.of(FACTORY, folder.resolve("kits")), List.of(RACK));
  }

  @Test
  void aKitIsSavedWithItsSoundsAndLoadedIntoAnotherSong() throws IOException {
    Device rack = rack();
    Kits.Kit saved = kits().save("My: kit", rack, RACK, folder.resolve("song"));
    assertThat(saved.folder().resolve("Kick.wav")).isRegularFile();

    Kits.Kit found = kits().of(RACK.id()).getLast();
    assertThat(found.name()).isEqualTo("My: kit");
    assertThat(found.own()).isTrue();
    Path other = folder.resolve("other");
    Preset brought = Kits.bring(found, RACK, other, Progress.NONE).orElseThrow();
    assertThat(brought.params()).isEqualTo(rack.params());
    assertThat(brought.texts()).isEqualTo(rack.texts());
    assertThat(other.resolve("audio/Kick.wav")).isRegularFile();
    assertThat(other.resolve("audio/Snare.wav")).isRegularFile();
  }

  @Test
  void aSoundThatTheSongHasIsNotCopiedAgainAndAnotherOfItsNameIsKept() throws IOException {
    Kits.Kit saved = kits().save("Kit", rack(), RACK, folder.resolve("song"));
    Path song = folder.resolve("song");
    Preset again = Kits.bring(saved, RACK, song, Progress.NONE).orElseThrow();
    assertThat(again.texts()).containsEntry("pad38.samples", "audio/Snare.wav");

    Path snare = song.resolve("audio/Snare.wav");
    byte[] bytes = Files.readAllBytes(snare);
    bytes[bytes.length / 2]++;
    Files.write(snare, bytes);
    Preset beside = Kits.bring(saved, RACK, song, Progress.NONE).orElseThrow();
    assertThat(beside.texts()).containsEntry("pad38.samples", "audio/Snare 2.wav");
  }

  @Test
  void aKitReplacesOneOfItsName() throws IOException {
    kits().save("Kit", rack(), RACK, folder.resolve("song"));
    kits().save("Kit", rack().withParam("pad36.tune", 5), RACK, folder.resolve("song"));
    List<Kits.Kit> own = kits().of(RACK.id()).stream().filter(Kits.Kit::own).toList();
    assertThat(own).hasSize(1);
    assertThat(own.getFirst().preset().params()).containsEntry("pad36.tune", 5.0);
  }

  @Test
  void aMissingSoundAndOneOutsideTheFolderAreRefused() throws IOException {
    Device lost = rack().withText("pad40.samples", "audio/Lost.wav");
    assertThatThrownBy(() -> kits().save("Kit", lost, RACK, folder.resolve("song")))
        .isInstanceOf(StudioException.class);
    assertThat(kits().of(RACK.id())).noneMatch(Kits.Kit::own);

    Kits.Kit saved = kits().save("Kit", rack(), RACK, folder.resolve("song"));
    Preset p = saved.preset();
    Kits.Kit bad =
        new Kits.Kit(
            saved.file(), true,
            new Preset(
                p.name(), p.type(), "", List.of(), "", "", Map.of(),
                Map.of("pad36.samples", "../../song/audio/Kick.wav")));
    assertThatThrownBy(() -> Kits.bring(bad, RACK, folder.resolve("other"), Progress.NONE))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining("outside");
    Files.delete(saved.folder().resolve("Kick.wav"));
    assertThatThrownBy(() -> Kits.bring(saved, RACK, folder.resolve("other"), Progress.NONE))
        .isInstanceOf(StudioException.class);
  }

  @Test
  void theProgramsOwnKitsSoundOnEveryPadWithoutClipping() throws IOException {
    List<Kits.Kit> own = new Kits(List.of(FACTORY, folder.resolve("none")), List.of(RACK)).of(RACK.id());
    assertThat(own).extracting(Kits.Kit::name).containsExactly("Circuit Kit", "Studio Kit");
    for (Kits.Kit kit : own) {
      assertThat(kit.own()).isFalse();
      Path song = folder.resolve(kit.name());
      Preset preset = Kits.bring(kit, RACK, song, Progress.NONE).orElseThrow();
      List<String> pads =
          Stream.concat(
                  preset.texts().keySet().stream().filter(id -> id.endsWith(".samples")),
                  preset.params().keySet().stream().filter(id -> id.endsWith(".circuit")))
              .toList();
      assertThat(pads).hasSizeGreaterThan(15);
      for (String pad : pads) {
        float peak = strike(preset, song, Integer.parseInt(pad.replaceAll("\\D", "")));
        assertThat(peak).as("%s %s", kit.name(), pad).isBetween(.08f, .51f);
      }
    }
  }

  /** The highest sample of a pad struck with full force; it has died away in three seconds. */
  private float strike(Preset preset, Path song, int key) throws StudioException {
    Processor rack =
        RACK.create(
            Settings.of(RACK, 1, preset.params(), preset.texts()),
            Preparation.of(44_100, 4096).withSources(new AudioLibrary(() -> Optional.of(song))));
    assertThat(rack.problems()).isEmpty();
    float peak = 0;
    Block block = new Block(2, 4096, 4);
    block.events().add(0, Message.noteOn(0, key, 127));
    for (long clock = 0; clock < 3 * 44_100; clock += 4096) {
      rack.process(block.at(clock, 4096));
      block.events().clear();
      for (int i = 0; i < 4096; i++) {
        peak = Math.max(peak, Math.max(Math.abs(block.channel(0)[i]), Math.abs(block.channel(1)[i])));
      }
    }
    assertThat(rack.idle()).isTrue();
    return peak;
  }

  @Test
  void theProgramsOwnKitsAreWhatTheProgramMakes() throws IOException {
    Path made = folder.resolve("made");
    KitBuilder.main(new String[] {made.toString()});
    for (Kits.Kit kit : new Kits(List.of(made, folder.resolve("none")), List.of(RACK)).of(RACK.id())) {
      Path committed = FACTORY.resolve(kit.name());
      assertThat(Files.readString(committed.resolve(kit.name() + Kits.ENDING)))
          .isEqualTo(Files.readString(kit.folder().resolve(kit.name() + Kits.ENDING)));
      for (String file : kit.preset().texts().values()) {
        assertThat(frames(committed.resolve(file))).isEqualTo(frames(kit.folder().resolve(file)));
      }
    }
  }

  private static float[] frames(Path file) throws IOException {
    try (AudioReader reader = AudioFiles.open(file)) {
      float[][] block = new float[1][200_000];
      int count = reader.read(block, 200_000);
      return java.util.Arrays.copyOf(block[0], Math.max(0, count));
    }
  }
}
