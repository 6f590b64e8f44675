package studio.overdub.app.mapping;

import studio.overdub.song.MidiController;

/**
 * A controller was moved or pressed.
 *
 * @param channel 0 to 15
 * @param position where it stands now, 0 to 1; of a note its velocity, 0 when it is let go; 0 for encoders
 * @param steps how far an encoder was turned, positive to the right; 0 for all others
 */
public record ControllerMove(MidiController controller, int channel, double position, int steps) {
  static ControllerMove to(MidiController controller, int channel, double position) {
    return new ControllerMove(controller, channel, position, 0);
  }

  static ControllerMove turn(MidiController controller, int channel, int steps) {
    return new ControllerMove(controller, channel, 0, steps);
  }
}
