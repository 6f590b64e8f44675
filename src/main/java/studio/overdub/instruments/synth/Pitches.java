package studio.overdub.instruments.synth;

import studio.overdub.instruments.tuning.Tuning;
import studio.overdub.instruments.tuning.TuningMessages;
import studio.overdub.instruments.tuning.TuningTable;

/**
 * Which pitch each key has: that of the tuning which the settings name, until a message of the MIDI Tuning Standard tunes
 * the program that is chosen; its offsets of pitch classes come on top of either.
 */
final class Pitches {
  private static final int UNIVERSAL_LIVE = 0x7F;
  private static final int UNIVERSAL = 0x7E;
  private static final int TUNING = 8;

  private final Tuning tuning;
  private final TuningTable table = new TuningTable();
  private int program;

  Pitches(Tuning tuning) {
    this.tuning = tuning;
  }

  void reset() {
    table.reset();
    program = 0;
  }

  /** Takes a system exclusive message; what is no tuning is passed over. */
  void take(byte[] message) {
    boolean universal = message.length > 7 && ((message[1] & 0xff) == UNIVERSAL_LIVE || message[1] == UNIVERSAL);
    if (universal && message[3] == TUNING) {
      TuningMessages.take(message, 0, table);
    }
  }

  /** Chooses a tuning program of the MIDI Tuning Standard. */
  void program(int number) {
    if (number != program) {
      program = number;
      table.program(number);
    }
  }

  /** Whether a key sounds at all. */
  boolean sounds(int key) {
    return table.tuned() || tuning.sounds(key);
  }

  /** The pitch of a key that sounds, as an equal-tempered key: 69 is 440 Hz. */
  double pitch(int key) {
    return (table.tuned() ? key : tuning.pitch(key)) + table.cents(key) / 100;
  }

  /** Grows when a message asks sounding notes of a key to follow. */
  int epoch(int key) {
    return table.epoch(key);
  }
}
