package studio.overdub.app.mapping;

import java.util.Optional;
import studio.overdub.song.MidiController.Encoding;

/**
 * Tells an encoder from a controller that sends where it stands, and which of the three encodings it has, by the first
 * values that come while it is learnt. An encoder repeats the same few values; what sends where it stands sends each
 * place once. One thread at a time.
 */
public final class EncoderGuess {
  /** The most steps that an encoder says at once. */
  private static final int FASTEST = 16;

  private static final int MIDDLE = 64;
  private static final int ALL = 128;

  /** How many values have to come, and how many of them have to repeat the one before. */
  private static final int ENOUGH = 4;

  private static final int REPEATS = 2;

  /** So many neighbouring places one after the other are the way of what sends where it stands. */
  private static final int RUN = 4;

  private int count;
  private int repeats;
  private int last = -1;
  private int run = 1;
  private int direction;
  private boolean low;
  private boolean belowMiddle;
  private boolean aboveMiddle;
  private boolean high;
  private boolean absolute;

  /**
   * Hears a value, 0 to 127.
   *
   * @return the encoding, as far as can be told now: where the knob was turned one way only, the likelier of two; empty
   *     for what is no encoder, or not known to be one yet
   */
  public Optional<Encoding> hear(int value) {
    count++;
    repeats += value == last ? 1 : 0;
    follow(value - last);
    last = value;
    low |= value > 0 && value <= FASTEST;
    belowMiddle |= value < MIDDLE && value >= MIDDLE - FASTEST;
    aboveMiddle |= value > MIDDLE && value <= MIDDLE + FASTEST;
    high |= value >= ALL - FASTEST;
    boolean ofNone = value == 0 || value > FASTEST && value < MIDDLE - FASTEST;
    absolute |= run >= RUN || ofNone || value == MIDDLE || value > MIDDLE + FASTEST && value < ALL - FASTEST;
    return absolute || count < ENOUGH || repeats < REPEATS ? Optional.empty() : encoding();
  }

  private void follow(int change) {
    if (Math.abs(change) == 1 && count > 1) {
      run = change == direction ? run + 1 : 2;
      direction = change;
    } else if (change != 0) {
      run = 1;
      direction = 0;
    }
  }

  private Optional<Encoding> encoding() {
    if (belowMiddle) {
      return low || high ? Optional.empty() : Optional.of(Encoding.OFFSET);
    }
    if (aboveMiddle) {
      return high ? Optional.empty() : Optional.of(low ? Encoding.SIGN_MAGNITUDE : Encoding.OFFSET);
    }
    return Optional.of(Encoding.TWOS_COMPLEMENT);
  }
}
