/**
 * The laws of the DX7: how its numbers become levels, speeds, pitches and movements, for the instrument that sounds and
 * for pictures of it. Start with {@link studio.overdub.dsp.fm.OperatorLaws}.
 */
package studio.overdub.dsp.fm;
