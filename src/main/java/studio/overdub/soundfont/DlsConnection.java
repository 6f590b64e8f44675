package studio.overdub.soundfont;

/**
 * One connection block of a DLS articulation ("Downloadable Sounds Level 2.2", art1-ck and art2-ck): a source, scaled
 * by a control, moves a destination.
 *
 * @param source what moves it; {@link #NONE} makes the scale a constant
 * @param control what the source is multiplied with, or {@link #NONE}
 * @param destination what is moved
 * @param transform the curves of source and control, packed as in Level 2: source inverted bit 15, bipolar bit 14,
 *     curve bits 13-10, control inverted bit 9, bipolar bit 8, curve bits 7-4
 * @param scale how far, in 65536ths of the destination's unit
 */
record DlsConnection(int source, int control, int destination, int transform, int scale) {
  static final int NONE = 0;
  static final int LFO = 1;
  static final int VELOCITY = 2;
  static final int KEY = 3;
  static final int EG2 = 5;
  static final int PITCH_WHEEL = 6;
  static final int POLY_PRESSURE = 7;
  static final int CHANNEL_PRESSURE = 8;
  static final int VIBRATO = 9;
  static final int MONO_PRESSURE = 10;
  static final int CONTROLLER = 0x80;
  static final int RPN_0 = 0x100;

  static final int GAIN = 1;
  static final int PITCH = 3;
  static final int PAN = 4;
  static final int CHORUS = 0x80;
  static final int REVERB = 0x81;
  static final int LFO_FREQUENCY = 0x104;
  static final int LFO_DELAY = 0x105;
  static final int VIBRATO_FREQUENCY = 0x114;
  static final int VIBRATO_DELAY = 0x115;
  static final int EG1_ATTACK = 0x206;
  static final int EG1_DECAY = 0x207;
  static final int EG1_RELEASE = 0x209;
  static final int EG1_SUSTAIN = 0x20a;
  static final int EG1_DELAY = 0x20b;
  static final int EG1_HOLD = 0x20c;
  static final int EG2_ATTACK = 0x30a;
  static final int EG2_DECAY = 0x30b;
  static final int EG2_RELEASE = 0x30d;
  static final int EG2_SUSTAIN = 0x30e;
  static final int EG2_DELAY = 0x30f;
  static final int EG2_HOLD = 0x310;
  static final int FILTER_CUTOFF = 0x500;
  static final int FILTER_Q = 0x501;

  /** How pitch follows the key: by a semitone a key where a file says nothing else. */
  static final DlsConnection KEY_TO_PITCH = new DlsConnection(KEY, NONE, PITCH, 0, 12_800 << 16);

  private static final int INVERTED = 1 << 5;
  private static final int BIPOLAR = 1 << 4;
  private static final int CURVE = 15;
  private static final int LEVEL_1_CONCAVE = 1;

  /**
   * A connection of Level 1, whose transform knows no more than concave or not.
   *
   * <p>What is concave there falls from full, as loudness does from velocity and volume.
   */
  static DlsConnection ofLevel1(int source, int control, int destination, int transform, int scale) {
    int curve = INVERTED | Modulator.CONCAVE;
    int packed = transform == LEVEL_1_CONCAVE ? curve << 10 | curve << 4 : 0;
    return new DlsConnection(source, control, destination, packed, scale);
  }

  /** Whether it takes the place of another, which moves the same destination by the same means. */
  boolean supersedes(DlsConnection other) {
    return source == other.source && control == other.control && destination == other.destination;
  }

  /** Whether its source counts the other way round. */
  boolean isInverted() {
    return (transform >>> 10 & INVERTED) != 0;
  }

  /** The scale in the destination's unit. */
  double amount() {
    return scale / 65536.0;
  }

  /** Its source as that of a SoundFont modulator; -1 where SoundFont has no such source. */
  int modulatorSource() {
    return packed(source, transform >>> 10);
  }

  /** Its control likewise; 0, the constant 1, where it has none. */
  int modulatorControl() {
    return packed(control, transform >>> 4);
  }

  /** Its source as people read it. */
  String sourceName() {
    return control == NONE ? name(source) : name(source) + " by " + name(control);
  }

  private static String name(int number) {
    return switch (number) {
      case NONE -> "a constant";
      case LFO -> "LFO";
      case VELOCITY -> "velocity";
      case KEY -> "key";
      case 4 -> "EG1";
      case EG2 -> "EG2";
      case PITCH_WHEEL -> "pitch wheel";
      case POLY_PRESSURE -> "key pressure";
      case CHANNEL_PRESSURE, MONO_PRESSURE -> "channel pressure";
      case VIBRATO -> "vibrato";
      default ->
          number >= CONTROLLER && number < RPN_0
              ? "controller " + (number & 127)
              : "source 0x" + Integer.toHexString(number);
    };
  }

  /** Its destination as people read it: the number that the file has. */
  String destinationName() {
    return "destination 0x" + Integer.toHexString(destination);
  }

  private static int packed(int number, int shape) {
    int index =
        switch (number) {
          case NONE -> Modulator.NO_CONTROLLER;
          case VELOCITY -> Modulator.NOTE_ON_VELOCITY;
          case KEY -> Modulator.NOTE_ON_KEY;
          case PITCH_WHEEL -> Modulator.PITCH_WHEEL;
          case POLY_PRESSURE -> Modulator.POLY_PRESSURE;
          case CHANNEL_PRESSURE, MONO_PRESSURE -> Modulator.CHANNEL_PRESSURE;
          case RPN_0 -> Modulator.PITCH_WHEEL_SENSITIVITY;
          default -> number >= CONTROLLER && number < RPN_0 ? Modulator.MIDI_CONTROLLER | number & 127 : -1;
        };
    if (index <= Modulator.NO_CONTROLLER) {
      return index;
    }
    int curve = shape & CURVE;
    boolean inverted = (shape & INVERTED) != 0;
    boolean bipolar = (shape & BIPOLAR) != 0 || number == PITCH_WHEEL;
    return index
        | (inverted ? Modulator.NEGATIVE : 0)
        | (bipolar ? Modulator.BIPOLAR : 0)
        | Math.min(curve, Modulator.SWITCH) << 10;
  }
}
