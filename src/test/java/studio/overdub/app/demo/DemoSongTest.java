package studio.overdub.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.overdub.base.TimelineTick;
import studio.overdub.song.Clip;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

class DemoSongTest {
  private final Song song = DemoSong.make(List.of());

  @Test
  void everyInstrumentIsAtWork() {
    assertThat(song.tracks().stream().flatMap(t -> t.instrument().stream()).map(d -> d.type()))
        .contains("synth", "sampler", "gervill");
  }

  @Test
  void everyClipLiesInTheSongAndHoldsItsNotes() {
    TimelineTick end = song.meter().barStart(33);
    for (Track track : song.tracks()) {
      for (Clip clip : track.clips()) {
        assertThat(clip.end()).as(track.name()).isLessThanOrEqualTo(end);
        if (clip instanceof NoteClip notes) {
          assertThat(notes.notes().end()).as(track.name()).isLessThanOrEqualTo(clip.length());
        }
      }
    }
  }

  @Test
  void noTwoClipsOfATrackOverlap() {
    for (Track track : song.tracks()) {
      for (int i = 1; i < track.clips().size(); i++) {
        assertThat(track.clips().get(i).start()).isGreaterThanOrEqualTo(track.clips().get(i - 1).end());
      }
    }
  }

  @Test
  void idsAreItsOwn() {
    List<Long> ids =
        Stream.of(
                song.tracks().stream().map(t -> t.id().value()),
                song.tracks().stream().flatMap(t -> t.clips().stream()).map(c -> c.id().value()),
                song.tracks().stream().flatMap(t -> t.instrument().stream()).map(d -> d.id().value()),
                song.tracks().stream().flatMap(t -> t.channel().inserts().stream()).map(d -> d.id().value()),
                song.patterns().stream().map(p -> p.id().value()))
            .flatMap(s -> s)
            .toList();
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id < song.nextId());
  }
}
