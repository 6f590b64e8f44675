package studio.overdub.service;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Messages from any thread, given to the thread that renders in the order of their time; those of one time in the order
 * in which they came.
 */
final class MessageQueue {
  private final ConcurrentLinkedQueue<TimedMessage> arrived = new ConcurrentLinkedQueue<>();
  private TimedMessage[] waiting = new TimedMessage[1024];
  private long[] frames = new long[1024];
  private int first;
  private int end;

  /** Any thread. */
  void send(TimedMessage message) {
    arrived.add(message);
  }

  /** Takes in what has arrived; messages for now or earlier get this frame. Rendering thread. */
  void collect(long now) {
    for (TimedMessage next = arrived.poll(); next != null; next = arrived.poll()) {
      insert(Math.max(now, next.frame()), next);
    }
  }

  private void insert(long frame, TimedMessage message) {
    if (end == waiting.length) {
      makeRoom();
    }
    int at = end++;
    while (at > first && frames[at - 1] > frame) {
      frames[at] = frames[at - 1];
      waiting[at] = waiting[at - 1];
      at--;
    }
    frames[at] = frame;
    waiting[at] = message;
  }

  private void makeRoom() {
    int count = end - first;
    if (2 * count > waiting.length) {
      waiting = Arrays.copyOfRange(waiting, first, first + 2 * waiting.length);
      frames = Arrays.copyOfRange(frames, first, first + 2 * frames.length);
    } else {
      System.arraycopy(waiting, first, waiting, 0, count);
      System.arraycopy(frames, first, frames, 0, count);
      Arrays.fill(waiting, count, end, null);
    }
    first = 0;
    end = count;
  }

  /** The next message before a frame, or null. Rendering thread. */
  TimedMessage peek(long before) {
    return first < end && frames[first] < before ? waiting[first] : null;
  }

  /** The frame of the message that {@link #peek} gave. */
  long frame() {
    return frames[first];
  }

  /** Takes away the message that {@link #peek} gave. */
  void remove() {
    waiting[first++] = null;
    if (first == end) {
      first = 0;
      end = 0;
    }
  }
}
