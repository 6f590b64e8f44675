/**
 * What can be found out about recorded sound: its pitch, its onsets, its tempo. Start with {@link
 * studio.overdub.dsp.analysis.PitchDetector} and {@link studio.overdub.dsp.analysis.OnsetDetector}. Allocates; not for
 * the audio thread.
 */
package studio.overdub.dsp.analysis;
