package studio.overdub.format.smf;

/** The types of meta events (RP-001, "Meta-Event Definitions"). */
public final class Meta {
  public static final int TEXT = 0x01;
  public static final int NAME = 0x03;
  public static final int LYRIC = 0x05;
  public static final int MARKER = 0x06;
  public static final int PORT = 0x21;
  public static final int END_OF_TRACK = 0x2F;
  public static final int TEMPO = 0x51;
  public static final int METER = 0x58;
  public static final int KEY = 0x59;

  private Meta() {}
}
