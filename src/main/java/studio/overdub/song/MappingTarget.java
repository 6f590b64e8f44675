package studio.overdub.song;

import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;

/** What a MIDI controller can move. {@link Song#MASTER} names the master. */
public sealed interface MappingTarget {
  /** A parameter of a device. */
  record Parameter(DeviceId device, String param) implements MappingTarget {}

  /** Whether a device plays. */
  record Enabled(DeviceId device) implements MappingTarget {}

  /** A channel's fader. */
  record Gain(TrackId track) implements MappingTarget {}

  /** A channel's pan. */
  record Pan(TrackId track) implements MappingTarget {}

  /** The level of a channel's send to a bus. */
  record SendLevel(TrackId track, TrackId bus) implements MappingTarget {}

  /** Whether a channel is muted. */
  record Mute(TrackId track) implements MappingTarget {}

  /** Whether a channel is soloed. */
  record Solo(TrackId track) implements MappingTarget {}

  /** A command of the studio, by the id that never changes: "transport.play". */
  record Command(String id) implements MappingTarget {}
}
