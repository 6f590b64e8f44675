package studio.overdub.instruments.synth;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.Processor;
import studio.overdub.format.preset.PresetFile;
import studio.overdub.midi.Message;

/**
 * A block of 128 frames at 48 kHz with a number of held voices. A block lasts 2667 microseconds, so voices a core are
 * {@code voices * 2667 / score}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class SynthBenchmark {
  private static final int FRAMES = 128;

  @Param({"Harbour Lead", "Amber Pad", "Halogen"})
  private String preset;

  @Param({"1", "8", "16", "32"})
  private int voices;

  private Processor processor;
  private Block block;
  private long clock;

  /** Strikes the keys, which stay down. */
  @Setup
  public void strike() throws StudioException {
    Map<String, Double> params =
        new HashMap<>(
            PresetFile.read(Path.of("presets", "synth", preset + ".json"), List.of(new SynthType())).params());
    params.put("voice.mode", 0.0);
    processor = PlayedSynth.create(params, Map.of(), FRAMES);
    block = new Block(2, FRAMES, voices);
    for (int i = 0; i < voices; i++) {
      block.events().add(0, Message.noteOn(0, 36 + i, 100));
    }
    play();
    block.events().clear();
  }

  /** One block. */
  @Benchmark
  public float play() {
    processor.process(block.at(clock, FRAMES));
    clock += FRAMES;
    return block.channel(Block.LEFT)[0];
  }
}
