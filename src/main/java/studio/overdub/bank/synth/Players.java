package studio.overdub.bank.synth;

import java.util.ArrayList;
import java.util.List;

/**
 * Who plays a sustained tone together, and how their pitch moves. No player keeps a pitch exactly: it drifts within a
 * second or two, and in a section each has a vibrato of his own, so that harmonics of a section are bands and not lines
 * (Ternström 1991 of choirs; Meyer, Acoustics and the Performance of Music, of strings).
 *
 * @param count how many
 * @param drift cents by which a player's pitch wanders slowly, as a standard deviation
 * @param vibrato cents of each player's own vibrato; 0 for a solo, whose vibrato the font's oscillator plays
 * @param hertz of the vibrato
 * @param late seconds within which one after another begins
 * @param apart cents by which each is tuned above the one before, and all about the tone: oscillators, which begin
 *     together; 0 for people
 */
public record Players(int count, double drift, double vibrato, double hertz, double late, double apart) {
  /** How much stronger the first of a section is than each other, lest all fall silent together. */
  private static final double LEADER = 2;

  /** How much the first of a section moves beside each other. */
  private static final double STEADY = 0.3;

  /** The slowest movements, in periods of the loop. */
  private static final int SLOW = 3;

  /** One player who holds the pitch as well as one can. */
  public static Players solo(double drift) {
    return new Players(1, drift, 0, 5, 0, 0);
  }

  /** People with a vibrato of their own. */
  public static Players section(int count, double drift, double vibrato, double hertz, double late) {
    return new Players(count, drift, vibrato, hertz, late, 0);
  }

  /** Oscillators that begin together. */
  public static Players oscillators(int count, double apart) {
    return new Players(count, 0, 0, 5, 0, apart);
  }

  /** The level of one of them. */
  double level(int player) {
    return player == 0 && count > 1 && apart == 0 ? LEADER : 1;
  }

  /** The factor on the pitch of one of them. */
  double tuning(int player) {
    return StrictMath.pow(2, apart * (player - (count - 1) / 2.0) / 1200);
  }

  /** Where a sine begins, in turns. One voice's bend with the harmonic, so that no moment takes all the amplitude. */
  double phase(double ratio, Noise noise) {
    if (count > 1 && apart == 0) {
      return noise.unit();
    }
    double turns = 0.03 * ratio * ratio;
    return turns - StrictMath.floor(turns);
  }

  /**
   * Each player's way: turns of the fundamental by which he is ahead, periodic in the loop. The first hardly moves and
   * the others move against each other in pairs, so that a section is in tune on the whole.
   */
  List<Wander> wanders(Tone tone, Noise noise) {
    List<Wander> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean second = count > 1 && i > 0 && i % 2 == 0;
      all.add(second ? all.get(i - 1).turned() : wander(tone, count > 1 && i == 0 ? STEADY : 1, noise));
    }
    return all;
  }

  private Wander wander(Tone tone, double much, Noise noise) {
    double loop = (double) (tone.loopEnd() - tone.loopStart()) / tone.rate();
    int own = (int) Math.max(1, StrictMath.round(hertz * (0.88 + 0.24 * noise.unit()) * loop));
    double[] turns = new double[vibrato == 0 ? SLOW : SLOW + own + 2];
    double[] phases = new double[turns.length];
    for (int i = 0; i < SLOW; i++) {
      turns[i] = deep(tone, much * drift * noise.bell() / (i + 1), i + 1, loop);
    }
    for (int i = Math.max(SLOW, own - 2); i < turns.length; i++) {
      double share = 1 / (1.0 + 2 * Math.abs(i + 1 - own));
      turns[i] = deep(tone, much * vibrato * share * (0.7 + 0.6 * noise.unit()), i + 1, loop);
    }
    for (int i = 0; i < phases.length; i++) {
      phases[i] = noise.unit();
    }
    return new Wander(turns, phases);
  }

  /** How far a phase swings, in turns, where the pitch swings by {@code cents} {@code periods} times a loop. */
  private static double deep(Tone tone, double cents, int periods, double loop) {
    double hertz = tone.pitch() * (StrictMath.pow(2, cents / 1200) - 1);
    return hertz * loop / (2 * StrictMath.PI * periods);
  }

  /**
   * A phase that swings to and fro.
   *
   * @param turns how far, for one period a loop, two, three...
   * @param phases where each begins, in turns
   */
  record Wander(double[] turns, double[] phases) {
    /** The other way round. */
    Wander turned() {
      double[] opposite = phases.clone();
      for (int i = 0; i < opposite.length; i++) {
        opposite[i] += 0.5;
      }
      return new Wander(turns, opposite);
    }

    /** Turns ahead at a place in the loop, from 0 to 1; any other place is taken as one of the loop's. */
    double at(double place) {
      double sum = 0;
      for (int i = 0; i < turns.length; i++) {
        if (turns[i] != 0) {
          sum += turns[i] * Sine.of(phases[i] + (i + 1) * place);
        }
      }
      return sum;
    }
  }
}
