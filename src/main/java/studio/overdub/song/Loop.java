package studio.overdub.song;

import studio.overdub.base.TickRange;

/**
 * The stretch that repeats while looping is on.
 *
 * @param range where; empty for none chosen yet
 * @param on whether the transport repeats it
 */
public record Loop(TickRange range, boolean on) {}
