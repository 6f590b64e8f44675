package studio.overdub.bank.font;

/**
 * One mono recording of 16 bits.
 *
 * @param name up to 19 ASCII characters
 * @param frames the sound; of a looped sample some frames past the loop, which repeat its beginning
 * @param rate frames a second; any whole number, so that it tunes the sample too
 * @param rootKey the MIDI key at which it sounds when it plays at its own rate
 * @param loopStart the first frame of the loop
 * @param loopEnd the frame after the loop's last; equal to {@code loopStart} where there is no loop
 */
public record Sample(String name, short[] frames, int rate, int rootKey, int loopStart, int loopEnd) {
  public Sample {
    Riff.checkName(name);
  }

  /** Whether it has a loop. */
  public boolean loops() {
    return loopEnd > loopStart;
  }
}
