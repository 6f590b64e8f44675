package studio.overdub.soundfont;

/**
 * How a DLS wave is to be played: the chunk wsmp of a wave or of a region, whose own takes the place of the wave's.
 *
 * @param unityNote the key at which it sounds as recorded
 * @param fineTune cents
 * @param gain centibels; above 0 is louder
 * @param loopMode as generator 54: 0 none, 1 forward, 3 until the key is let go
 * @param loopStart first frame of the loop
 * @param loopEnd one past its last
 */
record WaveOptions(int unityNote, int fineTune, double gain, int loopMode, long loopStart, long loopEnd) {
  /** What holds where neither wave nor region says anything. */
  static final WaveOptions DEFAULT = new WaveOptions(60, 0, 0, 0, 0, 0);

  private static final int HEADER = 20;
  private static final int LOOP_HEADER = 16;
  private static final int RELEASE_LOOP = 1;

  /** Reads the chunk; one that is cut off counts as far as it goes. */
  static WaveOptions read(Chunk chunk) {
    if (chunk.size() < HEADER) {
      return DEFAULT;
    }
    int unity = chunk.u16(4);
    WaveOptions plain =
        new WaveOptions(unity > 127 ? 60 : unity, chunk.s16(6), chunk.s32(8) / 65536.0, 0, 0, 0);
    long loop = Math.max(HEADER, chunk.u32(0));
    if (chunk.u32(16) == 0 || loop + LOOP_HEADER > chunk.size()) {
      return plain;
    }
    long start = chunk.u32(loop + 8);
    int mode = chunk.u32(loop + 4) == RELEASE_LOOP ? 3 : 1;
    return new WaveOptions(plain.unityNote, plain.fineTune, plain.gain, mode, start, start + chunk.u32(loop + 12));
  }
}
