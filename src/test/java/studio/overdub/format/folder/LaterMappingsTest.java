package studio.overdub.format.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiMapping;
import studio.overdub.song.MidiMapping.Takeover;
import studio.overdub.song.Song;

/** MIDI mappings of kinds that earlier versions do not know stand in a member that these keep as it is. */
class LaterMappingsTest {
  private static final MidiMapping PAD =
      new MidiMapping(
          new MidiController.Note(36), 9, new MappingTarget.Command("transport.play"), 0, 1, Takeover.TOGGLE);
  private static final MidiMapping FADER =
      new MidiMapping(
          new MidiController.Control(7), 0, new MappingTarget.Gain(new TrackId(3)), -120, 6, Takeover.PICK_UP);
  private static final MidiMapping SCALED =
      new MidiMapping(new MidiController.Control(8), 0, new MappingTarget.Pan(new TrackId(3)), -1, 1, Takeover.SCALE);

  private static String text(Song song) throws IOException {
    StringWriter text = new StringWriter();
    SongWriter.write(song, null, text);
    return text.toString();
  }

  private static Song read(String text) throws IOException {
    return SongReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "song").song();
  }

  @Test
  void theFirstKindsStandWhereEveryVersionReadsThem() throws IOException {
    String text = text(Song.EMPTY.withMappings(List.of(PAD, FADER, SCALED)));
    String first = text.substring(text.indexOf("midiMappings"), text.indexOf("laterMidiMappings"));
    assertThat(first.lines().filter(line -> line.contains("takeover"))).singleElement().asString().contains("\"gain\"");
    assertThat(text)
        .contains(
            "{\"place\": 0, \"controller\": \"note\", \"number\": 36, \"channel\": 9, \"moves\": \"command\","
                + " \"command\": \"transport.play\", \"from\": 0, \"to\": 1, \"takeover\": \"TOGGLE\"}");
    assertThat(read(text).mappings()).containsExactly(PAD, FADER, SCALED);
  }

  @Test
  void aKindThatIsNotKnownSurvives() throws IOException {
    String text = text(Song.EMPTY.withMappings(List.of(PAD, SCALED)));
    for (String later :
        List.of(
            text.replace("\"note\"", "\"ribbon\""), text.replace("\"SCALE\"", "\"THROW\""),
            text.replace("\"command\", \"command\": \"transport.play\"", "\"light\", \"lamp\": [1, 2]"))) {
      assertThat(later).isNotEqualTo(text);
      Song song = read(later);
      assertThat(song.mappings()).hasSize(1);
      Song again = read(text(song));
      assertThat(again).isEqualTo(song);
      assertThat(text(again)).isEqualTo(text(song));
      assertThat(text(song)).containsAnyOf("\"ribbon\"", "\"THROW\"", "\"lamp\": [1,2]");
    }
  }

  @Test
  void aDamagedOneIsRefusedWithItsPlace() throws IOException {
    String text = text(Song.EMPTY.withMappings(List.of(PAD)));
    assertThatThrownBy(() -> read(text.replace("\"number\": 36", "\"number\": 128")))
        .isInstanceOf(StudioException.class)
        .hasMessageContainingAll("from 0 to 127", "line ", "/laterMidiMappings/0");
  }

  @Test
  void aTargetThatAnEarlierVersionMappedAnewHasThatOne() throws IOException {
    String text = text(Song.EMPTY.withMappings(List.of(FADER, SCALED))).replace("\"gain\"", "\"pan\"");
    assertThat(read(text).mappings()).singleElement().extracting(MidiMapping::takeover).isEqualTo(Takeover.PICK_UP);
  }
}
