package studio.overdub.dsp.filter;

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

/** Nanoseconds that each model of filter takes for a frame of one channel, gliding, in cells of 16 frames. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class FilterBenchmark {
  private static final int CELL = 16;
  private static final int CELLS = 64;

  @Param
  private FilterModel model;

  @Param({"0", "12"})
  private double drive;

  private final float[] sound = new float[CELL];
  private final float[] audio = new float[CELL];
  private VoiceFilter filter;

  /** Makes the filter. */
  @Setup
  public void make() {
    filter = new VoiceFilter(48000);
    filter.model(model);
    filter.set(.02, .5, drive, .3);
    for (int i = 0; i < CELL; i++) {
      sound[i] = (float) StrictMath.sin(Math.PI * i / 8);
    }
  }

  /** Filters 1024 frames. */
  @Benchmark
  @OperationsPerInvocation(CELLS * CELL)
  public float filter() {
    for (int i = 0; i < CELLS; i++) {
      System.arraycopy(sound, 0, audio, 0, CELL);
      filter.glide(.02 * (1 + .01 * i), .5, drive, .3);
      filter.process(audio, 0, CELL);
    }
    return audio[0];
  }
}
