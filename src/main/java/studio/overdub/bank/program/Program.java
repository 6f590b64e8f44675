package studio.overdub.bank.program;

import studio.overdub.bank.synth.Recipe;

/**
 * One sound of General MIDI.
 *
 * @param number 0 to 127
 * @param name up to 19 ASCII characters
 * @param level decibels below full scale: the RMS of the first moments of its tones
 * @param roots the MIDI keys at which tones are made, ascending; the keys between play the nearest
 * @param recipe how a tone is made
 * @param voicing how a tone is played
 */
public record Program(int number, String name, double level, int[] roots, Recipe recipe, Voicing voicing) {}
