package studio.overdub.format.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import studio.overdub.base.Bytes;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.DeviceId;
import studio.overdub.base.PatternId;
import studio.overdub.base.TickRange;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.song.AudioClip;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Channel;
import studio.overdub.song.Clip;
import studio.overdub.song.ClipEvent;
import studio.overdub.song.Device;
import studio.overdub.song.Extras;
import studio.overdub.song.KeySignature;
import studio.overdub.song.Lane;
import studio.overdub.song.LanePoint;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Loop;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.Marker;
import studio.overdub.song.Meter;
import studio.overdub.song.MeterMap;
import studio.overdub.song.MidiAddress;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiMapping;
import studio.overdub.song.MidiOrigin;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternClip;
import studio.overdub.song.PatternRow;
import studio.overdub.song.Route;
import studio.overdub.song.Send;
import studio.overdub.song.Song;
import studio.overdub.song.SongEvent;
import studio.overdub.song.Step;
import studio.overdub.song.Tempo;
import studio.overdub.song.TempoMap;
import studio.overdub.song.Track;

/** Songs with something in every field, drawn from a seed. */
final class RandomSong {
  private static final String[] NAMES = {
    "", "Bass", "Ünïcödé ♯", "line\nbreak", "\"quoted\" \\ back", "\u0000\u001f", "\uD83C\uDFB9", "日本語"
  };

  private final Random random;
  private long nextId = 1;

  private RandomSong(long seed) {
    random = new Random(seed);
  }

  static Song of(long seed) {
    return new RandomSong(seed).song();
  }

  private String name() {
    return NAMES[random.nextInt(NAMES.length)];
  }

  private double number() {
    return switch (random.nextInt(7)) {
      case 0 -> 0;
      case 1 -> -0.0;
      case 2 -> random.nextInt(1000);
      case 3 -> random.nextGaussian() * Math.pow(10, random.nextInt(60) - 30);
      case 4 -> Double.MAX_VALUE;
      case 5 -> Double.NaN;
      default -> random.nextDouble();
    };
  }

  private TimelineTick at() {
    return new TimelineTick(random.nextInt(1 << 30) - 1000L);
  }

  private ClipTick in() {
    return new ClipTick(random.nextLong(1L << 40) - 1000);
  }

  private Bytes bytes() {
    byte[] bytes = new byte[random.nextInt(8)];
    random.nextBytes(bytes);
    return Bytes.of(bytes);
  }

  private Extras extras() {
    return random.nextInt(3) > 0
        ? Extras.NONE
        : new Extras(Map.of("zoom", "[1,2.50,{\"a\":null}]", "flavour \"x\"", "\"sw\\u0000eet\"", "deep", "{}"));
  }

  private <T> List<T> some(int most, Supplier<T> one) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> one.get()).toList();
  }

  private Song song() {
    List<Pattern> patterns = some(3, this::pattern);
    List<Track> tracks = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      tracks.add(track(Track.Kind.values()[2 + random.nextInt(3)], List.of(), List.of()));
    }
    List<Track> busses = List.copyOf(tracks);
    for (int i = random.nextInt(5); i > 0; i--) {
      tracks.add(track(Track.Kind.values()[random.nextInt(2)], patterns, busses));
    }
    TimelineTick loop = at();
    return new Song(
            name(), 1 + random.nextInt(32767), tempo(), meter(),
            some(3, () -> new KeySignature(at(), random.nextInt(15) - 7, random.nextBoolean())),
            some(3, () -> new Marker(at(), name())),
            new Loop(new TickRange(loop, loop.plus(random.nextInt(1000))), random.nextBoolean()), patterns, tracks,
            channel(busses), some(2, this::automation), mappings(),
            some(4, () -> new SongEvent(at(), bytes())), origin(), nextId, extras());
  }

  /** A target has one controller. */
  private List<MidiMapping> mappings() {
    Map<MappingTarget, MidiMapping> byTarget = new LinkedHashMap<>();
    some(4, this::mapping).forEach(mapping -> byTarget.put(mapping.target(), mapping));
    return List.copyOf(byTarget.values());
  }

  private MidiMapping mapping() {
    MidiController controller =
        switch (random.nextInt(7)) {
          case 0 -> new MidiController.Control(random.nextInt(120));
          case 5 -> new MidiController.Note(random.nextInt(128));
          case 6 ->
              new MidiController.Encoder(
                  random.nextInt(120), MidiController.Encoding.values()[random.nextInt(3)]);
          case 1 -> new MidiController.FineControl(random.nextInt(32));
          case 2 -> new MidiController.Nrpn(random.nextInt(16383));
          case 3 -> new MidiController.PitchBend();
          default -> new MidiController.ChannelPressure();
        };
    MidiMapping.Takeover takeover = MidiMapping.Takeover.values()[random.nextInt(7)];
    return new MidiMapping(
        controller, random.nextInt(16), mapped(), random.nextDouble(), random.nextDouble(), takeover);
  }

  private MappingTarget mapped() {
    DeviceId device = new DeviceId(1 + random.nextInt(99));
    TrackId track = new TrackId(random.nextInt(99));
    return switch (random.nextInt(8)) {
      case 0 -> new MappingTarget.Parameter(device, name());
      case 1 -> new MappingTarget.Enabled(device);
      case 2 -> new MappingTarget.Gain(track);
      case 3 -> new MappingTarget.Pan(track);
      case 4 -> new MappingTarget.SendLevel(track, new TrackId(random.nextInt(99)));
      case 5 -> new MappingTarget.Mute(track);
      case 6 -> new MappingTarget.Command(name());
      default -> new MappingTarget.Solo(track);
    };
  }

  private Optional<MidiOrigin> origin() {
    return random.nextBoolean() ? Optional.empty() : Optional.of(new MidiOrigin(name(), bytes()));
  }

  private TempoMap tempo() {
    List<Tempo> tempos = new ArrayList<>(List.of(new Tempo(at(), 500_000, true)));
    tempos.addAll(some(3, () -> new Tempo(at(), 1 + random.nextDouble() * 1e6, random.nextBoolean())));
    return TempoMap.of(tempos);
  }

  private MeterMap meter() {
    List<Meter> meters = new ArrayList<>(List.of(Meter.of(at(), 7, 8)));
    meters.addAll(some(3, () -> new Meter(at(), 1 + random.nextInt(99), 1 << random.nextInt(7), 12, 9)));
    return MeterMap.of(meters);
  }

  private Pattern pattern() {
    return new Pattern(
        new PatternId(nextId++), name(), 1 + random.nextInt(128), 1 + random.nextInt(1 << 20),
        .5 + random.nextDouble() / 4, some(4, this::row), extras());
  }

  private PatternRow row() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < 16; i += 1 + random.nextInt(4)) {
      steps.add(new Step(i, 1 + random.nextInt(127), random.nextDouble() + .01));
    }
    return new PatternRow(random.nextInt(128), name(), 1 + random.nextInt(128), steps);
  }

  private Device device() {
    return new Device(
        new DeviceId(nextId++), "synth", random.nextInt(4), name(), random.nextBoolean(),
        Map.of("cutoff", number(), "a.b", number()), random.nextBoolean() ? Map.of() : Map.of("font", name()),
        extras());
  }

  private Channel channel(List<Track> busses) {
    List<Send> sends = busses.stream().map(b -> new Send(b.id(), number(), random.nextBoolean())).toList();
    Optional<TrackId> output =
        busses.isEmpty() || random.nextBoolean() ? Optional.empty() : Optional.of(busses.getFirst().id());
    return new Channel(
        some(2, this::device), number(), number(), random.nextBoolean(), random.nextBoolean(), sends, output,
        routes(busses));
  }

  private List<Route> routes(List<Track> busses) {
    List<Route> routes = new ArrayList<>();
    for (int output = 1 + random.nextInt(3); output < 8; output += 1 + random.nextInt(8)) {
      int place = random.nextInt(busses.size() + 1);
      routes.add(
          new Route(output, place == busses.size() ? Optional.empty() : Optional.of(busses.get(place).id())));
    }
    return routes;
  }

  private Track track(Track.Kind kind, List<Pattern> patterns, List<Track> busses) {
    TrackId id = new TrackId(nextId++);
    return new Track(
            id, name(), kind, random.nextInt(8), new MidiAddress(random.nextInt(128), random.nextInt(16)),
            some(2, this::device), random.nextBoolean() ? Optional.empty() : Optional.of(device()),
            random.nextInt(4) > 0 ? Optional.empty() : Optional.of(id), random.nextBoolean() ? "" : name(),
            random.nextBoolean(), List.of(),
            some(3, this::automation), channel(busses), extras())
        .withClips(some(5, () -> clip(patterns)));
  }

  private AutomationLane automation() {
    return new AutomationLane(target(), some(4, () -> new AutomationPoint(at(), number(), random.nextBoolean())));
  }

  private LaneTarget target() {
    return switch (random.nextInt(8)) {
      case 0 -> new LaneTarget.Controller(random.nextInt(128));
      case 1 -> new LaneTarget.PitchBend();
      case 2 -> new LaneTarget.ChannelPressure();
      case 3 -> new LaneTarget.KeyPressure(random.nextInt(128));
      case 4 -> new LaneTarget.Parameter(new DeviceId(1 + random.nextInt(9)), name());
      case 5 -> new LaneTarget.Gain();
      case 6 -> new LaneTarget.Pan();
      default -> new LaneTarget.SendLevel(new TrackId(1 + random.nextInt(9)));
    };
  }

  private Clip clip(List<Pattern> patterns) {
    ClipId id = new ClipId(nextId++);
    long length = 1 + random.nextInt(1 << 30);
    return switch (random.nextInt(3)) {
      case 0 ->
          new AudioClip(
              id, name(), at(), length, random.nextBoolean(), "audio/Take " + id.value() + ".wav", random.nextInt(),
              number(), extras());
      case 1 ->
          patterns.isEmpty()
              ? noteClip(id, length)
              : new PatternClip(
                  id, name(), at(), length, in(), random.nextBoolean(), patterns.getLast().id(), extras());
      default -> noteClip(id, length);
    };
  }

  private NoteClip noteClip(ClipId id, long length) {
    List<Note> notes = new ArrayList<>();
    for (int i = random.nextInt(20); i > 0; i--) {
      notes.add(
          new Note(
              i, in(), random.nextLong(1L << 30), (byte) random.nextInt(128), (byte) (1 + random.nextInt(127)),
              (byte) random.nextInt(128)));
    }
    return new NoteClip(
        id, name(), at(), length, in(), random.nextBoolean(), Notes.of(notes),
        some(3, () -> new Lane(target(), some(5, () -> new LanePoint(in(), number())))),
        some(3, () -> new ClipEvent(in(), bytes())), extras());
  }
}
