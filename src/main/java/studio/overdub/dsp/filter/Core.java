package studio.overdub.dsp.filter;

/** What the filters of one kind have in common. One channel; one thread at a time; nothing allocated while it plays. */
interface Core {
  /** Silence within. */
  void reset();

  /**
   * Sets where to be after {@code frames} frames, in straight lines; 0 for at once. Flushes as {@link #flush} does.
   *
   * @param cutoff cycles a frame
   * @param warped the cutoff as a zero-delay filter counts it: the tangent of half its angle
   * @param resonance 0 to 1
   * @param morph 0 to 1, where a model has something to morph
   */
  void aim(double cutoff, double warped, double resonance, double morph, int frames);

  /** Makes zero of what is too small to hear; for points of the grid at which nothing else is to be done. */
  void flush();

  /** Filters in place. */
  void process(float[] audio, int from, int frames);

  /**
   * Filters two channels in place, this one and that of another filter of the same kind; the result is that of each alone,
   * but filters that wait for themselves wait together.
   */
  default void processBoth(Core right, float[] first, float[] second, int from, int frames) {
    process(first, from, frames);
    right.process(second, from, frames);
  }
}
