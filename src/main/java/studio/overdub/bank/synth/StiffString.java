package studio.overdub.bank.synth;

import java.util.ArrayList;
import java.util.List;

/**
 * A struck or plucked string as it is at one key, for {@link Keyed} (Fletcher and Rossing, The Physics of Musical
 * Instruments, chapters 2 and 12).
 *
 * @param stiffness the inharmonicity coefficient B
 * @param point where it is hit, as a part of its length
 * @param slope decibels an octave by which partials fall
 * @param cutoff hertz at which the softness of hammer or finger has taken 8.7 dB
 * @param seconds in which the fundamental falls by 60 dB
 * @param damping how much faster a partial 1 kHz above the fundamental falls: 1 for twice as fast
 * @param body what the string is fixed to
 */
public record StiffString(
    double stiffness, double point, double slope, double cutoff, double seconds, double damping, Resonance... body)
    implements Spectrum {
  private static final int MOST = 120;
  private static final double HIGHEST = 15000;

  /** What a finger or a hammer of some width leaves of a partial that has a node under it. */
  private static final double LEAST = 0.06;

  @Override
  public List<Mode> at(int key) {
    double pitch = Tone.hertz(key);
    List<Mode> modes = new ArrayList<>();
    for (int k = 1; k <= MOST; k++) {
      double ratio = k * StrictMath.sqrt((1 + stiffness * k * k) / (1 + stiffness));
      double hertz = ratio * pitch;
      if (hertz > HIGHEST) {
        break;
      }
      double comb = Math.max(LEAST, Math.abs(StrictMath.sin(StrictMath.PI * k * point)));
      double level = comb
          * StrictMath.pow(k, -slope / 6.02)
          * StrictMath.exp(-hertz / cutoff)
          * Resonance.at(hertz, body);
      modes.add(new Mode(ratio, level, seconds / (1 + damping * (hertz - pitch) / 1000)));
    }
    return modes;
  }
}
