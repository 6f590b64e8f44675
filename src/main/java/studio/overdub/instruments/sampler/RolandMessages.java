package studio.overdub.instruments.sampler;

import java.util.Arrays;

/**
 * Roland's GS messages: data set 1 (F0 41 dev 42 12, address, data, checksum, F7). Data beyond the first byte goes to
 * the addresses that follow. A message that fails its checksum is ignored. Audio thread.
 */
final class RolandMessages {
  private static final int[] HEAD = {0xF0, 0x41, -1, 0x42, 0x12};
  private static final int ADDRESS = 5;
  private static final int DATA = 8;
  private static final int PATCH = 0x40;
  private static final int DRUM = 0x41;

  private static final int[] FIELDS = {
    ControllerMatrix.PITCH, ControllerMatrix.CUTOFF, ControllerMatrix.AMPLITUDE, -1, ControllerMatrix.LFO_PITCH,
    ControllerMatrix.LFO_CUTOFF, ControllerMatrix.LFO_AMPLITUDE, -1, -1, -1, -1, -1, -1, -1, -1, -1
  };

  private final SystemExclusive.State state;
  private final int[] upper = new int[16];
  private final int[] upperFine = new int[16];
  private int masterTune = 1024;

  RolandMessages(SystemExclusive.State state) {
    this.state = state;
  }

  /** Nothing was said yet. */
  void reset() {
    masterTune = 1024;
    Arrays.fill(upper, 0);
    Arrays.fill(upperFine, 0);
  }

  /** Takes a message if it is one of these. */
  void take(byte[] message) {
    int end = message.length - 2;
    if (end <= DATA || !SystemExclusive.starts(message, HEAD) || !checked(message)) {
      return;
    }
    int address = message[ADDRESS] << 14 | message[ADDRESS + 1] << 7 | message[ADDRESS + 2];
    for (int i = DATA; i < end; i++) {
      set(address >> 14, address >> 7 & 127, address & 127, message[i]);
      address++;
    }
  }

  /** Whether address, data and checksum add up to a multiple of 128. */
  private static boolean checked(byte[] message) {
    int sum = 0;
    for (int i = ADDRESS; i < message.length - 1; i++) {
      sum += message[i];
    }
    return (sum & 127) == 0;
  }

  private void set(int high, int middle, int low, int value) {
    if ((high == PATCH || high == 0) && middle == 0 && low == 0x7F) {
      state.reset(Dialect.GS);
    } else if (high == PATCH && middle == 0) {
      system(low, value);
    } else if (high == PATCH && middle >> 4 == 1) {
      part(partOf(middle & 15), low, value);
    } else if (high == PATCH && middle >> 4 == 2) {
      controller(partOf(middle & 15), low, value);
    } else if (high == DRUM && middle >> 4 < SystemExclusive.DRUM_SETUPS) {
      drum(state.drums(middle >> 4), middle & 15, low, value);
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
      case 5 -> state.settings().masterTransposition(value - 64);
      case 6 -> state.settings().masterBalance((value - 64) / 63.0);
      default -> { }
    }
  }

  /** Parts are numbered 10, 1 to 9, 11 to 16. */
  private static int partOf(int block) {
    if (block == 0) {
      return 9;
    }
    return block <= 9 ? block - 1 : block;
  }

  private void part(int part, int low, int value) {
    PartSetups setups = state.setups();
    switch (low) {
      case 0x00 -> setups.set(part, PartSetups.BANK_MSB, value);
      case 0x01 -> setups.set(part, PartSetups.PROGRAM, value);
      case 0x02 -> setups.listen(part, value);
      case 0x13 -> setups.set(part, PartSetups.MONO, value == 0 ? 1 : 0);
      case 0x15 -> setups.set(part, PartSetups.DRUMS, value);
      case 0x16 -> setups.set(part, PartSetups.KEY_SHIFT, value - 64);
      case 0x17 -> upper[part] = value;
      case 0x18 -> setups.set(part, PartSetups.HERTZ, (upper[part] & 15) * 16 + (value & 15) - 128);
      case 0x19 -> setups.set(part, PartSetups.VOLUME, value);
      case 0x1A -> setups.set(part, PartSetups.VELOCITY_DEPTH, value);
      case 0x1B -> setups.set(part, PartSetups.VELOCITY_OFFSET, value);
      case 0x1C -> setups.set(part, PartSetups.PAN, value);
      case 0x1D -> setups.set(part, PartSetups.LOW_KEY, value);
      case 0x1E -> setups.set(part, PartSetups.HIGH_KEY, value);
      case 0x1F -> setups.matrix(part).controller(0, value);
      case 0x20 -> setups.matrix(part).controller(1, value);
      case 0x21 -> setups.set(part, PartSetups.CHORUS, value);
      case 0x22 -> setups.set(part, PartSetups.REVERB, value);
      case 0x2A -> upperFine[part] = value;
      case 0x2B ->
          setups.set(part, PartSetups.DETUNE, ((upperFine[part] << 7 | value) - 8192) * 10_000 / 8192);
      case 0x30 -> sound(part, SoundControllers.VIBRATO_RATE, value);
      case 0x31 -> sound(part, SoundControllers.VIBRATO_DEPTH, value);
      case 0x32 -> sound(part, SoundControllers.CUTOFF, value);
      case 0x33 -> sound(part, SoundControllers.RESONANCE, value);
      case 0x34 -> sound(part, SoundControllers.ATTACK, value);
      case 0x35 -> sound(part, SoundControllers.DECAY, value);
      case 0x36 -> sound(part, SoundControllers.RELEASE, value);
      case 0x37 -> sound(part, SoundControllers.VIBRATO_DELAY, value);
      default -> {
        if (low >= 0x40 && low <= 0x4B) {
          setups.set(part, PartSetups.SCALE + low - 0x40, value);
        }
      }
    }
  }

  private void sound(int part, int controller, int value) {
    state.setups().set(part, PartSetups.SOUND + controller - SoundControllers.RESONANCE, value);
  }

  /**
   * What controllers move: in the upper half of the address wheel, bend, pressures and two free controllers, in the
   * lower what. Of the bend the range counts; LFO rates and the second LFO do not.
   */
  private void controller(int part, int low, int value) {
    int field = FIELDS[low & 15];
    if (low == 0x04) {
      state.setups().set(part, PartSetups.MODULATION_DEPTH, value * 6000 / 127);
    } else if (low == 0x10) {
      state.setups().set(part, PartSetups.BEND_RANGE, value - 64);
    } else if (field >= 0 && low >> 4 != 1 && low >> 4 <= 5) {
      int source = low >> 4 == 0 ? ControllerMatrix.WHEEL : (low >> 4) - 1;
      state.setups().matrix(part).set(source, field, value);
    }
  }

  private static void drum(DrumSetup drums, int field, int key, int value) {
    switch (field) {
      // The key at which the instrument plays, 60 as it is.
      case 1 -> drums.set(DrumSetup.COARSE, key, value - 60 + 64);
      case 2 -> drums.set(DrumSetup.LEVEL, key, value);
      case 3 -> drums.set(DrumSetup.GROUP, key, value);
      case 4 -> drums.set(DrumSetup.PAN, key, value);
      case 5 -> drums.set(DrumSetup.REVERB, key, value);
      case 6 -> drums.set(DrumSetup.CHORUS, key, value);
      case 7 -> drums.set(DrumSetup.NOTE_OFF, key, value);
      default -> { }
    }
  }
}
