/**
 * What device panels draw beyond knobs: zones over keys and velocities, waveforms. Start with
 * {@link studio.overdub.ui.canvas.device.ZoneMap}.
 */
package studio.overdub.ui.canvas.device;
