package studio.overdub.app.material;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.soundfont.Generator;
import studio.overdub.soundfont.Region;
import studio.overdub.soundfont.Sample;

/** The regions of a SoundFont's program as zones, the two sides of stereo pairs joined. */
final class SoundFontZones {
  /** The frequency of 0 absolute cents (SoundFont 2.04, section 9.3). */
  private static final double ZERO_CENTS_HZ = 8.176;

  private SoundFontZones() {}

  static List<Zone> of(Region[] regions) {
    List<Zone> zones = new ArrayList<>();
    boolean[] joined = new boolean[regions.length];
    for (int i = 0; i < regions.length; i++) {
      if (!joined[i]) {
        int other = otherSide(regions, joined, i);
        if (other >= 0) {
          joined[other] = true;
        }
        zones.add(zone(regions[i], other < 0 ? null : regions[other]));
      }
    }
    return zones;
  }

  private static int otherSide(Region[] regions, boolean[] joined, int of) {
    Region one = regions[of];
    for (int i = of + 1; i < regions.length; i++) {
      Region two = regions[i];
      if (!joined[i] && sameBounds(one, two) && (linked(one.sample(), two.sample()) || opposite(one, two))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean linked(Sample one, Sample two) {
    int sides = Sample.LEFT | Sample.RIGHT;
    return (one.type() & sides) != 0
        && (one.type() & sides) == (two.type() & sides ^ sides)
        && one.link() == two.index();
  }

  /** Many fonts forget to link the sides: they are told by lying opposite, as long as each other, under one name. */
  private static boolean opposite(Region one, Region two) {
    int pan = one.generator(Generator.PAN);
    String common = commonName(one.sample().name(), two.sample().name());
    long frames = one.sample().data().frames();
    return pan != 0
        && pan == -two.generator(Generator.PAN)
        && Math.abs(frames - two.sample().data().frames()) < frames / 8
        && common.length() >= Math.max(3, one.sample().name().length() - 5);
  }

  private static boolean sameBounds(Region one, Region two) {
    return one.lowKey() == two.lowKey()
        && one.highKey() == two.highKey()
        && one.lowVelocity() == two.lowVelocity()
        && one.highVelocity() == two.highVelocity();
  }

  private static Zone zone(Region region, Region other) {
    Sample sample = region.sample();
    String name = other == null ? sample.name() : commonName(sample.name(), other.sample().name());
    String sound = other == null ? String.valueOf(sample.index()) : sample.index() + "+" + other.sample().index();
    int root = region.generator(Generator.OVERRIDING_ROOT_KEY);
    long start = offset(region, Generator.START_OFFSET, Generator.START_COARSE_OFFSET);
    long end = sample.data().frames() + offset(region, Generator.END_OFFSET, Generator.END_COARSE_OFFSET);
    return new Zone(
        name,
        sound,
        other == null ? 1 : 2,
        region.lowKey(),
        region.highKey(),
        region.lowVelocity(),
        region.highVelocity(),
        root >= 0 && root <= 127 ? root : sample.rootKey(),
        sample.rate(),
        sample.data().frames(),
        Math.clamp(start, 0, sample.data().frames()),
        Math.clamp(end, 0, sample.data().frames()),
        loop(region),
        tone(region, other != null),
        0);
  }

  private static long offset(Region region, Generator fine, Generator coarse) {
    return region.generator(fine) + 32_768L * region.generator(coarse);
  }

  /** "Piano C4(L)" and "Piano C4(R)" are "Piano C4". */
  private static String commonName(String left, String right) {
    int same = 0;
    while (same < Math.min(left.length(), right.length()) && left.charAt(same) == right.charAt(same)) {
      same++;
    }
    String common = left.substring(0, same).replaceFirst("[\\s(\\[_.-]+$", "");
    return common.isEmpty() ? left : common;
  }

  private static Zone.Loop loop(Region region) {
    Sample sample = region.sample();
    Zone.LoopMode mode =
        switch (region.generator(Generator.SAMPLE_MODES) & 3) {
          case 1 -> Zone.LoopMode.ALWAYS;
          case 3 -> Zone.LoopMode.WHILE_HELD;
          default -> Zone.LoopMode.NONE;
        };
    long start =
        sample.loopStart() + offset(region, Generator.LOOP_START_OFFSET, Generator.LOOP_START_COARSE_OFFSET);
    long end =
        sample.loopEnd() + offset(region, Generator.LOOP_END_OFFSET, Generator.LOOP_END_COARSE_OFFSET);
    return mode == Zone.LoopMode.NONE || end <= start ? Zone.Loop.NONE : new Zone.Loop(mode, start, end);
  }

  private static Zone.Tone tone(Region region, boolean stereo) {
    double cents =
        100.0 * region.generator(Generator.COARSE_TUNE)
            + region.generator(Generator.FINE_TUNE)
            + region.sample().correction();
    return new Zone.Tone(
        cents,
        clamped(region, Generator.INITIAL_ATTENUATION) / 10.0,
        stereo ? 0 : clamped(region, Generator.PAN) / 500.0,
        ZERO_CENTS_HZ * StrictMath.pow(2, clamped(region, Generator.INITIAL_FILTER_CUTOFF) / 1200.0),
        clamped(region, Generator.INITIAL_FILTER_Q) / 10.0,
        seconds(region, Generator.VOL_ENV_ATTACK),
        seconds(region, Generator.VOL_ENV_HOLD),
        seconds(region, Generator.VOL_ENV_DECAY),
        clamped(region, Generator.VOL_ENV_SUSTAIN) / 10.0,
        seconds(region, Generator.VOL_ENV_RELEASE));
  }

  private static int clamped(Region region, Generator generator) {
    return Math.clamp(region.generator(generator), generator.min(), generator.max());
  }

  private static double seconds(Region region, Generator generator) {
    return StrictMath.pow(2, clamped(region, generator) / 1200.0);
  }
}
