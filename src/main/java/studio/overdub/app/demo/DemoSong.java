package studio.overdub.app.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.DeviceId;
import studio.overdub.base.PatternId;
import studio.overdub.base.TickRange;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.Preset;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Channel;
import studio.overdub.song.Clip;
import studio.overdub.song.Device;
import studio.overdub.song.KeySignature;
import studio.overdub.song.Lane;
import studio.overdub.song.LanePoint;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Loop;
import studio.overdub.song.Marker;
import studio.overdub.song.MidiAddress;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternClip;
import studio.overdub.song.Send;
import studio.overdub.song.Song;
import studio.overdub.song.Tempo;
import studio.overdub.song.TempoMap;
import studio.overdub.song.Track;

/** "Night Bus Home": thirty-two bars in D minor, with every instrument of the studio at work. */
public final class DemoSong {
  private static final long BAR = 4 * Ticks.PER_QUARTER;
  private static final double NO_SEND = -120;

  private final Map<String, Preset> presets;
  private final List<Track> tracks = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private final TrackId reverb;
  private final TrackId echo;
  private long nextId = 1;

  private DemoSong(List<Preset> presets) {
    this.presets = new HashMap<>();
    presets.forEach(preset -> this.presets.putIfAbsent(preset.name(), preset));
    reverb = new TrackId(nextId++);
    echo = new TrackId(nextId++);
  }

  /**
   * The song.
   *
   * @param presets the studio's own presets; a sound that is not among them plays at its instrument's default
   */
  public static Song make(List<Preset> presets) {
    return new DemoSong(presets).song();
  }

  private Song song() {
    kit();
    synth("Wool Bass", 3, Score.BASS, new Phrase(98, .92), -9.5, 0, NO_SEND, NO_SEND);
    synth("Dust Keys", 5, Score.KEYS, new Phrase(74, .97), -9, -.3, -14, -22);
    sampler("Felt Upright", 6, 0, Score.PIANO, new Phrase(80, .95), -6, .25, -12);
    synth("Tape Choir", 7, Score.CHOIR, new Phrase(70, 1), -12, 0, -9, NO_SEND);
    gervill("Strings", 4, 48, Score.STRINGS, new Phrase(66, 1), -11, .15, -12);
    synth("Halogen", 0, Score.LEAD, new Phrase(92, .9), -13, .1, -13, -12);
    tracks.add(Track.of(new TrackId(nextId++), "Vocal", Track.Kind.AUDIO, 2).withArmed(true));
    swell();
    bus(reverb, "Plate", Track.Kind.REVERB_BUS, device("reverb"), 5);
    bus(echo, "Echo", Track.Kind.BUS, device("delay").withParam("mix", 1), 4);
    return Song.EMPTY
        .withName("Night Bus Home")
        .withTempo(
            TempoMap.of(
                List.of(
                    Tempo.ofBpm(TimelineTick.ZERO, 104),
                    Tempo.ofBpm(bar(31), 104).withRamp(true),
                    Tempo.ofBpm(bar(33), 84))))
        .withKeys(List.of(new KeySignature(TimelineTick.ZERO, -1, true)))
        .withMarkers(
            List.of(
                new Marker(bar(1), "Intro"), new Marker(bar(5), "Verse"), new Marker(bar(13), "Chorus"),
                new Marker(bar(21), "Verse"), new Marker(bar(29), "Outro")))
        .withLoop(new Loop(new TickRange(bar(13), bar(21)), false))
        .withPatterns(patterns)
        .withTracks(tracks)
        .withMaster(Channel.DEFAULT)
        .withNextId(nextId);
  }

  /** The start of a bar, counted from 1. */
  private static TimelineTick bar(int bar) {
    return new TimelineTick((bar - 1) * BAR);
  }

  private void kit() {
    PatternId a = new PatternId(nextId++);
    PatternId b = new PatternId(nextId++);
    PatternId fill = new PatternId(nextId++);
    patterns.add(Beats.verse(a));
    patterns.add(Beats.chorus(b));
    patterns.add(Beats.fill(fill));
    List<Clip> clips = new ArrayList<>();
    clips.add(beat("Beat A", a, 3, 2));
    clips.add(beat("Beat A", a, 5, 7));
    clips.add(beat("Fill", fill, 12, 1));
    clips.add(beat("Beat B", b, 13, 7));
    clips.add(beat("Fill", fill, 20, 1));
    clips.add(beat("Beat A", a, 21, 7));
    clips.add(beat("Fill", fill, 28, 1));
    clips.add(beat("Beat A", a, 29, 3));
    Device kit = device("sampler").withSound("Drum kit", Map.of("drums", 1.0), Map.of());
    Track track = track("Kit", 1, kit, clips, -5, 0, -18, NO_SEND);
    tracks.add(track.withMidi(new MidiAddress(0, MidiAddress.DRUMS)));
  }

  private Clip beat(String name, PatternId pattern, int bar, int bars) {
    return PatternClip.of(new ClipId(nextId++), name, bar(bar), bars * BAR, pattern);
  }

  private void synth(
      String preset, int colour, List<Part> parts, Phrase player, double gain, double pan, double plate, double echo) {
    Device device = device("synth");
    Preset sound = presets.get(preset);
    if (sound != null) {
      device = device.withSound(sound.name(), sound.params(), sound.texts());
    }
    tracks.add(track(preset, colour, device, clips(preset, parts, player), gain, pan, plate, echo));
  }

  private void sampler(
      String name, int colour, int program, List<Part> parts, Phrase player, double gain, double pan, double plate) {
    Device device = device("sampler").withSound("", Map.of("program", (double) program), Map.of());
    tracks.add(track(name, colour, device, clips(name, parts, player), gain, pan, plate, NO_SEND));
  }

  private void gervill(
      String name, int colour, int program, List<Part> parts, Phrase player, double gain, double pan, double plate) {
    Device device = device("gervill").withSound("", Map.of("program", (double) program), Map.of());
    tracks.add(track(name, colour, device, clips(name, parts, player), gain, pan, plate, NO_SEND));
  }

  private Device device(String type) {
    return Device.of(new DeviceId(nextId++), type, 1);
  }

  private List<Clip> clips(String name, List<Part> parts, Phrase player) {
    List<Clip> clips = new ArrayList<>();
    for (Part part : parts) {
      Notes notes = player.play(part.music());
      long bars = -Math.floorDiv(-notes.end(), BAR);
      clips.add(NoteClip.of(new ClipId(nextId++), name, bar(part.bar()), bars * BAR, notes));
    }
    return clips;
  }

  private Track track(
      String name, int colour, Device device, List<Clip> clips, double gain, double pan, double plate, double echoes) {
    List<Send> sends = new ArrayList<>();
    if (plate > NO_SEND) {
      sends.add(new Send(reverb, plate, false));
    }
    if (echoes > NO_SEND) {
      sends.add(new Send(echo, echoes, false));
    }
    return Track.of(new TrackId(nextId++), name, Track.Kind.INSTRUMENT, colour)
        .withInstrument(Optional.of(device))
        .withClips(clips)
        .withChannel(Channel.DEFAULT.withGainDb(gain).withPan(pan).withSends(sends));
  }

  /** The choir opens its filter into the chorus, and the lead bends up to its highest note. */
  private void swell() {
    for (int i = 0; i < tracks.size(); i++) {
      Track track = tracks.get(i);
      if (track.name().equals("Tape Choir")) {
        List<AutomationPoint> points =
            List.of(
                new AutomationPoint(bar(1), -16, true), new AutomationPoint(bar(13), -11, false),
                new AutomationPoint(bar(21), -15, true), new AutomationPoint(bar(29), -12, true),
                new AutomationPoint(bar(33), -30, false));
        tracks.set(i, track.withLanes(List.of(new AutomationLane(new LaneTarget.Gain(), points))));
      } else if (track.name().equals("Halogen")) {
        tracks.set(i, track.mapClip(track.clips().getFirst().id(), clip -> withVibrato((NoteClip) clip)));
      }
    }
  }

  private static NoteClip withVibrato(NoteClip clip) {
    List<LanePoint> points =
        IntStream.rangeClosed(0, 32)
            .mapToObj(i -> new LanePoint(new ClipTick(i * BAR / 4), i % 8 < 4 ? 0 : (i % 8 - 3) * 12))
            .toList();
    return clip.withLane(new Lane(new LaneTarget.Controller(1), points));
  }

  private void bus(TrackId id, String name, Track.Kind kind, Device effect, int colour) {
    tracks.add(
        Track.of(id, name, kind, colour)
            .withChannel(Channel.DEFAULT.withInserts(List.of(effect)).withGainDb(-2)));
  }
}
