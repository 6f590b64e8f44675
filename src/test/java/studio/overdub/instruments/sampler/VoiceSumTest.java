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
    sum.lay(audio, at);
    sum.add(at, 0, random.nextDouble(), random.nextDouble(), 1, random.nextDouble(), random.nextDouble());
  }

  @Test
  void theOrderMeansNothing() {
    VoiceSum upwards = new VoiceSum(2, FRAMES);
    VoiceSum downwards = new VoiceSum(2, FRAMES);
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
  void whatLiesBeyondABlockComesWithTheNext() {
    VoiceSum sum = new VoiceSum(2, FRAMES);
    float[] audio = new float[Voice.TICK];
    audio[10] = 0.5f;
    sum.lay(audio, 95);
    sum.add(95, 0, 1, 1);
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
