package studio.overdub.song;

import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;

/** What the values of a lane move. */
public sealed interface LaneTarget {
  /** A MIDI controller, 0 to 127; values 0 to 127. */
  record Controller(int number) implements LaneTarget {}

  /** Pitch bend; values 0 to 16383, centre 8192. */
  record PitchBend() implements LaneTarget {}

  /** Channel pressure; values 0 to 127. */
  record ChannelPressure() implements LaneTarget {}

  /** Pressure of one key; values 0 to 127. */
  record KeyPressure(int key) implements LaneTarget {}

  /** A parameter of a device on the lane's track, in its own unit. */
  record Parameter(DeviceId device, String param) implements LaneTarget {}

  /** The track's gain in dB. */
  record Gain() implements LaneTarget {}

  /** The track's pan, -1 to 1. */
  record Pan() implements LaneTarget {}

  /** The level of the track's send to a bus, in dB. */
  record SendLevel(TrackId bus) implements LaneTarget {}
}
