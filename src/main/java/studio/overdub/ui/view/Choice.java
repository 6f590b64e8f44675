package studio.overdub.ui.view;

import java.util.HashSet;
import java.util.Set;

/** What is chosen after a click or a rubber band. */
public final class Choice {
  private Choice() {}

  /** The clicked one alone, or added to what was chosen. */
  public static <T> Set<T> after(Set<T> before, T clicked, boolean adding) {
    return adding ? plus(before, Set.of(clicked)) : Set.of(clicked);
  }

  /** With the clicked one chosen if it was not, and not if it was. */
  public static <T> Set<T> toggled(Set<T> before, T clicked) {
    Set<T> next = new HashSet<>(before);
    if (!next.remove(clicked)) {
      next.add(clicked);
    }
    return next;
  }

  /** Both. */
  public static <T> Set<T> plus(Set<T> before, Set<T> added) {
    Set<T> next = new HashSet<>(before);
    next.addAll(added);
    return next;
  }
}
