package studio.overdub.soundfont;

/**
 * Which program of a font stands in for one that is asked for and not there: one rule for what plays and for what
 * panels show. Any thread, the audio thread among them.
 */
public final class ProgramFallback {
  private static final int NONE = -1;

  /** The least bank MSB under which dialects have drums. */
  private static final int DRUM_MSBS = 120;

  /** Programs by bank and number; kits are in {@link FontPreset#DRUM_BANK}. */
  public interface Programs {
    /** The place of a program; -1 where it is not there. */
    int find(int bank, int program);
  }

  private ProgramFallback() {}

  /**
   * The place of the program that a melodic part plays: the one asked for, else bank 0's, else the first of all, which
   * stands at 0.
   */
  public static int melodic(Programs programs, int msb, int lsb, int program) {
    int place = lsb == 0 ? NONE : programs.find(msb << 7 | lsb, program);
    place = place >= 0 ? place : programs.find(msb, program);
    place = place < 0 && msb == 0 ? programs.find(lsb, program) : place;
    place = place >= 0 ? place : programs.find(0, program);
    place = place >= 0 ? place : programs.find(0, 0);
    return Math.max(0, place);
  }

  /**
   * The place of the program that a drum part plays: the kit asked for, else the standard kit, else as melodic.
   *
   * @param msb a bank that has kits of its own in some fonts, if it is that high
   */
  public static int drums(Programs programs, int msb, int program) {
    int place = msb >= DRUM_MSBS ? programs.find(msb, program) : NONE;
    place = place >= 0 ? place : programs.find(FontPreset.DRUM_BANK, program);
    place = place >= 0 ? place : programs.find(FontPreset.DRUM_BANK, program & ~7);
    place = place >= 0 ? place : programs.find(FontPreset.DRUM_BANK, 0);
    return place >= 0 ? place : melodic(programs, 0, 0, program);
  }
}
