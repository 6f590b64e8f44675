package studio.overdub.soundfont.sfz;

/** The opcodes of a multi-stage envelope besides its depths; N is the envelope's number, X that of a point. */
enum EgOpcode {
  POINTS("egN_points"),
  SUSTAIN("egN_sustain"),
  LOOP("egN_loop"),
  LOOP_COUNT("egN_loop_count"),
  DYNAMIC("egN_dynamic"),
  TIME("egN_timeX"),
  LEVEL("egN_levelX"),
  SHAPE("egN_shapeX"),
  CURVE("egN_curveX"),
  FOLLOW_ATTACK("egN_followattack"),
  FOLLOW_RELEASE("egN_followrelease"),
  FOLLOW_SPEED("egN_followspeed");

  private final String pattern;

  EgOpcode(String pattern) {
    this.pattern = pattern;
  }

  String pattern() {
    return pattern;
  }
}
