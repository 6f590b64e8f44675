package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.device.Block;
import studio.overdub.device.Preparation;
import studio.overdub.device.Preset;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.format.preset.PresetFile;
import studio.overdub.instruments.synth.SynthType;
import studio.overdub.midi.Message;

/** The Synthesizer's presets that cost most: the same bytes however time is cut, and nothing allocated. */
class HeaviestPresetsTest {
  private static final int FRAMES = 24000;
  private static final int LONGEST = 1000;
  private static final int VOICES = 6;

  private static Processor processor(String name) throws Exception {
    SynthType type = new SynthType();
    Preset preset = PresetFile.read(Path.of("presets", "synth", name + ".json"), List.of(type));
    Settings settings = Settings.of(type, type.soundVersion(), preset.params(), preset.texts());
    return type.create(settings, Preparation.of(48000, LONGEST));
  }

  private static float[] played(String name, int size) throws Exception {
    Processor processor = processor(name);
    float[] out = new float[FRAMES];
    Block block = new Block(2, LONGEST, 2 * VOICES);
    for (int at = 0; at < FRAMES; at += size) {
      int frames = Math.min(size, FRAMES - at);
      block.events().clear();
      for (int i = 0; i < VOICES; i++) {
        add(block, at, frames, 1500 * i, Message.noteOn(0, 40 + 5 * i, 90));
        add(block, at, frames, 14000 + 500 * i, Message.noteOff(0, 40 + 5 * i, 64));
      }
      processor.process(block.at(at, frames));
      System.arraycopy(block.channel(Block.LEFT), 0, out, at, frames);
    }
    return out;
  }

  private static void add(Block block, int start, int frames, int time, long message) {
    if (time >= start && time < start + frames) {
      block.events().add(time - start, message);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cymbal Sheet", "Amber Pad", "Acid Ribbon", "Iron Sunset", "Swarm", "Desert Heat"})
  void anyBlockSizeGivesTheSameBytes(String name) throws Exception {
    float[] whole = played(name, LONGEST);
    assertThat(played(name, 128)).containsExactly(whole);
    assertThat(played(name, 37)).containsExactly(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cymbal Sheet", "Amber Pad", "Acid Ribbon", "Iron Sunset", "Swarm", "Desert Heat"})
  void nothingIsAllocatedWhileItPlays(String name) throws Exception {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Processor processor = processor(name);
    Block block = new Block(2, 128, VOICES);
    long least = Long.MAX_VALUE;
    long clock = 0;
    // The compiler may allocate in the thread's name while it warms up.
    for (int run = 0; run < 5; run++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < 200; i++) {
        block.events().clear();
        block.events().add(0, Message.noteOn(0, 36 + i % 48, 100));
        processor.process(block.at(clock, 128));
        clock += 128;
      }
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    assertThat(least).isZero();
  }
}
