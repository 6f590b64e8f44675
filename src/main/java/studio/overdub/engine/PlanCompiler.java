package studio.overdub.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import studio.overdub.base.Decibels;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.device.AudioSources;
import studio.overdub.device.Catalog;
import studio.overdub.device.Preparation;
import studio.overdub.engine.mix.Beats;
import studio.overdub.engine.score.Curve;
import studio.overdub.engine.score.Score;
import studio.overdub.engine.score.ScoreCompiler;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/**
 * Compiles a song into a plan, over and over as the song changes; what did not change is taken from the plan before.
 * Builder thread only.
 */
final class PlanCompiler implements AutoCloseable {
  /** Loops shorter than this many frames are not played. */
  static final int SHORTEST_LOOP = 64;

  private final Preparation preparation;
  private final boolean dry;
  private final Consumer<StudioException> problems;
  private final DeviceRack rack;
  private final ScoreCompiler scores;
  private final StripCompiler channels;
  private Map<EdgeKey, EdgeState> edges = new HashMap<>();
  private Map<EdgeKey, EdgeState> nextEdges = new HashMap<>();
  private long serial;

  private record EdgeKey(TrackId from, TrackId to, Edge.Tap tap, int output, boolean send, int delay) {
    // As in TrackId, for the start of the program.

    @Override
    public boolean equals(Object other) {
      return other instanceof EdgeKey key
          && key.from.equals(from)
          && Objects.equals(key.to, to)
          && key.tap == tap
          && key.output == output
          && key.send == send
          && key.delay == delay;
    }

    @Override
    public int hashCode() {
      return (31 * from.hashCode() + Objects.hashCode(to)) * 31 + 4 * output + tap.ordinal();
    }
  }

  /** A channel in the plan, with the latency of what reaches its input. */
  private record Placed(StripCompiler.Compiled channel, int inputLatency) {
    int latencyAt(Edge.Tap tap) {
      boolean early = tap == Edge.Tap.REVERB || tap == Edge.Tap.CHORUS || tap == Edge.Tap.OUTPUT;
      return inputLatency + (early ? channel.instrumentLatency() : channel.latency());
    }
  }

  /**
   * @param dry whether the reverb and chorus busses are left out
   * @param problems hears of what cannot be played
   */
  PlanCompiler(
      Catalog catalog, AudioSources sources, Preparation preparation, boolean dry,
      Consumer<StudioException> problems) {
    this.preparation = preparation;
    this.dry = dry;
    this.problems = problems;
    rack = new DeviceRack(catalog, preparation.withSources(sources), problems);
    scores = new ScoreCompiler(preparation.sampleRate(), preparation.maxFrames());
    channels = new StripCompiler(preparation, rack, new SoundCompiler(sources, preparation, problems));
  }

  /**
   * The plan of a song.
   *
   * @param version of the song, counting up
   */
  RenderPlan compile(Song song, long version) {
    serial++;
    scores.begin(song);
    Audibility audibility = new Audibility(song);
    List<Track> tracks = song.tracks().stream().filter(track -> hasChannel(track, audibility)).toList();
    ChannelGraph graph = new ChannelGraph(song, tracks, dry, problems);
    Map<TrackId, Placed> placed = new HashMap<>();
    List<Strip> strips = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    int level = 0;
    for (Track track : tracks.stream().sorted(Comparator.comparingInt(graph::level)).toList()) {
      if (graph.level(track) > level) {
        level = graph.level(track);
        levels.add(strips.size());
      }
      Placed one = place(song, track, audibility, graph, placed);
      placed.put(track.id(), one);
      strips.add(one.channel().strip());
    }
    levels.add(strips.size());
    Placed master = master(song, audibility, graph.intoMaster(), placed);
    strips.add(master.channel().strip());
    levels.add(strips.size());
    finish();
    return plan(song, version, strips, levels, master.latencyAt(Edge.Tap.POST));
  }

  private void finish() {
    scores.end();
    channels.finish();
    rack.finish(serial);
    edges = nextEdges;
    nextEdges = new HashMap<>();
  }

  private boolean hasChannel(Track track, Audibility audibility) {
    boolean leftOut = dry && (track.kind() == Track.Kind.REVERB_BUS || track.kind() == Track.Kind.CHORUS_BUS);
    return !leftOut && audibility.ownerOf(track) == track;
  }

  private RenderPlan plan(Song song, long version, List<Strip> strips, List<Integer> levels, int latency) {
    int rate = preparation.sampleRate();
    long loopStart = song.tempo().frame(song.loop().range().start(), rate);
    long loopEnd = song.tempo().frame(song.loop().range().end(), rate);
    boolean loops = song.loop().on() && loopEnd - loopStart >= SHORTEST_LOOP;
    long end = song.tempo().frame(song.end(), rate);
    for (Strip strip : strips) {
      end = Math.max(end, strip.plan().score().end());
    }
    return new RenderPlan(
        serial, version, song.tempo(), new SongTimeline(song.tempo(), rate), new Beats(song.meter()),
        strips.toArray(Strip[]::new),
        levels.stream().mapToInt(Integer::intValue).toArray(), latency, loops ? loopStart : -1, loopEnd, end);
  }

  private Placed place(
      Song song, Track track, Audibility audibility, ChannelGraph graph, Map<TrackId, Placed> placed) {
    Score score =
        track.instrument().isPresent()
            ? scores.compile(song, track.id(), audibility.heardPlayers(track), audibility.silentPlayers(track))
            : Score.EMPTY;
    StripCompiler.Compiled compiled =
        channels.track(
            track, score, song.tempo(), audibility.channelOpen(track), graph.sends(track), graph.routed(track), serial);
    return connect(compiled, track.id(), song, audibility, graph.into(track), placed);
  }

  private Placed master(
      Song song, Audibility audibility, List<ChannelGraph.Connection> into, Map<TrackId, Placed> placed) {
    return connect(
        channels.master(song.master(), song.masterLanes(), song.tempo(), serial), RenderPlan.MASTER, song, audibility,
        into, placed);
  }

  private Placed connect(
      StripCompiler.Compiled compiled, TrackId id, Song song, Audibility audibility,
      List<ChannelGraph.Connection> into, Map<TrackId, Placed> placed) {
    List<ChannelGraph.Connection> all =
        into.stream().filter(c -> placed.get(c.from().id()).channel().offers(c)).toList();
    int latency = all.stream().mapToInt(c -> placed.get(c.from().id()).latencyAt(c.tap())).max().orElse(0);
    Placed here = new Placed(compiled, latency);
    compiled.strip().connect(
        here.latencyAt(Edge.Tap.OUTPUT), here.latencyAt(Edge.Tap.POST),
        all.stream().map(c -> edge(c, id, song, audibility, placed, latency)).toArray(Edge[]::new));
    return here;
  }

  private Edge edge(
      ChannelGraph.Connection connection, TrackId to, Song song, Audibility audibility, Map<TrackId, Placed> placed,
      int latency) {
    Track from = connection.from();
    boolean output = connection.send() == null && connection.tap() == Edge.Tap.POST;
    boolean open =
        output ? audibility.channelOpen(from) : audibility.sendOpen(from, connection.to());
    double db = connection.send() == null ? 0 : connection.send().levelDb();
    float gain = open ? (float) Decibels.toGain(db) : 0;
    Placed source = placed.get(from.id());
    int delay = latency - source.latencyAt(connection.tap());
    EdgeKey key = new EdgeKey(from.id(), to, connection.tap(), connection.output(), connection.send() != null, delay);
    EdgeState state = edges.containsKey(key) ? edges.get(key) : new EdgeState(gain, delay);
    nextEdges.put(key, state);
    Curve level = connection.send() == null ? null : sendCurve(from, to, song);
    return new Edge(
        source.channel().strip(), connection.tap(), connection.output(), state, gain, connection.send() != null, level,
        open, preparation.maxFrames());
  }

  private Curve sendCurve(Track from, TrackId bus, Song song) {
    return from.lanes().stream()
        .filter(lane -> lane.target().equals(new LaneTarget.SendLevel(bus)) && !lane.points().isEmpty())
        .map(AutomationLane::points)
        .findFirst()
        .map(points -> new Curve(points, song.tempo(), preparation.sampleRate()))
        .orElse(null);
  }

  /** Closes devices that went with plans before the one that plays now. */
  void closeRetired(long playingSerial) {
    rack.closeRetired(playingSerial);
  }

  /** Whether devices wait to be closed. */
  boolean hasRetired() {
    return rack.hasRetired();
  }

  /** Closes all devices. Nothing plays them any more. */
  @Override
  public void close() {
    rack.close();
  }
}
