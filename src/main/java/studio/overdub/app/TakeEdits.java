package studio.overdub.app;

import java.util.Optional;
import studio.overdub.base.TrackId;
import studio.overdub.edit.ClipEdits;
import studio.overdub.edit.Edit;
import studio.overdub.edit.TrackEdits;
import studio.overdub.record.Take;
import studio.overdub.record.TakePlacing;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/** Brings takes into songs. */
final class TakeEdits {
  private TakeEdits() {}

  /**
   * Puts a take where it was played, on the track it was recorded for; on a new one where that track is gone. A song
   * that plays the take already stays as it is.
   */
  static Edit place(Take take) {
    return new Edit("Record take", song -> SongSounds.ofClips(song).contains(take.file()) ? song : placed(take, song));
  }

  private static Song placed(Take take, Song song) {
    if (song.track(take.track()).filter(track -> track.kind() == Track.Kind.AUDIO).isPresent()) {
      return clip(take, take.track()).apply(song);
    }
    String name = take.name().replaceFirst(" take \\d+$", "");
    return TrackEdits.add(name, Track.Kind.AUDIO, Optional.empty())
        .then(clip(take, new TrackId(song.nextId())))
        .apply(song);
  }

  private static Edit clip(Take take, TrackId track) {
    return new Edit(
        "", song -> ClipEdits.add(track, id -> TakePlacing.clip(id, take, song.tempo())).apply(song));
  }
}
