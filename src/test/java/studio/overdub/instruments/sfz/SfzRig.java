package studio.overdub.instruments.sfz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import studio.overdub.audiofile.SampleCache;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.Preparation;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.sfz.SfzLibrary;
import studio.overdub.testing.Requires;

/** An SFZ instrument and the events it is to play, in seconds from the start. */
final class SfzRig {
  static final int RATE = 44_100;

  private record Event(long frame, long message) {}

  private final Path file;
  private final List<Event> events = new ArrayList<>();
  private int channel;
  private double tempo = 120;
  private long seed = 1;
  private SfzType type = new SfzType();

  SfzRig(Path file) {
    this.file = file;
  }

  /** An instrument of the regression test suite. */
  static SfzRig conformance(String name) {
    return new SfzRig(Requires.conformance("sfz/" + name));
  }

  /** Keeps decoded samples in a folder. */
  SfzRig cached(Path folder) {
    type = new SfzType(new SfzLibrary(new SampleCache(folder, Long.MAX_VALUE)));
    return this;
  }

  SfzRig at(double seconds, long message) {
    events.add(new Event(Math.round(seconds * RATE), message));
    return this;
  }

  SfzRig channel(int zeroToFifteen) {
    channel = zeroToFifteen;
    return this;
  }

  SfzRig tempo(double bpm) {
    tempo = bpm;
    return this;
  }

  SfzRig seed(long seed) {
    this.seed = seed;
    return this;
  }

  SfzRig note(double seconds, int key, int velocity, double length) {
    return on(seconds, key, velocity).off(seconds + length, key);
  }

  SfzRig on(double seconds, int key, int velocity) {
    return at(seconds, Message.noteOn(channel, key, velocity));
  }

  SfzRig off(double seconds, int key) {
    return at(seconds, Message.noteOff(channel, key, 64));
  }

  SfzRig cc(double seconds, int controller, int value) {
    return at(seconds, Message.control(channel, controller, value));
  }

  SfzRig bend(double seconds, int value) {
    return at(seconds, Message.pitchBend(channel, value));
  }

  SfzRig pressure(double seconds, int value) {
    return at(seconds, Message.channelPressure(channel, value));
  }

  SfzRig keyPressure(double seconds, int key, int value) {
    return at(seconds, Message.polyPressure(channel, key, value));
  }

  Processor processor(Interpolation interpolation) throws StudioException {
    return type.create(
        Settings.of(type, 1, Map.of(), Map.of("file", file.toString())),
        new Preparation(RATE, 8192, seed, interpolation));
  }

  /** What is heard in so many seconds. */
  Heard play(double seconds) throws StudioException {
    try (Processor processor = processor(Interpolation.CUBIC)) {
      return play(processor, seconds, 512);
    }
  }

  Heard play(Processor processor, double seconds, int blockSize) {
    int frames = (int) (seconds * RATE);
    float[][] out = new float[4][frames];
    Block block = new Block(4, 8192, 4096);
    List<Event> sorted = new ArrayList<>(events);
    sorted.sort(Comparator.comparingLong(Event::frame));
    int next = 0;
    for (int at = 0; at < frames; at += blockSize) {
      int count = Math.min(blockSize, frames - at);
      block.events().clear();
      while (next < sorted.size() && sorted.get(next).frame < at + count) {
        Event event = sorted.get(next++);
        block.events().add((int) Math.max(0, event.frame - at), event.message);
      }
      processor.process(block.at(at, count).music(at * tempo / 60 / RATE, tempo, true));
      for (int c = 0; c < 4; c++) {
        System.arraycopy(block.channel(c), 0, out[c], at, count);
      }
    }
    return new Heard(out);
  }
}
