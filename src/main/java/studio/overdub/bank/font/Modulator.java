package studio.overdub.bank.font;

/**
 * A controller's influence on a generator, SoundFont 2.04 §8.2.
 *
 * @param source the controller and its curve, as the file writes it
 * @param destination what it moves
 * @param amount by how much, in the destination's unit
 * @param amountSource a second controller that scales the first; 0 for none
 */
public record Modulator(int source, Generator destination, int amount, int amountSource) {
  private static final int VELOCITY_FALLING_LINEAR = 0x0102;

  /** Notes of lesser velocity are darker: the cutoff falls by {@code cents} from velocity 127 down to 0. */
  public static Modulator velocityToCutoff(int cents) {
    return new Modulator(VELOCITY_FALLING_LINEAR, Generator.FILTER_CUTOFF, -cents, 0);
  }
}
