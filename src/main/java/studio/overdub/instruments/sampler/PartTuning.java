package studio.overdub.instruments.sampler;

import studio.overdub.instruments.tuning.TuningTable;

/** What moves the pitch of a whole part besides the bend: registered parameters, system exclusive, tuning programs. */
final class PartTuning {
  private final TuningTable table = new TuningTable();
  private double fine;
  private double coarse;
  private double keyShift;
  private double detune;
  private double hertz;

  /** In tune. */
  void reset() {
    table.reset();
    fine = 0;
    coarse = 0;
    keyShift = 0;
    detune = 0;
    hertz = 0;
  }

  TuningTable table() {
    return table;
  }

  /** Registered parameter 1, in cents. */
  void fine(double cents) {
    fine = cents;
  }

  /** Registered parameter 2, in semitones. */
  void coarse(double semitones) {
    coarse = semitones;
  }

  /** The key shift of GS and XG, in semitones. */
  void keyShift(double semitones) {
    keyShift = semitones;
  }

  /** The pitch fine tune of GS, in cents. */
  void detune(double cents) {
    detune = cents;
  }

  /** The pitch offset of GS and detune of XG, in hertz, whatever the key. */
  void hertz(double offset) {
    hertz = offset;
  }

  /** What all that adds to the pitch of a key in cents, tuning programs left out; drums are not transposed. */
  double cents(int key, boolean drums) {
    double semitones = drums ? 0 : coarse + keyShift;
    double cents = fine + detune + 100 * semitones;
    if (hertz == 0) {
      return cents;
    }
    double frequency = Curves.hertz(100 * (key + semitones));
    return cents + 1200 * Curves.log2(Math.max(0.01, 1 + hertz / frequency));
  }
}
