package studio.overdub.format.folder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.overdub.base.DeviceId;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.format.json.Fields;
import studio.overdub.format.json.JsonSource;
import studio.overdub.format.json.Schema;
import studio.overdub.song.Extras;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiController.Encoding;
import studio.overdub.song.MidiMapping;
import studio.overdub.song.MidiMapping.Takeover;

/**
 * Reads MIDI mappings. What they move need not be there: a mapping rests then. Those of the first kinds stand in a list
 * of their own, which every version reads; in the other, a kind that is not known is kept as it is.
 */
final class MappingReader {
  private static final int LAST_CONTROL = 119;
  private static final int LAST_KEY = 127;
  private static final int LAST_COARSE = 31;
  private static final int LAST_NRPN = (1 << 14) - 2;

  private static final List<Takeover> FIRST_TAKEOVERS = List.of(Takeover.PICK_UP, Takeover.JUMP, Takeover.TOGGLE);

  private final JsonSource in;
  private final Schema schema =
      Schema.of(
          "controller", "number", "channel", "moves", "device", "param", "track", "bus", "from", "to", "takeover");
  private final Schema laterSchema =
      Schema.of(
          "place", "controller", "number", "encoding", "channel", "moves", "device", "param", "track", "bus", "command",
          "from", "to", "takeover");

  /**
   * A mapping of a later kind.
   *
   * @param place where it stands among all
   * @param mapping empty for one that this version does not know
   * @param json what it is then
   */
  record Later(int place, Optional<MidiMapping> mapping, String json) {
    /** All mappings in their order; a target has one, and one of the first kinds goes before. */
    static List<MidiMapping> merge(List<MidiMapping> first, List<Later> later) {
      List<MidiMapping> all = new ArrayList<>(first);
      for (Later each : later) {
        each.mapping()
            .filter(m -> all.stream().noneMatch(other -> other.target().equals(m.target())))
            .ifPresent(m -> all.add(Math.min(each.place(), all.size()), m));
      }
      return all;
    }

    /** The song's unknown fields with the rows that this version does not know. */
    static Extras keep(List<Later> later, Extras extras) {
      List<String> unknown = later.stream().filter(l -> l.mapping().isEmpty()).map(Later::json).toList();
      return unknown.isEmpty() ? extras : extras.with(SongJson.LATER_MAPPINGS, String.join(", ", unknown));
    }
  }

  MappingReader(JsonSource in) {
    this.in = in;
  }

  MidiMapping mapping() throws IOException {
    Fields fields = in.object(schema);
    return mapping(
        fields, known(firstController(fields), fields, "controller", "There is no controller"),
        known(firstTarget(fields), fields, "moves", "A controller cannot move"),
        known(takeover(fields, FIRST_TAKEOVERS), fields, "takeover", "There is no takeover"));
  }

  private static <T> T known(Optional<T> read, Fields fields, String field, String otherwise) throws StudioException {
    if (read.isEmpty()) {
      throw fields.damaged(otherwise + " \"" + fields.text(field) + "\"");
    }
    return read.get();
  }

  /** Reads one of the list of later kinds. */
  Later later() throws IOException {
    Fields fields = in.object(laterSchema);
    int place = (int) fields.whole("place", 0, Integer.MAX_VALUE);
    Optional<MidiController> controller = controller(fields);
    Optional<MappingTarget> target = target(fields);
    Optional<Takeover> takeover = takeover(fields, List.of(Takeover.values()));
    boolean known = controller.isPresent() && target.isPresent() && takeover.isPresent();
    return known
        ? new Later(place, Optional.of(mapping(fields, controller.get(), target.get(), takeover.get())), "")
        : new Later(place, Optional.empty(), fields.json());
  }

  private static MidiMapping mapping(
      Fields fields, MidiController controller, MappingTarget target, Takeover takeover) throws StudioException {
    return new MidiMapping(
        controller, (int) fields.whole("channel", 0, 15), target, fields.number("from"), fields.number("to"), takeover);
  }

  private static Optional<MidiController> firstController(Fields fields) throws StudioException {
    return Optional.ofNullable(
        switch (fields.text("controller")) {
          case "control" -> new MidiController.Control((int) fields.whole("number", 0, LAST_CONTROL));
          case "fineControl" -> new MidiController.FineControl((int) fields.whole("number", 0, LAST_COARSE));
          case "nrpn" -> new MidiController.Nrpn((int) fields.whole("number", 0, LAST_NRPN));
          case "pitchBend" -> new MidiController.PitchBend();
          case "channelPressure" -> new MidiController.ChannelPressure();
          default -> null;
        });
  }

  private static Optional<MidiController> controller(Fields fields) throws StudioException {
    return switch (fields.text("controller")) {
      case "note" -> Optional.of(new MidiController.Note((int) fields.whole("number", 0, LAST_KEY)));
      case "encoder" -> {
        int number = (int) fields.whole("number", 0, LAST_CONTROL);
        yield named(fields, "encoding", List.of(Encoding.values())).map(e -> new MidiController.Encoder(number, e));
      }
      default -> firstController(fields);
    };
  }

  private static Optional<MappingTarget> target(Fields fields) throws StudioException {
    return fields.text("moves").equals("command")
        ? Optional.of(new MappingTarget.Command(fields.text("command")))
        : firstTarget(fields);
  }

  private static Optional<MappingTarget> firstTarget(Fields fields) throws StudioException {
    return Optional.ofNullable(
        switch (fields.text("moves")) {
          case "parameter" -> new MappingTarget.Parameter(device(fields), fields.text("param"));
          case "enabled" -> new MappingTarget.Enabled(device(fields));
          case "gain" -> new MappingTarget.Gain(track(fields, "track"));
          case "pan" -> new MappingTarget.Pan(track(fields, "track"));
          case "sendLevel" -> new MappingTarget.SendLevel(track(fields, "track"), track(fields, "bus"));
          case "mute" -> new MappingTarget.Mute(track(fields, "track"));
          case "solo" -> new MappingTarget.Solo(track(fields, "track"));
          default -> null;
        });
  }

  private static DeviceId device(Fields fields) throws StudioException {
    return new DeviceId(fields.whole("device", 1, Long.MAX_VALUE));
  }

  /** A track; 0 for the master. */
  private static TrackId track(Fields fields, String name) throws StudioException {
    return new TrackId(fields.whole(name, 0, Long.MAX_VALUE));
  }

  private static Optional<Takeover> takeover(Fields fields, List<Takeover> among) throws StudioException {
    return named(fields, "takeover", among);
  }

  private static <E extends Enum<E>> Optional<E> named(Fields fields, String field, List<E> among)
      throws StudioException {
    String name = fields.text(field);
    return among.stream().filter(value -> value.name().equals(name)).findFirst();
  }
}
