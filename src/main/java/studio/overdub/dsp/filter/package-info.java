/** Filters of a synthesizer voice, with zero-delay feedback. Start with {@link studio.overdub.dsp.filter.VoiceFilter}. */
package studio.overdub.dsp.filter;
