package studio.overdub.instruments.synth;

/** The wavetables to choose from. */
final class WaveTables {
  static final String[] NAMES = {"Basic"};

  private WaveTables() {}
}
