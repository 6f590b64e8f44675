package studio.overdub.bank.program;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.bank.synth.Mode;
import studio.overdub.bank.synth.Spectrum;

/** Several tones of one spectrum sounding on one key. */
final class Stack {
  private Stack() {}

  /** {@code spectrum} at {@code key}, once for each of {@code intervals}, which are multiples of its frequency. */
  static List<Mode> of(Spectrum spectrum, int key, double... intervals) {
    List<Mode> modes = new ArrayList<>();
    for (double interval : intervals) {
      for (Mode mode : spectrum.at(key)) {
        modes.add(new Mode(mode.ratio() * interval, mode.level(), mode.seconds()));
      }
    }
    return modes;
  }
}
