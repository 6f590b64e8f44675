package studio.overdub.midi;

import java.util.ArrayList;
import java.util.List;

/**
 * What a MIDI Machine Control message asks of a transport (RP-013, "MMC Commands"), as far as one understands it here.
 */
public enum MachineControl {
  STOP,
  PLAY,
  RECORD,
  END_RECORD,
  PAUSE;

  private static final int UNIVERSAL_REAL_TIME = 0x7f;
  private static final int COMMAND = 0x06;
  private static final int END = 0xf7;

  /** Where commands begin: behind F0 7F, the device and 06. */
  private static final int FIRST = 4;

  /**
   * Reads a system exclusive message.
   *
   * @param sysex whole, with F0 and F7; whichever device it is for
   * @return what it asks, in order, up to the first command that is not understood; nothing for other messages
   */
  public static List<MachineControl> read(byte[] sysex) {
    List<MachineControl> asked = new ArrayList<>();
    if (sysex.length > FIRST && sysex[1] == UNIVERSAL_REAL_TIME && sysex[3] == COMMAND) {
      for (int i = FIRST; i < sysex.length && (sysex[i] & 0xff) != END; i++) {
        MachineControl next = of(sysex[i]);
        if (next == null) {
          break;
        }
        asked.add(next);
      }
    }
    return asked;
  }

  private static MachineControl of(byte command) {
    return switch (command) {
      case 0x01 -> STOP;
      case 0x02, 0x03 -> PLAY;
      case 0x06 -> RECORD;
      case 0x07 -> END_RECORD;
      case 0x09 -> PAUSE;
      default -> null;
    };
  }
}
