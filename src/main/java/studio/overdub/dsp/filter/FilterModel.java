package studio.overdub.dsp.filter;

/** Models of {@link VoiceFilter}. Numbers are decibels an octave. */
public enum FilterModel {
  LOW_PASS_12(false),
  LOW_PASS_24(false),
  /** Eight poles, the last pair resonant. */
  LOW_PASS_48(false),
  HIGH_PASS_12(false),
  HIGH_PASS_24(false),
  BAND_PASS_12(false),
  BAND_PASS_24(false),
  NOTCH_12(false),
  NOTCH_24(false),
  /** Low-pass less high-pass: flat but for a peak. */
  PEAK(false),
  /** The transistor ladder, tapped behind its first pole. */
  LADDER_6(true),
  LADDER_12(true),
  LADDER_18(true),
  LADDER_24(true),
  DIODE(true),
  SALLEN_KEY_LOW(true),
  SALLEN_KEY_HIGH(true),
  /** Rings at all harmonics of the cutoff. */
  COMB_PLUS(false),
  /** Rings at the odd harmonics of the cutoff. */
  COMB_MINUS(false),
  /** Vowels, by morph; the cutoff shifts them. */
  FORMANT(false),
  PHASER(false);

  private final boolean saturates;

  FilterModel(boolean saturates) {
    this.saturates = saturates;
  }

  /** Whether its own loop saturates, so that drive needs no stage in front. */
  boolean saturates() {
    return saturates;
  }

  Core create(double sampleRate) {
    return switch (this) {
      case LOW_PASS_12 -> StateVariable.lowPass(1);
      case LOW_PASS_24 -> StateVariable.lowPass(2);
      case LOW_PASS_48 -> StateVariable.lowPass(4);
      case HIGH_PASS_12 -> StateVariable.highPass(1);
      case HIGH_PASS_24 -> StateVariable.highPass(2);
      case BAND_PASS_12 -> StateVariable.bandPass(1);
      case BAND_PASS_24 -> StateVariable.bandPass(2);
      case NOTCH_12 -> StateVariable.notch(1);
      case NOTCH_24 -> StateVariable.notch(2);
      case PEAK -> StateVariable.peak();
      case LADDER_6 -> new Ladder(1);
      case LADDER_12 -> new Ladder(2);
      case LADDER_18 -> new Ladder(3);
      case LADDER_24 -> new Ladder(4);
      case DIODE -> new DiodeLadder();
      case SALLEN_KEY_LOW -> new SallenKey(false);
      case SALLEN_KEY_HIGH -> new SallenKey(true);
      case COMB_PLUS -> new Comb(false, VoiceFilter.LOWEST / sampleRate);
      case COMB_MINUS -> new Comb(true, VoiceFilter.LOWEST / sampleRate);
      case FORMANT -> new Formant(sampleRate);
      case PHASER -> new Phaser();
    };
  }
}
