/**
 * Units of sound that know numbers only: oscillators, filters, envelopes, delays, meters. Start with {@link
 * studio.overdub.dsp.Oscillator} and {@link studio.overdub.dsp.ControlGrid}, which says how units move in time.
 */
package studio.overdub.dsp;
