package studio.overdub.engine.mix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import studio.overdub.base.Decibels;

class FaderTest {
  private static float[] ones(int count) {
    float[] ones = new float[count];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static void scale(Fader fader, float[] audio, int block) {
    for (int at = 0; at < audio.length; ) {
      int count = fader.straight(Math.min(block, audio.length - at));
      fader.scale(0, audio, at, count);
      fader.advance(count);
      at += count;
    }
  }

  @Test
  void aMoveIsStraightAndArrivesExactly() {
    Fader fader = new Fader(1, 1, 1);
    fader.move(0, 0, 0, 100);
    float[] audio = ones(120);

    scale(fader, audio, 120);

    assertThat(audio[0]).isEqualTo(1);
    assertThat(audio[50]).isCloseTo(0.5f, Offset.offset(1e-6f));
    assertThat(audio[100]).isZero();
    assertThat(fader.closed()).isTrue();
  }

  @Test
  void blocksChangeNothing() {
    float[] expected = ones(1000);
    Fader one = new Fader(0.3f, 0, 0);
    one.move(0.9f, 0, 0, 777);
    scale(one, expected, 1000);
    for (int block : new int[] {1, 7, 64, 333}) {
      float[] audio = ones(1000);
      Fader other = new Fader(0.3f, 0, 0);
      other.move(0.9f, 0, 0, 777);
      scale(other, audio, block);
      assertThat(audio).isEqualTo(expected);
    }
  }

  @Test
  void theGainTableIsWithinATenThousandthOfADecibel() {
    for (double db = -119; db < 48; db += 0.137) {
      double exact = Decibels.toGain(db);
      assertThat(20 * Math.log10(GainTable.gain(db) / exact)).isCloseTo(0, Offset.offset(1e-4));
    }
    assertThat(GainTable.gain(-120)).isZero();
    assertThat(GainTable.gain(0)).isEqualTo(1);
  }
}
