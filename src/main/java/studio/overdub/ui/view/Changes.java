package studio.overdub.ui.view;

import java.util.ArrayList;
import java.util.List;

/** Who wants to hear that a model is to be drawn anew. Event thread only. */
public final class Changes {
  private final List<Runnable> listeners = new ArrayList<>();

  /** Runs {@code listener} after each change from now on. */
  public void add(Runnable listener) {
    listeners.add(listener);
  }

  /** Tells all. */
  public void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
  }
}
