/**
 * Voices of the Yamaha DX7 and its family as numbers and as system exclusive messages. Start with
 * {@link studio.overdub.midi.dx7.Voice}, then {@link studio.overdub.midi.dx7.VoiceMessage}.
 */
package studio.overdub.midi.dx7;
