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
  /** How a controller begins to move what stands elsewhere than it does. */
  public enum Takeover {
    /** Once it has come by where the value stands, so that nothing jumps. */
    PICK_UP,
    /** At once. */
    JUMP,
    /** Each press, a move over the middle, switches on what was off, and off what was on. */
    TOGGLE
  }

  public MidiMapping withRange(double from, double to) {
    return new MidiMapping(controller, channel, target, from, to, takeover);
  }

  public MidiMapping withTakeover(Takeover takeover) {
    return new MidiMapping(controller, channel, target, from, to, takeover);
  }
}
