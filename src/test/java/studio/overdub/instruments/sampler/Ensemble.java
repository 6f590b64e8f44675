package studio.overdub.instruments.sampler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.overdub.device.Block;
import studio.overdub.device.Preparation;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.FontLibrary;

/** Sixteen samplers, one for each MIDI channel, the tenth a drum part: what a MIDI file wants to be played by. */
final class Ensemble {
  private static final int BLOCK = 512;

  private final Processor[] parts = new Processor[16];
  private final int rate;

  Ensemble(Path font, int rate, Interpolation interpolation) throws IOException {
    this(font, rate, interpolation, Map.of());
  }

  Ensemble(Path font, int rate, Interpolation interpolation, Map<String, Double> params) throws IOException {
    this.rate = rate;
    SamplerType type = new SamplerType(new FontLibrary(() -> Optional.of(font), List.of()));
    for (int i = 0; i < 16; i++) {
      Map<String, Double> values = new HashMap<>(params);
      values.put("drums", i == 9 ? 1.0 : 0.0);
      Settings settings = Settings.of(type, 1, values, Map.of());
      parts[i] = type.create(settings, new Preparation(rate, BLOCK, 1, interpolation));
    }
  }

  /** Plays a file and so many seconds beyond: left and right, reverb and chorus sends. */
  float[][] play(List<MidiFile.Event> events, double tail) {
    double end = events.isEmpty() ? 0 : events.getLast().seconds();
    int frames = (int) ((end + tail) * rate);
    float[][] out = new float[4][frames];
    Block[] blocks = new Block[16];
    for (int i = 0; i < 16; i++) {
      blocks[i] = new Block(4, BLOCK, 4096);
    }
    int next = 0;
    for (int at = 0; at < frames; at += BLOCK) {
      int count = Math.min(BLOCK, frames - at);
      for (Block block : blocks) {
        block.events().clear();
      }
      while (next < events.size() && Math.round(events.get(next).seconds() * rate) < at + count) {
        MidiFile.Event event = events.get(next++);
        give(blocks, event, (int) (Math.round(event.seconds() * rate) - at));
      }
      for (int i = 0; i < 16; i++) {
        if (blocks[i].events().size() == 0 && parts[i].idle()) {
          continue;
        }
        parts[i].process(blocks[i].at(at, count));
        for (int c = 0; c < 4; c++) {
          add(blocks[i].channel(c), out[c], at, count);
        }
      }
    }
    return out;
  }

  private static void give(Block[] blocks, MidiFile.Event event, int offset) {
    if (event.sysex() == null) {
      blocks[Message.channel(event.message())].events().add(offset, event.message());
      return;
    }
    for (Block block : blocks) {
      block.events().addSysex(offset, event.sysex());
    }
  }

  private static void add(float[] from, float[] to, int at, int count) {
    for (int i = 0; i < count; i++) {
      to[at + i] += from[i];
    }
  }
}
