/**
 * The Synthesizer: a polyphonic virtual analogue. Start with {@link studio.overdub.instruments.synth.SynthType}, then
 * {@code SynthProcessor}, which turns events into voices, and {@code Voice}, which sounds one note.
 */
package studio.overdub.instruments.synth;
