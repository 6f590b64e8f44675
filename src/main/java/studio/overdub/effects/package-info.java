/**
 * Effects: reverb, chorus, delay, equalizer, compressor. Start with {@code EffectProcessor}, which gives each of them
 * its events, its control grid and its sleep.
 */
package studio.overdub.effects;
