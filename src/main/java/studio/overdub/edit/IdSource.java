package studio.overdub.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.overdub.base.ClipId;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.Device;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Track;

/** Hands out ids while one edit makes copies of things. */
final class IdSource {
  private final Map<DeviceId, DeviceId> copied = new HashMap<>();
  private long next;

  IdSource(long next) {
    this.next = next;
  }

  /** The next id that is free. */
  long next() {
    return next;
  }

  /** An id for a device. */
  DeviceId device() {
    return new DeviceId(next++);
  }

  /** The track under new ids: its own, its clips' and its devices'. Its lanes move the devices of the copy. */
  Track copyOf(Track track) {
    TrackId id = new TrackId(next++);
    Track renamed =
        new Track(
            id, track.name(), track.kind(), track.colour(), track.midi(), copies(track.noteEffects()),
            track.instrument().map(this::copyOf), track.playsThrough(), track.patch(), false, List.of(), List.of(),
            track.channel().withInserts(copies(track.channel().inserts())), track.extras());
    return renamed
        .withLanes(track.lanes().stream().map(this::copyOf).toList())
        .withClips(track.clips().stream().map(clip -> clip.withId(new ClipId(next++))).toList());
  }

  private AutomationLane copyOf(AutomationLane lane) {
    return lane.target() instanceof LaneTarget.Parameter(DeviceId device, String param) && copied.containsKey(device)
        ? new AutomationLane(new LaneTarget.Parameter(copied.get(device), param), lane.points())
        : lane;
  }

  private List<Device> copies(List<Device> devices) {
    return devices.stream().map(this::copyOf).toList();
  }

  private Device copyOf(Device device) {
    DeviceId id = device();
    copied.put(device.id(), id);
    return device.withId(id);
  }
}
