package studio.overdub.song;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/**
 * The notes of a clip: an immutable list in order of start, then key, then id, over one array. Built for a hundred
 * thousand and more: finding is by bisection, an edit copies the array once.
 */
public final class Notes extends AbstractList<Note> implements RandomAccess {
  /** No notes. */
  public static final Notes EMPTY = new Notes(new Note[0]);

  private static final Comparator<Note> ORDER =
      (a, b) -> {
        int byStart = Long.compare(a.start().value(), b.start().value());
        if (byStart != 0) {
          return byStart;
        }
        return a.key() != b.key() ? Byte.compare(a.key(), b.key()) : Integer.compare(a.id(), b.id());
      };

  private static final int FEW = 64;

  private final Note[] notes;
  private long longest = -1;

  private Notes(Note[] sorted) {
    notes = sorted;
  }

  /** The given notes, put in order. Their ids must differ. */
  public static Notes of(Collection<Note> notes) {
    return sorted(notes.toArray(new Note[0]));
  }

  /** The given notes, put in order. */
  public static Notes of(Note... notes) {
    return sorted(notes.clone());
  }

  private static Notes sorted(Note[] own) {
    if (own.length == 0) {
      return EMPTY;
    }
    Arrays.sort(own, ORDER);
    return new Notes(own);
  }

  @Override
  public Note get(int index) {
    return notes[index];
  }

  @Override
  public int size() {
    return notes.length;
  }

  /** An id that none of these notes has; ids above it are free too. */
  public int freeId() {
    int free = 1;
    for (Note note : notes) {
      free = Math.max(free, note.id() + 1);
    }
    return free;
  }

  /** The index of the first note that starts at or after {@code tick}; the size where there is none. */
  public int firstFrom(long tick) {
    int low = 0;
    int high = notes.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (notes[middle].start().value() < tick) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The index from which on notes may still sound at {@code tick}: none before it does. Notes from here until
   * {@link #firstFrom} of a range's end are all that can be seen or heard in the range.
   */
  public int firstSounding(long tick) {
    return firstFrom(tick - longest());
  }

  private long longest() {
    if (longest < 0) {
      long most = 0;
      for (Note note : notes) {
        most = Math.max(most, note.length());
      }
      longest = most;
    }
    return longest;
  }

  /** The note with this id, or null. */
  public Note find(int id) {
    for (Note note : notes) {
      if (note.id() == id) {
        return note;
      }
    }
    return null;
  }

  /** Those of these notes that have one of the given ids, in order. */
  public List<Note> only(Set<Integer> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    IntPredicate wanted = among(ids);
    List<Note> found = new ArrayList<>();
    for (Note note : notes) {
      if (wanted.test(note.id())) {
        found.add(note);
      }
    }
    return found;
  }

  /** Whether an id is among these. For few of them, without making an object of each id that is asked about. */
  private static IntPredicate among(Set<Integer> ids) {
    if (ids.size() > FEW) {
      return ids::contains;
    }
    int[] few = ids.stream().mapToInt(Integer::intValue).sorted().toArray();
    return id -> Arrays.binarySearch(few, id) >= 0;
  }

  /** These and the given notes, whose ids must be free. */
  public Notes plus(Collection<Note> added) {
    return added.isEmpty() ? this : merged(notes, notes.length, added.toArray(new Note[0]));
  }

  /** These without the notes of the given ids. */
  public Notes minus(Set<Integer> ids) {
    IntPredicate unwanted = among(ids);
    Note[] kept = new Note[notes.length];
    int count = 0;
    for (Note note : notes) {
      if (!unwanted.test(note.id())) {
        kept[count++] = note;
      }
    }
    return count == notes.length ? this : count == 0 ? EMPTY : new Notes(Arrays.copyOf(kept, count));
  }

  /** These with {@code change} applied to the notes of the given ids; the same object where nothing changed. */
  public Notes map(Set<Integer> ids, UnaryOperator<Note> change) {
    IntPredicate wanted = among(ids);
    Note[] kept = notes;
    int count = 0;
    List<Note> changed = new ArrayList<>();
    for (Note note : notes) {
      Note next = wanted.test(note.id()) ? change.apply(note) : note;
      if (next != note && !next.equals(note)) {
        kept = kept == notes ? notes.clone() : kept;
        changed.add(next);
      } else {
        kept[count++] = note;
      }
    }
    return changed.isEmpty() ? this : merged(kept, count, changed.toArray(new Note[0]));
  }

  /** The first {@code count} of {@code kept}, which are in order, and others: only the others need sorting. */
  private static Notes merged(Note[] kept, int count, Note[] others) {
    Arrays.sort(others, ORDER);
    Note[] all = new Note[count + others.length];
    int from = 0;
    int at = 0;
    for (Note other : others) {
      while (from < count && ORDER.compare(kept[from], other) < 0) {
        all[at++] = kept[from++];
      }
      all[at++] = other;
    }
    System.arraycopy(kept, from, all, at, count - from);
    return new Notes(all);
  }

  /** The last tick at which a note ends; 0 where there are none. */
  public long end() {
    long end = 0;
    for (Note note : notes) {
      end = Math.max(end, note.start().value() + note.length());
    }
    return end;
  }

  /** The notes by id. */
  public Map<Integer, Note> byId() {
    Map<Integer, Note> map = HashMap.newHashMap(notes.length);
    for (Note note : notes) {
      map.put(note.id(), note);
    }
    return map;
  }

  /** The notes that start in {@code [from, to)}. */
  public List<Note> startingIn(long from, long to) {
    int first = firstFrom(from);
    return subList(first, Math.max(first, firstFrom(to)));
  }
}
