package studio.overdub.effects.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.DeviceType;
import studio.overdub.device.EventList;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Timeline;
import studio.overdub.midi.Message;

/**
 * Drives note effects in a row as the engine does: 48 kHz, 120 quarters a minute, so that a quarter is 24000 frames.
 */
final class NoteRun implements AutoCloseable {
  static final int RATE = 48000;
  static final int QUARTER = 24000;

  /** An event at a frame of the clock. */
  record Event(long frame, long message) {
    @Override
    public String toString() {
      String what = Message.type(message) != Message.TYPE_VOICE ? "event" : switch (Message.opcode(message)) {
        case Message.NOTE_ON -> "on " + Message.key(message) + " v" + Message.velocity(message);
        case Message.NOTE_OFF -> "off " + Message.key(message);
        default -> "message " + Message.opcode(message);
      };
      return frame + " " + what;
    }
  }

  private record Transport(long frame, boolean playing, long songFrame) {}

  private static final Timeline TIMELINE =
      new Timeline() {
        @Override
        public long frameAt(double quarter) {
          return (long) StrictMath.rint(quarter * QUARTER);
        }

        @Override
        public double quarterAt(long frame) {
          return (double) frame / QUARTER;
        }
      };

  private final List<Event> input = new ArrayList<>();
  private final List<Transport> transports = new ArrayList<>();
  private final List<Event> output = new ArrayList<>();
  private final List<Processor> effects = new ArrayList<>();
  private final DeviceType type;
  private boolean playing = true;
  private long songFrame;
  private long clock;

  /** One effect, its parameters by id. */
  NoteRun(DeviceType type, Map<String, Double> params) throws StudioException {
    this.type = type;
    then(type, params);
  }

  /** Adds an effect behind. */
  NoteRun then(DeviceType type, Map<String, Double> params) throws StudioException {
    effects.add(
        type.create(
            Settings.of(type, type.soundVersion(), params, Map.of()),
            Preparation.of(RATE, 4096).withSeed(77 + effects.size())));
    return this;
  }

  NoteRun on(long frame, int key) {
    return on(frame, key, 100);
  }

  NoteRun on(long frame, int key, int velocity) {
    return send(frame, Message.noteOn(0, key, velocity));
  }

  NoteRun off(long frame, int key) {
    return send(frame, Message.noteOff(0, key, 64));
  }

  /** A note from a frame to another. */
  NoteRun note(long from, long to, int key) {
    return on(from, key).off(to, key);
  }

  NoteRun send(long frame, long message) {
    input.add(new Event(frame, message));
    return this;
  }

  NoteRun param(long frame, String id, double value) {
    return send(frame, ParamEvent.of(type.indexOf(id), (float) value));
  }

  /** Stops the song. */
  NoteRun stop(long frame) {
    transports.add(new Transport(frame, false, 0));
    return this;
  }

  /** Starts the song from a frame of its own, or moves it there. */
  NoteRun play(long frame, long songFrame) {
    transports.add(new Transport(frame, true, songFrame));
    return this;
  }

  /** Plays up to a frame in blocks of random lengths up to {@code longest}, and gives what came out so far. */
  List<Event> until(long end, int longest) {
    Random random = new Random(longest);
    Block block = new Block(2, 4096, 4096);
    input.sort(Comparator.comparingLong(Event::frame));
    transports.sort(Comparator.comparingLong(Transport::frame));
    while (clock < end) {
      for (Transport each : transports) {
        if (each.frame == clock) {
          songFrame = each.playing ? each.songFrame : songFrame;
          playing = each.playing;
        }
      }
      int frames = (int) Math.min(end - clock, longest < 8 ? longest : 1 + random.nextInt(longest));
      for (Transport each : transports) {
        frames = each.frame > clock ? (int) Math.min(frames, each.frame - clock) : frames;
      }
      run(block, frames);
    }
    return List.copyOf(output);
  }

  private void run(Block block, int frames) {
    EventList events = block.events();
    events.clear();
    for (Event each : input) {
      if (each.frame >= clock && each.frame < clock + frames) {
        events.add((int) (each.frame - clock), each.message);
      }
    }
    block
        .at(clock, frames)
        .music((double) songFrame / QUARTER, 120, playing)
        .song(playing ? TIMELINE : null, songFrame);
    effects.forEach(effect -> effect.process(block));
    for (int i = 0; i < events.size(); i++) {
      output.add(new Event(clock + events.offset(i), events.message(i)));
    }
    clock += frames;
    songFrame += playing ? frames : 0;
  }

  /** Forgets everything but what the effects were made with, and begins again. */
  NoteRun reset() {
    effects.forEach(Processor::reset);
    input.clear();
    transports.clear();
    output.clear();
    clock = 0;
    songFrame = 0;
    playing = true;
    return this;
  }

  /** Whether nothing more will come. */
  boolean idle() {
    return effects.stream().allMatch(Processor::idle);
  }

  /** What came out, as "frame on key" and "frame off key". */
  static List<String> notes(List<Event> events) {
    return events.stream().filter(NoteRun::isNote).map(e -> e.toString().replaceAll(" v\\d+", "")).toList();
  }

  static List<Event> begins(List<Event> events) {
    return events.stream().filter(e -> Message.is(e.message, Message.NOTE_ON)).toList();
  }

  private static boolean isNote(Event event) {
    return Message.is(event.message, Message.NOTE_ON) || Message.is(event.message, Message.NOTE_OFF);
  }

  @Override
  public void close() {
    effects.forEach(Processor::close);
  }
}
