package studio.overdub.instruments.synth;

import static studio.overdub.instruments.synth.LfoParams.*;

import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;

/** A low-frequency oscillator of one note, moved at the points of the control grid. */
final class SlowOscillator {
  // Rounds away what differs with the way the same place in the song was reckoned.
  private static final double PHASE_GRID = 0x1p24;

  private final int first;
  private final int lfo;
  private final double cell;
  private final Moment moment;
  private long seed;
  private double phase;
  private long period;
  private double waited;
  private double faded;

  /**
   * A low-frequency oscillator.
   *
   * @param first the place of its first parameter
   */
  SlowOscillator(int first, double sampleRate, Moment moment) {
    this.first = first;
    lfo = (first - SynthParams.lfo(0)) / COUNT;
    this.moment = moment;
    cell = ControlGrid.FRAMES / sampleRate;
  }

  /** A note starts; {@code seed} leads its random levels. */
  void start(double[] values, long seed) {
    this.seed = seed;
    phase = values[first + PHASE];
    period = 0;
    waited = 0;
    faded = 0;
    if (values[first + MODE] == SONG) {
      follow(values);
    }
  }

  /** Moves on by one cell of the grid. */
  void advance(double[] values) {
    if (waited < values[first + DELAY]) {
      waited += cell;
      return;
    }
    faded += cell;
    if (values[first + MODE] == SONG) {
      follow(values);
      return;
    }
    phase += rate(values) * cell;
    if (phase >= 1) {
      if (values[first + MODE] == ONCE) {
        phase = 1;
      } else {
        double whole = Math.floor(phase);
        phase -= whole;
        period += (long) whole;
      }
    }
  }

  private double rate(double[] values) {
    double quarters = QUARTERS[(int) values[first + SYNC]];
    return quarters == 0 ? values[first + RATE] : moment.tempo() / (60 * quarters);
  }

  private void follow(double[] values) {
    double quarters = QUARTERS[(int) values[first + SYNC]];
    double periods = quarters == 0 ? moment.seconds() * values[first + RATE] : moment.quarter() / quarters;
    periods = Math.rint((periods + values[first + PHASE]) * PHASE_GRID) / PHASE_GRID;
    double whole = Math.floor(periods);
    phase = periods - whole;
    period = (long) whole;
  }

  /** The value now: -1 to 1, or 0 to 1 where it is unipolar, fade-in included. */
  double value(double[] values) {
    double level = shape(values);
    if (values[first + UNIPOLAR] != 0) {
      level = .5 + .5 * level;
    }
    double delay = values[first + DELAY];
    double fade = values[first + FADE];
    if (waited < delay) {
      return 0;
    }
    return fade <= cell || faded >= fade ? level : level * faded / fade;
  }

  private double shape(double[] values) {
    return switch ((int) values[first + WAVE]) {
      case SINE -> Elementary.sine(phase);
      case TRIANGLE -> phase < .25 ? 4 * phase : phase < .75 ? 2 - 4 * phase : 4 * phase - 4;
      case RISING -> 2 * phase - 1;
      case FALLING -> 1 - 2 * phase;
      case SQUARE -> phase < .5 ? 1 : -1;
      case RANDOM -> between(random(period), random(period + 1), phase, values);
      default -> drawn(values);
    };
  }

  private double drawn(double[] values) {
    int steps = (int) Math.rint(values[first + STEPS]);
    double at = phase * steps;
    int step = Math.min(steps - 1, (int) at);
    int next = step + 1 < steps ? step + 1 : values[first + MODE] == ONCE ? step : 0;
    return between(values[first + POINT + step], values[first + POINT + next], at - step, values);
  }

  private double between(double from, double to, double way, double[] values) {
    return switch ((int) values[first + READING]) {
      case STEPPED -> from;
      case LINES -> from + (to - from) * Math.min(1, way);
      default -> {
        double w = Math.min(1, way);
        yield from + (to - from) * w * w * (3 - 2 * w);
      }
    };
  }

  /** A level of -1 to 1 that belongs to a period. */
  private double random(long number) {
    return spread(seed + (number * SynthParams.LFOS + lfo) * 0x9e3779b97f4a7c15L);
  }

  /** Spreads any number evenly over -1 to 1, always to the same place (splitmix64, Steele et al. 2014). */
  static double spread(long number) {
    long z = number + 0x9e3779b97f4a7c15L;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return (z ^ z >>> 31) * 0x1p-63;
  }
}
