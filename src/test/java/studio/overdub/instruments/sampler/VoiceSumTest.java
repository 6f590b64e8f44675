package studio.overdub.instruments.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The sum of voices does not know in which order they came. */
class VoiceSumTest {
  private static final int FRAMES = 512;

  private static void add(VoiceSum sum, int voice) {
    SplittableRandom random = new SplittableRandom(voice);
    float[] audio = new float[Voice.TICK];
    for (int i = 0; i < audio.length; i++) {
      audio[i] = (float) random.nextDouble(-1, 1);
    }
    int at = random.nextInt(FRAMES);
    sum.lay(audio, at, random.nextDouble(), random.nextDouble());
    sum.add(at, at + Voice.TICK, 0, random.nextDouble());
    sum.add(at, at + Voice.TICK, VoiceSum.BOTH, random.nextDouble());
    sum.addMoving(at, 1, random.nextDouble(), random.nextDouble());
  }

  @Test
  void theOrderMeansNothing() {
    VoiceSum upwards = new VoiceSum(FRAMES);
    VoiceSum downwards = new VoiceSum(FRAMES);
    for (int voice = 0; voice < 300; voice++) {
      add(upwards, voice);
      add(downwards, 299 - voice);
    }
    float[][] first = new float[2][FRAMES];
    float[][] second = new float[2][FRAMES];
    upwards.take(first, FRAMES);
    downwards.take(second, FRAMES);
    assertThat(first).isDeepEqualTo(second);
  }

  @Test
  void whatGoesToBothGoesToEachAlike() {
    VoiceSum sum = new VoiceSum(FRAMES);
    float[] audio = new float[Voice.TICK];
    audio[3] = 0.5f;
    sum.lay(audio, 0, 1, 1);
    sum.add(0, Voice.TICK, VoiceSum.BOTH, 0.5);
    sum.add(0, Voice.TICK, 1, 0.25);
    float[][] out = new float[3][FRAMES];
    sum.take(out, FRAMES);
    assertThat(out[0][3]).isEqualTo(0.25f);
    assertThat(out[1][3]).isEqualTo(0.375f);
    assertThat(out[2]).containsOnly(0);
  }

  @Test
  void whatLiesBeyondABlockComesWithTheNext() {
    VoiceSum sum = new VoiceSum(FRAMES);
    float[] audio = new float[Voice.TICK];
    audio[10] = 0.5f;
    sum.lay(audio, 95, 1, 1);
    sum.add(95, 95 + Voice.TICK, 0, 1);
    float[][] out = new float[2][FRAMES];
    sum.take(out, 100);
    assertThat(out[0]).containsOnly(0);
    sum.take(out, 100);
    assertThat(out[0][5]).isEqualTo(0.5f);
    assertThat(sum.isSilent()).isTrue();
    sum.take(out, 100);
    assertThat(out[0]).containsOnly(0);
  }
}
