package studio.overdub.bank.synth;

import java.util.ArrayList;
import java.util.List;

/**
 * A string that is struck or plucked and left alone (Fletcher and Rossing, The Physics of Musical Instruments, chapter
 * 2): stiffness sharpens its upper partials, the point where it is hit takes some away, and the upper ones die sooner.
 *
 * @param stiffness the inharmonicity coefficient B at middle C; it doubles in eight keys upwards
 * @param point where it is hit, as a part of its length
 * @param slope decibels an octave by which partials fall
 * @param cutoff hertz at which the softness of hammer or finger has taken 8.7 dB
 * @param seconds in which the fundamental of middle C falls by 60 dB
 * @param keyed the factor on {@code seconds} for each octave upwards
 * @param damping how much faster a partial 1 kHz above the fundamental falls: 1 for twice as fast
 * @param body what the strings are fixed to
 */
public record StringSpectrum(
    double stiffness,
    double point,
    double slope,
    double cutoff,
    double seconds,
    double keyed,
    double damping,
    Resonance... body)
    implements Spectrum {
  @Override
  public List<Mode> at(int key) {
    double pitch = Tone.hertz(key);
    double stiff = stiffness * StrictMath.pow(2, Math.abs(key - 48) / 8.0 - 1.5);
    double first = StrictMath.sqrt(1 + stiff);
    double longest = seconds * StrictMath.pow(keyed, (key - 60) / 12.0);
    List<Mode> modes = new ArrayList<>();
    for (int k = 1; k <= 90; k++) {
      double ratio = k * StrictMath.sqrt(1 + stiff * k * k) / first;
      double hertz = ratio * pitch;
      if (hertz > 15000) {
        break;
      }
      double comb = Math.max(0.04, Math.abs(StrictMath.sin(StrictMath.PI * k * point)));
      double level = comb
          * StrictMath.pow(k, -slope / 6.02)
          * StrictMath.exp(-hertz / cutoff)
          * Resonance.at(hertz, body);
      modes.add(new Mode(ratio, level, longest / (1 + damping * (hertz - pitch) / 1000)));
    }
    return modes;
  }
}
