/**
 * The Synthesizer: three oscillators, two filters, a matrix in which anything moves anything, and effects. Start with {@link
 * studio.overdub.instruments.synth.SynthType}, then {@code SynthProcessor}, which hands on what is played, and {@code
 * Voice}, which sounds one note.
 */
package studio.overdub.instruments.synth;
