package studio.overdub.soundfont.sfz;

/**
 * A multi-stage envelope of a region. Immutable; any thread.
 *
 * @param times slots of the seconds that each point takes to be reached from the one before
 * @param levels slots of the points' levels
 * @param shapes slots of the way from each point to the next: 0 and 1 straight, above 1 slow at first, below it fast
 * @param sustain the point where it waits for the key's release
 * @param loop the point where it goes back to from {@code sustain}, until the release; -1 for none
 * @param loops how often it goes back there; 0 for as long as the key is down
 * @param curves the way to each point in place of its shape; null where there is none
 * @param dynamic whether controllers move a stage while it runs, not only when it begins
 * @param follower how it follows the voice's own level in place of its points; null where it does not
 * @param targets what it moves
 * @param indexes the place, in the region's list, of the LFO that a target is; -1 for none
 * @param depths slots of how far
 */
public record EgSpec(
    int[] times, int[] levels, int[] shapes, int sustain, int loop, int loops, Curve[] curves, boolean dynamic,
    Follower follower, Target[] targets, int[] indexes, int[] depths) {
  /**
   * How an envelope follows a level.
   *
   * @param attack seconds to rise
   * @param release seconds to fall
   * @param hertz how fast it can move at all; 0 for any speed
   */
  public record Follower(double attack, double release, double hertz) {}

  /** How many points there are. */
  public int points() {
    return times.length;
  }

  /** Whether it stands in place of the region's amplitude envelope. */
  public boolean shapesAmplitude() {
    for (Target target : targets) {
      if (target == Target.AMPEG) {
        return true;
      }
    }
    return false;
  }
}
