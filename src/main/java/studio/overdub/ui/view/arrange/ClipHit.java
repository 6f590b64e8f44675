package studio.overdub.ui.view.arrange;

import studio.overdub.song.Clip;

/**
 * What of a clip lies under the pointer.
 *
 * @param clip the clip
 * @param row the row it is on
 * @param part which part of it
 */
public record ClipHit(Clip clip, TrackRow row, Part part) {
  /** The parts of a clip. */
  public enum Part {
    START,
    BODY,
    END
  }
}
