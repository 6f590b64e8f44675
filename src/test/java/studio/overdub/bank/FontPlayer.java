package studio.overdub.bank;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.Preparation;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.instruments.sampler.SamplerType;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.FontLibrary;

/** Plays single notes of a font through the studio's own sampler, dry, as {@code overdub render} would. */
final class FontPlayer {
  static final int RATE = 48_000;

  private static final int BLOCK = 480;
  private static final int CHANNELS = 4;

  private final SamplerType type;

  FontPlayer(Path font) {
    type = new SamplerType(new FontLibrary(() -> Optional.of(font), List.of()));
  }

  /** Left and right of a note of a program that a bank select and a program change have chosen. */
  double[][] note(int bank, int program, int key, int velocity, double held, double seconds) throws StudioException {
    try (Processor processor = processor(false)) {
      Block block = new Block(CHANNELS, BLOCK, 64);
      block.events().add(0, Message.control(0, 0, bank));
      block.events().add(0, Message.program(0, program));
      return play(processor, block, key, velocity, held, seconds);
    }
  }

  /** Left and right of a drum of a kit. */
  double[][] drum(int kit, int key, int velocity, double seconds) throws StudioException {
    try (Processor processor = processor(true)) {
      Block block = new Block(CHANNELS, BLOCK, 64);
      block.events().add(0, Message.program(0, kit));
      return play(processor, block, key, velocity, seconds, seconds);
    }
  }

  private Processor processor(boolean drums) throws StudioException {
    Map<String, Double> params = Map.of("drums", drums ? 1.0 : 0.0);
    return type.create(
        Settings.of(type, 1, params, Map.of()), new Preparation(RATE, BLOCK, 1, Interpolation.CUBIC));
  }

  private static double[][] play(
      Processor processor, Block block, int key, int velocity, double held, double seconds) {
    double[][] out = new double[2][(int) (seconds * RATE) / BLOCK * BLOCK];
    int end = (int) (held * RATE) / BLOCK * BLOCK;
    block.events().add(0, Message.noteOn(0, key, velocity));
    for (int at = 0; at < out[0].length; at += BLOCK) {
      if (at == end) {
        block.events().add(0, Message.noteOff(0, key, 64));
      }
      processor.process(block.at(at, BLOCK));
      for (int i = 0; i < BLOCK; i++) {
        out[0][at + i] = block.channel(0)[i];
        out[1][at + i] = block.channel(1)[i];
      }
      block.events().clear();
    }
    return out;
  }
}
