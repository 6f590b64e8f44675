package studio.overdub.bank.synth;

import java.util.ArrayList;
import java.util.List;

/**
 * A string's modes and its phantom partials: the tension swings twice as fast as each mode and drives the soundboard at
 * double its frequency, which lies below the stiff string's own partial (Conklin 1999). They make the growl of a
 * piano's bass.
 *
 * @param string the string
 * @param decibels of each phantom beside the mode from which it comes
 */
public record Phantoms(Spectrum string, double decibels) implements Spectrum {
  private static final int FIRST = 6;
  private static final int LAST = 30;

  @Override
  public List<Mode> at(int key) {
    List<Mode> own = string.at(key);
    List<Mode> all = new ArrayList<>(own);
    for (int k = FIRST; k <= Math.min(LAST, own.size()); k++) {
      Mode mode = own.get(k - 1);
      if (2 * mode.ratio() * Tone.hertz(key) < 12000) {
        all.add(new Mode(2 * mode.ratio(), mode.level() * Resonance.gain(decibels), mode.seconds() / 2));
      }
    }
    return all;
  }
}
