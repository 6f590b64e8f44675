/** Files of system exclusive messages with DX7 voices. Start with {@link studio.overdub.format.sysex.VoiceFile}. */
package studio.overdub.format.sysex;
