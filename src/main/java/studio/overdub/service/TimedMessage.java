package studio.overdub.service;

/**
 * A message on its way to the sound.
 *
 * @param frame when it is to be heard, counted from the opening; {@link #NOW} for at once
 * @param message packed as {@link studio.overdub.midi.Message}; 0 for system exclusive
 * @param sysex the bytes of a system exclusive message, or null
 */
record TimedMessage(long frame, long message, byte[] sysex) {
  static final long NOW = -1;
}
