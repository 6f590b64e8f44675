package studio.overdub.engine;

import studio.overdub.song.Song;

/** An audio device that plays as fast as it is asked to, in buffers of any lengths. */
final class FakeDevice {
  private final LiveEngine engine;
  private final float[][] in = new float[0][];
  private final Collected out = new Collected();

  FakeDevice(LiveEngine engine) {
    this.engine = engine;
  }

  /** Shows a song and waits until it can be played. */
  void show(Song song) throws InterruptedException {
    engine.show(song);
    engine.awaitShown();
  }

  /** Plays buffers of these lengths, one after the other, until so many frames are over. */
  FakeDevice run(long frames, int... lengths) {
    long left = frames;
    for (int i = 0; left > 0; i++) {
      int count = (int) Math.min(left, lengths[i % lengths.length]);
      float[][] buffer = new float[2][count];
      engine.process(in, buffer, count);
      out.write(buffer, count);
      left -= count;
    }
    return this;
  }

  Collected out() {
    return out;
  }
}
