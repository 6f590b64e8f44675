package studio.overdub.instruments.sampler;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.EventList;
import studio.overdub.device.Preparation;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.FontLibrary;

/** A sampler and the events it is to play, in frames from the start. */
final class Rig {
  static final int RATE = 48_000;

  private record Event(long frame, long message, byte[] sysex) {}

  private final SamplerType type;
  private final Map<String, Double> params;
  private final Map<String, String> texts;
  private final Preparation preparation;
  private final List<Event> events = new ArrayList<>();

  Rig(Path font, Map<String, Double> params, Interpolation interpolation) {
    this.type = new SamplerType(new FontLibrary(() -> Optional.of(font), List.of()));
    this.params = params;
    this.texts = Map.of();
    this.preparation = new Preparation(RATE, 8192, 1, interpolation);
  }

  Rig(Path font) {
    this(font, Map.of(), Interpolation.CUBIC);
  }

  /** A sampler of a type, with the texts that it is given. */
  Rig(SamplerType type, Map<String, Double> params, Map<String, String> texts) {
    this.type = type;
    this.params = params;
    this.texts = texts;
    this.preparation = new Preparation(RATE, 8192, 1, Interpolation.CUBIC);
  }

  Rig at(double seconds, long message) {
    events.add(new Event(Math.round(seconds * RATE), message, null));
    return this;
  }

  Rig sysex(double seconds, byte[] bytes) {
    events.add(new Event(Math.round(seconds * RATE), 0, bytes));
    return this;
  }

  Rig note(double seconds, int key, int velocity, double length) {
    return at(seconds, Message.noteOn(0, key, velocity)).at(seconds + length, Message.noteOff(0, key, 64));
  }

  Processor processor() throws StudioException {
    return type.create(Settings.of(type, 1, params, texts), preparation);
  }

  /** The four channels of so many seconds. */
  float[][] play(double seconds) throws StudioException {
    return play(processor(), seconds, 512);
  }

  float[][] play(Processor processor, double seconds, int blockSize) {
    int frames = (int) (seconds * RATE);
    float[][] out = new float[4][frames];
    Block block = new Block(new float[4][8192], new EventList(4096, 512));
    List<Event> sorted = new ArrayList<>(events);
    sorted.sort((a, b) -> Long.compare(a.frame, b.frame));
    int next = 0;
    for (int at = 0; at < frames; at += blockSize) {
      int count = Math.min(blockSize, frames - at);
      block.events().clear();
      while (next < sorted.size() && sorted.get(next).frame < at + count) {
        Event event = sorted.get(next++);
        int offset = (int) Math.max(0, event.frame - at);
        if (event.sysex != null) {
          block.events().addSysex(offset, event.sysex);
        } else {
          block.events().add(offset, event.message);
        }
      }
      processor.process(block.at(at, count));
      for (int c = 0; c < 4; c++) {
        System.arraycopy(block.channel(c), 0, out[c], at, count);
      }
    }
    return out;
  }
}
