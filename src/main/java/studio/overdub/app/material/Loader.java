package studio.overdub.app.material;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import studio.overdub.base.StudioException;

/** Reads each thing once, in the background, when it is first asked for. Event thread only. */
final class Loader<K, V> {
  /** Reads one thing, on the thread in the background. */
  interface Reading<K, V> {
    V read(K key) throws StudioException;
  }

  private final Reading<K, V> reading;
  private final Executor background;
  private final Executor eventThread;
  private final Runnable onLoaded;
  private final Map<K, Loading<V>> known = new HashMap<>();
  private boolean asking;

  /**
   * @param onLoaded run on the event thread when something has been read that an earlier answer lacked
   */
  Loader(Reading<K, V> reading, Executor background, Executor eventThread, Runnable onLoaded) {
    this.reading = reading;
    this.background = background;
    this.eventThread = eventThread;
    this.onLoaded = onLoaded;
  }

  /** What is known of a thing by now. Asking for the first time begins to read it. */
  Loading<V> get(K key) {
    if (!known.containsKey(key)) {
      known.put(key, new Loading.Opening<>());
      asking = true;
      background.execute(() -> load(key));
      asking = false;
    }
    return known.get(key);
  }

  /** Forgets a thing, so that it is read anew. */
  void forget(K key) {
    known.remove(key);
  }

  private void load(K key) {
    Loading<V> result = read(key);
    eventThread.execute(
        () -> {
          known.put(key, result);
          if (!asking) {
            onLoaded.run();
          }
        });
  }

  private Loading<V> read(K key) {
    try {
      return new Loading.Ready<>(reading.read(key));
    } catch (StudioException e) {
      return new Loading.Failed<>(e);
    }
  }
}
