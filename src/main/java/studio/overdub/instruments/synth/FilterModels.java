package studio.overdub.instruments.synth;

/** The filters to choose from. */
final class FilterModels {
  static final String[] NAMES = {
    "Off", "Low-pass 12", "Low-pass 24", "Band-pass 12", "Band-pass 24", "High-pass 12", "High-pass 24"
  };

  private FilterModels() {}
}
