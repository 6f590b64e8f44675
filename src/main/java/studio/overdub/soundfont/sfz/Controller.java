package studio.overdub.soundfont.sfz;

/**
 * The controllers beyond MIDI's 128, as ARIA numbers them: what else can move an opcode by "_onccN". From {@link
 * #NOTE_VELOCITY} on they stand still during a note.
 */
public final class Controller {
  public static final int BEND = 128;
  public static final int CHANNEL_PRESSURE = 129;
  public static final int KEY_PRESSURE = 130;
  public static final int NOTE_VELOCITY = 131;
  public static final int RELEASE_VELOCITY = 132;
  public static final int KEY = 133;

  /** Whether another key is held. */
  public static final int GATE = 134;

  /** By chance for each voice, 0 to 1. */
  public static final int RANDOM = 135;

  /** By chance for each voice, -1 to 1. */
  public static final int RANDOM_BIPOLAR = 136;

  /** 0 and 1 by turns. */
  public static final int ALTERNATE = 137;

  /** Semitones from the key played before. */
  public static final int KEY_DELTA = 140;

  public static final int KEY_DELTA_ABSOLUTE = 141;

  /** Not a controller of the format: velocity again, for the opcodes that have it without "_oncc". */
  public static final int VELOCITY_TRACK = 512;

  /** How many numbers there are. */
  public static final int COUNT = 513;

  private Controller() {}
}
