package studio.overdub.engine;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import studio.overdub.device.AudioSources;
import studio.overdub.device.Preparation;

/** A block of 512 frames of a dense song of 32 tracks whose instruments are plain sines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RenderBenchmark {
  private static final int BLOCK = 512;

  private PlanCompiler compiler;
  private Crew crew;
  private Renderer renderer;
  private final float[] left = new float[BLOCK];
  private final float[] right = new float[BLOCK];

  /** Starts the song. */
  @Setup
  public void prepare() {
    compiler =
        new PlanCompiler(
            TestSongs.catalog(new TestSine(), TestEffect.tremolo()), AudioSources.NONE, Preparation.of(48000, BLOCK),
            false, _ -> {});
    crew = new Crew(1, false);
    renderer = new Renderer(48000, BLOCK, crew, compiler.compile(DenseSong.of(32, 64), 1));
    renderer.play();
  }

  /** One pass. */
  @Benchmark
  public int block() {
    return renderer.render(left, right, 0, BLOCK);
  }

  /** Ends what plays. */
  @TearDown
  public void close() {
    crew.close();
    compiler.close();
  }
}
