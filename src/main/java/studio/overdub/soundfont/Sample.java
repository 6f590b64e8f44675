package studio.overdub.soundfont;

/**
 * A sample's header (SoundFont 2.04, section 7.10), its bounds checked against the data. Positions count frames of the
 * font's sample data.
 *
 * @param index its number in the font
 * @param start first frame
 * @param end one past the last frame
 * @param loopStart first frame of the loop
 * @param loopEnd one past the loop's last frame; the loop is empty where it is not above {@code loopStart}
 * @param rate frames a second
 * @param rootKey the key at which it sounds as recorded, 0 to 127
 * @param correction cents to add to its pitch
 * @param link the number of the other side of a stereo pair
 * @param type {@link #MONO}, {@link #RIGHT}, {@link #LEFT} or what else the file says
 * @param playable whether there is sound: its bounds lie in the data, it is not in ROM and not compressed
 */
public record Sample(
    int index,
    String name,
    long start,
    long end,
    long loopStart,
    long loopEnd,
    int rate,
    int rootKey,
    int correction,
    int link,
    int type,
    boolean playable) {
  public static final int MONO = 1;
  public static final int RIGHT = 2;
  public static final int LEFT = 4;

  /** Set in {@link #type} where the sample lies in a sound card's ROM. */
  public static final int ROM = 0x8000;

  /** Set in {@link #type} where the sample is compressed as Ogg Vorbis (SF3). */
  public static final int VORBIS = 0x10;

  /** The number of frames. */
  public long length() {
    return end - start;
  }
}
