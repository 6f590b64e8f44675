package studio.overdub.ui.view;

import java.util.List;
import studio.overdub.app.Transport;
import studio.overdub.base.TimelineTick;
import studio.overdub.song.Track;

/**
 * A key struck to hear a sound.
 *
 * @param afterMs when, from the choice
 * @param key 0 to 127
 * @param velocity 1 to 127
 * @param lengthMs how long it is held
 */
public record Stroke(int afterMs, int key, int velocity, int lengthMs) {
  /** What a new program needs before its first note, in ms. */
  private static final int READY = 60;

  /** What lets a melodic program be heard: a low, a middle and a high note, as one broken chord. */
  private static final List<Stroke> CHORD =
      List.of(
          new Stroke(READY, 48, 92, 820), new Stroke(READY + 150, 60, 96, 670), new Stroke(READY + 300, 67, 96, 520));

  /** What lets a drum kit be heard: kick, closed hat, snare, closed hat. */
  private static final List<Stroke> BEAT =
      List.of(
          new Stroke(READY, 36, 104, 120), new Stroke(READY + 160, 42, 88, 120), new Stroke(READY + 320, 38, 104, 120),
          new Stroke(READY + 480, 42, 88, 120));

  /**
   * What lets a sound that a track was just given be heard: nothing where the running song does.
   *
   * @param drums whether it is a drum kit
   */
  public static List<Stroke> toHear(Track track, boolean drums, Transport transport) {
    if (transport.playing() && underPlayhead(track, transport.position())) {
      return List.of();
    }
    return drums ? BEAT : CHORD;
  }

  private static boolean underPlayhead(Track track, TimelineTick position) {
    return track.clips().stream()
        .anyMatch(
            clip ->
                !position.isBefore(clip.start()) && position.value() < clip.start().value() + clip.length());
  }
}
