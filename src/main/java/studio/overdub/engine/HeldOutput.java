package studio.overdub.engine;

/** What a channel gave in one pass, kept while it renders later ones. */
final class HeldOutput {
  private final float[][] audio;
  private final float[][] preFader;
  private int from;
  private boolean asleep;

  /** @param channels as many as the channel has */
  HeldOutput(int channels, int maxFrames) {
    audio = new float[channels][maxFrames];
    preFader = new float[2][maxFrames];
  }

  /** Takes the output of a pass, which began to sound at {@code from}. */
  void take(StripState.Buffers buffers, int frames, int from, boolean asleep) {
    this.from = from;
    this.asleep = asleep;
    if (from < frames) {
      copy(buffers.audio(), audio, frames);
      copy(buffers.preFader(), preFader, frames);
    }
  }

  private static void copy(float[][] source, float[][] target, int frames) {
    for (int c = 0; c < target.length; c++) {
      System.arraycopy(source[c], 0, target[c], 0, frames);
    }
  }

  float[][] audio() {
    return audio;
  }

  float[][] preFader() {
    return preFader;
  }

  int from() {
    return from;
  }

  boolean asleep() {
    return asleep;
  }
}
