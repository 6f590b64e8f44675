package studio.overdub.ui.view.arrange;

/** The shape of recorded sound, from whoever may read files. Event thread; answers at once from what is prepared. */
public interface WaveformPeaks {
  /** Knows no file. */
  WaveformPeaks NONE =
      new WaveformPeaks() {
        @Override
        public int rate(String file) {
          return 0;
        }

        @Override
        public void read(String file, long from, long to, float[] lowHigh) {
          lowHigh[0] = 0;
          lowHigh[1] = 0;
        }
      };

  /**
   * The frames a second of a file; 0 while its shape is not known yet.
   *
   * @param file as {@code AudioClip.file} names it
   */
  int rate(String file);

  /**
   * Reads the lowest and the highest sample of a stretch of frames, all channels together, into {@code lowHigh}; zeros
   * outside the file.
   */
  void read(String file, long from, long to, float[] lowHigh);
}
