package studio.overdub.song;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.overdub.base.TimelineTick;

class KeySignatureTest {
  private static int[] scale(KeySignature key) {
    return IntStream.range(0, 12).filter(key::contains).toArray();
  }

  @Test
  void namesTonicAndScaleAgree() {
    KeySignature dMinor = new KeySignature(TimelineTick.ZERO, -1, true);
    assertThat(dMinor.name()).isEqualTo("D minor");
    assertThat(dMinor.tonic()).isEqualTo(2);
    assertThat(scale(dMinor)).containsExactly(0, 2, 4, 5, 7, 9, 10);
    KeySignature eMajor = new KeySignature(TimelineTick.ZERO, 4, false);
    assertThat(eMajor.name()).isEqualTo("E major");
    assertThat(eMajor.tonic()).isEqualTo(4);
    assertThat(scale(eMajor)).containsExactly(1, 3, 4, 6, 8, 9, 11);
  }
}
