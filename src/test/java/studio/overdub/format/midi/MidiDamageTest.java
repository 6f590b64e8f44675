package studio.overdub.format.midi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.overdub.base.StudioException;
import studio.overdub.device.Catalog;
import studio.overdub.format.smf.SmfBytes;
import studio.overdub.format.smf.SmfReader;
import studio.overdub.format.smf.SmfWriter;
import studio.overdub.song.Song;
import studio.overdub.testing.Requires;

/** Whatever the bytes are, the answer is a song or a sentence. */
class MidiDamageTest {
  private static void survives(byte[] bytes, String as) {
    try {
      Song song = new MidiImport(new Catalog(List.of())).read(bytes, "damaged.mid").song();
      byte[] written = MidiExport.write(song);
      assertThat(SmfReader.read(written, "again").tracks()).as(as).isNotNull();
    } catch (StudioException e) {
      assertThat(e.what()).as(as).isNotEmpty();
    }
  }

  private static void damage(byte[] sound, Random random, int times, String as) {
    for (int i = 0; i < times; i++) {
      byte[] bytes = sound.clone();
      if (random.nextInt(3) == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      }
      for (int flips = random.nextInt(8); flips > 0 && bytes.length > 0; flips--) {
        bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt() : 0xFF);
      }
      survives(bytes, as + ", round " + i);
    }
  }

  @Test
  void filesFlippedAndCutAreASongOrASentence() {
    for (long seed = 0; seed < 250; seed++) {
      damage(SmfWriter.write(RandomSmf.of(seed)), new Random(seed), 5, "seed " + seed);
    }
  }

  @Test
  void conformanceFilesFlippedAndCutAreASongOrASentence() throws IOException {
    Random random = new Random(72);
    try (Stream<Path> files = Files.list(Requires.conformance("midi"))) {
      for (Path file : files.sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        damage(bytes, random, bytes.length > 10_000 ? 3 : 15, file.getFileName().toString());
      }
    }
  }

  @Test
  void allButWhatIsNoMidiFileOfTheConformanceSetLoads() throws IOException {
    try (Stream<Path> files = Files.list(Requires.conformance("midi"))) {
      List<String> refused =
          files.filter(file -> !loads(file)).map(file -> file.getFileName().toString()).sorted().toList();
      assertThat(refused).containsExactly("LICENSE.md", "test-not-a-midi-file.mid");
    }
  }

  private static boolean loads(Path file) {
    try {
      new MidiImport(new Catalog(List.of())).read(file);
      return true;
    } catch (StudioException e) {
      return false;
    }
  }

  @Test
  void aRunOfStatusBytesIsRead() {
    survives(SmfBytes.header(0, 1, 96).track("00 " + "90 ".repeat(200_000)).bytes(), "status bytes");
  }

  @Test
  void aRunOfTrackHeadersIsRead() {
    SmfBytes bytes = SmfBytes.header(1, 1, 96);
    for (int i = 0; i < 20_000; i++) {
      bytes.text("MTrk").u32(0xFFFF_FFFFL);
    }
    survives(bytes.bytes(), "track headers");
  }

  @Test
  void manyNotesOfOneKeyAtOneTickAreRead() {
    String on = "00 90 3C 64 ".repeat(50_000);
    String off = "00 80 3C 40 ".repeat(50_000);
    survives(SmfBytes.header(0, 1, 96).track(on + off).bytes(), "crowd");
  }

  @Test
  void manyMetersAndTemposAtManyTicksAreRead() {
    String bar = "01 FF 58 04 01 10 18 08 00 FF 51 03 00 00 01 00 90 3C 64 ";
    survives(SmfBytes.header(2, 1, 1).track(bar.repeat(20_000)).bytes(), "meters");
  }

  @Test
  void sequencesOfThousandsOfYearsAreLaidOut() {
    SmfBytes bytes = SmfBytes.header(2, 500, 1);
    for (int i = 0; i < 500; i++) {
      bytes.track("FF FF FF 7F 90 3C 64 FF FF FF 7F 80 3C 40 00 FF 2F 00");
    }
    survives(bytes.bytes(), "long sequences");
  }
}
