package studio.overdub.record;

/**
 * A stretch of a take that did not reach the disk in time; silence of its length stands in its place, so that what
 * follows lies where it was played.
 *
 * @param frame the first lost frame, counted in the take
 * @param frames how many
 */
public record Dropout(long frame, long frames) {}
