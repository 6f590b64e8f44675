package studio.overdub.instruments.sampler;

import studio.overdub.soundfont.Generator;

/**
 * The non-registered parameters of the AWE32 (MSB 127): each puts its value in place of the font's, in the units of
 * the card's developers' guide. Cutoff and resonance follow the curves that later cards of the family were measured to
 * have: 100 Hz to 8 kHz, and 0 to 20 dB.
 */
final class AweParameters {
  private static final double CUTOFF_LEAST = 4335;
  private static final double CUTOFF_RANGE = 7646;
  private static final double RESONANCE_RANGE = 200;
  private static final double NO_TIME = -32768;

  private AweParameters() {}

  /**
   * Sets a parameter.
   *
   * @param number the LSB, 0 to 26; others mean nothing
   * @param value -8192 to 8191
   */
  static void set(GeneratorSettings generators, int number, int value) {
    switch (number) {
      case 0 -> generators.replace(Generator.MOD_LFO_DELAY, time(4 * value));
      case 1 -> generators.replace(Generator.MOD_LFO_FREQUENCY, frequency(value));
      case 2 -> generators.replace(Generator.VIB_LFO_DELAY, time(4 * value));
      case 3 -> generators.replace(Generator.VIB_LFO_FREQUENCY, frequency(value));
      case 4 -> generators.replace(Generator.MOD_ENV_DELAY, time(4 * value));
      case 5 -> generators.replace(Generator.MOD_ENV_ATTACK, time(value));
      case 6 -> generators.replace(Generator.MOD_ENV_HOLD, time(value));
      case 7 -> generators.replace(Generator.MOD_ENV_DECAY, time(4 * value));
      case 8 -> generators.replace(Generator.MOD_ENV_SUSTAIN, (127 - value) * (1000.0 / 127));
      case 9 -> generators.replace(Generator.MOD_ENV_RELEASE, time(4 * value));
      case 10 -> generators.replace(Generator.VOL_ENV_DELAY, time(4 * value));
      case 11 -> generators.replace(Generator.VOL_ENV_ATTACK, time(value));
      case 12 -> generators.replace(Generator.VOL_ENV_HOLD, time(value));
      case 13 -> generators.replace(Generator.VOL_ENV_DECAY, time(4 * value));
      case 14 -> generators.replace(Generator.VOL_ENV_SUSTAIN, (127 - value) * 7.5);
      case 15 -> generators.replace(Generator.VOL_ENV_RELEASE, time(4 * value));
      case 16 -> generators.replace(Generator.FINE_TUNE, value);
      case 17 -> generators.replace(Generator.MOD_LFO_TO_PITCH, 9.375 * value);
      case 18 -> generators.replace(Generator.VIB_LFO_TO_PITCH, 9.375 * value);
      case 19 -> generators.replace(Generator.MOD_ENV_TO_PITCH, 9.375 * value);
      case 20 -> generators.replace(Generator.MOD_LFO_TO_VOLUME, 1.875 * value);
      case 21 -> generators.replace(Generator.INITIAL_FILTER_CUTOFF, CUTOFF_LEAST + CUTOFF_RANGE * share(value));
      case 22 -> generators.replace(Generator.INITIAL_FILTER_Q, RESONANCE_RANGE * share(value));
      case 23 -> generators.replace(Generator.MOD_LFO_TO_FILTER_CUTOFF, 56.25 * value);
      case 24 -> generators.replace(Generator.MOD_ENV_TO_FILTER_CUTOFF, 56.25 * value);
      case 25 -> generators.replace(Generator.CHORUS_SEND, value * (1000.0 / 255));
      case 26 -> generators.replace(Generator.REVERB_SEND, value * (1000.0 / 255));
      default -> { }
    }
  }

  private static double share(int value) {
    return Math.clamp(value, 0, 127) / 128.0;
  }

  private static double time(int milliseconds) {
    return milliseconds <= 0 ? NO_TIME : 1200 * Curves.log2(milliseconds / 1000.0);
  }

  private static double frequency(int value) {
    return 6900 + 1200 * Curves.log2(Math.max(0.001, 0.084 * value / 440));
  }
}
