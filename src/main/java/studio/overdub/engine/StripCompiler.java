package studio.overdub.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import studio.overdub.base.Decibels;
import studio.overdub.base.TrackId;
import studio.overdub.device.Block;
import studio.overdub.device.DeviceType;
import studio.overdub.device.EventList;
import studio.overdub.device.Preparation;
import studio.overdub.engine.score.Curve;
import studio.overdub.engine.score.Score;
import studio.overdub.engine.score.ScorePlayer;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.Channel;
import studio.overdub.song.Device;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.TempoMap;
import studio.overdub.song.Track;

/** Compiles single channels: their devices, curves and memory. Builder thread only. */
final class StripCompiler {
  /** Room in every event list for what is played by hand and for moves of parameters. */
  private static final int SPARE_EVENTS = 1024;

  /** Room for what a note effect adds, beside twice what it is given. */
  private static final int NOTE_EFFECT_EVENTS = 2048;

  private static final double SMOOTHING_SECONDS = 0.01;

  private final Preparation preparation;
  private final DeviceRack rack;
  private final SoundCompiler sounds;
  private Map<TrackId, StripState> states = new HashMap<>();
  private Map<TrackId, StripState> nextStates = new HashMap<>();
  private final Map<TrackId, StripState.Buffers> buffers = new HashMap<>();

  /**
   * A channel, with its latency from its beginning to behind its instrument, and to behind its inserts, and the further
   * outputs of its instrument that are heard elsewhere.
   */
  record Compiled(Strip strip, int instrumentLatency, int latency, boolean effectSends, List<Integer> outputs) {
    /** Whether it has what a connection wants of it. */
    boolean offers(ChannelGraph.Connection connection) {
      return switch (connection.tap()) {
        case POST, PRE -> true;
        case REVERB, CHORUS -> effectSends;
        case OUTPUT -> outputs.contains(connection.output());
      };
    }
  }

  StripCompiler(Preparation preparation, DeviceRack rack, SoundCompiler sounds) {
    this.preparation = preparation;
    this.rack = rack;
    this.sounds = sounds;
  }

  /** Forgets channels that were not compiled since the last call. */
  void finish() {
    states = nextStates;
    nextStates = new HashMap<>();
    buffers.keySet().retainAll(states.keySet());
  }

  /**
   * The channel of a track.
   *
   * @param sends whether anything hears what its instrument sends to reverb and chorus
   * @param routed the further outputs of its instrument that are to go elsewhere
   */
  Compiled track(
      Track track, Score score, TempoMap tempo, boolean open, boolean sends, List<Integer> routed, long serial) {
    Optional<Device> instrument = track.instrument();
    LiveDevice plays = instrument.map(device -> live(device, serial)).orElse(null);
    boolean effectSends = sends && plays != null && rack.type(instrument.get()).hasEffectSends();
    int outputs = plays == null ? 1 : rack.type(instrument.get()).outputs();
    List<Integer> further = routed.stream().filter(output -> output < outputs).toList();
    int channels = further.isEmpty() ? effectSends ? 4 : 2 : Block.channelsFor(further.getLast());
    Score played = plays == null ? Score.EMPTY : score;
    Lanes lanes = new Lanes(track.lanes(), tempo);
    StripState.Buffers memory = buffers(track.id(), channels, played, lanes, track.noteEffects().size());
    DeviceUse[] noteEffects = {};
    DeviceUse use = null;
    if (plays != null) {
      use = use(instrument.get(), plays, lanes, memory.block(channels, further));
      if (preparation.live()) {
        double[] values = rack.settings(rack.type(instrument.get()), instrument.get()).values();
        plays.processor().foresee(values, score.selections());
      }
      noteEffects = uses(track.noteEffects(), lanes, serial, memory, true);
    }
    DeviceUse[] inserts = uses(track.channel().inserts(), lanes, serial, memory, false);
    boolean tapsPreFader = track.channel().sends().stream().anyMatch(send -> send.preFader());
    StripState state = state(track.id(), track.channel());
    AudioTrack audio =
        track.kind() == Track.Kind.AUDIO ? sounds.track(track, tempo, state.audio) : null;
    Strip strip =
        strip(track.id(), state, played, noteEffects, use, audio, inserts, track.channel(), lanes, tapsPreFader, open,
            memory, channels);
    int behind = (use == null ? 0 : use.latency()) + latency(noteEffects);
    return new Compiled(strip, behind, behind + latency(inserts), effectSends, further);
  }

  /** The master's channel. */
  Compiled master(Channel master, List<AutomationLane> automation, TempoMap tempo, long serial) {
    Channel channel = master.muted() ? master.withGainDb(Decibels.SILENCE) : master;
    // Muted, it stays closed whatever moves its fader.
    Lanes lanes = new Lanes(master.muted() ? withoutGain(automation) : automation, tempo);
    StripState.Buffers memory = buffers(RenderPlan.MASTER, 2, Score.EMPTY, lanes, 0);
    DeviceUse[] inserts = uses(channel.inserts(), lanes, serial, memory, false);
    Strip strip =
        strip(RenderPlan.MASTER, state(RenderPlan.MASTER, channel), Score.EMPTY, new DeviceUse[0], null, null, inserts,
            channel, lanes, false, true, memory, 2);
    return new Compiled(strip, 0, latency(inserts), false, List.of());
  }

  private static List<AutomationLane> withoutGain(List<AutomationLane> lanes) {
    return lanes.stream().filter(lane -> !(lane.target() instanceof LaneTarget.Gain)).toList();
  }

  private static int latency(DeviceUse[] uses) {
    int sum = 0;
    for (DeviceUse use : uses) {
      sum += use.latency();
    }
    return sum;
  }

  private Strip strip(
      TrackId id, StripState state, Score score, DeviceUse[] noteEffects, DeviceUse instrument, AudioTrack audio,
      DeviceUse[] inserts, Channel channel, Lanes lanes, boolean tapsPreFader, boolean open,
      StripState.Buffers memory, int channels) {
    Strip.Plan plan =
        new Strip.Plan(
            id, score, noteEffects, instrument, audio, inserts, channel.gainDb(), channel.pan(),
            lanes.curve(new LaneTarget.Gain()), lanes.curve(new LaneTarget.Pan()), tapsPreFader, open,
            open && preparation.live());
    return new Strip(plan, state, memory, channels, smoothing());
  }

  private StripState state(TrackId id, Channel channel) {
    StripState state = states.containsKey(id) ? states.get(id) : new StripState(channel.gainDb(), channel.pan());
    nextStates.put(id, state);
    return state;
  }

  /** How long a gain takes to move, in frames. */
  private int smoothing() {
    return (int) (SMOOTHING_SECONDS * preparation.sampleRate());
  }

  private StripState.Buffers buffers(TrackId id, int channels, Score score, Lanes lanes, int noteEffects) {
    int grid = preparation.maxFrames() / Curve.GRID + 2;
    int events =
        SPARE_EVENTS + score.densest() * 2 + ScorePlayer.MOST_NOTES + score.mostChased()
            + lanes.count() * grid;
    events += noteEffects * (2 * events + NOTE_EFFECT_EVENTS);
    StripState.Buffers memory = buffers.get(id);
    if (memory == null || !memory.holds(channels, events, score.sysexes())) {
      memory = StripState.Buffers.of(channels, preparation.maxFrames(), events, score.sysexes());
      buffers.put(id, memory);
    }
    return memory;
  }

  /** What plays a device; null where it cannot be had or is switched off. What is switched off is kept for later. */
  private LiveDevice live(Device device, long serial) {
    LiveDevice live = rack.get(device, serial);
    return device.enabled() ? live : null;
  }

  private DeviceUse[] uses(
      List<Device> devices, Lanes lanes, long serial, StripState.Buffers memory, boolean sharesEvents) {
    return devices.stream()
        .map(
            device -> {
              LiveDevice live = live(device, serial);
              return live == null ? null : use(device, live, lanes, block(memory, lanes, live, sharesEvents));
            })
        .filter(Objects::nonNull)
        .toArray(DeviceUse[]::new);
  }

  private Block block(StripState.Buffers memory, Lanes lanes, LiveDevice live, boolean sharesEvents) {
    if (sharesEvents) {
      return memory.block(2);
    }
    int moves = live.params() + lanes.count() * (preparation.maxFrames() / Curve.GRID + 2);
    return new Block(new float[][] {memory.audio()[0], memory.audio()[1]}, new EventList(moves, 0));
  }

  private DeviceUse use(Device device, LiveDevice live, Lanes lanes, Block block) {
    DeviceType type = rack.type(device);
    int[] automated =
        lanes.all.stream()
            .map(AutomationLane::target)
            .filter(target -> target instanceof LaneTarget.Parameter p && p.device().equals(device.id()))
            .mapToInt(target -> type.indexOf(((LaneTarget.Parameter) target).param()))
            .filter(index -> index >= 0)
            .distinct()
            .toArray();
    Curve[] curves = new Curve[automated.length];
    for (int i = 0; i < curves.length; i++) {
      curves[i] = lanes.curve(new LaneTarget.Parameter(device.id(), type.params().get(automated[i]).id()));
    }
    float[] values = LiveDevice.floats(rack.settings(type, device));
    return new DeviceUse(device.id(), live, values, automated, curves, block);
  }

  /** The automation of a track. */
  final class Lanes {
    private final List<AutomationLane> all;
    private final TempoMap tempo;

    Lanes(List<AutomationLane> all, TempoMap tempo) {
      this.all = all;
      this.tempo = tempo;
    }

    int count() {
      return all.size();
    }

    /** The curve that moves a target; null where none does. */
    Curve curve(LaneTarget target) {
      return all.stream()
          .filter(lane -> lane.target().equals(target) && !lane.points().isEmpty())
          .findFirst()
          .map(lane -> new Curve(lane.points(), tempo, preparation.sampleRate()))
          .orElse(null);
    }
  }
}
