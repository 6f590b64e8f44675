package studio.overdub.ui.view.control;

import studio.overdub.base.TrackId;
import studio.overdub.song.LaneTarget;

/**
 * A lane of automation, whether it has points yet or not.
 *
 * @param track the track it is below; {@link studio.overdub.song.Song#MASTER} for the master
 * @param target what it moves
 */
public record LanePlace(TrackId track, LaneTarget target) {}
