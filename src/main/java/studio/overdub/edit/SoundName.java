package studio.overdub.edit;

import java.util.Optional;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.song.Device;
import studio.overdub.song.Track;

/** What a track's sound is called, and whether the track is called after it. */
final class SoundName {
  private SoundName() {}

  /** Whether a track still bears the name of its sound: its patch, its preset, or its instrument as it came. */
  static boolean follows(Track track, Catalog catalog) {
    return follows(track, catalog::find);
  }

  /** As {@link #follows(Track, Catalog)}, where one type of device alone is known. */
  static boolean follows(Track track, DeviceType known) {
    return follows(track, id -> id.equals(known.id()) ? Optional.of(known) : Optional.empty());
  }

  private interface Types {
    Optional<DeviceType> find(String id);
  }

  private static boolean follows(Track track, Types types) {
    if (!track.patch().isEmpty()) {
      return track.name().equals(track.patch());
    }
    if (track.instrument().isEmpty()) {
      return false;
    }
    Device instrument = track.instrument().get();
    return instrument.preset().isEmpty()
        ? types.find(instrument.type()).map(DeviceType::name).equals(Optional.of(track.name()))
        : track.name().equals(instrument.preset());
  }
}
