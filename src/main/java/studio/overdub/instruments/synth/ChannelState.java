package studio.overdub.instruments.synth;

import java.util.Arrays;

/** What the controllers of one channel stand at. */
final class ChannelState {
  static final int NONE = 127;

  final double[] keyPressure = new double[128];
  final double[] keyBend = new double[128];
  double bend;
  /** How far a full bend goes, in semitones; negative where no message has said. */
  double bendRange;
  double wheel;
  double breath;
  double pressure;
  double slide;
  int rpnCoarse;
  int rpnFine;

  ChannelState() {
    reset();
  }

  /** As a MIDI device stands when it is switched on. */
  void reset() {
    bendRange = -1;
    slide = 0;
    resetControllers();
  }

  /** Reset All Controllers, which leaves sound controllers (RP-015). */
  void resetControllers() {
    Arrays.fill(keyPressure, 0);
    Arrays.fill(keyBend, 0);
    bend = 0;
    wheel = 0;
    breath = 0;
    pressure = 0;
    rpnCoarse = NONE;
    rpnFine = NONE;
  }

  /** Whether the data entry that follows is meant for this registered parameter. */
  boolean chosen(int coarse, int fine) {
    return rpnCoarse == coarse && rpnFine == fine;
  }
}
