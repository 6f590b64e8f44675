package studio.overdub.instruments.sampler;

import java.util.BitSet;
import studio.overdub.midi.Message;

/**
 * Which presets a track will come to. What a bank means depends on the reset before it, so every dialect is asked: some
 * preset too many is found, none too few but drum kits of parts that system exclusive messages make drums.
 */
final class ProgramsAhead {
  private ProgramsAhead() {}

  /**
   * The places of the presets in the table.
   *
   * @param values where the device's parameters stand
   * @param messages bank selections and program changes among others, in order
   */
  static BitSet find(PresetTable presets, double[] values, long[] messages) {
    BitSet found = new BitSet();
    for (Dialect dialect : Dialect.values()) {
      Program program = new Program(presets, new Part());
      program.set(
          (int) values[SamplerType.BANK], (int) values[SamplerType.PROGRAM], values[SamplerType.DRUMS] >= 0.5);
      found.set(program.preset());
      program.dialect(dialect);
      for (long message : messages) {
        follow(program, message);
        found.set(program.preset());
      }
    }
    return found;
  }

  private static void follow(Program program, long message) {
    int opcode = Message.type(message) == Message.TYPE_VOICE ? Message.opcode(message) : -1;
    if (opcode == Message.PROGRAM) {
      program.change(Message.programOf(message));
    } else if (opcode == Message.CONTROL && Message.controller(message) == Part.BANK) {
      program.bankMsb(Message.value7(message));
    } else if (opcode == Message.CONTROL && Message.controller(message) == Part.BANK_LSB) {
      program.bankLsb(Message.value7(message));
    }
  }
}
