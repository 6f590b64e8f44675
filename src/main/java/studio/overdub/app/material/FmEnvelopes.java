package studio.overdub.app.material;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.dsp.fm.OperatorEnvelope;
import studio.overdub.dsp.fm.OperatorLaws;
import studio.overdub.dsp.fm.PitchEnvelope;
import studio.overdub.dsp.fm.PitchLaws;

/**
 * What the envelopes of the FM synthesizer look like, computed by the units that sound, and which rates and levels look
 * so. Quick enough to be asked while a knob turns. Any thread.
 */
public final class FmEnvelopes {
  /** How many heights a {@link Leg} has. */
  public static final int POINTS = 25;

  private static final int NUMBERS = 100;
  private static final int RELEASE = 3;
  private static final int LOUDEST = 32 * OperatorLaws.outputLevel(99);
  private static final double STEPS = OperatorLaws.FULL - OperatorLaws.FLOOR;
  private static final double SHORTEST = 1e-4;
  // What goes from a level to the same one takes no time, but is left only as time goes on.
  private static final double MOMENT = 1e-9;

  private FmEnvelopes() {}

  /**
   * One of the four parts of an envelope.
   *
   * @param seconds how long it takes
   * @param heights 0 to 1, at times that step evenly from its beginning to its end
   */
  public record Leg(double seconds, double[] heights) {
    /** Where it ends. */
    public double end() {
      return heights[heights.length - 1];
    }
  }

  /** An envelope as it moves: three parts while the key is down, the last from the third level once it is up. */
  private interface Mover {
    void release();

    void advance(double seconds);

    int segment();

    double untilNext();

    double height();
  }

  private static final class OperatorMover implements Mover {
    private final OperatorEnvelope envelope = new OperatorEnvelope();

    OperatorMover(int[] rates, int[] levels, int scaling) {
      for (int i = 0; i < 4; i++) {
        envelope.set(i, OperatorLaws.goal(levels[i], LOUDEST), OperatorLaws.stepsPerSecond(rates[i], scaling));
      }
      envelope.start(true);
    }

    @Override
    public void release() {
      envelope.release();
    }

    @Override
    public void advance(double seconds) {
      envelope.advance(seconds);
    }

    @Override
    public int segment() {
      return envelope.segment();
    }

    @Override
    public double untilNext() {
      return envelope.untilNext();
    }

    @Override
    public double height() {
      return (envelope.level() - OperatorLaws.FLOOR) / STEPS;
    }
  }

  private static final class PitchMover implements Mover {
    private final PitchEnvelope envelope = new PitchEnvelope();

    PitchMover(int[] rates, int[] levels) {
      for (int i = 0; i < 4; i++) {
        envelope.set(i, PitchLaws.levelOctaves(levels[i]), PitchLaws.octavesPerSecond(rates[i]));
      }
      envelope.start(true);
    }

    @Override
    public void release() {
      envelope.release();
    }

    @Override
    public void advance(double seconds) {
      envelope.advance(seconds);
    }

    @Override
    public int segment() {
      return envelope.segment();
    }

    @Override
    public double untilNext() {
      return envelope.untilNext();
    }

    @Override
    public double height() {
      return pitchHeight(envelope.level());
    }
  }

  /**
   * The envelope of an operator at full output level, its height in decibels.
   *
   * @param rates four of 0 to 99
   * @param levels four of 0 to 99
   * @param scaling how much keyboard rate scaling adds, as {@link FmShapes#rateScaling} says
   */
  public static List<Leg> operatorEnvelope(int[] rates, int[] levels, int scaling) {
    return legs(new OperatorMover(rates, levels, scaling));
  }

  /** The envelope of the pitch, its height as {@link #pitchLevelHeight} says. */
  public static List<Leg> pitchEnvelope(int[] rates, int[] levels) {
    return legs(new PitchMover(rates, levels));
  }

  private static List<Leg> legs(Mover mover) {
    List<Leg> legs = new ArrayList<>();
    for (int segment = 0; segment <= RELEASE; segment++) {
      if (segment == RELEASE) {
        mover.release();
      }
      legs.add(leg(mover, segment));
    }
    return legs;
  }

  private static Leg leg(Mover mover, int segment) {
    double seconds = mover.segment() == segment ? mover.untilNext() : 0;
    double[] heights = new double[POINTS];
    heights[0] = mover.height();
    for (int i = 1; i < POINTS; i++) {
      if (mover.segment() == segment) {
        mover.advance(seconds / (POINTS - 1));
      }
      heights[i] = mover.height();
    }
    while (mover.segment() == segment && mover.untilNext() < Double.POSITIVE_INFINITY) {
      mover.advance(mover.untilNext() + MOMENT);
      heights[POINTS - 1] = mover.height();
    }
    return new Leg(seconds, heights);
  }

  /** The height, 0 to 1, of an operator envelope's level of 0 to 99. */
  public static double levelHeight(int level) {
    // Twice as fine as what sounds, so that no two levels but the lowest stand alike.
    double steps = 32.0 * Math.min(126, OperatorLaws.outputLevel(level)) - 192;
    return Math.clamp((steps - OperatorLaws.FLOOR) / STEPS, 0, 1);
  }

  /** The operator envelope's level of 0 to 99 that is nearest to a height. */
  public static int levelAt(double height) {
    return Nearest.of(NUMBERS, FmEnvelopes::levelHeight, height);
  }

  /** The height, 0 to 1, of a pitch envelope's level of 0 to 99: as the levels count, 50 in the middle. */
  public static double pitchLevelHeight(int level) {
    return level <= 50 ? level / 100.0 : .5 + (level - 50) / 98.0;
  }

  /** The pitch envelope's level of 0 to 99 that is nearest to a height. */
  public static int pitchLevelAt(double height) {
    return Nearest.of(NUMBERS, FmEnvelopes::pitchLevelHeight, height);
  }

  private static double pitchHeight(double octaves) {
    int above = 1;
    while (above < NUMBERS - 1 && PitchLaws.levelOctaves(above) < octaves) {
      above++;
    }
    double low = PitchLaws.levelOctaves(above - 1);
    double high = PitchLaws.levelOctaves(above);
    double way = Math.clamp((octaves - low) / (high - low), 0, 1);
    double from = pitchLevelHeight(above - 1);
    return from + way * (pitchLevelHeight(above) - from);
  }

  /** The cents of a pitch envelope's level of 0 to 99. */
  public static double pitchLevelCents(int level) {
    return 1200 * PitchLaws.levelOctaves(level);
  }

  /** The rate of 0 to 99 at which an operator's level goes from one level to another in a time nearest to this. */
  public static int rate(double seconds, int from, int to, int scaling) {
    return Nearest.of(NUMBERS, rate -> -scaled(operatorLeg(rate, from, to, scaling)), -scaled(seconds));
  }

  private static double operatorLeg(int rate, int from, int to, int scaling) {
    int[] rates = {99, 99, 99, 99};
    rates[0] = rate;
    return new OperatorMover(rates, new int[] {to, to, to, from}, scaling).untilNext();
  }

  /** The rate of 0 to 99 at which the pitch goes from one level to another in a time nearest to this. */
  public static int pitchRate(double seconds, int from, int to) {
    double octaves = Math.abs(PitchLaws.levelOctaves(to) - PitchLaws.levelOctaves(from));
    return Nearest.of(NUMBERS, rate -> -scaled(octaves / PitchLaws.octavesPerSecond(rate)), -scaled(seconds));
  }

  private static double scaled(double seconds) {
    return StrictMath.log(Math.max(SHORTEST, seconds));
  }
}
