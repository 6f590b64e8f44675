package studio.overdub.ui.view.device.pads;

/**
 * One of a pad's samples.
 *
 * @param name the file's name
 * @param velocities the velocities that play it, as people read them: "1–90"
 * @param selected whether its waveform shows
 */
public record LayerRow(String name, String velocities, boolean selected) {}
