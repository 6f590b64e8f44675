package studio.overdub.soundfont.sfz;

/**
 * What an opcode's name says, however it was spelled.
 *
 * @param opcode the ordinal within the family's enum; of depths, that of the {@link Target}
 * @param number the number of the band, filter, LFO, envelope or controller, from 1 on; 0 where there is but one
 * @param index the number of the step, wave or point, or of the LFO that is a target
 * @param cc the controller of a modulation
 */
record Address(Family family, int opcode, int number, int index, Part part, int cc) {
  /** Which table the opcode stands in. */
  enum Family {
    /** {@link Opcode}. */
    REGION,
    /** {@link CcOpcode}. */
    CC,
    /** {@link LfoOpcode}. */
    LFO,
    /** {@link Target} of an LFO. */
    LFO_DEPTH,
    /** {@link EgOpcode}. */
    EG,
    /** {@link Target} of an envelope. */
    EG_DEPTH,
    /** How a variable is made of controllers; its value says whether they are multiplied. */
    VARIABLE,
    /** How far a variable moves an {@link Opcode}, of which {@code index} is the number. */
    VARIABLE_DEPTH
  }

  /** What of an opcode is set. */
  enum Part {
    VALUE,
    /** How far a controller moves it. */
    ONCC,
    CURVECC,
    SMOOTHCC,
    STEPCC
  }

  /** The same opcode, another part of it. */
  Address with(Part other) {
    return new Address(family, opcode, number, index, other, cc);
  }

  /** The value that the controller of this moves. */
  Address moved() {
    return new Address(family, opcode, number, index, Part.VALUE, 0);
  }

  /** Whether this is the value of an {@link Opcode}. */
  boolean isPlain() {
    return family == Family.REGION && part == Part.VALUE;
  }

  /** The region's slot that a plain opcode fills. */
  int slot() {
    return Opcode.values()[opcode].slot() + Math.max(0, number - 1);
  }
}
