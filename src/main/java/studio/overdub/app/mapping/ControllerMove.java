package studio.overdub.app.mapping;

import studio.overdub.song.MidiController;

/**
 * A controller was moved.
 *
 * @param channel 0 to 15
 * @param position where it stands now, 0 to 1
 */
public record ControllerMove(MidiController controller, int channel, double position) {}
