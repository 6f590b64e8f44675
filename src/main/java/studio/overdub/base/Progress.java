package studio.overdub.base;

/** How a long job tells how far it is and learns that it should stop. Called on the job's own thread. */
public interface Progress {
  /** A progress that nobody watches and nobody cancels. */
  Progress NONE = (fraction, activity) -> true;

  /**
   * Reports how far the job is.
   *
   * @param fraction 0 to 1
   * @param activity what is being done now, in a few words
   * @return whether to go on; after false the job undoes what it left half-done and returns
   */
  boolean report(double fraction, String activity);
}
