package studio.overdub.song;

/**
 * A controller that moves something of the song. What it moves may be gone; the mapping rests then.
 *
 * @param channel the MIDI channel it comes in on, 0 to 15, at any port
 * @param from the value at the controller's least, in the target's own unit; greater than {@code to} where inverted
 * @param to the value at the controller's greatest
 */
public record MidiMapping(
    MidiController controller, int channel, MappingTarget target, double from, double to, Takeover takeover) {
  /**
   * How what a controller does moves a value that it did not set. Encoders always go on from where the value stands.
   */
  public enum Takeover {
    /** Once it has come by where the value stands, so that nothing jumps. */
    PICK_UP,
    /** At once. */
    JUMP,
    /**
     * Each press, a move over the middle or a note, goes to the range's other end: on what was off, off what was on.
     */
    TOGGLE,
    /** At once, by a share of the way left to the range's end, so that both come to the end together. */
    SCALE,
    /** A press goes to the range's end, letting go to its beginning. */
    HOLD,
    /** Each press goes on by one choice, from the last to the first. */
    STEP,
    /** Each press goes to where its velocity says. */
    VELOCITY
  }

  public MidiMapping withController(MidiController controller) {
    return new MidiMapping(controller, channel, target, from, to, takeover);
  }

  public MidiMapping withRange(double from, double to) {
    return new MidiMapping(controller, channel, target, from, to, takeover);
  }

  public MidiMapping withTakeover(Takeover takeover) {
    return new MidiMapping(controller, channel, target, from, to, takeover);
  }
}
