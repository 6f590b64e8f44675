package studio.overdub.midi;

/** Widening and narrowing of values between MIDI resolutions (M2-115-U, min-centre-max scaling). */
public final class Scaling {
  private Scaling() {}

  /**
   * Widens {@code value} from {@code from} bits to {@code to} bits: least, centre and greatest stay so, and narrowing
   * by a shift gives the value back.
   *
   * @return the widened value; unsigned where {@code to} is 32
   */
  public static int widen(int value, int from, int to) {
    int centre = 1 << (from - 1);
    int shifted = value << (to - from);
    if (value <= centre) {
      return shifted;
    }
    int repeatBits = from - 1;
    int repeat = value & (1 << repeatBits) - 1;
    int shift = to - from - repeatBits;
    int filled = shifted;
    while (true) {
      if (shift <= 0) {
        return filled | repeat >>> -shift;
      }
      filled |= repeat << shift;
      shift -= repeatBits;
    }
  }
}
