package studio.overdub.soundfont.sfz;

import static studio.overdub.soundfont.sfz.Opcode.Origin.ARIA;
import static studio.overdub.soundfont.sfz.Opcode.Origin.V1;
import static studio.overdub.soundfont.sfz.Opcode.Origin.V2;
import static studio.overdub.soundfont.sfz.Opcode.Type.KEY;
import static studio.overdub.soundfont.sfz.Opcode.Type.NUMBER;
import static studio.overdub.soundfont.sfz.Opcode.Type.SWITCH;

import java.util.List;

/**
 * Every opcode of a region that has one value a region, with its range and default: the table of the format's reference
 * (sfzformat.info). Those of LFOs and multi-stage envelopes stand in {@link LfoOpcode} and {@link EgOpcode}, those over
 * ranges of controllers in {@link CcOpcode}, and other spellings in {@link OpcodeNames}.
 *
 * <p>An {@code N} in a pattern stands for a number from 1 to {@link #count}. Each takes {@code count} slots, from
 * {@link #slot()} on, in the array of numbers that describes a region.
 */
public enum Opcode {
  // When a region plays.
  LOKEY(V1, KEY, -1, 127, 0),
  HIKEY(V1, KEY, -1, 127, 127),
  LOVEL(V1, NUMBER, 0, 127, 0),
  HIVEL(V1, NUMBER, 0, 127, 127),
  LOCHAN(V1, NUMBER, 1, 16, 1),
  HICHAN(V1, NUMBER, 1, 16, 16),
  LOBEND(V1, NUMBER, -8192, 8192, -8192),
  HIBEND(V1, NUMBER, -8192, 8192, 8192),
  LOCHANAFT(V1, NUMBER, 0, 127, 0),
  HICHANAFT(V1, NUMBER, 0, 127, 127),
  LOPOLYAFT(V1, NUMBER, 0, 127, 0),
  HIPOLYAFT(V1, NUMBER, 0, 127, 127),
  LORAND(V1, NUMBER, 0, 1, 0),
  HIRAND(V1, NUMBER, 0, 1, 1),
  LOBPM(V1, NUMBER, 0, 500, 0),
  HIBPM(V1, NUMBER, 0, 500, 500),
  LOPROG(V2, NUMBER, 0, 127, 0),
  HIPROG(V2, NUMBER, 0, 127, 127),
  LOTIMER(V2, NUMBER, 0, 1e6, 0),
  HITIMER(V2, NUMBER, 0, 1e6, 1e6),
  SEQ_LENGTH(V1, NUMBER, 1, 1000, 1),
  SEQ_POSITION(V1, NUMBER, 1, 1000, 1),
  SW_LOKEY(V1, KEY, 0, 127, 0),
  SW_HIKEY(V1, KEY, 0, 127, 127),
  SW_LAST(V1, KEY, -1, 127, -1),
  SW_LOLAST(ARIA, KEY, -1, 127, -1),
  SW_HILAST(ARIA, KEY, -1, 127, -1),
  SW_DOWN(V1, KEY, -1, 127, -1),
  SW_UP(V1, KEY, -1, 127, -1),
  SW_PREVIOUS(V1, KEY, -1, 127, -1),
  SW_DEFAULT(V2, KEY, -1, 127, -1),
  SW_VEL(V1, "current", "previous"),
  TRIGGER(V1, "attack", "release", "first", "legato", "release_key"),
  GROUP(V1, NUMBER, -2147483648d, 4294967295d, 0),
  OFF_BY(V1, NUMBER, -2147483648d, 4294967295d, 0),
  OFF_MODE(V1, "fast", "normal", "time"),
  OFF_TIME(V2, NUMBER, 0, 100, .006),
  OFF_SHAPE(ARIA, NUMBER, -100, 100, -10.3616),
  POLYPHONY(V2, NUMBER, -6, 1024, Double.NaN),
  NOTE_POLYPHONY(V2, NUMBER, 0, 256, 0),
  NOTE_SELFMASK(V2, SWITCH, 0, 1, 1),
  RT_DEAD(V2, SWITCH, 0, 1, 0),
  RT_DECAY(V1, NUMBER, 0, 200, 0),
  SUSTAIN_SW(V2, SWITCH, 0, 1, 1),
  SOSTENUTO_SW(V2, SWITCH, 0, 1, 1),
  SUSTAIN_CC(ARIA, NUMBER, 0, 127, 64),
  SUSTAIN_LO(ARIA, NUMBER, 0, 127, 64),
  SOSTENUTO_CC(ARIA, NUMBER, 0, 127, 66),
  SOSTENUTO_LO(ARIA, NUMBER, 0, 127, 64),

  // How its sample is read.
  DELAY(V1, NUMBER, 0, 100, 0),
  DELAY_RANDOM(V1, NUMBER, 0, 100, 0),
  DELAY_SAMPLES(V2, NUMBER, 0, 1e9, 0),
  DELAY_BEATS(V2, NUMBER, 0, 1000, 0),
  DELAY_BEATS_RANDOM(ARIA, NUMBER, 0, 1000, 0),
  STOP_BEATS(V2, NUMBER, 0, 1000, 0),
  OFFSET(V1, NUMBER, 0, 4294967296d, 0),
  OFFSET_RANDOM(V1, NUMBER, 0, 4294967296d, 0),
  END(V1, NUMBER, -1, 4294967296d, Double.NaN),
  COUNT(V1, NUMBER, 0, 4294967296d, 0),
  LOOP_MODE(V1, "no_loop", "one_shot", "loop_continuous", "loop_sustain"),
  LOOP_START(V1, NUMBER, 0, 4294967296d, Double.NaN),
  LOOP_END(V1, NUMBER, 0, 4294967296d, Double.NaN),
  LOOP_LENGTH(V2, NUMBER, 0, 4294967296d, 0),
  LOOP_COUNT(V2, NUMBER, 0, 4294967296d, 0),
  LOOP_TYPE(V2, "forward", "backward", "alternate"),
  LOOP_CROSSFADE(V2, NUMBER, 0, 100, 0),
  LOOP_TUNE(V2, NUMBER, -9600, 9600, 0),
  SYNC_BEATS(V1, NUMBER, 0, 32, 0),
  SYNC_OFFSET(V1, NUMBER, 0, 32, 0),
  DIRECTION(V2, "forward", "reverse"),
  OSCILLATOR_PHASE(ARIA, NUMBER, -1, 360, 0),
  OSCILLATOR(V2, "auto", "off", "on"),
  OSCILLATOR_MODE(V2, NUMBER, 0, 2, 0),
  OSCILLATOR_MULTI(V2, NUMBER, 1, 9, 1),
  OSCILLATOR_DETUNE(V2, NUMBER, -9600, 9600, 0),
  OSCILLATOR_MOD_DEPTH(V2, NUMBER, 0, 10000, 0),

  // Pitch, in cents but for transpose.
  TRANSPOSE(V1, NUMBER, -127, 127, 0),
  TUNE(V1, NUMBER, -9600, 9600, 0),
  GLOBAL_TUNE(ARIA, NUMBER, -9600, 9600, 0),
  MASTER_TUNE(ARIA, NUMBER, -9600, 9600, 0),
  GROUP_TUNE(ARIA, NUMBER, -9600, 9600, 0),
  PITCH_KEYCENTER(V1, KEY, -127, 127, 60),
  PITCH_KEYTRACK(V1, NUMBER, -1200, 1200, 100),
  PITCH_RANDOM(V1, NUMBER, -9600, 9600, 0),
  PITCH_VELTRACK(V1, NUMBER, -9600, 9600, 0),
  BEND_UP(V1, NUMBER, -9600, 9600, 200),
  BEND_DOWN(V1, NUMBER, -9600, 9600, -200),
  BEND_STEP(V1, NUMBER, 1, 1200, 1),
  BEND_STEPUP(V2, NUMBER, 0, 1200, 0),
  BEND_STEPDOWN(V2, NUMBER, 0, 1200, 0),
  BEND_SMOOTH(V2, NUMBER, 0, 10000, 0),

  // Filters: cutoff in Hz (its modulations in cents), resonance in dB.
  FIL_TYPE(V1, 2, "lpf_2p", "lpf_1p", "hpf_1p", "bpf_1p", "brf_1p", "apf_1p", "hpf_2p", "bpf_2p", "brf_2p", "apf_2p",
      "spl_2p", "lpf_4p", "hpf_4p", "lpf_6p", "hpf_6p", "pkf_2p", "lsh", "hsh", "comb", "pink"),
  CUTOFF(V1, 2, 0, 1e5, Double.NaN),
  RESONANCE(V1, 2, -96, 96, 0),
  FIL_GAIN(ARIA, 2, -96, 96, 0),
  FIL_KEYTRACK(V1, 2, -1200, 1200, 0),
  FIL_KEYCENTER(V1, 2, 0, 127, 60),
  FIL_RANDOM(V1, 2, -9600, 9600, 0),
  FIL_VELTRACK(V1, 2, -9600, 9600, 0),
  RESONANCE_RANDOM(ARIA, 2, -96, 96, 0),

  // Level and place.
  VOLUME(V1, NUMBER, -144, 48, 0),
  GLOBAL_VOLUME(ARIA, NUMBER, -144, 48, 0),
  MASTER_VOLUME(ARIA, NUMBER, -144, 48, 0),
  GROUP_VOLUME(ARIA, NUMBER, -144, 48, 0),
  AMPLITUDE(ARIA, NUMBER, 0, 1e4, 100),
  GLOBAL_AMPLITUDE(ARIA, NUMBER, 0, 1e4, 100),
  MASTER_AMPLITUDE(ARIA, NUMBER, 0, 1e4, 100),
  GROUP_AMPLITUDE(ARIA, NUMBER, 0, 1e4, 100),
  PAN(V1, NUMBER, -200, 200, 0),
  PAN_KEYCENTER(V2, KEY, 0, 127, 60),
  PAN_KEYTRACK(V2, NUMBER, -100, 100, 0),
  PAN_RANDOM(ARIA, NUMBER, -200, 200, 0),
  PAN_LAW(ARIA, "mma", "balance"),
  WIDTH(V1, NUMBER, -200, 200, 100),
  POSITION(V1, NUMBER, -200, 200, 0),
  POSITION_KEYCENTER(ARIA, KEY, 0, 127, 60),
  POSITION_KEYTRACK(ARIA, NUMBER, -100, 100, 0),
  POSITION_RANDOM(ARIA, NUMBER, -200, 200, 0),
  WIDTH_RANDOM(ARIA, NUMBER, -200, 200, 0),
  PHASE(V2, "normal", "invert"),
  AMP_KEYTRACK(V1, NUMBER, -96, 96, 0),
  AMP_KEYCENTER(V1, KEY, 0, 127, 60),
  AMP_VELTRACK(V1, NUMBER, -100, 100, 100),
  AMP_VELTRACK_RANDOM(ARIA, NUMBER, -100, 100, 0),
  AMP_RANDOM(V1, NUMBER, -144, 144, 0),
  XFIN_LOKEY(V1, KEY, 0, 127, 0),
  XFIN_HIKEY(V1, KEY, 0, 127, 0),
  XFOUT_LOKEY(V1, KEY, 0, 127, 127),
  XFOUT_HIKEY(V1, KEY, 0, 127, 127),
  XFIN_LOVEL(V1, NUMBER, 0, 127, 0),
  XFIN_HIVEL(V1, NUMBER, 0, 127, 0),
  XFOUT_LOVEL(V1, NUMBER, 0, 127, 127),
  XFOUT_HIVEL(V1, NUMBER, 0, 127, 127),
  XF_KEYCURVE(V1, "power", "gain"),
  XF_VELCURVE(V1, "power", "gain"),
  XF_CCCURVE(V1, "power", "gain"),
  OUTPUT(V1, NUMBER, 0, 1024, 0),
  EFFECT(V1, 8, 0, 100, 0),

  // The three envelopes, in one order: see EnvelopePart. Seconds and percent; depths in cents.
  AMPEG_DELAY(V1, NUMBER, 0, 100, 0),
  AMPEG_START(V1, NUMBER, 0, 100, 0),
  AMPEG_ATTACK(V1, NUMBER, 0, 100, 0),
  AMPEG_HOLD(V1, NUMBER, 0, 100, 0),
  AMPEG_DECAY(V1, NUMBER, 0, 100, 0),
  AMPEG_SUSTAIN(V1, NUMBER, 0, 100, 100),
  AMPEG_RELEASE(V1, NUMBER, 0, 100, 0),
  AMPEG_ATTACK_SHAPE(ARIA, NUMBER, -100, 100, 0),
  AMPEG_DECAY_SHAPE(ARIA, NUMBER, -100, 100, -10.3616),
  AMPEG_RELEASE_SHAPE(ARIA, NUMBER, -100, 100, -10.3616),
  AMPEG_DYNAMIC(ARIA, SWITCH, 0, 1, 0),
  AMPEG_DECAY_ZERO(ARIA, SWITCH, 0, 1, 0),
  AMPEG_DEPTH(ARIA, NUMBER, 0, 100, 100),
  PITCHEG_DELAY(V1, NUMBER, 0, 100, 0),
  PITCHEG_START(V1, NUMBER, 0, 100, 0),
  PITCHEG_ATTACK(V1, NUMBER, 0, 100, 0),
  PITCHEG_HOLD(V1, NUMBER, 0, 100, 0),
  PITCHEG_DECAY(V1, NUMBER, 0, 100, 0),
  PITCHEG_SUSTAIN(V1, NUMBER, 0, 100, 100),
  PITCHEG_RELEASE(V1, NUMBER, 0, 100, 0),
  PITCHEG_ATTACK_SHAPE(ARIA, NUMBER, -100, 100, 0),
  PITCHEG_DECAY_SHAPE(ARIA, NUMBER, -100, 100, 0),
  PITCHEG_RELEASE_SHAPE(ARIA, NUMBER, -100, 100, 0),
  PITCHEG_DYNAMIC(ARIA, SWITCH, 0, 1, 0),
  PITCHEG_DECAY_ZERO(ARIA, SWITCH, 0, 1, 0),
  PITCHEG_DEPTH(V1, NUMBER, -12000, 12000, 0),
  FILEG_DELAY(V1, NUMBER, 0, 100, 0),
  FILEG_START(V1, NUMBER, 0, 100, 0),
  FILEG_ATTACK(V1, NUMBER, 0, 100, 0),
  FILEG_HOLD(V1, NUMBER, 0, 100, 0),
  FILEG_DECAY(V1, NUMBER, 0, 100, 0),
  FILEG_SUSTAIN(V1, NUMBER, 0, 100, 100),
  FILEG_RELEASE(V1, NUMBER, 0, 100, 0),
  FILEG_ATTACK_SHAPE(ARIA, NUMBER, -100, 100, 0),
  FILEG_DECAY_SHAPE(ARIA, NUMBER, -100, 100, 0),
  FILEG_RELEASE_SHAPE(ARIA, NUMBER, -100, 100, 0),
  FILEG_DYNAMIC(ARIA, SWITCH, 0, 1, 0),
  FILEG_DECAY_ZERO(ARIA, SWITCH, 0, 1, 0),
  FILEG_DEPTH(V1, NUMBER, -12000, 12000, 0),

  // The three LFOs, in one order.
  AMPLFO_DELAY(V1, NUMBER, 0, 100, 0),
  AMPLFO_FADE(V1, NUMBER, 0, 100, 0),
  AMPLFO_FREQ(V1, NUMBER, -200, 200, 0),
  AMPLFO_DEPTH(V1, NUMBER, -96, 96, 0),
  PITCHLFO_DELAY(V1, NUMBER, 0, 100, 0),
  PITCHLFO_FADE(V1, NUMBER, 0, 100, 0),
  PITCHLFO_FREQ(V1, NUMBER, -200, 200, 0),
  PITCHLFO_DEPTH(V1, NUMBER, -12000, 12000, 0),
  FILLFO_DELAY(V1, NUMBER, 0, 100, 0),
  FILLFO_FADE(V1, NUMBER, 0, 100, 0),
  FILLFO_FREQ(V1, NUMBER, -200, 200, 0),
  FILLFO_DEPTH(V1, NUMBER, -12000, 12000, 0),

  // Equaliser: Hz, octaves, dB.
  EQ_TYPE(ARIA, 3, "peak", "lshelf", "hshelf"),
  EQ_FREQ(V1, 3, 0, 30000, Double.NaN),
  /** Where controllers move a band's frequency in cents; not written by itself. */
  EQ_SHIFT(V2, 3, -12000, 12000, 0),
  EQ_BW(V1, 3, 0, 8, 1),
  EQ_GAIN(V1, 3, -96, 96, 0),

  // What else is done to the sound, in percent but for levels.
  DECIM(V2, NUMBER, 0, 100, 0),
  BITRED(V2, NUMBER, 0, 100, 0),
  DRIVE_SHAPE(V2, NUMBER, -100, 100, 0),
  DRIVE_TONE(V2, NUMBER, 0, 100, 100),
  DRIVE_FILTER(V2, "off", "lpf_1p", "hpf_1p", "lpf_2p", "hpf_2p", "pink"),
  NOISE_LEVEL(V2, NUMBER, -144, 48, Double.NaN),
  NOISE_STEP(V2, NUMBER, 0, 100, 0),
  NOISE_TONE(V2, NUMBER, 0, 100, 100),
  NOISE_FILTER(V2, "off", "lpf_1p", "hpf_1p", "lpf_2p", "hpf_2p", "bpf_1p", "bpf_2p", "pink"),
  NOISE_STEREO(V2, SWITCH, 0, 1, 0),
  COMP_THRESHOLD(V2, NUMBER, -144, 48, Double.NaN),
  COMP_RATIO(V2, NUMBER, 1, 1000, 1),
  COMP_ATTACK(V2, NUMBER, 0, 10, .005),
  COMP_RELEASE(V2, NUMBER, 0, 10, .1),
  COMP_GAIN(V2, NUMBER, -96, 96, 0),
  COMP_STLINK(V2, SWITCH, 0, 1, 0),
  GATE_THRESHOLD(V2, NUMBER, -144, 48, Double.NaN),
  GATE_ATTACK(V2, NUMBER, 0, 10, .005),
  GATE_RELEASE(V2, NUMBER, 0, 10, .1),
  GATE_STLINK(V2, SWITCH, 0, 1, 0);

  /** Which edition of the format an opcode comes from. */
  public enum Origin {
    V1,
    V2,
    ARIA
  }

  /** How an opcode's value is written. */
  public enum Type {
    NUMBER,
    /** A number of 0 to 127 or a note's name; c4 is 60. */
    KEY,
    /** on, off, 1 or 0. */
    SWITCH,
    /** One of some words; the value is its index. */
    CHOICE
  }

  private static final double[] DEFAULTS = defaults();

  private final Origin origin;
  private final Type type;
  private final double min;
  private final double max;
  private final double defaultValue;
  private final int count;
  private final List<String> choices;
  private int slot;

  Opcode(Origin origin, Type type, double min, double max, double defaultValue) {
    this(origin, type, 1, min, max, defaultValue, List.of());
  }

  Opcode(Origin origin, int count, double min, double max, double defaultValue) {
    this(origin, Type.NUMBER, count, min, max, defaultValue, List.of());
  }

  Opcode(Origin origin, String... choices) {
    this(origin, 1, choices);
  }

  Opcode(Origin origin, int count, String... choices) {
    this(origin, Type.CHOICE, count, 0, choices.length - 1, Double.NaN, List.of(choices));
  }

  Opcode(Origin origin, Type type, int count, double min, double max, double defaultValue, List<String> choices) {
    this.origin = origin;
    this.type = type;
    this.count = count;
    this.min = min;
    this.max = max;
    this.defaultValue = defaultValue;
    this.choices = choices;
  }

  private static double[] defaults() {
    int slots = 0;
    for (Opcode opcode : values()) {
      opcode.slot = slots;
      slots += opcode.count;
    }
    double[] defaults = new double[slots];
    for (Opcode opcode : values()) {
      java.util.Arrays.fill(defaults, opcode.slot, opcode.slot + opcode.count, opcode.initial());
    }
    return defaults;
  }

  private double initial() {
    // A loop mode that is not given is none of the words; other choices start at their first.
    return type != Type.CHOICE ? defaultValue : this == LOOP_MODE ? Double.NaN : 0;
  }

  /** How many slots all opcodes take together. */
  public static int slots() {
    return DEFAULTS.length;
  }

  /** Writes what a region without any opcode has into the first {@link #slots()} of an array. */
  public static void fillDefaults(double[] into) {
    System.arraycopy(DEFAULTS, 0, into, 0, DEFAULTS.length);
  }

  /** Which edition it comes from. */
  public Origin origin() {
    return origin;
  }

  /** How its value is written. */
  public Type type() {
    return type;
  }

  /** The least value. */
  public double min() {
    return min;
  }

  /** The greatest value. */
  public double max() {
    return max;
  }

  /** What a region has that does not name it; no number where the matter then does not arise. */
  public double defaultValue() {
    return initial();
  }

  /** The words of a choice, in order of value. */
  public List<String> choices() {
    return choices;
  }

  /** How many of it there are: 3 bands, 2 filters. */
  public int count() {
    return count;
  }

  /** The place of the first of it among a region's numbers. */
  public int slot() {
    return slot;
  }
}
