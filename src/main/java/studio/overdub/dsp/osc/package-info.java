/**
 * Oscillators that a synthesizer's voice is made of: virtual analogue, wavetable, additive, frequency modulation, coloured
 * noise and ring modulation. Start with {@link studio.overdub.dsp.osc.AnalogueOscillator}.
 */
package studio.overdub.dsp.osc;
