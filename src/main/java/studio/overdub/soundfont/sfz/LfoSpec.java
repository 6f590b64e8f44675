package studio.overdub.soundfont.sfz;

/**
 * An LFO of a region: in which slots its numbers stand, and what it moves. Immutable; any thread.
 *
 * @param number as its opcodes call it; 0 for the three of the format's first edition
 * @param freq slot of its frequency in Hz
 * @param delay slot of its delay in seconds
 * @param fade slot of the time in seconds over which it grows
 * @param phase slot of where it starts, in turns; -1 for 0
 * @param count slot of how many periods it runs, 0 for ever; -1 for ever
 * @param beats slot of its period in quarter notes, 0 where the frequency counts; -1 for none
 * @param smooth slot of the milliseconds over which its wave is smoothed; -1 for 0
 * @param waves the shapes that are summed: 0 triangle, 1 sine, 2 to 5 pulses of 75, 50, 25 and 12.5 %, 6 and 7 ramps up
 *     and down, 12 random
 * @param ratios the frequency of each shape, in frequencies of the LFO
 * @param offsets what is added to each shape
 * @param scales what each is multiplied with
 * @param steps slots of the steps that it plays in place of shapes, in percent; none for shapes
 * @param targets what it moves
 * @param indexes the place, in the region's list, of the LFO that a target is; -1 for none
 * @param depths slots of how far
 */
public record LfoSpec(
    int number, int freq, int delay, int fade, int phase, int count, int beats, int smooth, int[] waves,
    double[] ratios, double[] offsets, double[] scales, int[] steps, Target[] targets, int[] indexes, int[] depths) {
  private static final int SINE = 1;

  /** The pitch LFO of the first edition. */
  public static final LfoSpec PITCH = first(Opcode.PITCHLFO_DELAY, Target.PITCH);

  /** The filter LFO of the first edition. */
  public static final LfoSpec FILTER = first(Opcode.FILLFO_DELAY, Target.CUTOFF);

  /** The volume LFO of the first edition. */
  public static final LfoSpec AMPLITUDE = first(Opcode.AMPLFO_DELAY, Target.VOLUME);

  private static LfoSpec first(Opcode delay, Target target) {
    int slot = delay.slot();
    return new LfoSpec(
        0, slot + 2, slot, slot + 1, -1, -1, -1, -1, new int[] {SINE}, new double[] {1}, new double[1],
        new double[] {1}, new int[0], new Target[] {target}, new int[] {-1}, new int[] {slot + 3});
  }
}
