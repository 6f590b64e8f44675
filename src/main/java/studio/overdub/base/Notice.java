package studio.overdub.base;

/**
 * Something survivable met on the way, worth telling: a damaged event, an unknown chunk, a missing sample.
 *
 * @param where the place in words: "offset 312", "line 14", "track 3"
 * @param text what was met and what was done about it
 */
public record Notice(String where, String text) {
  @Override
  public String toString() {
    return where.isEmpty() ? text : where + ": " + text;
  }
}
