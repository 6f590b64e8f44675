package studio.overdub.bank.program;

import studio.overdub.bank.synth.Recipe;

/**
 * One key of the drum kit.
 *
 * @param key the MIDI key, 27 to 87
 * @param name up to 19 ASCII characters
 * @param level decibels below full scale, as a program's
 * @param place between left (-50) and right (50), as the audience sees the kit
 * @param group drums of one group silence each other; 0 for none
 * @param recipe how it is made
 */
public record Drum(int key, String name, double level, int place, int group, Recipe recipe) {}
