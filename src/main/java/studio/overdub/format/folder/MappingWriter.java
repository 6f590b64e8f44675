package studio.overdub.format.folder;

import java.io.IOException;
import java.util.List;
import studio.overdub.format.json.JsonLayout;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiMapping;
import studio.overdub.song.Song;

/** Writes MIDI mappings, one a line: those of the first kinds apart from later ones, for earlier versions to read. */
final class MappingWriter {
  private MappingWriter() {}

  /** Writes all mappings of a song, as members of it. */
  static void write(Song song, JsonLayout out) throws IOException {
    List<MidiMapping> all = song.mappings();
    if (all.stream().anyMatch(MappingWriter::isOfTheFirst)) {
      out.name("midiMappings").array();
      for (MidiMapping mapping : all) {
        if (isOfTheFirst(mapping)) {
          write(mapping, out.rowObject());
        }
      }
      out.endArray();
    }
    String unknown = song.extras().fields().get(SongJson.LATER_MAPPINGS);
    if (unknown != null || !all.stream().allMatch(MappingWriter::isOfTheFirst)) {
      out.name(SongJson.LATER_MAPPINGS).array();
      for (int place = 0; place < all.size(); place++) {
        if (!isOfTheFirst(all.get(place))) {
          write(all.get(place), out.rowObject().name("place").value(place));
        }
      }
      if (unknown != null) {
        out.raw(unknown);
      }
      out.endArray();
    }
  }

  private static boolean isOfTheFirst(MidiMapping mapping) {
    boolean controller =
        switch (mapping.controller()) {
          case MidiController.Note _, MidiController.Encoder _ -> false;
          default -> true;
        };
    boolean takeover =
        switch (mapping.takeover()) {
          case PICK_UP, JUMP, TOGGLE -> true;
          case SCALE, HOLD, STEP, VELOCITY -> false;
        };
    return controller && takeover && !(mapping.target() instanceof MappingTarget.Command);
  }

  private static void write(MidiMapping mapping, JsonLayout out) throws IOException {
    out.name("controller");
    switch (mapping.controller()) {
      case MidiController.Control control -> out.value("control").name("number").value(control.number());
      case MidiController.FineControl fine -> out.value("fineControl").name("number").value(fine.number());
      case MidiController.Encoder encoder ->
          out.value("encoder")
              .name("number")
              .value(encoder.number())
              .name("encoding")
              .value(encoder.encoding().name());
      case MidiController.Nrpn nrpn -> out.value("nrpn").name("number").value(nrpn.number());
      case MidiController.Note note -> out.value("note").name("number").value(note.key());
      case MidiController.PitchBend bend -> out.value("pitchBend");
      case MidiController.ChannelPressure pressure -> out.value("channelPressure");
    }
    out.name("channel").value(mapping.channel()).name("moves");
    switch (mapping.target()) {
      case MappingTarget.Parameter parameter ->
          out.value("parameter")
              .name("device")
              .value(parameter.device().value())
              .name("param")
              .value(parameter.param());
      case MappingTarget.Enabled enabled -> out.value("enabled").name("device").value(enabled.device().value());
      case MappingTarget.Gain gain -> out.value("gain").name("track").value(gain.track().value());
      case MappingTarget.Pan pan -> out.value("pan").name("track").value(pan.track().value());
      case MappingTarget.SendLevel send ->
          out.value("sendLevel").name("track").value(send.track().value()).name("bus").value(send.bus().value());
      case MappingTarget.Mute mute -> out.value("mute").name("track").value(mute.track().value());
      case MappingTarget.Solo solo -> out.value("solo").name("track").value(solo.track().value());
      case MappingTarget.Command command -> out.value("command").name("command").value(command.id());
    }
    out.name("from").value(mapping.from()).name("to").value(mapping.to());
    out.name("takeover").value(mapping.takeover().name()).endObject();
  }
}
