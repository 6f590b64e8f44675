package studio.overdub.dsp.osc;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Nanoseconds that each kind of oscillator takes for a frame, gliding, in cells of 16 frames. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class OscillatorBenchmark {
  private static final int CELL = 16;
  private static final int CELLS = 64;

  @Param
  private OscillatorKind kind;

  private final float[] out = new float[CELL];
  private OscillatorKind.Cell cell;

  /** Makes the oscillator. */
  @Setup
  public void make() {
    cell = kind.create();
  }

  /** Renders 1024 frames. */
  @Benchmark
  @OperationsPerInvocation(CELLS * CELL)
  public float render() {
    for (int i = 0; i < CELLS; i++) {
      Arrays.fill(out, 0);
      cell.render(out, i);
    }
    return out[0];
  }
}
