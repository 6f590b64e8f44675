/**
 * The FM synthesizer: six sine operators joined by an algorithm, as in the DX7. Start with
 * {@link studio.overdub.instruments.fm.FmType}, then {@code FmProcessor}, which turns events into voices, and
 * {@code FmVoice}, which sounds one note; the laws of the original stand in
 * {@code dsp.fm}.
 */
package studio.overdub.instruments.fm;
