package studio.overdub.instruments.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.instruments.sampling.Playhead.Loop;
import studio.overdub.testing.SoundInMemory;

class PlayheadTest {
  private static final int RATE = 48_000;

  /** A sample whose frames are their own numbers. */
  private static Sample counting(int frames) {
    float[] samples = new float[frames];
    for (int i = 0; i < frames; i++) {
      samples[i] = i;
    }
    return Sample.of(SoundInMemory.mono(RATE, samples));
  }

  private static float[] read(Playhead playhead, long step, int count, int cell) {
    return read(playhead, Interpolation.CUBIC, step, count, cell);
  }

  private static float[] read(Playhead playhead, Interpolation interpolation, long step, int count, int cell) {
    Playhead.Window window = new Playhead.Window(16, interpolation);
    float[] out = new float[count];
    float[] left = new float[16];
    for (int at = 0; at < count; at += cell) {
      int run = Math.min(cell, count - at);
      playhead.read(interpolation, step, left, left, run, window);
      System.arraycopy(left, 0, out, at, run);
    }
    return out;
  }

  private static Playhead over(Sample sample, int start, int end, boolean reversed) {
    Playhead playhead = new Playhead();
    playhead.start(sample, start, end, reversed);
    return playhead;
  }

  @Test
  void aStretchIsReadFrameByFrameAndThenIsDone() {
    Playhead playhead = over(counting(100), 10, 14, false);
    assertThat(playhead.left(Playhead.UNITY)).isEqualTo(4);
    assertThat(read(playhead, Playhead.UNITY, 4, 3)).containsExactly(10, 11, 12, 13);
    assertThat(playhead.done()).isTrue();
    assertThat(read(playhead, Playhead.UNITY, 2, 2)).containsExactly(14, 15);
  }

  @Test
  void aReversedStretchBeginsWithItsLastFrame() {
    assertThat(read(over(counting(100), 10, 14, true), Playhead.UNITY, 4, 4)).containsExactly(13, 12, 11, 10);
  }

  @Test
  void aLoopGoesRoundWithoutLosingAFrame() {
    Playhead playhead = over(counting(100), 0, 50, false);
    playhead.loop(Loop.FORWARD, 3, 6, 0);
    assertThat(read(playhead, Playhead.UNITY, 11, 4)).containsExactly(0, 1, 2, 3, 4, 5, 3, 4, 5, 3, 4);
  }

  @Test
  void aPingPongLoopTurnsAtItsEnds() {
    Playhead playhead = over(counting(100), 0, 50, false);
    playhead.loop(Loop.PING_PONG, 3, 6, 0);
    assertThat(read(playhead, Playhead.UNITY, 13, 5)).containsExactly(0, 1, 2, 3, 4, 5, 5, 4, 3, 3, 4, 5, 5);
  }

  @Test
  void aLoopThatIsLeftPlaysOnToTheEnd() {
    Playhead playhead = over(counting(100), 0, 8, false);
    playhead.loop(Loop.FORWARD, 3, 6, 0);
    read(playhead, Playhead.UNITY, 8, 8);
    playhead.leaveLoop();
    assertThat(read(playhead, Playhead.UNITY, 3, 2)).containsExactly(5, 6, 7);
    assertThat(playhead.done()).isTrue();
  }

  @Test
  void aCrossfadeTurnsTheEndIntoWhatComesBeforeTheStart() {
    Playhead playhead = over(counting(100), 0, 90, false);
    playhead.loop(Loop.FORWARD, 20, 60, 10);
    float[] heard = read(playhead, Playhead.UNITY, 80, 16);
    assertThat(heard[49]).isEqualTo(49);
    for (int i = 50; i < 60; i++) {
      float in = (i - 49) / 11f;
      assertThat(heard[i]).isCloseTo(i - 40 * in, org.assertj.core.data.Offset.offset(1e-4f));
    }
    assertThat(heard[60]).isEqualTo(20);
  }

  @Test
  void aLoopOfASineHasNoSeamAtAnySpeed() {
    float[] samples = new float[RATE];
    for (int i = 0; i < RATE; i++) {
      samples[i] = (float) Math.sin(2 * Math.PI * i / 96);
    }
    Playhead playhead = over(Sample.of(SoundInMemory.mono(RATE, samples)), 0, RATE, false);
    playhead.loop(Loop.FORWARD, 960, 960 + 96 * 5, 0);
    double speed = 1.2345;
    long step = (long) (speed * Playhead.UNITY);
    float[] heard = read(playhead, step, 20_000, 16);
    double worst = 0;
    for (int i = 10; i < heard.length; i++) {
      worst = Math.max(worst, Math.abs(heard[i] - Math.sin(2 * Math.PI * i * ((double) step / Playhead.UNITY) / 96)));
    }
    assertThat(worst).isLessThan(.001);
  }

  @Test
  void howTimeIsCutChangesNoFrame() {
    float[] samples = new float[4000];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) Math.sin(i * i * .001);
    }
    Sample sample = Sample.of(SoundInMemory.mono(RATE, samples));
    int[] cells = {1, 7, 16};
    for (Interpolation interpolation : Interpolation.values()) {
      for (double speed : new double[] {0.77, 1.3, 5.1}) {
        float[][] heard = new float[3][];
        for (int k = 0; k < 3; k++) {
          Playhead playhead = over(sample, 100, 3000, true);
          playhead.loop(Loop.PING_PONG, 500, 900, 0);
          heard[k] = read(playhead, interpolation, (long) (speed * Playhead.UNITY), 9000, cells[k]);
        }
        assertThat(heard[1]).as("%s at %s", interpolation, speed).isEqualTo(heard[0]);
        assertThat(heard[2]).as("%s at %s", interpolation, speed).isEqualTo(heard[0]);
      }
    }
  }

  @Test
  void aSincOfALoopIsWhatTheLoopWouldBe() {
    float[] samples = new float[RATE];
    for (int i = 0; i < RATE; i++) {
      samples[i] = (float) Math.sin(2 * Math.PI * i / 96);
    }
    for (double speed : new double[] {0.4, 1.234, 3.3, 9.7}) {
      Playhead playhead = over(Sample.of(SoundInMemory.mono(RATE, samples)), 0, RATE, false);
      playhead.loop(Loop.FORWARD, 960, 960 + 96 * 5, 0);
      long step = (long) (speed * Playhead.UNITY);
      float[] heard = read(playhead, Interpolation.SINC, step, 20_000, 16);
      double worst = 0;
      for (int i = 100; i < heard.length; i++) {
        worst = Math.max(worst, Math.abs(heard[i] - Math.sin(2 * Math.PI * i * ((double) step / Playhead.UNITY) / 96)));
      }
      assertThat(worst).as("at %s", speed).isLessThan(.0001);
    }
  }
}
