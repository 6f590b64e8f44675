package studio.overdub.app.material;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import studio.overdub.dsp.fm.NoteEnvelope;
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

  private static OperatorEnvelope operator(int[] rates, int[] levels, int scaling) {
    OperatorEnvelope envelope = new OperatorEnvelope();
    for (int i = 0; i < 4; i++) {
      envelope.set(i, OperatorLaws.goal(levels[i], LOUDEST), OperatorLaws.stepsPerSecond(rates[i], scaling));
    }
    envelope.start(true);
    return envelope;
  }

  private static PitchEnvelope pitch(int[] rates, int[] levels) {
    PitchEnvelope envelope = new PitchEnvelope();
    for (int i = 0; i < 4; i++) {
      envelope.set(i, PitchLaws.levelOctaves(levels[i]), PitchLaws.octavesPerSecond(rates[i]));
    }
    envelope.start(true);
    return envelope;
  }

  /**
   * The envelope of an operator at full output level, its height in decibels.
   *
   * @param rates four of 0 to 99
   * @param levels four of 0 to 99
   * @param scaling how much keyboard rate scaling adds, as {@link FmShapes#rateScaling} says
   */
  public static List<Leg> operatorEnvelope(int[] rates, int[] levels, int scaling) {
    return legs(operator(rates, levels, scaling), FmEnvelopes::operatorHeight);
  }

  /** The envelope of the pitch, its height as {@link #pitchLevelHeight} says. */
  public static List<Leg> pitchEnvelope(int[] rates, int[] levels) {
    return legs(pitch(rates, levels), FmEnvelopes::pitchHeight);
  }

  private static List<Leg> legs(NoteEnvelope envelope, DoubleUnaryOperator height) {
    List<Leg> legs = new ArrayList<>();
    for (int segment = 0; segment <= RELEASE; segment++) {
      if (segment == RELEASE) {
        envelope.release();
      }
      legs.add(leg(envelope, segment, height));
    }
    return legs;
  }

  private static Leg leg(NoteEnvelope envelope, int segment, DoubleUnaryOperator height) {
    double seconds = envelope.segment() == segment ? envelope.untilNext() : 0;
    double[] heights = new double[POINTS];
    heights[0] = height.applyAsDouble(envelope.level());
    for (int i = 1; i < POINTS; i++) {
      if (envelope.segment() == segment) {
        envelope.advance(seconds / (POINTS - 1));
      }
      heights[i] = height.applyAsDouble(envelope.level());
    }
    while (envelope.segment() == segment && envelope.untilNext() < Double.POSITIVE_INFINITY) {
      envelope.advance(envelope.untilNext() + MOMENT);
      heights[POINTS - 1] = height.applyAsDouble(envelope.level());
    }
    return new Leg(seconds, heights);
  }

  private static double operatorHeight(double steps) {
    return (steps - OperatorLaws.FLOOR) / STEPS;
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
    return operator(rates, new int[] {to, to, to, from}, scaling).untilNext();
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
