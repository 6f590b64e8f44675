package studio.overdub.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.ParamSpec;
import studio.overdub.midi.Message;

/** What a device is given to play: events at frames, and audio for those that take audio. */
final class Score {
  private final List<Event> events = new ArrayList<>();
  private final int frames;
  private final int soundingFrames;

  record Event(int frame, long message) {}

  /** A score of {@code frames}, whose audio input stops after {@code soundingFrames}. */
  Score(int frames, int soundingFrames) {
    this.frames = frames;
    this.soundingFrames = soundingFrames;
  }

  /** Notes, controllers and bends from a seed, the keys all up again in the end. */
  static Score notes(long seed, int frames, int soundingFrames) {
    Score score = new Score(frames, soundingFrames);
    Random random = new Random(seed);
    for (int i = 0; i < 24; i++) {
      int start = random.nextInt(soundingFrames * 3 / 4);
      int end = start + 1 + random.nextInt(soundingFrames - start - 1);
      int key = 30 + random.nextInt(60);
      score.add(start, Message.noteOn(0, key, 1 + random.nextInt(127)));
      score.add(end, Message.noteOff(0, key, 64));
    }
    int[] controllers = {1, 7, 10, 11, 64, 71, 74};
    for (int i = 0; i < 12; i++) {
      int at = random.nextInt(soundingFrames);
      score.add(at, Message.control(0, controllers[random.nextInt(controllers.length)], 40 + random.nextInt(88)));
      score.add(at, Message.pitchBend(0, random.nextInt(16384)));
    }
    score.add(soundingFrames, Message.control(0, 64, 0));
    score.add(soundingFrames, Message.control(0, 123, 0));
    return score;
  }

  /** Adds changes of random parameters to random values within their range. */
  Score withParams(DeviceType type, long seed, int changes) {
    Random random = new Random(seed);
    for (int i = 0; i < changes; i++) {
      int index = random.nextInt(type.params().size());
      ParamSpec spec = type.params().get(index);
      add(random.nextInt(soundingFrames), ParamEvent.of(index, (float) spec.fromTravel(random.nextDouble())));
    }
    return this;
  }

  Score add(int frame, long message) {
    events.add(new Event(frame, message));
    return this;
  }

  int frames() {
    return frames;
  }

  /** The events in order; those of one frame as they were added. */
  List<Event> events() {
    return events.stream().sorted(Comparator.comparingInt(Event::frame)).toList();
  }

  /** Input for effects: noise that swells and pauses, and silence at the end. */
  float[][] input() {
    float[][] audio = new float[2][frames];
    Random random = new Random(7);
    for (int i = 0; i < soundingFrames; i++) {
      boolean pause = i / 3001 % 3 == 2;
      audio[0][i] = pause ? 0 : (random.nextFloat() - .5f) * (i % 3001) / 3001f;
      audio[1][i] = pause ? 0 : (random.nextFloat() - .5f) * .7f;
    }
    return audio;
  }
}
