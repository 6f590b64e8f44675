package studio.overdub.format.folder;

import java.io.IOException;
import studio.overdub.format.json.JsonLayout;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiMapping;

/** Writes MIDI mappings, one a line. */
final class MappingWriter {
  private MappingWriter() {}

  static void write(MidiMapping mapping, JsonLayout out) throws IOException {
    out.rowObject().name("controller");
    switch (mapping.controller()) {
      case MidiController.Control control -> out.value("control").name("number").value(control.number());
      case MidiController.FineControl fine -> out.value("fineControl").name("number").value(fine.number());
      case MidiController.Nrpn nrpn -> out.value("nrpn").name("number").value(nrpn.number());
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
    }
    out.name("from").value(mapping.from()).name("to").value(mapping.to());
    out.name("takeover").value(mapping.takeover().name()).endObject();
  }
}
