package studio.overdub.soundfont.sfz;

import java.util.List;

/**
 * What of a region is more than a number in a slot: controllers, LFOs, multi-stage envelopes and conditions. Regions
 * that agree in all of it share one. Immutable; any thread.
 *
 * @param extra the numbers in the slots from {@link Opcode#slots()} on, to which LFOs and envelopes refer
 * @param moves what controllers move
 * @param conditions the controllers' values at which it plays, all of which must be met
 * @param starts the controllers' values that start it, each by itself
 * @param stops the controllers' values that end what its group was started to play by controllers
 * @param reverses the controllers' values at which it plays backwards
 * @param variables what controllers make together
 * @param fadesIn the controllers' values over which it is faded in
 * @param fadesOut the controllers' values over which it is faded out
 * @param velocityCurve the amplitude at each velocity; null for the square
 */
public record Wiring(
    double[] extra, CcMoves moves, List<LfoSpec> lfos, List<EgSpec> egs, CcRange[] conditions, CcRange[] starts,
    CcRange[] stops, CcRange[] reverses, List<VariableSpec> variables, CcRange[] fadesIn, CcRange[] fadesOut,
    Curve velocityCurve) {
  private static final CcRange[] NONE = {};

  /** Nothing at all. */
  public static final Wiring PLAIN =
      new Wiring(new double[0], new CcMoves(0), List.of(), List.of(), NONE, NONE, NONE, NONE,
          List.of(), NONE, NONE, null);

  /** How many slots a region of this has. */
  public int slots() {
    return Opcode.slots() + extra.length;
  }
}
