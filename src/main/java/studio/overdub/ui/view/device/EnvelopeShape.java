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
 */
public record EnvelopeShape(double attack, double hold, double decay, double sustain, double release) {
  private static final double HELD = .35;
  private static final double LEAST = .06;
  private static final double SCALE = .5;
  private static final int CURVE_POINTS = 12;

  /**
   * A corner of the line.
   *
   * @param x 0 to 1 from the left
   * @param y 0 silent to 1 full
   */
  public record Point(double x, double y) {}

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
    return attackRoom() + holdRoom() + decayRoom();
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
    double full = attackRoom();
    double falling = full + holdRoom();
    List<Point> points = new ArrayList<>(List.of(new Point(0, 0), new Point(full / room, 1)));
    points.add(new Point(falling / room, 1));
    fall(points, falling / room, decayRoom() / room, 1, sustain);
    points.add(new Point((sustainAt() + HELD) / room, sustain));
    fall(points, (sustainAt() + HELD) / room, releaseRoom() / room, sustain, 0);
    return points;
  }

  private static void fall(List<Point> points, double x, double width, double from, double to) {
    for (int i = 1; i <= CURVE_POINTS; i++) {
      double t = (double) i / CURVE_POINTS;
      double left = (1 - t) * (1 - t);
      points.add(new Point(x + width * t, to + (from - to) * left));
    }
  }
}
