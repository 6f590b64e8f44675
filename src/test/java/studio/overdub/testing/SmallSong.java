package studio.overdub.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.PatternId;
import studio.overdub.base.TickRange;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Clip;
import studio.overdub.song.Extras;
import studio.overdub.song.KeySignature;
import studio.overdub.song.Lane;
import studio.overdub.song.LanePoint;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Loop;
import studio.overdub.song.Marker;
import studio.overdub.song.MidiAddress;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternClip;
import studio.overdub.song.PatternRow;
import studio.overdub.song.Song;
import studio.overdub.song.Step;
import studio.overdub.song.Tempo;
import studio.overdub.song.TempoMap;
import studio.overdub.song.Track;

/** A song of eight tracks and five sections in D minor, for tests of the editors. */
public final class SmallSong {
  /** The clip of {@link #CHOIR} that begins in bar 13. */
  public static final ClipId CHORUS = new ClipId(500);

  /** The track of drums, its clips patterns. */
  public static final TrackId KIT = new TrackId(1);

  /** The track of {@link #CHORUS}. */
  public static final TrackId CHOIR = new TrackId(5);

  /** The first of two patterns. */
  public static final PatternId BEAT_A = new PatternId(301);

  private static final long BAR = 4 * Ticks.PER_QUARTER;
  private static final long SIXTEENTH = Ticks.PER_QUARTER / 4;

  private static final int[][] CHORUS_NOTES = {
    {0, 74, 6, 96}, {0, 69, 15, 70}, {0, 65, 15, 62}, {6, 76, 2, 80}, {8, 77, 4, 104}, {12, 74, 4, 88},
    {16, 72, 8, 92}, {16, 67, 15, 66}, {16, 64, 15, 60}, {24, 69, 4, 84}, {28, 70, 2, 72}, {30, 72, 2, 90},
    {32, 74, 12, 110}, {32, 70, 15, 70}, {32, 65, 15, 64}, {44, 72, 4, 82}, {48, 70, 6, 95}, {48, 67, 15, 68},
    {48, 62, 15, 60}, {54, 69, 2, 75}, {56, 67, 4, 85}, {60, 64, 3, 64}
  };

  private long nextId = 1000;

  private SmallSong() {}

  /** The song. */
  public static Song make() {
    return new SmallSong().build();
  }

  /** An empty song with one clip of many notes spread over 128 bars and the keys, on one track. */
  public static Song crowded(int notes) {
    Random random = new Random(7);
    List<Note> all = new ArrayList<>();
    for (int i = 0; i < notes; i++) {
      long start = (long) (random.nextDouble() * 128 * BAR) / 60480 * 60480;
      all.add(
          Note.of(
              i + 1, new ClipTick(start), SIXTEENTH * (1 + random.nextInt(3)), 24 + random.nextInt(80),
              1 + random.nextInt(127)));
    }
    Track track =
        Track.of(CHOIR, "Crowd", Track.Kind.INSTRUMENT, 7)
            .withClips(
                List.of(NoteClip.of(CHORUS, "Crowd", TimelineTick.ZERO, 128 * BAR, Notes.of(all))));
    return Song.EMPTY.withTracks(List.of(track)).withNextId(1000);
  }

  private Song build() {
    List<Track> tracks =
        List.of(
            track(1, "Kit", Track.Kind.INSTRUMENT, 1, beats()).withMidi(drums()),
            track(2, "Wool Bass", Track.Kind.INSTRUMENT, 3, lines(36, 1, 4, 12, 20)),
            track(3, "Dust Keys", Track.Kind.INSTRUMENT, 5, lines(55, 2, 4, 20)),
            track(4, "Felt Upright", Track.Kind.INSTRUMENT, 6, lines(60, 1, 12)),
            track(5, "Choir", Track.Kind.INSTRUMENT, 7, List.of(chorus(), line(62, 2, 24, 8))),
            track(6, "Guitar", Track.Kind.AUDIO, 0, takes("Guitar", 4, 13, 20)),
            track(7, "Vocal", Track.Kind.AUDIO, 2, takes("Vocal", 4, 12, 20)).withArmed(true),
            track(8, "Vocal double", Track.Kind.AUDIO, 2, takes("Vocal double", 12)));
    return Song.EMPTY
        .withName("Night Bus Home")
        .withTempo(TempoMap.of(List.of(Tempo.ofBpm(TimelineTick.ZERO, 104))))
        .withKeys(List.of(new KeySignature(TimelineTick.ZERO, -1, true)))
        .withMarkers(
            List.of(
                marker(0, "Intro"), marker(4, "Verse"), marker(12, "Chorus"), marker(20, "Verse"),
                marker(28, "Outro")))
        .withLoop(new Loop(new TickRange(at(12), at(20)), true))
        .withPatterns(List.of(beatA(), beatB()))
        .withTracks(tracks)
        .withNextId(5000);
  }

  private static MidiAddress drums() {
    return new MidiAddress(MidiAddress.DEFAULT.port(), 9);
  }

  private static Track track(long id, String name, Track.Kind kind, int colour, List<? extends Clip> clips) {
    return Track.of(new TrackId(id), name, kind, colour).withClips(clips);
  }

  private static TimelineTick at(int bar) {
    return new TimelineTick(bar * BAR);
  }

  private static Marker marker(int bar, String name) {
    return new Marker(at(bar), name);
  }

  private NoteClip chorus() {
    List<Note> notes = new ArrayList<>();
    for (int[] n : CHORUS_NOTES) {
      notes.add(Note.of(notes.size() + 1, new ClipTick(n[0] * SIXTEENTH / 2), n[2] * SIXTEENTH / 2, n[1], n[3]));
    }
    List<LanePoint> swell = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      swell.add(new LanePoint(new ClipTick(i * 2 * SIXTEENTH), 40 + 5.0 * i));
    }
    return NoteClip.of(CHORUS, "Choir", at(12), 8 * BAR, Notes.of(notes))
        .withLanes(List.of(new Lane(new LaneTarget.Controller(11), swell)));
  }

  private List<Clip> lines(int key, int voices, int... bars) {
    List<Clip> clips = new ArrayList<>();
    for (int bar : bars) {
      clips.add(line(key, voices, bar, 8));
    }
    return clips;
  }

  private Clip line(int key, int voices, int bar, int length) {
    Random random = new Random(bar * 31L + key);
    List<Note> notes = new ArrayList<>();
    long at = 0;
    while (at < length * BAR) {
      long step = SIXTEENTH * (2 << random.nextInt(3));
      int k = key + random.nextInt(14);
      for (int voice = 0; voice < voices; voice++) {
        notes.add(Note.of(notes.size() + 1, new ClipTick(at), step - SIXTEENTH / 4, k + 5 * voice, 70));
      }
      at += step;
    }
    String name = switch (key) { case 36 -> "Wool Bass"; case 55 -> "Dust Keys"; case 60 -> "Felt Upright";
      default -> "Choir"; };
    return NoteClip.of(new ClipId(nextId++), name, at(bar), length * BAR, Notes.of(notes));
  }

  private List<Clip> takes(String name, int... bars) {
    List<Clip> clips = new ArrayList<>();
    for (int bar : bars) {
      String take = name + " · take " + (clips.size() + 1);
      clips.add(
          AudioClip.of(new ClipId(nextId++), take, at(bar), bar == 13 ? 7 * BAR : 8 * BAR, "audio/" + take + ".wav"));
    }
    return clips;
  }

  private List<Clip> beats() {
    List<Clip> clips = new ArrayList<>();
    clips.add(PatternClip.of(new ClipId(400), "Beat A", at(2), 2 * BAR, BEAT_A));
    for (int bar = 4; bar < 28; bar += 4) {
      boolean second = bar % 8 == 4;
      PatternId pattern = second ? new PatternId(302) : BEAT_A;
      clips.add(PatternClip.of(new ClipId(nextId++), second ? "Beat B" : "Beat A", at(bar), 4 * BAR, pattern));
    }
    return clips;
  }

  private static Pattern beatA() {
    return new Pattern(
        BEAT_A, "Beat A", 16, SIXTEENTH, .56,
        List.of(
            row(36, "Kick", 16, 0, 6, 8, 11), row(38, "Snare", 16, 4, 12), row(39, "Clap", 16, 12),
            row(42, "Closed hat", 16, 0, 2, 4, 6, 8, 10, 12, 14), row(46, "Open hat", 16, 6, 14),
            row(37, "Rim", 16, 3, 9), row(45, "Low tom", 16), row(70, "Shaker", 12, 0, 2, 3, 5, 6, 8, 9, 11)),
        Extras.NONE);
  }

  private static Pattern beatB() {
    return beatA()
        .withId(new PatternId(302))
        .withName("Beat B")
        .withRow(0, row(36, "Kick", 16, 0, 3, 10))
        .withRow(3, row(42, "Closed hat", 16, 0, 4, 8, 12));
  }

  private static PatternRow row(int key, String name, int steps, int... on) {
    int[] velocities = {120, 76, 102, 70};
    List<Step> list = new ArrayList<>();
    for (int index : on) {
      list.add(new Step(index, velocities[index % 4], .9));
    }
    return new PatternRow(key, name, steps, list);
  }

  /** The song without its clip under edit, its one track still there. */
  public static Song withoutClips() {
    return Song.EMPTY
        .withTracks(List.of(Track.of(CHOIR, "Choir", Track.Kind.INSTRUMENT, 7).withInstrument(Optional.empty())))
        .withNextId(1000);
  }
}
