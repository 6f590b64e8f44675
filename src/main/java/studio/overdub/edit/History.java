package studio.overdub.edit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.overdub.song.Song;

/**
 * The songs before and after this one. Immutable. Songs share what they have in common, so a step costs what it
 * changed.
 *
 * @param past steps that can be undone, oldest first
 * @param present the song now
 * @param future steps that can be redone, nearest last
 */
public record History(List<Step> past, Song present, List<Step> future) {
  /** How many steps are kept. */
  public static final int LIMIT = 1000;

  /**
   * One step.
   *
   * @param name the edit's name
   * @param song the song on the other side of it
   */
  public record Step(String name, Song song) {}

  public History {
    past = ImmutableList.copyOf(past);
    future = ImmutableList.copyOf(future);
  }

  /** A history that begins with this song. */
  public static History of(Song song) {
    return new History(List.of(), song, List.of());
  }

  /** After an edit; the same history where the edit changed nothing. What could be redone is gone. */
  public History apply(Edit edit) {
    Song next = edit.apply(present);
    return next == present || next.equals(present) ? this : record(edit.name(), next);
  }

  /**
   * After an edit that carries on the step before, as each notch of a wheel does: what undo takes back is both. The
   * same history where the edit changed nothing.
   */
  public History extend(Edit edit) {
    if (past.isEmpty()) {
      return apply(edit);
    }
    Song next = edit.apply(present);
    return next == present || next.equals(present) ? this : new History(past, next, List.of());
  }

  private History record(String name, Song next) {
    int from = Math.max(0, past.size() + 1 - LIMIT);
    return new History(
        ImmutableList.<Step>builder().addAll(past.subList(from, past.size())).add(new Step(name, present)).build(),
        next,
        List.of());
  }

  /** All songs: that of now, and those that undo and redo bring back. */
  public Stream<Song> songs() {
    return Stream.concat(Stream.of(present), Stream.concat(past.stream(), future.stream()).map(Step::song));
  }

  /** The name of the step that undo takes back. */
  public Optional<String> undoName() {
    return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast().name());
  }

  /** The name of the step that redo brings back. */
  public Optional<String> redoName() {
    return future.isEmpty() ? Optional.empty() : Optional.of(future.getLast().name());
  }

  /** One step back; the same history where there is none. */
  public History undo() {
    if (past.isEmpty()) {
      return this;
    }
    Step step = past.getLast();
    return new History(
        past.subList(0, past.size() - 1),
        step.song(),
        ImmutableList.<Step>builder().addAll(future).add(new Step(step.name(), present)).build());
  }

  /** One step forward; the same history where there is none. */
  public History redo() {
    if (future.isEmpty()) {
      return this;
    }
    Step step = future.getLast();
    return new History(
        ImmutableList.<Step>builder().addAll(past).add(new Step(step.name(), present)).build(),
        step.song(),
        future.subList(0, future.size() - 1));
  }
}
