package studio.overdub.song;

import studio.overdub.base.TimelineTick;

/**
 * A named place of the timeline; the section it opens lasts until the next marker.
 *
 * @param at where
 * @param name what people read: "Chorus"
 */
public record Marker(TimelineTick at, String name) {}
