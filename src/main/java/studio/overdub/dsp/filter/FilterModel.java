package studio.overdub.dsp.filter;

/** Models of {@link VoiceFilter}. Numbers are decibels an octave. */
public enum FilterModel {
  LOW_PASS_12(1),
  LOW_PASS_24(1),
  /** Eight poles, the last pair resonant. */
  LOW_PASS_48(1),
  HIGH_PASS_12(1),
  HIGH_PASS_24(1),
  BAND_PASS_12(1),
  BAND_PASS_24(1),
  NOTCH_12(1),
  NOTCH_24(1),
  /** Low-pass less high-pass: flat but for a peak. */
  PEAK(1),
  /** The transistor ladder, tapped behind its first pole. */
  LADDER_6(8),
  LADDER_12(8),
  LADDER_18(8),
  LADDER_24(8),
  DIODE(8),
  SALLEN_KEY_LOW(4),
  SALLEN_KEY_HIGH(4),
  /** Rings at all harmonics of the cutoff. */
  COMB_PLUS(1),
  /** Rings at the odd harmonics of the cutoff. */
  COMB_MINUS(1),
  /** Vowels, by morph; the cutoff shifts them. */
  FORMANT(1),
  PHASER(1);

  private final int mostTimes;

  FilterModel(int mostTimes) {
    this.mostTimes = mostTimes;
  }

  /** Whether its own loop saturates, so that drive needs no stage in front. */
  boolean saturates() {
    return mostTimes > 1;
  }

  /**
   * How many times the sample rate it runs when driven hard: a loop that bends just what returns makes fewer harmonics.
   */
  int mostTimes() {
    return mostTimes;
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
