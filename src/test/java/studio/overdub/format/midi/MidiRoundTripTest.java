package studio.overdub.format.midi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.device.Catalog;
import studio.overdub.format.folder.SongFolder;
import studio.overdub.format.smf.SmfFile;
import studio.overdub.format.smf.SmfReader;
import studio.overdub.format.smf.SmfWriter;
import studio.overdub.song.Song;
import studio.overdub.testing.Requires;

/** A file imported and exported without an edit keeps every event at its tick, in its order, in its MTrk. */
class MidiRoundTripTest {
  private static final int SEEDS = 1000;

  private static SmfFile throughASong(byte[] bytes) throws IOException {
    return MidiExport.file(new MidiImport(new Catalog(List.of())).read(bytes, "test.mid").song());
  }

  @TestFactory
  Stream<DynamicTest> everyFileOfTheConformanceSetComesBackAsItWas() throws IOException {
    Path folder = Requires.conformance("midi");
    return Files.list(folder)
        .sorted()
        .filter(file -> file.toString().endsWith(".mid") && !file.toString().endsWith("test-not-a-midi-file.mid"))
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> comesBack(file)));
  }

  private static void comesBack(Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    SmfFile before = SmfReader.read(bytes, "test");
    SmfFile after = throughASong(bytes);
    assertThat(after.tracks()).isEqualTo(before.tracks());
    assertThat(after.type()).isEqualTo(before.type());
    assertThat(after.division()).isEqualTo(before.division());
  }

  @Test
  void anyValidFileComesBackAsItWas() throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      SmfFile before = RandomSmf.of(seed);
      SmfFile after = throughASong(SmfWriter.write(before));
      assertThat(after).as("seed %d", seed).isEqualTo(before);
    }
  }

  @Test
  void aFileComesBackFromASongThatWasSavedAndOpened(@TempDir Path folder) throws IOException {
    SmfFile before = RandomSmf.of(1);
    Song song = new MidiImport(new Catalog(List.of())).read(SmfWriter.write(before), "test.mid").song();
    SongFolder.save(song, folder);
    assertThat(MidiExport.file(SongFolder.load(folder).song())).isEqualTo(before);
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      SmfFile file = RandomSmf.of(seed);
      assertThat(SmfReader.read(SmfWriter.write(file), "test")).as("seed %d", seed).isEqualTo(file);
    }
  }
}
