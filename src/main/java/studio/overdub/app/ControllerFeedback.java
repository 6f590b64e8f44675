package studio.overdub.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import studio.overdub.app.mapping.ControllerMove;
import studio.overdub.app.mapping.Feedback;

/**
 * Sends a device where the values stand that its controllers move, and knows what the device only sends back. To nobody
 * until a device is chosen. Any thread, but for {@link #show}.
 */
final class ControllerFeedback {
  private final Object lock;
  private final Supplier<List<ControllerMove>> places;
  private Optional<Receiver> receiver = Optional.empty();

  /** A device, what it shows already, and where {@link #show} runs. */
  private record Receiver(LongConsumer device, LongSupplier clock, Executor eventThread, Feedback shown) {}

  /**
   * @param lock held while a place is asked for and noted as shown, so that no move comes in between
   * @param places where controllers should stand, on the event thread
   */
  ControllerFeedback(Object lock, Supplier<List<ControllerMove>> places) {
    this.lock = lock;
    this.places = places;
  }

  /**
   * Lets a device show from now on where values stand. Event thread.
   *
   * @param clock that of {@link #hear}
   * @param eventThread where values are read
   */
  void sendTo(LongConsumer device, LongSupplier clock, Executor eventThread) {
    synchronized (lock) {
      receiver = Optional.of(new Receiver(device, clock, eventThread, new Feedback()));
    }
    show();
  }

  /** Lets no device show values any more. */
  void sendNowhere() {
    synchronized (lock) {
      receiver = Optional.empty();
    }
  }

  /** Sends what the device does not show yet. Event thread. */
  void show() {
    receiver().ifPresent(to -> missing(to).forEach(to.device()::accept));
  }

  private Optional<Receiver> receiver() {
    synchronized (lock) {
      return receiver;
    }
  }

  private List<Long> missing(Receiver to) {
    List<Long> messages = new ArrayList<>();
    synchronized (lock) {
      long now = to.clock().getAsLong();
      places.get().forEach(place -> messages.addAll(to.shown().show(place, now)));
    }
    return messages;
  }

  /**
   * Tells what a device has moved itself.
   *
   * @param read the moves that the message means
   * @param nanos when it came in
   * @return whether the device only sends back what was sent to it
   */
  boolean hear(long message, List<ControllerMove> read, long nanos) {
    synchronized (lock) {
      return receiver.isPresent() && hear(receiver.get(), message, read, nanos);
    }
  }

  private boolean hear(Receiver from, long message, List<ControllerMove> read, long nanos) {
    boolean echo = from.shown().isEcho(message, nanos);
    if (!echo && !read.isEmpty()) {
      read.forEach(from.shown()::heard);
      from.eventThread().execute(this::show);
    }
    return echo;
  }
}
