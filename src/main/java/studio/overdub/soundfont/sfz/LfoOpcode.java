package studio.overdub.soundfont.sfz;

/** The opcodes of an LFO besides its depths; N is the LFO's number, X that of a step or of a wave added to the first. */
enum LfoOpcode {
  FREQ("lfoN_freq", 0),
  DELAY("lfoN_delay", 0),
  FADE("lfoN_fade", 0),
  PHASE("lfoN_phase", 0),
  BEATS("lfoN_beats", 0),
  COUNT("lfoN_count", 0),
  WAVE("lfoN_wave", 1),
  STEPS("lfoN_steps", 0),
  SMOOTH("lfoN_smooth", 0),
  RATIO("lfoN_ratio", 1),
  OFFSET("lfoN_offset", 0),
  SCALE("lfoN_scale", 1),
  STEP("lfoN_stepX", 0),
  WAVE_X("lfoN_waveX", 1),
  RATIO_X("lfoN_ratioX", 1),
  OFFSET_X("lfoN_offsetX", 0),
  SCALE_X("lfoN_scaleX", 1);

  private final String pattern;
  private final double defaultValue;

  LfoOpcode(String pattern, double defaultValue) {
    this.pattern = pattern;
    this.defaultValue = defaultValue;
  }

  String pattern() {
    return pattern;
  }

  double defaultValue() {
    return defaultValue;
  }
}
