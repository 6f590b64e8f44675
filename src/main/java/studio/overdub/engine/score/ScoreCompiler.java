package studio.overdub.engine.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import studio.overdub.base.TrackId;
import studio.overdub.midi.Message;
import studio.overdub.song.Clip;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternClip;
import studio.overdub.song.Song;
import studio.overdub.song.SongEvent;
import studio.overdub.song.TempoMap;
import studio.overdub.song.Track;

/**
 * Compiles the score of each instrument of a song, remembering by identity what it compiled last: an edit costs what it
 * touched. Builder thread only.
 */
public final class ScoreCompiler {
  private final int sampleRate;
  private final int maxFrames;
  private Map<Object, Part> parts = new IdentityHashMap<>();
  private Map<Object, Part> nextParts = new IdentityHashMap<>();
  private Map<TrackId, Whole> wholes = new HashMap<>();
  private Map<TrackId, Whole> nextWholes = new HashMap<>();
  private List<SongEvent> songEvents = List.of();
  private Sysex sysex = new Sysex(List.of());

  /** A clip or the lanes of a track, compiled for a pattern (null for none) and a channel. */
  private record Part(Pattern pattern, int channel, Events events) {}

  private record Whole(List<Object> ingredients, Score score) {}

  private record Sysex(List<SongEvent> events) {}

  /**
   * A compiler of scores.
   *
   * @param maxFrames the longest stretch that is played at once
   */
  public ScoreCompiler(int sampleRate, int maxFrames) {
    this.sampleRate = sampleRate;
    this.maxFrames = maxFrames;
  }

  /** Begins the next version of the song. */
  public void begin(Song song) {
    if (song.events() != songEvents) {
      songEvents = song.events();
      sysex =
          new Sysex(
              songEvents.stream()
                  .filter(event -> event.message().size() > 2 && event.message().at(0) == 0xF0)
                  .toList());
    }
  }

  /** Forgets what the version of the song that began last did not use. */
  public void end() {
    parts = nextParts;
    nextParts = new IdentityHashMap<>();
    wholes = nextWholes;
    nextWholes = new HashMap<>();
  }

  /**
   * The score of one instrument.
   *
   * @param owner the track that the instrument is on
   * @param heard the tracks that play it and are heard
   * @param silent the tracks that play it and are muted; their controllers and programs count, their notes do not
   */
  public Score compile(Song song, TrackId owner, List<Track> heard, List<Track> silent) {
    List<Object> ingredients = new ArrayList<>();
    ingredients.add(song.tempo());
    ingredients.add(sysex);
    heard.forEach(track -> gather(song, track, ingredients));
    ingredients.add(Boolean.FALSE);
    silent.forEach(track -> gather(song, track, ingredients));
    Whole whole = wholes.get(owner);
    if (whole == null || !same(whole.ingredients(), ingredients)) {
      whole = new Whole(ingredients, score(song, heard, silent));
    } else {
      heard.forEach(this::keepParts);
      silent.forEach(this::keepParts);
    }
    nextWholes.put(owner, whole);
    return whole.score();
  }

  private static void gather(Song song, Track track, List<Object> into) {
    into.add(track.midi());
    into.add(track.lanes());
    for (Clip clip : track.clips()) {
      into.add(clip);
      if (clip instanceof PatternClip pattern) {
        into.add(song.pattern(pattern.pattern()).orElse(null));
      }
    }
  }

  private static boolean same(List<Object> a, List<Object> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (a.get(i) != b.get(i)) {
        return false;
      }
    }
    return true;
  }

  private void keepParts(Track track) {
    keepPart(track.lanes());
    track.clips().forEach(this::keepPart);
  }

  private void keepPart(Object source) {
    Part part = parts.get(source);
    if (part != null) {
      nextParts.put(source, part);
    }
  }

  private Score score(Song song, List<Track> heard, List<Track> silent) {
    List<Events> all = new ArrayList<>();
    if (!sysex.events().isEmpty()) {
      all.add(sysexEvents());
    }
    heard.forEach(track -> parts(song, track, all));
    List<Events> muted = new ArrayList<>();
    silent.forEach(track -> parts(song, track, muted));
    muted.stream().map(Events::withoutNotes).filter(events -> events.size() > 0).forEach(all::add);
    Events events = all.size() == 1 ? all.getFirst() : merge(all);
    return new Score(events, frames(song.tempo(), events), sysexBytes(), maxFrames);
  }

  private Events sysexEvents() {
    EventBuffer out = new EventBuffer();
    for (int i = 0; i < sysex.events().size(); i++) {
      out.add(sysex.events().get(i).at().value(), EventOrder.SYSEX, Message.sysex(i));
    }
    return out.sorted();
  }

  private byte[][] sysexBytes() {
    return sysex.events().stream().map(event -> event.message().toArray()).toArray(byte[][]::new);
  }

  private static Events merge(List<Events> all) {
    EventBuffer out = new EventBuffer();
    all.forEach(out::addAll);
    return out.sorted();
  }

  private void parts(Song song, Track track, List<Events> into) {
    int channel = track.midi().channel();
    if (track.lanes().stream().anyMatch(lane -> ClipCompiler.isMessage(lane.target()))) {
      into.add(part(track.lanes(), null, channel, () -> ClipCompiler.controllers(track.lanes(), channel)));
    }
    for (Clip clip : track.clips()) {
      if (!clip.muted()) {
        clip(song, clip, channel).filter(events -> events.size() > 0).ifPresent(into::add);
      }
    }
  }

  private Optional<Events> clip(Song song, Clip clip, int channel) {
    // A switch over types takes Java milliseconds the first time, which a short render notices.
    if (clip instanceof NoteClip notes) {
      return Optional.of(part(clip, null, channel, () -> ClipCompiler.notes(notes, channel)));
    }
    if (clip instanceof PatternClip pattern) {
      return song.pattern(pattern.pattern())
          .map(of -> part(clip, of, channel, () -> ClipCompiler.pattern(pattern, of, channel)));
    }
    return Optional.empty();
  }

  private Events part(Object source, Pattern pattern, int channel, Supplier<Events> compile) {
    Part part = parts.get(source);
    if (part == null || part.pattern() != pattern || part.channel() != channel) {
      part = new Part(pattern, channel, compile.get());
    }
    nextParts.put(source, part);
    return part.events();
  }

  private long[] frames(TempoMap tempo, Events events) {
    long[] frames = new long[events.size()];
    long tick = Long.MIN_VALUE;
    long frame = 0;
    for (int i = 0; i < frames.length; i++) {
      long at = EventOrder.tick(events.keys()[i]);
      if (at != tick) {
        tick = at;
        frame = tempo.frameAt(tick, sampleRate);
      }
      frames[i] = frame;
    }
    return frames;
  }
}
