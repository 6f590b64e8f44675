package studio.overdub.ui.view.device.sampler;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.overdub.app.Session;
import studio.overdub.app.material.FontShelf;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.song.Device;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.testing.FakeFonts;
import studio.overdub.testing.FakePlayback;
import studio.overdub.ui.shell.DemoStudio;
import studio.overdub.ui.shell.FakeDevice;
import studio.overdub.ui.view.device.DeviceModel;

/** A session whose one track plays a sampler, and the models of its panel. */
final class SamplerBench {
  static final TrackId TRACK = new TrackId(1);

  final FakePlayback playback = new FakePlayback();
  final FontShelf shelf = FakeFonts.shelf();
  final Session session;
  final DeviceModel device;
  final ProgramsModel programs;
  final ZonesModel zones;

  SamplerBench(String trackName, Map<String, Double> params) {
    Device sampler = Device.of(new DeviceId(2), "sampler", 1).withSound("", params, Map.of());
    Track track = Track.of(TRACK, trackName, Track.Kind.INSTRUMENT, 0).withInstrument(Optional.of(sampler));
    session = new Session(Song.EMPTY.withTracks(List.of(track)).withNextId(10), FakeDevice.catalog(), playback);
    session.select(session.selection().withTrack(TRACK));
    device = new DeviceModel(session, DemoStudio.empty().context.sounds());
    programs = new ProgramsModel(session, device, shelf);
    zones = new ZonesModel(session, programs, shelf);
    zones.refresh();
  }

  Device playing() {
    return session.song().track(TRACK).orElseThrow().instrument().orElseThrow();
  }

  String trackName() {
    return session.song().track(TRACK).orElseThrow().name();
  }
}
