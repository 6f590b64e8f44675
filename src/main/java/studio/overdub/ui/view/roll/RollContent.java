package studio.overdub.ui.view.roll;

import java.util.Optional;
import studio.overdub.base.ClipId;
import studio.overdub.base.TimelineTick;
import studio.overdub.song.KeySignature;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/**
 * The clip that the piano roll shows, in its track and song.
 *
 * @param song as it is to be drawn, a gesture's preview included
 * @param track the clip's track
 * @param clip the clip
 */
public record RollContent(Song song, Track track, NoteClip clip) {
  /** The clip's notes. */
  public Notes notes() {
    return clip.notes();
  }

  /** The clip with this id and what is around it, if it is a clip of notes. */
  static Optional<RollContent> of(Song song, ClipId id) {
    return song.trackOf(id)
        .flatMap(
            track ->
                track.clip(id)
                    .flatMap(
                        clip ->
                            clip instanceof NoteClip notes
                                ? Optional.of(new RollContent(song, track, notes))
                                : Optional.empty()));
  }

  /** The timeline tick of a place in the clip's content. */
  public long toTimeline(long content) {
    return content + shift();
  }

  /** The place in the clip's content of a timeline tick. */
  public long toContent(long timeline) {
    return timeline - shift();
  }

  /** What is added to a content tick to make a timeline tick. */
  public long shift() {
    return clip.start().value() - clip.offset().value();
  }

  /** The key that holds at the clip's start, if the song names one. */
  public Optional<KeySignature> key() {
    return song.keyAt(clip.start());
  }

  /** The key that holds at a timeline tick. */
  public Optional<KeySignature> keyAt(long timeline) {
    return song.keyAt(new TimelineTick(timeline));
  }
}
