package studio.overdub.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueuesTest {
  private final MoveQueue moves = new MoveQueue();

  private List<String> drained() {
    List<String> heard = new ArrayList<>();
    moves.drainTo((kind, id, index, value) -> heard.add(kind + " " + id + " " + index + " " + value));
    return heard;
  }

  @Test
  void aFloodOfMovesKeepsTheLatestOfEachTarget() {
    for (int i = 0; i < 1_000_000; i++) {
      assertThat(moves.put(MoveQueue.Kind.PARAMETER, i % 3, 7, i)).isTrue();
    }

    assertThat(drained())
        .containsExactly("PARAMETER 0 7 999999.0", "PARAMETER 1 7 999997.0", "PARAMETER 2 7 999998.0");
    assertThat(drained()).isEmpty();
  }

  @Test
  void aTargetThatWasReadIsQueuedAgain() {
    moves.put(MoveQueue.Kind.GAIN, 1, 0, -3);
    drained();
    moves.put(MoveQueue.Kind.GAIN, 1, 0, -6);

    assertThat(drained()).containsExactly("GAIN 1 0 -6.0");
  }

  @Test
  void moreTargetsThanThereIsRoomForAreRefusedAndTakenLater() {
    for (int i = 0; i < MoveQueue.CAPACITY; i++) {
      assertThat(moves.put(MoveQueue.Kind.PAN, i, 0, 0)).isTrue();
    }
    assertThat(moves.put(MoveQueue.Kind.PAN, 99_999, 0, 1)).isFalse();
    assertThat(drained()).hasSize(MoveQueue.CAPACITY);

    assertThat(moves.put(MoveQueue.Kind.PAN, 99_999, 0, 1)).isTrue();
    assertThat(drained()).containsExactly("PAN 99999 0 1.0");
  }
}
