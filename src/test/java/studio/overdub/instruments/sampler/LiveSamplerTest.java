package studio.overdub.instruments.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.soundfont.FontPreset;
import studio.overdub.soundfont.SoundFont;
import studio.overdub.testing.Requires;

/** A real SF3 font on an audio thread: its samples are unpacked before or while it plays. */
class LiveSamplerTest {
  private static final int RATE = 48_000;
  private static final int FRAMES = 480;

  private FontLibrary library;
  private SoundFont font;

  @BeforeEach
  void open() throws Exception {
    library = new FontLibrary(Optional::empty, List.of());
    font = library.open(path());
  }

  private static String path() {
    return Requires.conformance("soundfont/vintage-dreams/VintageDreamsWaves-v2.sf3").toString();
  }

  private Processor live() throws StudioException {
    SamplerType type = new SamplerType(library);
    return type.create(
        Settings.of(type, 1, Map.of(), Map.of("font", path())), Preparation.of(RATE, FRAMES).forLive());
  }

  private static double play(Processor processor, Block block, long... messages) {
    block.events().clear();
    for (long message : messages) {
      block.events().add(0, message);
    }
    processor.process(block.at(0, FRAMES));
    double sum = 0;
    for (int i = 0; i < FRAMES; i++) {
      sum += Math.abs(block.channel(Block.LEFT)[i]);
    }
    return sum;
  }

  @Test
  void whatTheTrackWillPlayIsUnpackedBeforehand() throws Exception {
    try (Processor processor = live()) {
      long[] ahead = {
        Message.program(0, 120), Message.control(0, 0, 0), Message.program(0, 33), Message.program(0, 127)
      };
      processor.foresee(Settings.defaults(new SamplerType(library)).values(), ahead);
      for (int program : new int[] {0, 120, 33, 127}) {
        FontPreset preset = font.find(0, program).orElseThrow();
        assertThat(font.isLoaded(preset.index())).as("program %d", program).isTrue();
      }
      Block block = new Block(4, FRAMES, 16);
      double sound = play(processor, block, Message.program(0, 33), Message.noteOn(0, 60, 100));
      assertThat(sound + play(processor, block) + play(processor, block)).isPositive();
    }
  }

  /** Nobody foresaw the program; its note is held until it sounds. */
  @Test
  void aHeldNoteSoundsAsSoonAsItsSamplesAreThere() throws Exception {
    try (Processor processor = live()) {
      FontPreset last = font.find(0, 126).orElseThrow();
      Block block = new Block(4, FRAMES, 16);
      double sound = play(processor, block, Message.program(0, 126), Message.noteOn(0, 60, 100));
      assertThat(processor.idle()).isFalse();
      while (!font.isPlayable(last.index())) {
        Thread.onSpinWait();
      }
      for (int i = 0; i < 20; i++) {
        sound += play(processor, block);
      }
      assertThat(sound).isPositive();
    }
  }
}
