package studio.overdub.song;

import studio.overdub.base.TimelineTick;

/**
 * A value of an automation lane.
 *
 * @param at where on the timeline
 * @param value in the target's own unit
 * @param ramp whether the value moves in a straight line to the next point; else it holds
 */
public record AutomationPoint(TimelineTick at, double value, boolean ramp) {}
