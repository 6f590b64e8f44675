package studio.overdub.format.folder;

/** What writer and reader of song.json agree on. */
final class SongJson {
  /** The value of the first member, "format". */
  static final String FORMAT = "overdub-song";

  /** The version that is written, and the latest that is read. */
  static final int VERSION = 1;

  /** Positions and lengths stay within this many ticks on either side, so that sums of them do not overflow. */
  static final long FARTHEST_TICK = 1L << 60;

  /** The highest further output of an instrument that a song can route. */
  static final int MOST_OUTPUTS = 1 << 10;

  /** The member with the MIDI mappings of later kinds; a song keeps those it does not know under the same name. */
  static final String LATER_MAPPINGS = "laterMidiMappings";

  private SongJson() {}
}
