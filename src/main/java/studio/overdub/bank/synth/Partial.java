package studio.overdub.bank.synth;

/**
 * One sine of a tone.
 *
 * @param ratio its frequency as a multiple of the tone's
 * @param level its peak amplitude
 * @param phase where it starts, in turns from 0 to 1
 * @param contour how it comes and goes
 */
public record Partial(double ratio, double level, double phase, Contour contour) {}
