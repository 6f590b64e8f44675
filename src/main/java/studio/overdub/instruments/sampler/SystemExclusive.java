package studio.overdub.instruments.sampler;

import studio.overdub.instruments.tuning.TuningMessages;

/**
 * Takes the system exclusive messages that concern a part: resets, master settings, part and drum settings of GS and
 * XG, tunings. What is damaged or speaks of something else is ignored. Audio thread.
 */
final class SystemExclusive {
  /** How many drum setups a part may choose from. */
  static final int DRUM_SETUPS = 2;

  private final State state;
  private final RolandMessages roland;
  private final YamahaMessages yamaha;

  /** What messages act on, and the reset that the latest has asked for. */
  static final class State {
    private final DeviceSettings settings;
    private final Part part;
    private final PartSetups setups = new PartSetups();
    private Dialect reset;

    State(DeviceSettings settings, Part part) {
      this.settings = settings;
      this.part = part;
    }

    DeviceSettings settings() {
      return settings;
    }

    PartSetups setups() {
      return setups;
    }

    DrumSetup drums(int setup) {
      return part.drumSetup(setup);
    }

    /** Asks for a reset. */
    void reset(Dialect dialect) {
      reset = dialect;
    }
  }

  SystemExclusive(DeviceSettings settings, Part part) {
    state = new State(settings, part);
    roland = new RolandMessages(state);
    yamaha = new YamahaMessages(state);
  }

  /** Nothing was said yet. */
  void reset() {
    state.setups.reset();
    state.reset = null;
    roland.reset();
    yamaha.reset();
  }

  /** What was said of each part. */
  PartSetups setups() {
    return state.setups;
  }

  /**
   * Takes a message, F0 to F7.
   *
   * @param channel the channel that the part plays, -1 if it is not known yet
   * @return what to speak after a reset, if the message is one; else null
   */
  Dialect take(byte[] message, int channel) {
    state.reset = null;
    if (isWhole(message)) {
      switch (message[1]) {
        case 0x41 -> roland.take(message);
        case 0x43 -> yamaha.take(message);
        case 0x7E -> nonRealTime(message, channel);
        case 0x7F -> realTime(message, channel);
        default -> { }
      }
    }
    return state.reset;
  }

  private static boolean isWhole(byte[] message) {
    int last = message.length - 1;
    if (last < 5 || (message[0] & 0xff) != 0xF0 || (message[last] & 0xff) != 0xF7) {
      return false;
    }
    for (int i = 1; i < last; i++) {
      if (message[i] < 0) {
        return false;
      }
    }
    return true;
  }

  private void nonRealTime(byte[] message, int channel) {
    if (message[3] == 0x08) {
      TuningMessages.take(message, channel, state.part.tuning().table());
    } else if (message[3] == 0x09) {
      switch (message[4]) {
        case 1 -> state.reset(Dialect.GM);
        case 2 -> state.reset(Dialect.NONE);
        case 3 -> state.reset(Dialect.GM2);
        default -> { }
      }
    }
  }

  private void realTime(byte[] message, int channel) {
    if (message[3] == 0x08) {
      TuningMessages.take(message, channel, state.part.tuning().table());
    } else if (message[3] == 0x04 && message.length >= 8) {
      master(message[4], message[6] << 7 | message[5], message[6]);
    } else if (message[3] == 0x0A && message[4] == 1 && message.length >= 10 && message[5] == channel) {
      keyBased(message);
    } else if (message[3] == 0x09 && message.length >= 9 && message[5] < 16) {
      destinations(message);
    }
  }

  /** General MIDI 2's controller destinations: pressure or a controller, then what and how much in turn. */
  private void destinations(byte[] message) {
    ControllerMatrix matrix = state.setups.matrix(message[5]);
    int source =
        switch (message[4]) {
          case 1 -> ControllerMatrix.CHANNEL_PRESSURE;
          case 2 -> ControllerMatrix.KEY_PRESSURE;
          case 3 -> message[6] == Part.MODULATION ? ControllerMatrix.WHEEL : ControllerMatrix.FREE;
          default -> -1;
        };
    if (source == ControllerMatrix.FREE) {
      matrix.controller(0, message[6]);
    }
    for (int i = message[4] == 3 ? 7 : 6; source >= 0 && i + 2 < message.length; i += 2) {
      if (message[i] < ControllerMatrix.FIELDS) {
        matrix.set(source, message[i], message[i + 1]);
      }
    }
  }

  private void master(int what, int value, int coarse) {
    switch (what) {
      case 1 -> state.settings.masterVolume(value / 16383.0);
      case 2 -> state.settings.masterBalance((value - 8192) / 8191.0);
      case 3 -> state.settings.masterTuning((value - 8192) * (100.0 / 8192));
      case 4 -> state.settings.masterTransposition(coarse - 64);
      default -> { }
    }
  }

  /** General MIDI 2's controllers of one key of a drum part: key, then controller and value in turn. */
  private void keyBased(byte[] message) {
    DrumSetup drums = state.part.drums();
    if (drums == null) {
      return;
    }
    int key = message[6];
    for (int i = 7; i + 2 < message.length; i += 2) {
      int value = message[i + 1];
      switch (message[i]) {
        case 7 -> drums.set(DrumSetup.LEVEL, key, value);
        case 10 -> drums.set(DrumSetup.PAN, key, Math.max(1, value));
        case 91 -> drums.set(DrumSetup.REVERB, key, value);
        case 93 -> drums.set(DrumSetup.CHORUS, key, value);
        case 120 -> drums.set(DrumSetup.FINE, key, value);
        case 121 -> drums.set(DrumSetup.COARSE, key, value);
        default -> { }
      }
    }
  }

  /** Whether a message begins with a pattern, in which -1 is any byte. */
  static boolean starts(byte[] message, int[] pattern) {
    if (message.length < pattern.length) {
      return false;
    }
    for (int i = 0; i < pattern.length; i++) {
      if (pattern[i] >= 0 && (message[i] & 0xff) != pattern[i]) {
        return false;
      }
    }
    return true;
  }
}
