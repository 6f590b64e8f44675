package studio.overdub.instruments.sfz;

import studio.overdub.soundfont.sfz.CcRange;
import studio.overdub.soundfont.sfz.Opcode;
import studio.overdub.soundfont.sfz.Wiring;

/** The factors by which regions fade into each other over keys, velocities and controllers. */
final class Fades {
  private Fades() {}

  /**
   * How much of a region sounds where it fades in; at a range without length what is louder counts.
   *
   * @param gain whether gains add up to 1, else powers do
   */
  static double in(double value, double lo, double hi, boolean gain) {
    return value >= hi ? 1 : value <= lo ? 0 : curve((value - lo) / (hi - lo), gain);
  }

  /** How much of a region sounds where it fades out. */
  static double out(double value, double lo, double hi, boolean gain) {
    return value <= lo ? 1 : value >= hi ? 0 : curve((hi - value) / (hi - lo), gain);
  }

  private static double curve(double x, boolean gain) {
    return gain ? x : Math.sqrt(x);
  }

  /** The factor of a key and a velocity. */
  static double ofNote(Numbers n, int key, int velocity) {
    boolean keyGain = n.is(Opcode.XF_KEYCURVE);
    boolean velocityGain = n.is(Opcode.XF_VELCURVE);
    return in(key, n.get(Opcode.XFIN_LOKEY), n.get(Opcode.XFIN_HIKEY), keyGain)
        * out(key, n.get(Opcode.XFOUT_LOKEY), n.get(Opcode.XFOUT_HIKEY), keyGain)
        * in(velocity, n.get(Opcode.XFIN_LOVEL), n.get(Opcode.XFIN_HIVEL), velocityGain)
        * out(velocity, n.get(Opcode.XFOUT_LOVEL), n.get(Opcode.XFOUT_HIVEL), velocityGain);
  }

  /** The factor of the controllers. */
  static double ofControllers(Wiring wiring, Numbers n) {
    boolean gain = n.is(Opcode.XF_CCCURVE);
    double factor = 1;
    for (CcRange range : wiring.fadesIn()) {
      factor *= in(n.place(range.cc()), range.lo(), range.hi(), gain);
    }
    for (CcRange range : wiring.fadesOut()) {
      factor *= out(n.place(range.cc()), range.lo(), range.hi(), gain);
    }
    return factor;
  }
}
