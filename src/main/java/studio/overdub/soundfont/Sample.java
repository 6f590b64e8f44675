package studio.overdub.soundfont;

/**
 * A sample's header (SoundFont 2.04, section 7.10), its bounds checked against the data. Positions count frames of its
 * own data: the first is 0, whatever the kind of file.
 *
 * @param index its number in the font
 * @param data its frames, which may have to be loaded first; {@link SampleData#NONE} where there is no sound
 * @param loopStart first frame of the loop
 * @param loopEnd one past the loop's last frame; the loop is empty where it is not above {@code loopStart}
 * @param rate frames a second
 * @param rootKey the key at which it sounds as recorded, 0 to 127
 * @param correction cents to add to its pitch
 * @param link the number of the other side of a stereo pair
 * @param type {@link #MONO}, {@link #RIGHT}, {@link #LEFT} or what else the file says
 * @param fileStart where the header lets it begin: frames of the font's sample data, or bytes where it is compressed
 * @param fileEnd where the header lets it end, in the same unit
 */
public record Sample(
    int index,
    String name,
    SampleData data,
    long loopStart,
    long loopEnd,
    int rate,
    int rootKey,
    int correction,
    int link,
    int type,
    long fileStart,
    long fileEnd) {
  public static final int MONO = 1;
  public static final int RIGHT = 2;
  public static final int LEFT = 4;

  /** Set in {@link #type} where the sample lies in a sound card's ROM. */
  public static final int ROM = 0x8000;

  /** Set in {@link #type} where the sample is compressed as Ogg Vorbis (SF3). */
  public static final int VORBIS = 0x10;

  /** Whether there is sound: its bounds lie in the file, and it is not in ROM. */
  public boolean playable() {
    return data != SampleData.NONE;
  }

  /** Whether its frames have still to be unpacked. Audio thread. */
  public boolean packed() {
    return !data.isLoaded();
  }

  /** Whether its frames can be played now. Audio thread. */
  public boolean ready() {
    return data.frames() > 0;
  }
}
