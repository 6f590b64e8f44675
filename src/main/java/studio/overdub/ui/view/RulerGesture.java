package studio.overdub.ui.view;

import java.util.function.Supplier;
import studio.overdub.app.Session;
import studio.overdub.base.TickRange;
import studio.overdub.base.TimelineTick;
import studio.overdub.edit.SongEdits;

/** The ruler under the hand: a click moves the playhead, a drag sets the loop and switches it on. */
public final class RulerGesture implements Gesture {
  private static final double THRESHOLD = 4;

  private final Session session;
  private final Preview preview;
  private final Supplier<TimeAxis> axis;
  private final Snap snap;
  private final double left;
  private final Pointer pressed;
  private boolean looping;

  /**
   * A press on a ruler.
   *
   * @param axis the ruler's axis as it is now
   * @param left where x = 0 of the axis lies on the canvas
   */
  public RulerGesture(
      Session session, Preview preview, Supplier<TimeAxis> axis, Snap snap, double left, Pointer pressed) {
    this.session = session;
    this.preview = preview;
    this.axis = axis;
    this.snap = snap;
    this.left = left;
    this.pressed = pressed;
  }

  private long tick(Pointer at) {
    long tick = Math.max(0, axis.get().tick(at.x() - left));
    return snap.unless(at.alt()).nearest(tick, session.song().meter());
  }

  @Override
  public void drag(Pointer at) {
    looping |= Math.abs(at.x() - pressed.x()) > THRESHOLD;
    long a = tick(pressed);
    long b = tick(at);
    if (looping && a != b) {
      TickRange range = new TickRange(new TimelineTick(Math.min(a, b)), new TimelineTick(Math.max(a, b)));
      preview.show(SongEdits.loopRange(range).then(SongEdits.loop(true)));
    } else {
      preview.drop();
    }
  }

  @Override
  public void release(Pointer at) {
    if (looping) {
      preview.commit();
    } else {
      session.transport().seek(new TimelineTick(tick(at)));
    }
  }

  @Override
  public void cancel() {
    preview.drop();
  }
}
