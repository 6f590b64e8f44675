package studio.overdub.ui.view.roll;

import studio.overdub.base.TrackId;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;

/** Plays the keyboard at the left; further right on a key is louder. */
final class PlayKeys implements Gesture {
  private final RollModel model;
  private final TrackId track;

  PlayKeys(RollModel model, TrackId track, Pointer pressed) {
    this.model = model;
    this.track = track;
    drag(pressed);
  }

  @Override
  public void drag(Pointer at) {
    double share = Math.clamp(at.x() / RollLayout.KEYBOARD, 0, 1);
    model.audition().play(track, model.keyAt(at), (int) (50 + 70 * share));
  }

  @Override
  public void release(Pointer at) {
    model.audition().stop();
  }

  @Override
  public void cancel() {
    model.audition().stop();
  }
}
