package studio.overdub.engine;

import java.util.Map;
import studio.overdub.device.EventList;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.song.Device;

/**
 * A device that plays, from one plan to the next. Made and closed on the builder thread; all else is the audio
 * thread's.
 */
final class LiveDevice implements AutoCloseable {
  private static final long AFRESH = -1;

  private final String type;
  private final int soundVersion;
  private final Map<String, String> texts;
  private final Processor processor;
  private final float[] initial;
  private final float[] base;
  private final float[] sent;
  private final boolean[] waiting;
  private final boolean[] automated;
  private int waitingCount;
  private long playedIn;

  LiveDevice(Device device, Settings settings, Processor processor) {
    type = device.type();
    soundVersion = device.soundVersion();
    texts = device.texts();
    this.processor = processor;
    initial = floats(settings);
    base = initial.clone();
    sent = base.clone();
    waiting = new boolean[base.length];
    automated = new boolean[base.length];
  }

  /** The values of settings as devices hear them. */
  static float[] floats(Settings settings) {
    float[] values = new float[settings.values().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) settings.values()[i];
    }
    return values;
  }

  /** Whether it can go on as this device of the song, by moves of its parameters alone. Any thread. */
  boolean canBe(Device device) {
    return type.equals(device.type()) && soundVersion == device.soundVersion() && texts.equals(device.texts());
  }

  Processor processor() {
    return processor;
  }

  /** How many parameters it has. */
  int params() {
    return base.length;
  }

  /** Moves a parameter with the next block. */
  void move(int index, float value) {
    if (index >= 0 && index < sent.length) {
      sent[index] = value;
      if (!waiting[index]) {
        waiting[index] = true;
        waitingCount++;
      }
    }
  }

  /**
   * Goes over to another plan: moves what the song has moved since the last one, and puts back what automation has let
   * go of. What was switched off in between begins afresh.
   *
   * @param serial of the plan
   * @param before of the plan before it
   */
  void adopt(float[] values, int[] automatedNow, long serial, long before) {
    if (playedIn != 0 && playedIn != before) {
      processor.reset();
      System.arraycopy(initial, 0, base, 0, base.length);
      System.arraycopy(initial, 0, sent, 0, base.length);
    }
    playedIn = serial;
    for (int i = 0; i < base.length; i++) {
      if (base[i] != values[i] || automated[i] && !contains(automatedNow, i)) {
        base[i] = values[i];
        automated[i] = false;
        move(i, values[i]);
      }
    }
    for (int index : automatedNow) {
      automated[index] = true;
    }
  }

  /** Has it begin afresh with the next plan, even though it played in the last one. */
  void restart() {
    if (playedIn != 0) {
      playedIn = AFRESH;
    }
  }

  private static boolean contains(int[] indices, int index) {
    for (int i : indices) {
      if (i == index) {
        return true;
      }
    }
    return false;
  }

  /** What a parameter was last moved to. */
  float sent(int index) {
    return sent[index];
  }

  /** Whether moves wait for the next block. */
  boolean waits() {
    return waitingCount > 0;
  }

  /** Adds a move at a later place of the block. */
  void moveAt(int offset, int index, float value, EventList out) {
    if (out.add(offset, ParamEvent.of(index, value))) {
      sent[index] = value;
    }
  }

  /** Adds the moves that wait for the next block. */
  void flush(EventList out) {
    for (int i = 0; waitingCount > 0 && i < waiting.length; i++) {
      if (waiting[i] && out.add(0, ParamEvent.of(i, sent[i]))) {
        waiting[i] = false;
        waitingCount--;
      }
    }
  }

  @Override
  public void close() {
    processor.close();
  }
}
