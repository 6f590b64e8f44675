package studio.overdub.format.folder;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.overdub.base.TrackId;
import studio.overdub.format.json.JsonLayout;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Channel;
import studio.overdub.song.Clip;
import studio.overdub.song.Device;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Route;
import studio.overdub.song.Send;
import studio.overdub.song.Track;

/** Writes tracks, their devices, channels and lanes. */
final class TrackWriter {
  /** Writes a clip. */
  interface ClipWriter {
    void write(Clip clip) throws IOException;
  }

  private final JsonLayout out;
  private final ClipWriter clips;

  TrackWriter(JsonLayout out, ClipWriter clips) {
    this.out = out;
    this.clips = clips;
  }

  void track(Track track) throws IOException {
    out.object().name("id").value(track.id().value()).name("name").value(track.name());
    out.name("kind").value(track.kind().name()).name("colour").value(track.colour());
    out.name("midi").rowObject().name("port").value(track.midi().port());
    out.name("channel").value(track.midi().channel()).endObject();
    out.name("noteEffects");
    devices(track.noteEffects());
    out.name("instrument");
    if (track.instrument().isPresent()) {
      device(track.instrument().get());
    } else {
      out.none();
    }
    out.name("playsThrough");
    reference(track.playsThrough());
    if (!track.patch().isEmpty()) {
      out.name("patch").value(track.patch());
    }
    out.name("armed").value(track.armed()).name("clips").array();
    for (Clip clip : track.clips()) {
      clips.write(clip);
    }
    out.endArray().name("lanes").array();
    for (AutomationLane lane : track.lanes()) {
      lane(lane);
    }
    out.endArray().name("channel");
    channel(track.channel());
    out.extras(track.extras()).endObject();
  }

  private void reference(Optional<TrackId> track) throws IOException {
    if (track.isPresent()) {
      out.value(track.get().value());
    } else {
      out.none();
    }
  }

  void lane(AutomationLane lane) throws IOException {
    out.object().name("target");
    target(lane.target());
    out.name("points").array();
    for (AutomationPoint point : lane.points()) {
      out.row().value(point.at().value()).value(point.value()).value(point.ramp()).endArray();
    }
    out.endArray().endObject();
  }

  void channel(Channel channel) throws IOException {
    out.object().name("inserts");
    devices(channel.inserts());
    out.name("gainDb").value(channel.gainDb()).name("pan").value(channel.pan());
    out.name("muted").value(channel.muted()).name("solo").value(channel.solo()).name("sends").array();
    for (Send send : channel.sends()) {
      out.rowObject().name("bus").value(send.bus().value()).name("levelDb").value(send.levelDb());
      out.name("preFader").value(send.preFader()).endObject();
    }
    out.endArray().name("output");
    reference(channel.output());
    if (!channel.routes().isEmpty()) {
      out.name("routes").array();
      for (Route route : channel.routes()) {
        out.row().value(route.output());
        reference(route.bus());
        out.endArray();
      }
      out.endArray();
    }
    out.endObject();
  }

  private void devices(List<Device> devices) throws IOException {
    out.array();
    for (Device device : devices) {
      device(device);
    }
    out.endArray();
  }

  private void device(Device device) throws IOException {
    out.object().name("id").value(device.id().value()).name("type").value(device.type());
    out.name("soundVersion").value(device.soundVersion()).name("preset").value(device.preset());
    out.name("enabled").value(device.enabled()).name("params").object();
    for (Map.Entry<String, Double> param : device.params().entrySet()) {
      out.name(param.getKey()).value(param.getValue().doubleValue());
    }
    out.endObject().name("texts").object();
    for (Map.Entry<String, String> text : device.texts().entrySet()) {
      out.name(text.getKey()).value(text.getValue());
    }
    out.endObject().extras(device.extras()).endObject();
  }

  void target(LaneTarget target) throws IOException {
    out.rowObject().name("kind");
    switch (target) {
      case LaneTarget.Controller controller ->
          out.value("controller").name("number").value(controller.number());
      case LaneTarget.PitchBend bend -> out.value("pitchBend");
      case LaneTarget.ChannelPressure pressure -> out.value("channelPressure");
      case LaneTarget.KeyPressure pressure -> out.value("keyPressure").name("key").value(pressure.key());
      case LaneTarget.Parameter parameter ->
          out.value("parameter")
              .name("device")
              .value(parameter.device().value())
              .name("param")
              .value(parameter.param());
      case LaneTarget.Gain gain -> out.value("gain");
      case LaneTarget.Pan pan -> out.value("pan");
      case LaneTarget.SendLevel send -> out.value("sendLevel").name("bus").value(send.bus().value());
    }
    out.endObject();
  }
}
