package studio.overdub.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.overdub.app.Session;
import studio.overdub.app.material.SampleShelf;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.song.Device;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.ui.shell.DemoStudio;
import studio.overdub.ui.view.device.DeviceModel;

/** A session whose one track plays a device, and the model of its panel. */
public final class DeviceBench {
  public static final TrackId TRACK = new TrackId(1);

  public final FakePlayback playback = new FakePlayback();
  public final Session session;
  public final DeviceModel device;
  public final SampleShelf shelf;

  /** A device with these settings, the song's sounds in {@code songFolder}. */
  public DeviceBench(DeviceType type, Map<String, Double> params, Map<String, String> texts, Path songFolder) {
    this(List.of(type), params, texts, songFolder);
  }

  /** A device of the first of these types with these settings; the others are there to be asked for. */
  public DeviceBench(
      List<DeviceType> types, Map<String, Double> params, Map<String, String> texts, Path songFolder) {
    Device made = Device.of(new DeviceId(2), types.getFirst().id(), 1).withSound("", params, texts);
    Track track = Track.of(TRACK, "Drums", Track.Kind.INSTRUMENT, 0).withInstrument(Optional.of(made));
    session = new Session(Song.EMPTY.withTracks(List.of(track)).withNextId(10), new Catalog(types), playback);
    session.select(session.selection().withTrack(TRACK));
    device = new DeviceModel(session, DemoStudio.empty().context.sounds());
    shelf = new SampleShelf(() -> songFolder, Runnable::run, Runnable::run);
  }

  /** The device as it stands. */
  public Device now() {
    return session.song().track(TRACK).orElseThrow().instrument().orElseThrow();
  }
}
