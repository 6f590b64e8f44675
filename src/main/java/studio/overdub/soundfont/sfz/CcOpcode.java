package studio.overdub.soundfont.sfz;

/** The opcodes that are a bound over the values of controller N, 0 to 127 each. */
enum CcOpcode {
  LOCC("loccN"),
  HICC("hiccN"),
  LOHDCC("lohdccN"),
  HIHDCC("hihdccN"),
  ON_LOCC("on_loccN"),
  ON_HICC("on_hiccN"),
  ON_LOHDCC("on_lohdccN"),
  ON_HIHDCC("on_hihdccN"),
  STOP_LOCC("stop_loccN"),
  STOP_HICC("stop_hiccN"),
  STOP_LOHDCC("stop_lohdccN"),
  STOP_HIHDCC("stop_hihdccN"),
  REVERSE_LOCC("reverse_loccN"),
  REVERSE_HICC("reverse_hiccN"),
  XFIN_LOCC("xfin_loccN"),
  XFIN_HICC("xfin_hiccN"),
  XFOUT_LOCC("xfout_loccN"),
  XFOUT_HICC("xfout_hiccN"),
  AMP_VELCURVE("amp_velcurve_N");

  private final String pattern;

  CcOpcode(String pattern) {
    this.pattern = pattern;
  }

  String pattern() {
    return pattern;
  }
}
