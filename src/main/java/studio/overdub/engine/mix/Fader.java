package studio.overdub.engine.mix;

/**
 * Three gains that move together in straight lines: left, right, and the middle one of effect sends. What it gives
 * depends on the count of frames since a move began, not on how they are cut into blocks. Audio thread only.
 */
public final class Fader {
  private float left;
  private float right;
  private float mid;
  private float leftStep;
  private float rightStep;
  private float midStep;
  private float leftTarget;
  private float rightTarget;
  private float midTarget;
  private int at;
  private int length;

  /** A fader that stands at the given gains. */
  public Fader(float left, float right, float mid) {
    jump(left, right, mid);
  }

  /** Stands at the given gains at once. */
  public void jump(float left, float right, float mid) {
    this.left = left;
    this.right = right;
    this.mid = mid;
    leftTarget = left;
    rightTarget = right;
    midTarget = mid;
    at = 0;
    length = 0;
  }

  /** Moves to the given gains in so many frames, 1 or more; on its way there already, it goes on. */
  public void move(float left, float right, float mid, int frames) {
    if (left == leftTarget && right == rightTarget && mid == midTarget) {
      return;
    }
    this.left += leftStep * at;
    this.right += rightStep * at;
    this.mid += midStep * at;
    leftTarget = left;
    rightTarget = right;
    midTarget = mid;
    leftStep = (left - this.left) / frames;
    rightStep = (right - this.right) / frames;
    midStep = (mid - this.mid) / frames;
    at = 0;
    length = frames;
  }

  /** Arrives at once where it is going. */
  public void finish() {
    jump(leftTarget, rightTarget, midTarget);
  }

  /** Whether it moves. */
  public boolean moving() {
    return length > 0;
  }

  /** Whether it stands at 0. */
  public boolean closed() {
    return length == 0 && left == 0 && right == 0 && mid == 0;
  }

  /** Goes on by a stretch of time. */
  public void advance(int frames) {
    if (length > 0) {
      at += frames;
      if (at >= length) {
        finish();
      }
    }
  }

  /** How many of the next frames are of one straight line. */
  public int straight(int frames) {
    return length > 0 ? Math.min(frames, length - at) : frames;
  }

  /** Which gain: 0 left, 1 right, 2 and above the middle one. */
  private float gain(int channel) {
    return channel == 0 ? left : channel == 1 ? right : mid;
  }

  private float step(int channel) {
    return channel == 0 ? leftStep : channel == 1 ? rightStep : midStep;
  }

  /** Scales {@code [from, from + count)} of a channel; the stretch must be {@link #straight}. Does not advance. */
  public void scale(int channel, float[] audio, int from, int count) {
    float g = gain(channel);
    int end = from + count;
    if (length == 0) {
      if (g != 1) {
        for (int i = from; i < end; i++) {
          audio[i] *= g;
        }
      }
      return;
    }
    float d = step(channel);
    int k = at - from;
    for (int i = from; i < end; i++) {
      audio[i] *= g + d * (i + k);
    }
  }

  /** Adds {@code source} scaled to {@code sum}; as {@link #scale}. */
  public void add(int channel, float[] source, float[] sum, int from, int count) {
    float g = gain(channel);
    int end = from + count;
    if (length == 0) {
      for (int i = from; i < end; i++) {
        sum[i] += source[i] * g;
      }
      return;
    }
    float d = step(channel);
    int k = at - from;
    for (int i = from; i < end; i++) {
      sum[i] += source[i] * (g + d * (i + k));
    }
  }
}
