package studio.overdub.ui.view.arrange;

import java.util.Optional;
import java.util.Set;
import studio.overdub.base.ClipId;
import studio.overdub.base.Ticks;
import studio.overdub.edit.ClipEdits;
import studio.overdub.song.Clip;
import studio.overdub.ui.view.Choice;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.Snap;

/** Moves the ends, or the beginnings, of the chosen clips. */
final class ResizeClips implements Gesture {
  private static final double THRESHOLD = 3;
  private static final long LEAST = Ticks.wholes(1, 32);

  private final ArrangeModel model;
  private final Pointer pressed;
  private final Clip grabbed;
  private final boolean end;
  private final Set<ClipId> ids;
  private final int sampleRate;
  private final long pressedTick;
  private boolean dragging;

  ResizeClips(ArrangeModel model, Pointer pressed, Clip grabbed, boolean end, WaveformPeaks peaks) {
    this.model = model;
    this.pressed = pressed;
    this.grabbed = grabbed;
    this.end = end;
    Set<ClipId> before = model.session().selection().clips();
    ids =
        before.contains(grabbed.id()) ? before : Choice.after(before, grabbed.id(), pressed.shift());
    pressedTick = model.tickAt(pressed);
    sampleRate = SampleRates.of(grabbed, peaks);
    model.choosing(Optional.of(ids));
  }

  @Override
  public boolean scrolls() {
    return true;
  }

  @Override
  public void drag(Pointer at) {
    dragging |= Math.abs(at.x() - pressed.x()) > THRESHOLD;
    if (!dragging) {
      return;
    }
    Snap snap = model.snap().unless(at.alt());
    long edge = end ? grabbed.end().value() : grabbed.start().value();
    long target = snap.nearest(edge + model.tickAt(at) - pressedTick, model.song().meter());
    long least = Math.min(grabbed.length(), snap.on() ? snap.ticks() : LEAST);
    long ticks =
        end
            ? Math.max(target, grabbed.start().value() + least) - edge
            : Math.min(target, grabbed.end().value() - least) - edge;
    model
        .preview()
        .show(end ? ClipEdits.resize(ids, ticks, LEAST) : ClipEdits.resizeStart(ids, ticks, LEAST, sampleRate));
  }

  @Override
  public void release(Pointer at) {
    model.preview().commit();
    model.choose(ids);
  }

  @Override
  public void cancel() {
    model.choosing(Optional.empty());
    model.preview().drop();
  }
}
