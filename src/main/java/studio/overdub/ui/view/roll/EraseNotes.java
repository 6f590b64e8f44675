package studio.overdub.ui.view.roll;

import java.util.HashSet;
import java.util.Set;
import studio.overdub.edit.NoteEdits;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;

/** Removes the notes that the pointer passes over. */
final class EraseNotes implements Gesture {
  private static final double STRIDE = 3;

  private final RollModel model;
  private final RollContent content;
  private final NoteFinder finder;
  private final Set<Integer> erased = new HashSet<>();
  private Pointer last;

  EraseNotes(RollModel model, RollContent content, Pointer pressed) {
    this.model = model;
    this.content = content;
    finder = new NoteFinder(content, model.time(), model.keys());
    last = pressed;
    drag(pressed);
  }

  @Override
  public void drag(Pointer at) {
    int strides = 1 + (int) (at.distance(last) / STRIDE);
    double left = model.layout().grid().x();
    double top = model.layout().grid().y();
    for (int i = 0; i <= strides; i++) {
      double x = last.x() + (at.x() - last.x()) * i / strides - left;
      double y = last.y() + (at.y() - last.y()) * i / strides - top;
      finder.at(x, y).ifPresent(hit -> erased.add(hit.note().id()));
    }
    last = at;
    if (!erased.isEmpty()) {
      model.preview().show(NoteEdits.remove(content.clip().id(), Set.copyOf(erased)));
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
