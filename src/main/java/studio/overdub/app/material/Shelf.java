package studio.overdub.app.material;

import java.util.ArrayList;
import java.util.List;

/** What is made in the background and shown once it is there. Event thread only. */
public abstract class Shelf {
  private final List<Runnable> listeners = new ArrayList<>();

  Shelf() {}

  /** Runs {@code listener} whenever there is more, or newer, to show than before. */
  public final void addListener(Runnable listener) {
    listeners.add(listener);
  }

  /** Tells {@code listener} no more. */
  public final void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  final void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
  }
}
