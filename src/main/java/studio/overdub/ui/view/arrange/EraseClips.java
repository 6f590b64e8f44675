package studio.overdub.ui.view.arrange;

import java.util.HashSet;
import java.util.Set;
import studio.overdub.base.ClipId;
import studio.overdub.edit.ClipEdits;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;

/** Removes the clips that the pointer passes over. */
final class EraseClips implements Gesture {
  private final ArrangeModel model;
  private final Set<ClipId> erased = new HashSet<>();

  EraseClips(ArrangeModel model, Pointer pressed) {
    this.model = model;
    drag(pressed);
  }

  @Override
  public void drag(Pointer at) {
    model.hit(at.x(), at.y()).ifPresent(hit -> erased.add(hit.clip().id()));
    if (!erased.isEmpty()) {
      model.preview().show(ClipEdits.remove(Set.copyOf(erased)));
    }
  }

  @Override
  public void release(Pointer at) {
    model.preview().commit();
  }

  @Override
  public void cancel() {
    model.preview().drop();
  }
}
