package studio.overdub.format.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.overdub.base.DeviceId;
import studio.overdub.base.StudioException;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiMapping;
import studio.overdub.song.Song;

/** A song that is damaged or of a later format is refused with what and where, and left as it is. */
class SongDamageTest {
  private static final int BUS_SEED = 11;

  @TempDir Path folder;

  private static String text(Song song) throws IOException {
    StringWriter text = new StringWriter();
    SongWriter.write(song, null, text);
    return text.toString();
  }

  private void refuses(String json, String... words) throws IOException {
    Path file = folder.resolve("song.json");
    Files.writeString(file, json);
    assertThatThrownBy(() -> SongFolder.load(folder))
        .isInstanceOf(StudioException.class)
        .message()
        .contains(words);
    assertThat(file).hasContent(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"version\": 1` | `\"version\": 2` | later than 1",
        "`\"ppq\": 960` | `\"ppq\": 0` | from 1 to 32767",
        "`\"ppq\": 960` | `\"ppq\": \"960\"` | should be a whole number",
        "`\"ppq\": 960` | `\"ppq\": 99999999999999999999999999` | song.json, line 5, at /ppq",
        "`\"ppq\": 960,` | `` | \"ppq\" is missing",
        "`\"ppq\": 960,` | `\"ppq\": 960, \"ppq\": 960,` | stands here twice",
        "`\"at\": 0, \"micros` | `\"at\": 2000000000000000000, \"micros` | from -1152921504606846976",
        "`\"microsPerQuarter\": 500000` | `\"microsPerQuarter\": -1` | /tempo/0",
        "`\"unit\": 4` | `\"unit\": 3` | power of two",
        "`\"patterns\": []` | `\"patterns\": {}` | Here should be a list",
        "`\"patterns\": []` | `\"patterns\": [}` | line 17",
        "`\"format\": \"overdub-song\"` | `\"format\": \"other\"` | not an Overdub song",
        "`\"output\": null` | `\"output\": 3` | There is no bus 3",
        "`\"start\": 0, \"end\": 0` | `\"start\": 5, \"end\": 0` | cannot end before it starts"
      })
  void whatIsWrongIsNamedWithItsPlace(String sound, String damaged, String said) throws IOException {
    String text = text(Song.EMPTY);
    assertThat(text).contains(sound);
    refuses(text.replace(sound, damaged), said, "song.json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"channel\": 3` | `\"channel\": 16` | from 0 to 15, not 16",
        "`\"number\": 21` | `\"number\": 120` | from 0 to 119",
        "`\"number\": 21, ` | `` | \"number\" is missing",
        "`\"control\"` | `\"wheel\"` | There is no controller \"wheel\"",
        "`\"moves\": \"parameter\"` | `\"moves\": \"moon\"` | A controller cannot move \"moon\"",
        "`\"device\": 7` | `\"device\": \"7\"` | should be a whole number",
        "`\"to\": 5000` | `\"to\": \"much\"` | /midiMappings/0",
        "`PICK_UP` | `GRAB` | There is no takeover \"GRAB\"",
      })
  void aDamagedMappingIsNamedWithItsPlace(String sound, String damaged, String said) throws IOException {
    MidiMapping mapping =
        new MidiMapping(
            new MidiController.Control(21), 3, new MappingTarget.Parameter(new DeviceId(7), "cutoff"), 200, 5000,
            MidiMapping.Takeover.PICK_UP);
    String text = text(Song.EMPTY.withMappings(List.of(mapping)));
    assertThat(text).contains(sound);
    refuses(text.replace(sound, damaged), said, "song.json, line ");
  }

  @Test
  void aSongCutShortAnywhereIsRefused() throws IOException {
    String text = text(RandomSong.of(BUS_SEED));
    for (int length = 0; length < text.length() - 2; length += 37) {
      refuses(text.substring(0, length), "song.json");
    }
  }

  @Test
  void somethingAfterTheEndIsRefused() throws IOException {
    refuses(text(Song.EMPTY) + "{}", "follows");
  }

  @Test
  void aSoundOutsideTheFolderIsRefused() throws IOException {
    String text = "";
    for (long seed = 0; !text.contains("\"audio/Take"); seed++) {
      text = text(RandomSong.of(seed));
    }
    refuses(text.replaceFirst("\"audio/Take [^\"]*\"", "\"../../secret.wav\""), "within the song's folder");
  }

  @Test
  void anIdThatIsThereTwiceIsRefused() throws IOException {
    Song song = RandomSong.of(0);
    for (long seed = 1; song.tracks().size() < 2; seed++) {
      song = RandomSong.of(seed);
    }
    var tracks = new ArrayList<>(song.tracks());
    tracks.add(tracks.getFirst());
    refuses(text(song.withTracks(tracks)), "cannot be used here", "/tracks/");
  }

  @Test
  void fieldsOfALaterVersionSurvive() throws IOException {
    String future = "\"future\": {\"a\":[1,2.50]}";
    String text = text(Song.EMPTY).replace("\"origin\": null", "\"origin\": null,\n  " + future);
    Files.writeString(folder.resolve("song.json"), text);
    Song song = SongFolder.load(folder).song();
    assertThat(song.extras().fields()).containsEntry("future", "{\"a\":[1,2.50]}");
    assertThat(text(song)).isEqualTo(text);
  }

  @Test
  void flippedBytesAreASongOrASentence() throws IOException {
    for (long seed = 0; seed < 40; seed++) {
      byte[] sound = text(RandomSong.of(seed)).getBytes(StandardCharsets.UTF_8);
      Random random = new Random(seed);
      for (int i = 0; i < 50; i++) {
        byte[] bytes = Arrays.copyOf(sound, random.nextInt(4) == 0 ? random.nextInt(sound.length) : sound.length);
        for (int flips = 1 + random.nextInt(3); flips > 0 && bytes.length > 0; flips--) {
          int flip = random.nextBoolean() ? random.nextInt() : '0' + random.nextInt(10);
          bytes[random.nextInt(bytes.length)] = (byte) flip;
        }
        survives(bytes, "seed " + seed + ", round " + i);
      }
    }
  }

  private static void survives(byte[] bytes, String as) throws IOException {
    try {
      Song song = SongReader.read(new ByteArrayInputStream(bytes), "song.json").song();
      assertThat(SongChecks.check(song, "song.json", new ArrayList<>())).as(as).isNotNull();
    } catch (StudioException e) {
      assertThat(e.what()).as(as).isNotEmpty();
    }
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    refuses("{\"format\": \"overdub-song\", \"x\": " + "[".repeat(100_000), "song.json");
  }
}
