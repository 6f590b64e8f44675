package studio.overdub.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.EventList;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.instruments.sampler.SamplerType;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.soundfont.SoundFont;

/** Sixteen samplers over one font, one for each MIDI channel. Rendering thread, but for its making. */
final class Rack {
  static final int CHANNELS = 16;
  static final int DRUM_CHANNEL = 9;
  private static final int MOST_EVENTS = 1024;
  private static final int MOST_SYSEX = 64;

  private final SoundFont font;
  private final Processor[] samplers = new Processor[CHANNELS];
  private final Block[] blocks = new Block[CHANNELS];

  Rack(SoundFont font, Preparation preparation) throws StudioException {
    this.font = font;
    SamplerType type = new SamplerType(new FontLibrary(Optional::empty, List.of()));
    for (int channel = 0; channel < CHANNELS; channel++) {
      Map<String, Double> params = Map.of("drums", channel == DRUM_CHANNEL ? 1.0 : 0.0);
      Settings settings = Settings.of(type, 1, params, Map.of("font", font.path().toAbsolutePath().toString()));
      samplers[channel] = type.create(settings, preparation);
      blocks[channel] =
          new Block(new float[4][preparation.maxFrames()], new EventList(MOST_EVENTS, MOST_SYSEX));
    }
  }

  SoundFont font() {
    return font;
  }

  /** Whether another few events fit for a channel in this block. */
  boolean hasRoom(int channel) {
    EventList events = blocks[channel].events();
    return events.size() < MOST_EVENTS - 8;
  }

  void add(int channel, int offset, long message) {
    blocks[channel].events().add(offset, message);
  }

  void addSysex(int channel, int offset, byte[] bytes) {
    blocks[channel].events().addSysex(offset, bytes);
  }

  /** Plays a block and adds it to left, right, reverb send and chorus send, channels whose bit is set left out. */
  void render(long clock, int frames, float[][] mix, int silent) {
    for (int channel = 0; channel < CHANNELS; channel++) {
      Block block = blocks[channel];
      if (block.events().size() == 0 && samplers[channel].idle()) {
        continue;
      }
      samplers[channel].process(block.at(clock, frames));
      block.events().clear();
      if ((silent >>> channel & 1) == 0) {
        for (int i = 0; i < mix.length; i++) {
          sum(block.channel(i), mix[i], frames);
        }
      }
    }
  }

  private static void sum(float[] from, float[] into, int frames) {
    for (int i = 0; i < frames; i++) {
      into[i] += from[i];
    }
  }
}
