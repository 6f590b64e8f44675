package studio.overdub.ui.view.roll;

import java.util.HashSet;
import java.util.Set;

/** What is chosen after a click. */
final class NoteSelection {
  private NoteSelection() {}

  /** The clicked one alone, or added to what was chosen. */
  static Set<Integer> after(Set<Integer> before, int clicked, boolean adding) {
    return adding ? plus(before, Set.of(clicked)) : Set.of(clicked);
  }

  /** With the clicked one chosen if it was not, and not if it was. */
  static Set<Integer> toggled(Set<Integer> before, int clicked) {
    Set<Integer> next = new HashSet<>(before);
    if (!next.remove(clicked)) {
      next.add(clicked);
    }
    return next;
  }

  /** Both. */
  static Set<Integer> plus(Set<Integer> before, Set<Integer> added) {
    Set<Integer> next = new HashSet<>(before);
    next.addAll(added);
    return next;
  }
}
