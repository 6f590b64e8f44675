package studio.overdub.dsp.osc;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.overdub.dsp.filter.FilterModel;
import studio.overdub.dsp.filter.VoiceFilter;

/** Units of a voice allocate nothing while they play. */
class UnitAllocationTest {
  private static final int CELLS = 2000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @EnumSource(OscillatorKind.class)
  void anOscillatorAllocatesNothing(OscillatorKind kind) {
    OscillatorKind.Cell cell = kind.create();
    float[] out = new float[16];
    assertThat(allocated(i -> cell.render(out, i % 64))).isZero();
  }

  @ParameterizedTest
  @EnumSource(FilterModel.class)
  void aFilterAllocatesNothing(FilterModel model) {
    VoiceFilter left = new VoiceFilter(48000);
    VoiceFilter right = new VoiceFilter(48000);
    left.model(model);
    right.model(model);
    float[] audio = new float[16];
    float[] other = new float[16];
    assertThat(allocated(i -> {
      audio[i % 16] += 1;
      left.glide(.0001 * (i % 1000), .5, 12, .3);
      right.glide(.0001 * (i % 500), .5, 12, .3);
      left.process(right, audio, other, 0, 16);
    })).isZero();
  }

  private interface Work {
    void cell(int i);
  }

  private static long allocated(Work work) {
    long least = Long.MAX_VALUE;
    // The compiler may allocate in the thread's name while it warms up.
    for (int run = 0; run < 5; run++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < CELLS; i++) {
        work.cell(i);
      }
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }
}
