package studio.overdub.bank.synth;

import java.util.ArrayList;
import java.util.List;

/**
 * Frequency modulation (Chowning 1973): pairs of a carrier and the modulator that bends it, side by side.
 *
 * @param pairs what sounds together
 * @param beginning seconds before the loop
 * @param seconds in which the whole falls by 60 dB at middle C; 0 where it sustains
 * @param keyed the factor on all times and indices for each octave upwards
 * @param rate frames a second
 * @param touch how soft notes differ: {@code darker} is by how much the indices fall
 */
public record FmTone(List<Pair> pairs, double beginning, double seconds, double keyed, int rate, Touch touch)
    implements Recipe {
  private static final double LOOP = 0.2;
  private static final double RISE = 0.001;

  /**
   * A carrier and its modulator. Ratios are multiples of the key's frequency; in a looped tone they are moved to the
   * nearest that fits the loop.
   *
   * @param carrier the carrier's ratio
   * @param modulator the modulator's ratio
   * @param level the carrier's amplitude
   * @param index how far the modulator bends the carrier at first, in radians
   * @param fall seconds in which the index falls to 1/e
   * @param rest the index where it settles
   * @param seconds in which the carrier falls by 60 dB; infinite to stay as long as the whole
   */
  public record Pair(
      double carrier, double modulator, double level, double index, double fall, double rest, double seconds) {}

  public FmTone {
    pairs = List.copyOf(pairs);
  }

  /** One without pairs as yet, sustaining. */
  public static FmTone of(double beginning, int rate) {
    return new FmTone(List.of(), beginning, 0, 1, rate, Touch.STRUCK);
  }

  public FmTone with(Pair pair) {
    List<Pair> more = new ArrayList<>(pairs);
    more.add(pair);
    return new FmTone(more, beginning, seconds, keyed, rate, touch);
  }

  public FmTone ringing(double seconds, double keyed) {
    return new FmTone(pairs, beginning, seconds, keyed, rate, touch);
  }

  public FmTone with(Touch touch) {
    return new FmTone(pairs, beginning, seconds, keyed, rate, touch);
  }

  @Override
  public double ringing(int key) {
    return seconds * factor(key);
  }

  private double factor(int key) {
    return StrictMath.pow(keyed, (key - 60) / 12.0);
  }

  @Override
  public Tone render(int key, double dynamic, Noise noise) {
    Tone tone = Tone.looped(key, rate, beginning, LOOP);
    for (Pair pair : pairs) {
      if (Math.max(pair.carrier, pair.modulator) < tone.highestRatio()) {
        add(tone, pair, factor(key), dynamic);
      }
    }
    return tone;
  }

  private void add(Tone tone, Pair pair, double factor, double dynamic) {
    double fall = ringing(tone.key()) == 0 || pair.seconds == Double.POSITIVE_INFINITY
        ? 0
        : Math.max(0, 6.908 * (1 / (pair.seconds * factor) - 1 / ringing(tone.key())));
    Contour level = new Contour(0, RISE * touch.rise(dynamic), fall == 0 ? Double.POSITIVE_INFINITY : 1 / fall, 0);
    double carrier = tone.turns(pair.carrier);
    double modulator = tone.turns(pair.modulator);
    double bending = factor * touch.drive(dynamic);
    double[] frames = tone.frames();
    for (int i = 0; i < frames.length; i++) {
      double age = tone.age(i);
      double fallen = StrictMath.exp(-age / (pair.fall * factor));
      double index = bending * (pair.rest + (pair.index - pair.rest) * fallen);
      double bend = index * Sine.of(modulator * i) / (2 * StrictMath.PI);
      frames[i] += pair.level * level.at(age) * Sine.of(carrier * i + bend);
    }
  }
}
