package studio.overdub.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleMemoryTest {
  @Test
  void everyStretchIsReadWithZerosAround() {
    SampleMemory memory = new SampleMemory(48_000, 2);
    int total = 200_003;
    float[][] block = new float[2][997];
    for (int done = 0; done < total; ) {
      int part = Math.min(997, total - done);
      for (int i = 0; i < part; i++) {
        block[0][i] = done + i + 1;
        block[1][i] = -(done + i + 1);
      }
      memory.append(block, part);
      done += part;
    }
    assertThat(memory.frames()).isEqualTo(total);
    float[] out = new float[70_000];
    for (long from : new long[] {-100_000, -5, 0, 65_530, 131_072, total - 3, total, total + 9}) {
      for (int count : new int[] {1, 10, 69_990}) {
        memory.read(1, from, out, 7, count);
        for (int i = 0; i < count; i++) {
          long frame = from + i;
          float expected = frame >= 0 && frame < total ? -(frame + 1) : 0;
          assertThat(out[7 + i]).isEqualTo(expected);
        }
      }
    }
  }
}
