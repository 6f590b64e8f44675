package studio.overdub.instruments.sampler;

import java.util.Arrays;

/**
 * Yamaha's XG parameter changes (F0 43 1n 4C, address, data, F7). Data beyond the first byte goes to the addresses that
 * follow. Audio thread.
 */
final class YamahaMessages {
  private static final int[] HEAD = {0xF0, 0x43, -1, 0x4C};
  private static final int DATA = 7;
  private static final int MULTI_PART = 0x08;
  private static final int DRUM_SETUP = 0x30;

  /** Where the settings of each source of the controller matrix begin. */
  private static final int[] FIRST = {0x1D, 0x4D, 0x53, 0x5A, 0x61};

  private final SystemExclusive.State state;
  private final int[] upper = new int[16];
  private int masterTune = 1024;

  YamahaMessages(SystemExclusive.State state) {
    this.state = state;
  }

  /** Nothing was said yet. */
  void reset() {
    masterTune = 1024;
    Arrays.fill(upper, 0);
  }

  /** Takes a message if it is one of these. */
  void take(byte[] message) {
    if (message.length < DATA + 2 || !SystemExclusive.starts(message, HEAD) || message[2] >> 4 != 1) {
      return;
    }
    for (int i = DATA; i < message.length - 1; i++) {
      set(message[4], message[5], message[6] + i - DATA, message[i]);
    }
  }

  private void set(int high, int middle, int low, int value) {
    if (high == 0 && middle == 0) {
      system(low, value);
    } else if (high == MULTI_PART && middle < 16) {
      part(middle, low, value);
    } else if (high >= DRUM_SETUP && high < DRUM_SETUP + SystemExclusive.DRUM_SETUPS) {
      drum(state.drums(high - DRUM_SETUP), low, middle, value);
    }
  }

  private void system(int low, int value) {
    switch (low) {
      case 0, 1, 2 -> masterTune = masterTune & ~(15 << 12 - 4 * low) | (value & 15) << 12 - 4 * low;
      case 3 -> {
        masterTune = masterTune & ~15 | value & 15;
        state.settings().masterTuning((masterTune - 1024) / 10.0);
      }
      case 4 -> state.settings().masterVolume(value / 127.0);
      case 6 -> state.settings().masterTransposition(value - 64);
      case 0x7D -> {
        if (value < SystemExclusive.DRUM_SETUPS) {
          state.drums(value).reset();
        }
      }
      case 0x7E, 0x7F -> state.reset(Dialect.XG);
      default -> { }
    }
  }

  private void part(int part, int low, int value) {
    PartSetups setups = state.setups();
    switch (low) {
      case 0x01 -> setups.set(part, PartSetups.BANK_MSB, value);
      case 0x02 -> setups.set(part, PartSetups.BANK_LSB, value);
      case 0x03 -> setups.set(part, PartSetups.PROGRAM, value);
      case 0x04 -> setups.listen(part, value);
      case 0x05 -> setups.set(part, PartSetups.MONO, value == 0 ? 1 : 0);
      // Mode 1 is drums without a setup of their own, 2 is the first setup.
      case 0x07 -> setups.set(part, PartSetups.DRUMS, value <= 1 ? value : value - 1);
      case 0x08 -> setups.set(part, PartSetups.KEY_SHIFT, value - 64);
      case 0x09 -> upper[part] = value;
      case 0x0A -> setups.set(part, PartSetups.HERTZ, (upper[part] & 15) * 16 + (value & 15) - 128);
      case 0x0B -> setups.set(part, PartSetups.VOLUME, value);
      case 0x0C -> setups.set(part, PartSetups.VELOCITY_DEPTH, value);
      case 0x0D -> setups.set(part, PartSetups.VELOCITY_OFFSET, value);
      case 0x0E -> setups.set(part, PartSetups.PAN, value);
      case 0x0F -> setups.set(part, PartSetups.LOW_KEY, value);
      case 0x10 -> setups.set(part, PartSetups.HIGH_KEY, value);
      case 0x12 -> setups.set(part, PartSetups.CHORUS, value);
      case 0x13 -> setups.set(part, PartSetups.REVERB, value);
      case 0x15 -> sound(part, SoundControllers.VIBRATO_RATE, value);
      case 0x16 -> sound(part, SoundControllers.VIBRATO_DEPTH, value);
      case 0x17 -> sound(part, SoundControllers.VIBRATO_DELAY, value);
      case 0x18 -> sound(part, SoundControllers.CUTOFF, value);
      case 0x19 -> sound(part, SoundControllers.RESONANCE, value);
      case 0x1A -> sound(part, SoundControllers.ATTACK, value);
      case 0x1B -> sound(part, SoundControllers.DECAY, value);
      case 0x1C -> sound(part, SoundControllers.RELEASE, value);
      case 0x20 -> setups.set(part, PartSetups.MODULATION_DEPTH, value * 6000 / 127);
      case 0x23 -> setups.set(part, PartSetups.BEND_RANGE, value - 64);
      case 0x59 -> setups.matrix(part).controller(0, value);
      case 0x60 -> setups.matrix(part).controller(1, value);
      case 0x67 -> setups.set(part, PartSetups.PORTAMENTO, value == 0 ? 0 : 127);
      case 0x68 -> setups.set(part, PartSetups.PORTAMENTO_TIME, value);
      default -> {
        if (low >= 0x41 && low <= 0x4C) {
          setups.set(part, PartSetups.SCALE + low - 0x41, value);
        } else {
          controller(setups.matrix(part), low, value);
        }
      }
    }
  }

  /** Six settings each of wheel, pressures and two free controllers. */
  private static void controller(ControllerMatrix matrix, int low, int value) {
    for (int source = 0; source < FIRST.length; source++) {
      int field = low - FIRST[source];
      if (field >= 0 && field < ControllerMatrix.FIELDS) {
        matrix.set(source, field, value);
      }
    }
  }

  private void sound(int part, int controller, int value) {
    state.setups().set(part, PartSetups.SOUND + controller - SoundControllers.RESONANCE, value);
  }

  private static void drum(DrumSetup drums, int low, int key, int value) {
    int field =
        switch (low) {
          case 0x00 -> DrumSetup.COARSE;
          case 0x01 -> DrumSetup.FINE;
          case 0x02 -> DrumSetup.LEVEL;
          case 0x03 -> DrumSetup.GROUP;
          case 0x04 -> DrumSetup.PAN;
          case 0x05 -> DrumSetup.REVERB;
          case 0x06 -> DrumSetup.CHORUS;
          case 0x09 -> DrumSetup.NOTE_OFF;
          case 0x0B -> DrumSetup.CUTOFF;
          case 0x0C -> DrumSetup.RESONANCE;
          case 0x0D -> DrumSetup.ATTACK;
          case 0x0E -> DrumSetup.DECAY;
          default -> -1;
        };
    if (field >= 0) {
      drums.set(field, key, value);
    }
  }
}
