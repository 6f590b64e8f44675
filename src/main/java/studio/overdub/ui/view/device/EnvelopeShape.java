package studio.overdub.ui.view.device;

import java.util.ArrayList;
import java.util.List;

/**
 * An envelope as a line to draw. Longer times take more room, though not in proportion, so that short ones show; every
 * stage keeps some, so that its corner can be taken hold of. Room is 1 for four seconds.
 *
 * @param attack seconds to full level
 * @param hold seconds at full level; negative where there is no such stage
 * @param decay seconds to the sustain level
 * @param sustain 0 silent to 1 full
 * @param release seconds to silence
 * @param bends what an envelope has whose stages are bent and that waits before it rises
 */
public record EnvelopeShape(
    double attack, double hold, double decay, double sustain, double release, Bends bends) {
  private static final double HELD = .35;
  private static final double LEAST = .06;
  private static final double SCALE = .5;
  private static final int CURVE_POINTS = 24;
  // As the Synthesizer bends them: by ten times the bend as an exponent of e.
  private static final double OCTAVES = 10 * 1.4426950408889634;
  private static final double STRAIGHT = 1e-3;
  private static final double STEEPEST = 1e-4;

  /**
   * A corner of the line.
   *
   * @param x 0 to 1 from the left
   * @param y 0 silent to 1 full
   */
  public record Point(double x, double y) {}

  /** An envelope without delay, whose attack is straight and whose falls are those of samplers. */
  public EnvelopeShape(double attack, double hold, double decay, double sustain, double release) {
    this(attack, hold, decay, sustain, release, Bends.NONE);
  }

  /**
   * How stages are bent: -1 slow at first, 0 straight, 1 fast at first; NaN where they cannot be bent.
   *
   * @param delay seconds before the attack
   */
  public record Bends(double delay, double attack, double decay, double release) {
    /** What an envelope has that knows no bends. */
    public static final Bends NONE = new Bends(0, Double.NaN, Double.NaN, Double.NaN);
  }

  /** The room before the attack. */
  double delayRoom() {
    return room(bends.delay());
  }

  /** The room that the attack takes. */
  double attackRoom() {
    return room(attack);
  }

  /** The room that the stage of full level takes. */
  double holdRoom() {
    return hold < 0 ? 0 : LEAST + room(hold);
  }

  double decayRoom() {
    return LEAST + room(decay);
  }

  double releaseRoom() {
    return LEAST + room(release);
  }

  private static double room(double seconds) {
    return Math.sqrt(Math.max(0, seconds)) * SCALE;
  }

  /** The seconds of an attack that takes so much room. */
  static double seconds(double room) {
    double root = Math.max(0, room) / SCALE;
    return root * root;
  }

  /** The seconds of any other stage that takes so much room. */
  static double laterSeconds(double room) {
    return seconds(room - LEAST);
  }

  /** Where the sustain begins. */
  double sustainAt() {
    return delayRoom() + attackRoom() + holdRoom() + decayRoom();
  }

  /** The room of all stages. */
  double total() {
    return sustainAt() + HELD + releaseRoom();
  }

  /** The line, as wide as it takes. */
  public List<Point> line() {
    return line(total());
  }

  /** The line where so much room is as wide as the picture; it may be wider. */
  List<Point> line(double room) {
    double rising = delayRoom();
    double full = rising + attackRoom();
    double falling = full + holdRoom();
    List<Point> points = new ArrayList<>(List.of(new Point(0, 0), new Point(rising / room, 0)));
    lead(points, attackRoom() / room, 0, 1, Double.isNaN(bends.attack()) ? 0 : bends.attack());
    points.add(new Point(falling / room, 1));
    lead(points, decayRoom() / room, 1, sustain, bends.decay());
    points.add(new Point((sustainAt() + HELD) / room, sustain));
    lead(points, releaseRoom() / room, sustain, 0, bends.release());
    return points;
  }

  /** Where the middle of the release lies, in room. */
  double releaseMiddle() {
    return sustainAt() + HELD + releaseRoom() / 2;
  }

  private static void lead(List<Point> points, double width, double from, double to, double bend) {
    double x = points.getLast().x();
    for (int i = 1; i <= CURVE_POINTS; i++) {
      double t = (double) i / CURVE_POINTS;
      points.add(new Point(x + width * t, from + (to - from) * way(t, bend)));
    }
  }

  /** How much of its way a bent stage has gone after a share of its time. */
  static double way(double time, double bend) {
    if (Double.isNaN(bend)) {
      return 1 - (1 - time) * (1 - time);
    }
    double octaves = OCTAVES * bend;
    return Math.abs(bend) < STRAIGHT
        ? time
        : (1 - Math.pow(2, -octaves * time)) / (1 - Math.pow(2, -octaves));
  }

  /** The bend of a stage that has gone so much of its way, 0 to 1, in the middle of its time. */
  static double bend(double way) {
    double inside = Math.clamp(way, STEEPEST, 1 - STEEPEST);
    return -2 / OCTAVES * Math.log(1 / inside - 1) / Math.log(2);
  }
}
