package studio.overdub.format.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

class SongJsonTest {
  private static String text(Song song) throws IOException {
    StringWriter text = new StringWriter();
    SongWriter.write(song, null, text);
    return text.toString();
  }

  @Test
  void anySongReadsAsItWasWrittenAndIsWrittenTheSameAgain() throws IOException {
    for (long seed = 0; seed < 500; seed++) {
      Song song = RandomSong.of(seed).withOrigin(Optional.empty());
      String text = text(song);
      Song back = SongReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "song").song();
      assertThat(back).as("seed %d", seed).isEqualTo(song);
      assertThat(text(back)).as("seed %d", seed).isEqualTo(text);
    }
  }

  @Test
  void aNoteStandsOnALineOfItsOwn() throws IOException {
    Notes notes = Notes.of(Note.of(1, ClipTick.ZERO, 240, 60, 100), Note.of(2, new ClipTick(240), 240, 62, 90));
    NoteClip clip = NoteClip.of(new ClipId(2), "Bass", TimelineTick.ZERO, 960, notes);
    Track track = Track.of(new TrackId(1), "Bass", Track.Kind.INSTRUMENT, 0).withClips(List.of(clip));
    assertThat(text(Song.EMPTY.withTracks(List.of(track))).lines())
        .contains("            [1, 0, 240, 60, 100, 64],", "            [2, 240, 240, 62, 90, 64]");
  }
}
