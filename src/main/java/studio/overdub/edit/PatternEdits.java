package studio.overdub.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import studio.overdub.base.ClipId;
import studio.overdub.base.PatternId;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.song.Extras;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternClip;
import studio.overdub.song.PatternRow;
import studio.overdub.song.Song;
import studio.overdub.song.Step;
import studio.overdub.song.Track;

/** Edits of patterns, and of clips that play them. */
public final class PatternEdits {
  private PatternEdits() {}

  private static Edit edit(String name, PatternId id, UnaryOperator<Pattern> change) {
    return new Edit(name, song -> song.mapPattern(id, change));
  }

  private static Edit onRow(String name, PatternId id, int row, UnaryOperator<PatternRow> change) {
    return edit(
        name,
        id,
        p -> row < 0 || row >= p.rows().size() ? p : p.withRow(row, change.apply(p.rows().get(row))));
  }

  /** Adds a pattern of its own to the song; its id is the song's {@link Song#nextId}. */
  public static Edit add(String name, int steps, long stepLength, List<PatternRow> rows) {
    return new Edit(
        "Add pattern",
        song -> {
          List<Pattern> patterns = new ArrayList<>(song.patterns());
          patterns.add(new Pattern(new PatternId(song.nextId()), name, steps, stepLength, .5, rows, Extras.NONE));
          return song.withPatterns(patterns).withNextId(song.nextId() + 1);
        });
  }

  /** Copies a pattern under another name; its id is the song's {@link Song#nextId}. */
  public static Edit duplicate(PatternId id, String name) {
    return new Edit(
        "Duplicate pattern",
        song ->
            song.pattern(id)
                .map(
                    pattern -> {
                      List<Pattern> patterns = new ArrayList<>(song.patterns());
                      patterns.add(pattern.withId(new PatternId(song.nextId())).withName(name));
                      return song.withPatterns(patterns).withNextId(song.nextId() + 1);
                    })
                .orElse(song));
  }

  /** Removes a pattern and every clip that plays it. */
  public static Edit remove(PatternId id) {
    return new Edit(
        "Delete pattern",
        song -> {
          if (song.pattern(id).isEmpty()) {
            return song;
          }
          Song next = song.withPatterns(song.patterns().stream().filter(p -> !p.id().equals(id)).toList());
          for (Track track : song.tracks()) {
            if (track.clips().stream().anyMatch(c -> plays(c, id))) {
              next =
                  next.mapTrack(track.id(), t -> t.withClips(t.clips().stream().filter(c -> !plays(c, id)).toList()));
            }
          }
          return next;
        });
  }

  private static boolean plays(Object clip, PatternId id) {
    return clip instanceof PatternClip pattern && pattern.pattern().equals(id);
  }

  /** Places a pattern on a track, once through; the clip's id is the song's {@link Song#nextId}. */
  public static Edit place(TrackId track, PatternId id, TimelineTick start) {
    return new Edit(
        "Place pattern",
        song ->
            song.pattern(id)
                .map(p -> ClipEdits.add(track, clip -> PatternClip.of(clip, p.name(), start, p.length(), id)))
                .map(edit -> edit.apply(song))
                .orElse(song));
  }

  /** Lets a clip play another pattern. */
  public static Edit assign(ClipId clip, PatternId id) {
    return new Edit(
        "Choose pattern",
        song ->
            song.pattern(id)
                .map(
                    p ->
                        song.mapClip(
                            clip, c -> c instanceof PatternClip pc ? pc.withPattern(id).withName(p.name()) : c))
                .orElse(song));
  }

  /** Renames a pattern. */
  public static Edit rename(PatternId id, String name) {
    return edit("Rename pattern", id, p -> p.withName(name));
  }

  /** Sets steps on, by row and index; what stood there is replaced. */
  public static Edit set(PatternId id, Map<Integer, List<Step>> steps) {
    return edit(
        "Set step",
        id,
        p -> {
          Pattern next = p;
          for (Map.Entry<Integer, List<Step>> entry : steps.entrySet()) {
            PatternRow row = next.rows().get(entry.getKey());
            for (Step step : entry.getValue()) {
              row = row.with(step);
            }
            next = next.withRow(entry.getKey(), row);
          }
          return next;
        });
  }

  /** Sets one step on. */
  public static Edit set(PatternId id, int row, Step step) {
    return set(id, Map.of(row, List.of(step)));
  }

  /** Sets steps off, by row and index. */
  public static Edit clear(PatternId id, Map<Integer, List<Integer>> steps) {
    return edit(
        "Clear step",
        id,
        p -> {
          Pattern next = p;
          for (Map.Entry<Integer, List<Integer>> entry : steps.entrySet()) {
            PatternRow row = next.rows().get(entry.getKey());
            for (int index : entry.getValue()) {
              row = row.without(index);
            }
            next = next.withRow(entry.getKey(), row);
          }
          return next;
        });
  }

  /** Sets how many steps the pattern has, 1 to 128; rows of the old length follow. */
  public static Edit steps(PatternId id, int steps) {
    int count = Math.clamp(steps, 1, 128);
    return edit(
        "Change pattern length",
        id,
        p ->
            p.withSteps(count)
                .withRows(
                    p.rows().stream().map(r -> r.steps() == p.steps() ? r.withSteps(count) : r).toList()));
  }

  /** Sets how many steps one row has before it begins again, 1 to 128. */
  public static Edit rowSteps(PatternId id, int row, int steps) {
    return onRow("Change row length", id, row, r -> r.withSteps(Math.clamp(steps, 1, 128)));
  }

  /** Sets the length of a step in ticks. */
  public static Edit stepLength(PatternId id, long ticks) {
    return edit("Change step length", id, p -> p.withStepLength(Math.max(1, ticks)));
  }

  /** Sets the swing, 0.5 straight to 0.75. */
  public static Edit swing(PatternId id, double swing) {
    return edit("Change swing", id, p -> p.withSwing(swing));
  }

  /** Adds a row at the bottom. */
  public static Edit addRow(PatternId id, int key, String name) {
    return edit(
        "Add row",
        id,
        p -> {
          List<PatternRow> rows = new ArrayList<>(p.rows());
          rows.add(new PatternRow(key, name, p.steps(), List.of()));
          return p.withRows(rows);
        });
  }

  /** Removes a row. */
  public static Edit removeRow(PatternId id, int row) {
    return edit(
        "Remove row",
        id,
        p -> {
          List<PatternRow> rows = new ArrayList<>(p.rows());
          if (row >= 0 && row < rows.size()) {
            rows.remove(row);
          }
          return p.withRows(rows);
        });
  }

  /** Gives a row another key and name. */
  public static Edit rowKey(PatternId id, int row, int key, String name) {
    return onRow("Change row", id, row, r -> r.withKey(Math.clamp(key, 0, 127), name));
  }
}
