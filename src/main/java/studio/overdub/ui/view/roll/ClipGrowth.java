package studio.overdub.ui.view.roll;

import java.util.Set;
import studio.overdub.base.ClipId;
import studio.overdub.edit.ClipEdits;
import studio.overdub.edit.Edit;
import studio.overdub.song.Clip;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Song;

/** Lets a clip grow to the end of the bar when notes are put beyond its end, so that what is drawn is heard. */
final class ClipGrowth {
  private ClipGrowth() {}

  /** {@code edit}, and as the same step the clip made long enough to hold the ends of these notes. */
  static Edit after(Edit edit, ClipId clip, Set<Integer> notes) {
    return edit.then(new Edit("Resize clip", song -> grown(song, clip, notes)));
  }

  private static Song grown(Song song, ClipId id, Set<Integer> ids) {
    Clip clip = song.clip(id).orElse(null);
    if (!(clip instanceof NoteClip holder)) {
      return song;
    }
    long end = Long.MIN_VALUE;
    for (Note note : holder.notes().only(ids)) {
      end = Math.max(end, note.end().value());
    }
    long window = clip.offset().value() + clip.length();
    if (end <= window) {
      return song;
    }
    long wanted = song.meter().barEnd(clip.end().plus(end - window)).minus(clip.end());
    return ClipEdits.resize(Set.of(id), wanted, 1).apply(song);
  }
}
