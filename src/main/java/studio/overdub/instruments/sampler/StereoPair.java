package studio.overdub.instruments.sampler;

import studio.overdub.soundfont.Region;
import studio.overdub.soundfont.Sample;

/**
 * The two sides of a stereo sample, of which the right one decides the pitch of both (SoundFont 2.04, section 7.10).
 */
final class StereoPair {
  private StereoPair() {}

  /** The region that decides a region's pitch: the right side that its left sample is linked to, if it sounds too. */
  static Region pitchOf(Region region, Region[] regions, int key, int velocity) {
    if (region.sample().type() != Sample.LEFT) {
      return region;
    }
    for (Region other : regions) {
      if (isRightOf(other, region) && other.matches(key, velocity)) {
        return other;
      }
    }
    return region;
  }

  private static boolean isRightOf(Region right, Region left) {
    return right.sample().type() == Sample.RIGHT
        && right.sample().index() == left.sample().link()
        && right.lowKey() == left.lowKey()
        && right.highKey() == left.highKey()
        && right.lowVelocity() == left.lowVelocity()
        && right.highVelocity() == left.highVelocity();
  }
}
