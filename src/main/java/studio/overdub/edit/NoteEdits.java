package studio.overdub.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Song;

/** Edits of the notes of one clip. Notes are named by id; ids that the clip does not have are passed over. */
public final class NoteEdits {
  private NoteEdits() {}

  private static Edit onNotes(String name, ClipId clip, UnaryOperator<Notes> change) {
    return new Edit(
        name,
        song ->
            song.mapClip(clip, c -> c instanceof NoteClip notes ? notes.withNotes(change.apply(notes.notes())) : c));
  }

  private static String counted(String verb, Collection<?> notes) {
    return verb + (notes.size() == 1 ? " note" : " notes");
  }

  /** Adds notes. Give them ids from {@link Notes#freeId} on. */
  public static Edit add(ClipId clip, List<Note> notes) {
    return onNotes(counted("Add", notes), clip, old -> old.plus(notes));
  }

  /** Removes notes. */
  public static Edit remove(ClipId clip, Set<Integer> ids) {
    return onNotes(counted("Delete", ids), clip, old -> old.minus(ids));
  }

  /**
   * Moves notes in time and over the keys. The whole group stops where its first note would begin before the content
   * does or a key would leave 0 to 127.
   */
  public static Edit move(ClipId clip, Set<Integer> ids, long ticks, int keys) {
    return onNotes(counted("Move", ids), clip, old -> moved(old, ids, ticks, keys));
  }

  private static Notes moved(Notes notes, Set<Integer> ids, long ticks, int keys) {
    long earliest = Long.MAX_VALUE;
    int low = 127;
    int high = 0;
    for (Note note : notes.only(ids)) {
      earliest = Math.min(earliest, note.start().value());
      low = Math.min(low, note.key());
      high = Math.max(high, note.key());
    }
    if (earliest == Long.MAX_VALUE) {
      return notes;
    }
    long dt = Math.max(ticks, -Math.max(0, earliest));
    int dk = Math.clamp(keys, -low, 127 - high);
    return notes.map(ids, note -> note.withStart(note.start().plus(dt)).withKey(note.key() + dk));
  }

  /** Moves the ends of notes by {@code ticks}; none gets shorter than {@code least}. */
  public static Edit resize(ClipId clip, Set<Integer> ids, long ticks, long least) {
    return onNotes(
        counted("Resize", ids),
        clip,
        old -> old.map(ids, note -> note.withLength(Math.max(Math.min(least, note.length()), note.length() + ticks))));
  }

  /** Moves the beginnings of notes by {@code ticks}, their ends staying; none gets shorter than {@code least}. */
  public static Edit resizeStart(ClipId clip, Set<Integer> ids, long ticks, long least) {
    return onNotes(
        counted("Resize", ids),
        clip,
        old ->
            old.map(
                ids,
                note -> {
                  long most = note.length() - Math.min(least, note.length());
                  long dt = Math.clamp(ticks, -Math.max(0, note.start().value()), most);
                  return note.withStart(note.start().plus(dt)).withLength(note.length() - dt);
                }));
  }

  /** Gives notes these lengths, by id. */
  public static Edit lengths(ClipId clip, Map<Integer, Long> lengths) {
    return onNotes(
        counted("Resize", lengths.keySet()),
        clip,
        old -> old.map(lengths.keySet(), note -> note.withLength(Math.max(0, lengths.get(note.id())))));
  }

  /** Gives notes these velocities, by id. */
  public static Edit velocities(ClipId clip, Map<Integer, Integer> velocities) {
    return onNotes(
        "Change velocity",
        clip,
        old -> old.map(velocities.keySet(), note -> note.withVelocity(velocities.get(note.id()))));
  }

  /** Makes notes louder or softer by {@code delta}. */
  public static Edit velocityBy(ClipId clip, Set<Integer> ids, int delta) {
    return onNotes(
        "Change velocity", clip, old -> old.map(ids, note -> note.withVelocity(note.velocity() + delta)));
  }

  /**
   * Draws the starts of notes towards a grid.
   *
   * @param grid the distance of grid lines in ticks, counted from {@code origin}
   * @param origin the content tick of a grid line; a clip need not begin on a beat
   * @param strength 0 leaves them, 1 puts them on the grid
   */
  public static Edit quantize(ClipId clip, Set<Integer> ids, long grid, ClipTick origin, double strength) {
    return onNotes(
        counted("Quantize", ids),
        clip,
        old ->
            old.map(
                ids,
                note -> {
                  long from = note.start().value() - origin.value();
                  long line = Math.floorDiv(from + grid / 2, grid) * grid;
                  long start = note.start().value() + Math.round((line - from) * strength);
                  return note.withStart(new ClipTick(Math.max(0, start)));
                }));
  }

  /** Copies notes {@code ticks} later. The copies' ids begin at the clip's {@link Notes#freeId}, in order of time. */
  public static Edit duplicate(ClipId clip, Set<Integer> ids, long ticks) {
    return onNotes(
        counted("Duplicate", ids),
        clip,
        old -> {
          List<Note> copies = new ArrayList<>();
          int id = old.freeId();
          for (Note note : old.only(ids)) {
            copies.add(note.withId(id++).withStart(note.start().plus(ticks)));
          }
          return old.plus(copies);
        });
  }

  /** Cuts notes in two at a tick of the content; notes that do not sound across it stay whole. */
  public static Edit split(ClipId clip, Set<Integer> ids, ClipTick at) {
    return onNotes(
        counted("Split", ids),
        clip,
        old -> {
          List<Note> tails = new ArrayList<>();
          int id = old.freeId();
          for (Note note : old.only(ids)) {
            if (crosses(note, at)) {
              tails.add(note.withId(id++).withStart(at).withLength(note.end().minus(at)));
            }
          }
          return old.map(ids, note -> crosses(note, at) ? note.withLength(at.minus(note.start())) : note).plus(tails);
        });
  }

  private static boolean crosses(Note note, ClipTick at) {
    return note.start().value() < at.value() && at.value() < note.end().value();
  }

  /** Puts these notes in place of all that the clip has, under a name of the caller's. */
  public static Edit replace(String name, ClipId clip, Notes notes) {
    return onNotes(name, clip, old -> notes);
  }

  /** The notes of a clip; none where it is no clip of notes. */
  public static Notes notesOf(Song song, ClipId clip) {
    return song.clip(clip).map(c -> c instanceof NoteClip notes ? notes.notes() : Notes.EMPTY).orElse(Notes.EMPTY);
  }
}
