/**
 * The parts that a mixer channel is made of: smoothed gains, delays, meters, the metronome's click. Start with
 * {@link studio.overdub.engine.mix.Fader}.
 */
package studio.overdub.engine.mix;
