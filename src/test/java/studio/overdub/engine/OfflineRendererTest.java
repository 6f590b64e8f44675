package studio.overdub.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.DeviceId;
import studio.overdub.base.Progress;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.AudioSources;
import studio.overdub.device.Catalog;
import studio.overdub.song.Device;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

class OfflineRendererTest {
  private static final Catalog CATALOG = new Catalog(List.of(new TestSine()));

  private static Song oneNote() {
    Note note = Note.of(1, ClipTick.ofQuarters(1), Ticks.PER_QUARTER, 69, 100);
    Track track =
        Track.of(new TrackId(1), "Lead", Track.Kind.INSTRUMENT, 0)
            .withInstrument(Optional.of(Device.of(new DeviceId(2), TestSine.ID, 1)))
            .withClips(
                List.of(
                    NoteClip.of(new ClipId(3), "", TimelineTick.ZERO, 4 * Ticks.PER_QUARTER, Notes.of(note))));
    return Song.EMPTY.withTracks(List.of(track)).withNextId(4);
  }

  @Test
  void aNoteSoundsAtItsFrame() throws IOException {
    Collected out = new Collected();

    RenderResult result =
        OfflineRenderer.render(
            oneNote(), CATALOG, AudioSources.NONE, RenderSettings.DEFAULT, out, Progress.NONE);

    assertThat(result.problems()).isEmpty();
    // The sine begins with a zero.
    assertThat(out.onset()).isEqualTo(22050 + 1);
    assertThat(out.frames()).isEqualTo(4 * 22050);
  }
}
