package studio.overdub.instruments.tuning;

import java.util.List;

/**
 * Which key plays which degree of a scale, and which key has which frequency.
 *
 * @param firstKey the lowest key that is retuned
 * @param lastKey the highest key that is retuned
 * @param middleKey the key that plays degree 0
 * @param referenceKey the key whose frequency is given
 * @param referenceHertz its frequency
 * @param octaveDegree the degree by which the map moves on when it repeats; 0 for the scale's own repetition
 * @param degrees the degrees of the keys from the middle key on, {@link #UNMAPPED} for those that are silent; empty
 *     where each key plays the next degree
 */
public record KeyboardMap(
    int firstKey,
    int lastKey,
    int middleKey,
    int referenceKey,
    double referenceHertz,
    int octaveDegree,
    List<Integer> degrees) {
  /** In place of a degree: the key is silent. */
  public static final int UNMAPPED = Integer.MIN_VALUE;

  /** Every key the next degree, degree 0 on middle C at the pitch it has in equal temperament. */
  public static final KeyboardMap LINEAR = new KeyboardMap(0, 127, 60, 60, 440 / StrictMath.pow(2, .75), 0, List.of());

  public KeyboardMap {
    degrees = List.copyOf(degrees);
  }

  /** How far a key lies above the middle key, in cents; NaN where it is silent. */
  double cents(int key, Scale scale) {
    int away = key - middleKey;
    if (degrees.isEmpty()) {
      return scale.degree(away);
    }
    int degree = degrees.get(Math.floorMod(away, degrees.size()));
    int octave = octaveDegree == 0 ? scale.cents().size() : octaveDegree;
    return degree == UNMAPPED
        ? Double.NaN
        : scale.degree(degree) + Math.floorDiv(away, degrees.size()) * scale.degree(octave);
  }
}
