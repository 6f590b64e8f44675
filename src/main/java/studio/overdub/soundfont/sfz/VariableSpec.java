package studio.overdub.soundfont.sfz;

/**
 * A number that controllers make together, and what it moves: var01_cutoff and its kin. Immutable; any thread.
 *
 * @param multiplies whether the controllers' parts are multiplied, else they are added
 * @param controllers what makes it
 * @param depths how much each gives at its end
 * @param curves along which curve; null for straight
 * @param slots what it moves
 * @param amounts how far, where it is 1
 */
public record VariableSpec(
    boolean multiplies, int[] controllers, double[] depths, Curve[] curves, int[] slots, double[] amounts) {}
