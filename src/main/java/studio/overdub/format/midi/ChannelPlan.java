package studio.overdub.format.midi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import studio.overdub.base.TrackId;
import studio.overdub.song.Device;
import studio.overdub.song.MidiAddress;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/**
 * The port and channel that each track is exported on. Tracks that came from the file keep theirs. Each other one gets
 * a channel of its own, its own choice where that is free, so that no two instruments meet on one.
 */
final class ChannelPlan {
  private static final int CHANNELS = 16;
  private static final int PORTS = 128;

  private final Map<TrackId, MidiAddress> addresses = new HashMap<>();
  private final Set<MidiAddress> taken = new HashSet<>();

  /**
   * Plans.
   *
   * @param fromFile the tracks that came from the file
   * @param onePort whether there is no way to name a port, so that channels are shared when all are taken
   */
  ChannelPlan(Song song, Set<TrackId> fromFile, boolean onePort) {
    for (Track track : song.tracks()) {
      if (fromFile.contains(track.id())) {
        take(track, track.midi());
      }
    }
    for (Track track : song.tracks()) {
      if (track.kind() == Track.Kind.INSTRUMENT && !fromFile.contains(track.id()) && track.playsThrough().isEmpty()) {
        take(track, choose(track, onePort ? 1 : PORTS));
      }
    }
    for (Track track : song.tracks()) {
      if (!addresses.containsKey(track.id())) {
        TrackId owner = track.playsThrough().orElse(track.id());
        addresses.put(track.id(), addresses.getOrDefault(owner, track.midi()));
      }
    }
  }

  private void take(Track track, MidiAddress address) {
    addresses.put(track.id(), address);
    taken.add(address);
  }

  private MidiAddress choose(Track track, int ports) {
    boolean drums = track.instrument().map(Device::playsDrums).orElse(false);
    if (drums || track.midi().channel() == MidiAddress.DRUMS) {
      return new MidiAddress(track.midi().port(), MidiAddress.DRUMS);
    }
    if (!taken.contains(track.midi())) {
      return track.midi();
    }
    for (int i = 0; i < ports * CHANNELS; i++) {
      MidiAddress free = new MidiAddress(i / CHANNELS, i % CHANNELS);
      if (free.channel() != MidiAddress.DRUMS && !taken.contains(free)) {
        return free;
      }
    }
    return track.midi();
  }

  /** Where a track is exported to. */
  MidiAddress address(Track track) {
    return addresses.get(track.id());
  }
}
