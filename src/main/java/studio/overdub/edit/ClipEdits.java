package studio.overdub.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Clip;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.PatternClip;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/** Edits of clips on the timeline. */
public final class ClipEdits {
  private ClipEdits() {}

  private static String counted(String verb, Set<?> clips) {
    return verb + (clips.size() == 1 ? " clip" : " clips");
  }

  private static Song mapAll(Song song, Set<ClipId> ids, UnaryOperator<Clip> change) {
    Song next = song;
    for (ClipId id : ids) {
      next = next.mapClip(id, change);
    }
    return next;
  }

  /** Puts a clip on a track. {@code make} is given its id, which is the song's {@link Song#nextId}. */
  public static Edit add(TrackId track, Function<ClipId, Clip> make) {
    return new Edit(
        "Add clip",
        song -> {
          Clip clip = make.apply(new ClipId(song.nextId()));
          return song.track(track).isEmpty()
              ? song
              : song.withNextId(song.nextId() + 1).mapTrack(track, t -> with(t, List.of(clip)));
        });
  }

  /** Puts an empty clip of notes on a track. */
  public static Edit addNotes(TrackId track, String name, TimelineTick start, long length) {
    return add(track, id -> NoteClip.of(id, name, start, length, Notes.EMPTY));
  }

  private static Track with(Track track, List<Clip> added) {
    List<Clip> clips = new ArrayList<>(track.clips());
    clips.addAll(added);
    return track.withClips(clips);
  }

  /** Removes clips. */
  public static Edit remove(Set<ClipId> ids) {
    return new Edit(counted("Delete", ids), song -> without(song, ids));
  }

  private static Song without(Song song, Set<ClipId> ids) {
    Song next = song;
    for (Track track : song.tracks()) {
      if (track.clips().stream().anyMatch(clip -> ids.contains(clip.id()))) {
        next =
            next.mapTrack(
                track.id(), t -> t.withClips(t.clips().stream().filter(c -> !ids.contains(c.id())).toList()));
      }
    }
    return next;
  }

  /**
   * Moves clips in time, and up or down over the tracks. The group stops at the song's start and at the first and last
   * track; a clip that would land on a track of another kind keeps its track.
   *
   * @param ticks later, or earlier where negative
   * @param rows tracks downwards, or upwards where negative
   */
  public static Edit move(Set<ClipId> ids, long ticks, int rows) {
    return new Edit(counted("Move", ids), song -> placed(song, ids, ticks, rows, false));
  }

  /** Copies clips, as {@link #move} moves them. The copies' ids begin at the song's {@link Song#nextId}. */
  public static Edit copy(Set<ClipId> ids, long ticks, int rows) {
    return new Edit(counted("Copy", ids), song -> placed(song, ids, ticks, rows, true));
  }

  /** Copies clips to right behind themselves: by the whole length from the first's start to the last's end. */
  public static Edit duplicate(Set<ClipId> ids) {
    return new Edit(
        counted("Duplicate", ids),
        song -> {
          List<Clip> clips = ids.stream().flatMap(id -> song.clip(id).stream()).toList();
          if (clips.isEmpty()) {
            return song;
          }
          long start = clips.stream().mapToLong(c -> c.start().value()).min().getAsLong();
          long end = clips.stream().mapToLong(c -> c.end().value()).max().getAsLong();
          return placed(song, ids, end - start, 0, true);
        });
  }

  private static Song placed(Song song, Set<ClipId> ids, long ticks, int rows, boolean copy) {
    long earliest = Long.MAX_VALUE;
    int top = song.tracks().size();
    int bottom = -1;
    Map<Clip, Integer> rowOf = new LinkedHashMap<>();
    for (int row = 0; row < song.tracks().size(); row++) {
      for (Clip clip : song.tracks().get(row).clips()) {
        if (ids.contains(clip.id())) {
          rowOf.put(clip, row);
          earliest = Math.min(earliest, clip.start().value());
          top = Math.min(top, row);
          bottom = row;
        }
      }
    }
    if (rowOf.isEmpty()) {
      return song;
    }
    long dt = Math.max(ticks, -Math.max(0, earliest));
    int dr = Math.clamp(rows, -top, song.tracks().size() - 1 - bottom);
    if (dt == 0 && dr == 0 && !copy) {
      return song;
    }
    Song next = copy ? song : without(song, ids);
    for (Map.Entry<Clip, Integer> entry : rowOf.entrySet()) {
      Track from = song.tracks().get(entry.getValue());
      Track below = song.tracks().get(entry.getValue() + dr);
      Track to = below.kind() == from.kind() ? below : from;
      Clip clip = entry.getKey().movedTo(entry.getKey().start().plus(dt));
      if (copy) {
        clip = clip.withId(new ClipId(next.nextId()));
        next = next.withNextId(next.nextId() + 1);
      }
      Clip placed = clip;
      next = next.mapTrack(to.id(), t -> with(t, List.of(placed)));
    }
    return next;
  }

  /** Moves the ends of clips by {@code ticks}; none gets shorter than {@code least}. */
  public static Edit resize(Set<ClipId> ids, long ticks, long least) {
    return new Edit(
        counted("Resize", ids),
        song ->
            mapAll(
                song,
                ids,
                c -> c.withPlace(c.start(), Math.max(Math.min(least, c.length()), c.length() + ticks), c.offset())));
  }

  /**
   * Moves the beginnings of clips by {@code ticks}, their ends and what is heard when staying where they are; none gets
   * shorter than {@code least}, and audio does not begin before its file does.
   */
  public static Edit resizeStart(Set<ClipId> ids, long ticks, long least, int sampleRate) {
    return new Edit(
        counted("Resize", ids),
        song -> mapAll(song, ids, c -> startMoved(song, c, Math.min(ticks, c.length() - Math.min(least, c.length())),
            sampleRate)));
  }

  private static Clip startMoved(Song song, Clip clip, long ticks, int sampleRate) {
    long dt = Math.max(ticks, -clip.start().value());
    if (clip instanceof AudioClip audio) {
      long frames =
          song.tempo().frame(clip.start().plus(dt), sampleRate) - song.tempo().frame(clip.start(), sampleRate);
      if (audio.firstFrame() + frames < 0) {
        return clip;
      }
      return audio
          .withFirstFrame(audio.firstFrame() + frames)
          .withPlace(clip.start().plus(dt), clip.length() - dt, ClipTick.ZERO);
    }
    if (clip instanceof PatternClip pattern) {
      // A pattern repeats, so its content has no beginning to stop at; it is kept positive by whole repeats.
      long period = song.pattern(pattern.pattern()).map(p -> p.length()).orElse(1L);
      long offset = Math.floorMod(clip.offset().value() + dt, period);
      return clip.withPlace(clip.start().plus(dt), clip.length() - dt, new ClipTick(offset));
    }
    long inside = Math.max(dt, -clip.offset().value());
    if (inside > dt) {
      // Before the content's first tick there is nothing yet: the content grows at its front.
      NoteClip notes = (NoteClip) clip;
      return ContentShift.later(notes, inside - dt).withPlace(clip.start().plus(dt), clip.length() - dt, ClipTick.ZERO);
    }
    return clip.withPlace(clip.start().plus(dt), clip.length() - dt, clip.offset().plus(dt));
  }

  /** Cuts clips in two at a position; clips that do not lie across it stay whole. */
  public static Edit split(Set<ClipId> ids, TimelineTick at, int sampleRate) {
    return new Edit(
        counted("Split", ids),
        song -> {
          Song next = song;
          for (ClipId id : ids) {
            Clip clip = next.clip(id).orElse(null);
            if (clip == null || !clip.start().isBefore(at) || !at.isBefore(clip.end())) {
              continue;
            }
            long head = at.minus(clip.start());
            Clip tail = startMoved(next, clip, head, sampleRate).withId(new ClipId(next.nextId()));
            TrackId track = next.trackOf(id).orElseThrow().id();
            next =
                next.withNextId(next.nextId() + 1)
                    .mapClip(id, c -> c.withPlace(c.start(), head, c.offset()))
                    .mapTrack(track, t -> with(t, List.of(tail)));
          }
          return next;
        });
  }

  /** Renames a clip. */
  public static Edit rename(ClipId id, String name) {
    return new Edit("Rename clip", song -> song.mapClip(id, c -> c.name().equals(name) ? c : c.withName(name)));
  }

  /** Silences clips, or lets them sound again. */
  public static Edit mute(Set<ClipId> ids, boolean muted) {
    return new Edit(
        counted(muted ? "Mute" : "Unmute", ids),
        song -> mapAll(song, ids, c -> c.muted() == muted ? c : c.withMuted(muted)));
  }

  /** Sets the gain of an audio clip. */
  public static Edit gain(ClipId id, double db) {
    return new Edit(
        "Change clip gain",
        song -> song.mapClip(id, c -> c instanceof AudioClip a && a.gainDb() != db ? a.withGainDb(db) : c));
  }

  /**
   * Puts copies of clips on a track, the first of them at a position and the others as far from it as they were. The
   * copies' ids begin at the song's {@link Song#nextId}.
   */
  public static Edit paste(TrackId track, List<Clip> clips, TimelineTick at) {
    return new Edit(
        clips.size() == 1 ? "Paste clip" : "Paste clips",
        song -> {
          if (clips.isEmpty() || song.track(track).isEmpty()) {
            return song;
          }
          TimelineTick first = clips.stream().map(Clip::start).min(TimelineTick::compareTo).orElseThrow();
          List<Clip> copies = new ArrayList<>();
          long id = song.nextId();
          for (Clip clip : clips) {
            copies.add(clip.withId(new ClipId(id++)).movedTo(at.plus(clip.start().minus(first))));
          }
          return song.withNextId(id).mapTrack(track, t -> with(t, copies));
        });
  }
}
