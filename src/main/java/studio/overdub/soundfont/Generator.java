package studio.overdub.soundfont;

/**
 * The generators of SoundFont 2.04 (section 8.1), in the order of their numbers: the ordinal is the number.
 *
 * <p>Ranges are those of section 8.1.3; amounts outside are clamped where they are used.
 */
public enum Generator {
  START_OFFSET(0, 32767, 0, Level.INSTRUMENT),
  END_OFFSET(-32768, 0, 0, Level.INSTRUMENT),
  LOOP_START_OFFSET(-32768, 32767, 0, Level.INSTRUMENT),
  LOOP_END_OFFSET(-32768, 32767, 0, Level.INSTRUMENT),
  START_COARSE_OFFSET(0, 32767, 0, Level.INSTRUMENT),
  MOD_LFO_TO_PITCH(-12000, 12000, 0),
  VIB_LFO_TO_PITCH(-12000, 12000, 0),
  MOD_ENV_TO_PITCH(-12000, 12000, 0),
  INITIAL_FILTER_CUTOFF(1500, 13500, 13500),
  INITIAL_FILTER_Q(0, 960, 0),
  MOD_LFO_TO_FILTER_CUTOFF(-12000, 12000, 0),
  MOD_ENV_TO_FILTER_CUTOFF(-12000, 12000, 0),
  END_COARSE_OFFSET(-32768, 0, 0, Level.INSTRUMENT),
  MOD_LFO_TO_VOLUME(-960, 960, 0),
  UNUSED_1,
  CHORUS_SEND(0, 1000, 0),
  REVERB_SEND(0, 1000, 0),
  PAN(-500, 500, 0),
  UNUSED_2,
  UNUSED_3,
  UNUSED_4,
  MOD_LFO_DELAY(-12000, 5000, -12000),
  MOD_LFO_FREQUENCY(-16000, 4500, 0),
  VIB_LFO_DELAY(-12000, 5000, -12000),
  VIB_LFO_FREQUENCY(-16000, 4500, 0),
  MOD_ENV_DELAY(-12000, 5000, -12000),
  MOD_ENV_ATTACK(-12000, 8000, -12000),
  MOD_ENV_HOLD(-12000, 5000, -12000),
  MOD_ENV_DECAY(-12000, 8000, -12000),
  MOD_ENV_SUSTAIN(0, 1000, 0),
  MOD_ENV_RELEASE(-12000, 8000, -12000),
  KEY_TO_MOD_ENV_HOLD(-1200, 1200, 0),
  KEY_TO_MOD_ENV_DECAY(-1200, 1200, 0),
  VOL_ENV_DELAY(-12000, 5000, -12000),
  VOL_ENV_ATTACK(-12000, 8000, -12000),
  VOL_ENV_HOLD(-12000, 5000, -12000),
  VOL_ENV_DECAY(-12000, 8000, -12000),
  VOL_ENV_SUSTAIN(0, 1440, 0),
  VOL_ENV_RELEASE(-12000, 8000, -12000),
  KEY_TO_VOL_ENV_HOLD(-1200, 1200, 0),
  KEY_TO_VOL_ENV_DECAY(-1200, 1200, 0),
  INSTRUMENT(0, 65535, 0, Level.NEITHER),
  RESERVED_1,
  KEY_RANGE(0, 127, 0, Level.NEITHER),
  VELOCITY_RANGE(0, 127, 0, Level.NEITHER),
  LOOP_START_COARSE_OFFSET(-32768, 32767, 0, Level.INSTRUMENT),
  KEY_NUMBER(-1, 127, -1, Level.INSTRUMENT),
  VELOCITY(-1, 127, -1, Level.INSTRUMENT),
  INITIAL_ATTENUATION(0, 1440, 0),
  RESERVED_2,
  LOOP_END_COARSE_OFFSET(-32768, 32767, 0, Level.INSTRUMENT),
  COARSE_TUNE(-120, 120, 0),
  FINE_TUNE(-99, 99, 0),
  SAMPLE_ID(0, 65535, 0, Level.NEITHER),
  SAMPLE_MODES(0, 3, 0, Level.INSTRUMENT),
  RESERVED_3,
  SCALE_TUNING(0, 1200, 100),
  EXCLUSIVE_CLASS(0, 127, 0, Level.INSTRUMENT),
  OVERRIDING_ROOT_KEY(-1, 127, -1, Level.INSTRUMENT),
  UNUSED_5,
  END_OPERATOR(0, 0, 0, Level.NEITHER);

  /** How many generators there are. */
  public static final int COUNT = values().length;

  private static final Generator[] ALL = values();

  private enum Level {
    /** Set by the instrument, added to by the preset. */
    BOTH,
    /** Set by the instrument; a preset's amount is ignored. */
    INSTRUMENT,
    /** Structure rather than value. */
    NEITHER
  }

  private final int min;
  private final int max;
  private final int defaultAmount;
  private final Level level;

  Generator() {
    this(0, 0, 0, Level.NEITHER);
  }

  Generator(int min, int max, int defaultAmount) {
    this(min, max, defaultAmount, Level.BOTH);
  }

  Generator(int min, int max, int defaultAmount, Level level) {
    this.min = min;
    this.max = max;
    this.defaultAmount = defaultAmount;
    this.level = level;
  }

  /** The generator with this number, 0 to {@link #COUNT} - 1. */
  public static Generator of(int number) {
    return ALL[number];
  }

  /** The least amount that means anything. */
  public int min() {
    return min;
  }

  /** The greatest amount that means anything. */
  public int max() {
    return max;
  }

  /** The amount where neither instrument nor preset says anything. */
  public int defaultAmount() {
    return defaultAmount;
  }

  /** Whether an instrument zone's amount counts. */
  public boolean isValue() {
    return level != Level.NEITHER;
  }

  /** Whether a preset zone's amount is added to the instrument's. */
  public boolean addsAtPreset() {
    return level == Level.BOTH;
  }
}
