package studio.overdub.song;

import studio.overdub.base.ClipTick;

/**
 * A value in a clip's lane; it holds until the next point.
 *
 * @param at where, in the clip's content
 * @param value in the target's own unit
 */
public record LanePoint(ClipTick at, double value) {}
