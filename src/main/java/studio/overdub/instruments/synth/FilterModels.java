package studio.overdub.instruments.synth;

import studio.overdub.dsp.filter.FilterModel;

/** The filters to choose from, in the order of the parameter's choices, to which new ones are added at the end. */
final class FilterModels {
  static final String[] NAMES = {
    "Off",
    "Low-pass 12",
    "Low-pass 24",
    "Band-pass 12",
    "Band-pass 24",
    "High-pass 12",
    "High-pass 24",
    "Low-pass 48",
    "Notch 12",
    "Notch 24",
    "Peak",
    "Ladder 6",
    "Ladder 12",
    "Ladder 18",
    "Ladder 24",
    "Diode ladder",
    "Sallen-Key low",
    "Sallen-Key high",
    "Comb +",
    "Comb -",
    "Formant",
    "Phaser"
  };

  private static final FilterModel[] MODELS = {
    null,
    FilterModel.LOW_PASS_12,
    FilterModel.LOW_PASS_24,
    FilterModel.BAND_PASS_12,
    FilterModel.BAND_PASS_24,
    FilterModel.HIGH_PASS_12,
    FilterModel.HIGH_PASS_24,
    FilterModel.LOW_PASS_48,
    FilterModel.NOTCH_12,
    FilterModel.NOTCH_24,
    FilterModel.PEAK,
    FilterModel.LADDER_6,
    FilterModel.LADDER_12,
    FilterModel.LADDER_18,
    FilterModel.LADDER_24,
    FilterModel.DIODE,
    FilterModel.SALLEN_KEY_LOW,
    FilterModel.SALLEN_KEY_HIGH,
    FilterModel.COMB_PLUS,
    FilterModel.COMB_MINUS,
    FilterModel.FORMANT,
    FilterModel.PHASER
  };

  private FilterModels() {}

  /** The model that a choice means; null for off. */
  static FilterModel of(double choice) {
    return MODELS[(int) choice];
  }
}
