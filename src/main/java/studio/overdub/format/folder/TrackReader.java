package studio.overdub.format.folder;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import studio.overdub.base.Bytes;
import studio.overdub.base.DeviceId;
import studio.overdub.base.StudioException;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.format.json.Fields;
import studio.overdub.format.json.JsonSource;
import studio.overdub.format.json.Schema;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Channel;
import studio.overdub.song.Clip;
import studio.overdub.song.Device;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.MidiAddress;
import studio.overdub.song.Route;
import studio.overdub.song.Send;
import studio.overdub.song.Track;

/** Reads tracks, their devices, channels and lanes. */
final class TrackReader {
  private final JsonSource in;
  private final ClipReader clips;
  private final Schema midi = Schema.of("port", "channel");
  private final Schema send = Schema.of("bus", "levelDb", "preFader");
  private final Schema target = Schema.of("kind", "number", "key", "device", "param", "bus");
  private final Schema lane;
  private final Schema device;
  private final Schema channel;
  private final Schema track;

  TrackReader(JsonSource in) {
    this.in = in;
    clips = new ClipReader(in, this::target);
    lane = Schema.of().with("target", this::target).with("points", () -> in.list(this::point));
    device =
        Schema.of("id", "type", "soundVersion", "preset", "enabled")
            .with("params", () -> in.map(in::number))
            .with("texts", () -> in.map(in::text));
    channel =
        Schema.of("gainDb", "pan", "muted", "solo", "output")
            .with("inserts", () -> in.list(this::device))
            .with("sends", () -> in.list(this::send))
            .with("routes", () -> in.list(this::route));
    track =
        Schema.of("id", "name", "kind", "colour", "playsThrough", "patch", "armed")
            .with("midi", this::midi)
            .with("noteEffects", () -> in.list(this::device))
            .with("instrument", () -> in.isNone() ? null : device())
            .with("clips", () -> in.list(clips::clip))
            .with("lanes", () -> in.list(this::lane))
            .with("channel", this::channel);
  }

  Track track() throws IOException {
    Fields fields = in.object(track);
    return new Track(
            trackId(fields, "id"), fields.text("name"), kind(fields), (int) fields.whole("colour", 0, 7),
            fields.read("midi"), fields.<List<Device>>read("noteEffects"), fields.<Device>readOptional("instrument"),
            reference(fields, "playsThrough"), fields.text("patch", ""), fields.flag("armed"), List.of(),
            fields.<List<AutomationLane>>read("lanes"), fields.read("channel"), fields.extras())
        .withClips(fields.<List<Clip>>read("clips"));
  }

  private static TrackId trackId(Fields fields, String name) throws StudioException {
    return new TrackId(fields.whole(name, 1, Long.MAX_VALUE));
  }

  private static Optional<TrackId> reference(Fields fields, String name) throws StudioException {
    return fields.readOptional(name).isEmpty() ? Optional.empty() : Optional.of(trackId(fields, name));
  }

  private static Track.Kind kind(Fields fields) throws StudioException {
    String name = fields.text("kind");
    for (Track.Kind kind : Track.Kind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    throw fields.damaged("There is no kind of track \"" + name + "\"");
  }

  private MidiAddress midi() throws IOException {
    Fields fields = in.object(midi);
    return new MidiAddress((int) fields.whole("port", 0, 127), (int) fields.whole("channel", 0, 15));
  }

  AutomationLane lane() throws IOException {
    Fields fields = in.object(lane);
    return new AutomationLane(fields.read("target"), fields.<List<AutomationPoint>>read("points"));
  }

  private AutomationPoint point() throws IOException {
    in.beginRow();
    TimelineTick at = new TimelineTick(in.whole(-SongJson.FARTHEST_TICK, SongJson.FARTHEST_TICK));
    in.nextInRow();
    double value = in.number();
    in.nextInRow();
    boolean ramp = in.flag();
    in.endRow();
    return new AutomationPoint(at, value, ramp);
  }

  Channel channel() throws IOException {
    Fields fields = in.object(channel);
    return new Channel(
        fields.<List<Device>>read("inserts"), fields.number("gainDb"), fields.number("pan"), fields.flag("muted"),
        fields.flag("solo"), fields.<List<Send>>read("sends"), reference(fields, "output"),
        fields.<List<Route>>readOr("routes", List.of()));
  }

  private Route route() throws IOException {
    in.beginRow();
    int output = (int) in.whole(1, SongJson.MOST_OUTPUTS);
    in.nextInRow();
    Optional<TrackId> bus =
        in.isNone() ? Optional.empty() : Optional.of(new TrackId(in.whole(1, Long.MAX_VALUE)));
    in.endRow();
    return new Route(output, bus);
  }

  private Send send() throws IOException {
    Fields fields = in.object(send);
    return new Send(trackId(fields, "bus"), fields.number("levelDb"), fields.flag("preFader"));
  }

  private Device device() throws IOException {
    Fields fields = in.object(device);
    Map<String, Double> params = fields.<TreeMap<String, Double>>read("params");
    Map<String, String> texts = fields.<TreeMap<String, String>>read("texts");
    return new Device(
        new DeviceId(fields.whole("id", 1, Long.MAX_VALUE)), fields.text("type"),
        (int) fields.whole("soundVersion", 0, Integer.MAX_VALUE), fields.text("preset"), fields.flag("enabled"),
        params, texts, fields.extras());
  }

  private LaneTarget target() throws IOException {
    Fields fields = in.object(target);
    return switch (fields.text("kind")) {
      case "controller" -> new LaneTarget.Controller((int) fields.whole("number", 0, 127));
      case "pitchBend" -> new LaneTarget.PitchBend();
      case "channelPressure" -> new LaneTarget.ChannelPressure();
      case "keyPressure" -> new LaneTarget.KeyPressure((int) fields.whole("key", 0, 127));
      case "parameter" ->
          new LaneTarget.Parameter(new DeviceId(fields.whole("device", 1, Long.MAX_VALUE)), fields.text("param"));
      case "gain" -> new LaneTarget.Gain();
      case "pan" -> new LaneTarget.Pan();
      case "sendLevel" -> new LaneTarget.SendLevel(trackId(fields, "bus"));
      default -> throw fields.damaged("A lane cannot move \"" + fields.text("kind") + "\"");
    };
  }

  /** The value as bytes written in hexadecimal. */
  static Bytes bytes(JsonSource in) throws IOException {
    try {
      return Bytes.ofHex(in.text());
    } catch (IllegalArgumentException e) {
      throw in.damaged("Here should be bytes in hexadecimal");
    }
  }
}
