/**
 * Standard MIDI Files as they are: chunks, tracks, events. Start with {@link studio.overdub.format.smf.SmfReader}; what
 * a file means to a song is the business of {@code format.midi}.
 */
package studio.overdub.format.smf;
