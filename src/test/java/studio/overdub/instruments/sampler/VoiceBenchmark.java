package studio.overdub.instruments.sampler;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import studio.overdub.device.Block;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.device.Processor;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.Generator;

/**
 * Processor time a voice and frame, and voices a core at 48 kHz: FONT [VOICES] [BLOCK] [INTERPOLATION]. Best of five
 * runs of ten seconds, by the thread's own clock, so that a busy machine does not count.
 */
public final class VoiceBenchmark {
  private static final int SECONDS = 10;

  private VoiceBenchmark() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    int voices = args.length > 1 ? Integer.parseInt(args[1]) : 256;
    int block = args.length > 2 ? Integer.parseInt(args[2]) : 128;
    for (Interpolation interpolation : Interpolation.values()) {
      if (args.length > 3 && !interpolation.name().equals(args[3])) {
        continue;
      }
      for (boolean filter : new boolean[] {false, true}) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
          best = Math.min(best, run(Path.of(args[0]), interpolation, filter, voices, block));
        }
        System.out.printf(
            "%-6s filter %-6s %6.2f ns a voice-frame, %5.0f voices a core%n",
            interpolation, filter ? "moving" : "open", best, 1e9 / Rig.RATE / best);
      }
    }
  }

  private static double run(Path font, Interpolation interpolation, boolean filter, int voices, int size)
      throws IOException {
    Processor processor = new Rig(font, Map.of("program", 48.0), interpolation).processor();
    Block block = new Block(4, 8192, 4096);
    block.events().add(0, Message.control(0, 64, 127));
    block.events().add(0, Message.control(0, 7, 127));
    if (filter) {
      nrpn(block, Generator.INITIAL_FILTER_CUTOFF, -3000);
      nrpn(block, Generator.MOD_LFO_TO_FILTER_CUTOFF, 1000);
    }
    for (int note = 0; note < voices / 2; note++) {
      block.events().add(0, Message.noteOn(0, 36 + note % 60, 100 + note / 60));
    }
    long clock = 0;
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    processor.process(block.at(0, 1));
    block.events().clear();
    int sounding = ((SamplerProcessor) processor).sounding();
    long before = threads.getCurrentThreadCpuTime();
    long frames = (long) SECONDS * Rig.RATE;
    while (clock < frames) {
      processor.process(block.at(clock, size));
      block.events().clear();
      clock += size;
    }
    if (Arrays.stream(new float[][] {block.channel(0)}).mapToDouble(c -> c[0]).sum() == 0) {
      throw new IllegalStateException("nothing sounds");
    }
    return (double) (threads.getCurrentThreadCpuTime() - before) / clock / sounding;
  }

  private static void nrpn(Block block, Generator generator, int cents) {
    int data = 8192 + cents / 2;
    block.events().add(0, Message.control(0, 99, 120));
    block.events().add(0, Message.control(0, 98, generator.ordinal()));
    block.events().add(0, Message.control(0, 38, data & 127));
    block.events().add(0, Message.control(0, 6, data >> 7));
    block.events().add(0, Message.control(0, 38, data & 127));
  }
}
