package studio.overdub.soundfont;

import java.util.ArrayList;
import java.util.List;

/**
 * Modulators that feed modulators (SoundFont 2.04, section 9.5.4): a destination with its top bit set is the place of
 * another modulator in the same zone, whose source must be the link.
 *
 * <p>Every modulator has one destination, so those that go round in a circle never reach a generator: a tree that ends
 * in a generator is free of circles.
 */
final class ModulatorLinks {
  private static final int LINKED = 0x8000;

  /** Zones with more modulators than any maker writes come from damage; their links are not followed. */
  private static final int MOST = 256;

  private ModulatorLinks() {}

  /** Whether a destination is another modulator. */
  static boolean isLinked(int destination) {
    return (destination & LINKED) != 0;
  }

  /** The modulators of a zone that are legal and reach a generator, with those that feed them; in the file's order. */
  static List<Modulator> resolve(Modulator[] zone) {
    List<Modulator> reaching = new ArrayList<>(zone.length);
    for (int i = 0; i < zone.length; i++) {
      if (!isLinked(zone[i].destination())) {
        Modulator whole = withInputs(zone, i);
        if (whole.isLegal()) {
          reaching.add(whole);
        }
      }
    }
    return reaching;
  }

  private static Modulator withInputs(Modulator[] zone, int index) {
    if (!zone[index].isFed() || zone.length > MOST) {
      return zone[index];
    }
    List<Modulator> inputs = new ArrayList<>();
    for (int i = 0; i < zone.length; i++) {
      if (zone[i].destination() == (LINKED | index)) {
        Modulator input = withInputs(zone, i);
        if (input.hasLegalSources()) {
          inputs.add(input);
        }
      }
    }
    return zone[index].withInputs(RegionResolver.withoutDoubles(inputs.toArray(Modulator[]::new)));
  }

  /**
   * The first modulator of a zone that feeds itself; -1 where none does.
   *
   * @param destinations where each of the zone's modulators goes
   */
  static int firstInCircle(int... destinations) {
    for (int i = 0; i < destinations.length && destinations.length <= MOST; i++) {
      int at = i;
      for (int steps = 0; steps < destinations.length && isLinked(destinations[at]); steps++) {
        int next = destinations[at] & ~LINKED;
        if (next == i) {
          return i;
        }
        at = next < destinations.length ? next : at;
      }
    }
    return -1;
  }
}
