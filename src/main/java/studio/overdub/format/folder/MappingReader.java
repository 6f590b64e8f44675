package studio.overdub.format.folder;

import java.io.IOException;
import studio.overdub.base.DeviceId;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.format.json.Fields;
import studio.overdub.format.json.JsonSource;
import studio.overdub.format.json.Schema;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiMapping;

/** Reads MIDI mappings. What they move need not be there: a mapping rests then. */
final class MappingReader {
  private static final int LAST_CONTROL = 119;
  private static final int LAST_COARSE = 31;
  private static final int LAST_NRPN = (1 << 14) - 2;

  private final JsonSource in;
  private final Schema schema =
      Schema.of(
          "controller", "number", "channel", "moves", "device", "param", "track", "bus", "from", "to", "takeover");

  MappingReader(JsonSource in) {
    this.in = in;
  }

  MidiMapping mapping() throws IOException {
    Fields fields = in.object(schema);
    return new MidiMapping(
        controller(fields), (int) fields.whole("channel", 0, 15), target(fields), fields.number("from"),
        fields.number("to"), takeover(fields));
  }

  private static MidiController controller(Fields fields) throws StudioException {
    return switch (fields.text("controller")) {
      case "control" -> new MidiController.Control((int) fields.whole("number", 0, LAST_CONTROL));
      case "fineControl" -> new MidiController.FineControl((int) fields.whole("number", 0, LAST_COARSE));
      case "nrpn" -> new MidiController.Nrpn((int) fields.whole("number", 0, LAST_NRPN));
      case "pitchBend" -> new MidiController.PitchBend();
      case "channelPressure" -> new MidiController.ChannelPressure();
      default -> throw fields.damaged("There is no controller \"" + fields.text("controller") + "\"");
    };
  }

  private static MappingTarget target(Fields fields) throws StudioException {
    return switch (fields.text("moves")) {
      case "parameter" -> new MappingTarget.Parameter(device(fields), fields.text("param"));
      case "enabled" -> new MappingTarget.Enabled(device(fields));
      case "gain" -> new MappingTarget.Gain(track(fields, "track"));
      case "pan" -> new MappingTarget.Pan(track(fields, "track"));
      case "sendLevel" -> new MappingTarget.SendLevel(track(fields, "track"), track(fields, "bus"));
      case "mute" -> new MappingTarget.Mute(track(fields, "track"));
      case "solo" -> new MappingTarget.Solo(track(fields, "track"));
      default -> throw fields.damaged("A controller cannot move \"" + fields.text("moves") + "\"");
    };
  }

  private static DeviceId device(Fields fields) throws StudioException {
    return new DeviceId(fields.whole("device", 1, Long.MAX_VALUE));
  }

  /** A track; 0 for the master. */
  private static TrackId track(Fields fields, String name) throws StudioException {
    return new TrackId(fields.whole(name, 0, Long.MAX_VALUE));
  }

  private static MidiMapping.Takeover takeover(Fields fields) throws StudioException {
    String name = fields.text("takeover");
    for (MidiMapping.Takeover takeover : MidiMapping.Takeover.values()) {
      if (takeover.name().equals(name)) {
        return takeover;
      }
    }
    throw fields.damaged("There is no takeover \"" + name + "\"");
  }
}
