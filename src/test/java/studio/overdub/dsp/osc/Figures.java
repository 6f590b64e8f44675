package studio.overdub.dsp.osc;

import java.lang.System.Logger.Level;

/** Tells the figures that tests measure, for the tables of docs/synthesizer.md. */
final class Figures {
  private static final System.Logger LOGGER = System.getLogger("studio.overdub.figures");

  private Figures() {}

  /** Notes a figure at a fundamental, and returns it. */
  static double noted(String what, double hertz, double value) {
    LOGGER.log(Level.DEBUG, "{0} at {1} Hz: {2}", what, hertz, value);
    return value;
  }
}
