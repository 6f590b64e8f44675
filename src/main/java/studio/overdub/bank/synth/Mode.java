package studio.overdub.bank.synth;

/**
 * One of the frequencies at which a body sounds.
 *
 * @param ratio its frequency as a multiple of the tone's
 * @param level its peak amplitude, in any unit the whole spectrum shares
 * @param seconds in which it falls by 60 dB; infinite where it is kept sounding
 */
public record Mode(double ratio, double level, double seconds) {}
