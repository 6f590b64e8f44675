package studio.overdub.instruments.tuning;

/**
 * The pitches of the keys, as equal-tempered keys: 69 is 440 Hz, 69.5 a quarter tone above. Immutable; any thread.
 */
public final class Tuning {
  /** Equal temperament at 440 Hz. */
  public static final Tuning EQUAL = new Tuning(keys());

  private static final int KEYS = 128;
  private static final int CONCERT_KEY = 69;
  private static final double CONCERT_HERTZ = 440;

  private final double[] pitches;

  private Tuning(double[] pitches) {
    this.pitches = pitches;
  }

  private static double[] keys() {
    double[] keys = new double[KEYS];
    for (int key = 0; key < KEYS; key++) {
      keys[key] = key;
    }
    return keys;
  }

  /** A scale on a keyboard. Where the map's reference key is silent, its frequency is that of the middle key. */
  public static Tuning of(Scale scale, KeyboardMap map) {
    double reference = CONCERT_KEY + 12 * StrictMath.log(map.referenceHertz() / CONCERT_HERTZ) / StrictMath.log(2);
    double offset = map.cents(map.referenceKey(), scale);
    double middle = reference - (Double.isNaN(offset) ? 0 : offset) / 100;
    double[] pitches = new double[KEYS];
    for (int key = 0; key < KEYS; key++) {
      boolean retuned = map.firstKey() <= key && key <= map.lastKey();
      pitches[key] = retuned ? middle + map.cents(key, scale) / 100 : key;
    }
    return new Tuning(pitches);
  }

  /** Whether a key sounds at all. */
  public boolean sounds(int key) {
    return !Double.isNaN(pitches[key]);
  }

  /** The pitch of a key, 0 to 127; NaN where it is silent. */
  public double pitch(int key) {
    return pitches[key];
  }
}
