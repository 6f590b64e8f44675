package studio.overdub.instruments.sfz;

import studio.overdub.dsp.Elementary;
import studio.overdub.soundfont.sfz.Controller;
import studio.overdub.soundfont.sfz.Curve;
import studio.overdub.soundfont.sfz.Opcode;
import studio.overdub.soundfont.sfz.SfzRegion;

/** What of a voice is settled when its note starts: what key, velocity and chance make of it. Audio thread. */
final class VoiceNote {
  private static final double MOST_VELOCITY = 127;

  private final Shared shared;
  private double cents;
  private double level;
  private double pan;
  private double position;
  private double width;

  VoiceNote(Shared shared) {
    this.shared = shared;
  }

  /** Sets the controllers that stand still during a note. */
  static void setControllers(Numbers numbers, Trigger trigger, int velocity, Shared shared) {
    double random = shared.random();
    int played = Math.max(0, trigger.key);
    int delta = trigger.previousKey < 0 ? 0 : played - trigger.previousKey;
    numbers.note(Controller.NOTE_VELOCITY, velocity / MOST_VELOCITY);
    numbers.note(Controller.RELEASE_VELOCITY, trigger.releaseVelocity / MOST_VELOCITY);
    numbers.note(Controller.KEY, played / MOST_VELOCITY);
    numbers.note(Controller.GATE, trigger.held ? 1 : 0);
    numbers.note(Controller.RANDOM, random);
    numbers.note(Controller.RANDOM_BIPOLAR, 2 * shared.random() - 1);
    numbers.note(Controller.ALTERNATE, trigger.alternate);
    numbers.note(Controller.KEY_DELTA, delta);
    numbers.note(Controller.KEY_DELTA_ABSOLUTE, Math.abs(delta));
    numbers.note(Controller.VELOCITY_TRACK, velocity / MOST_VELOCITY);
  }

  /** Frames until it sounds. */
  static long delay(Numbers numbers, Trigger trigger, Shared shared) {
    double seconds = numbers.get(Opcode.DELAY) + numbers.get(Opcode.DELAY_RANDOM) * shared.random();
    double late = numbers.get(Opcode.DELAY_BEATS_RANDOM);
    double wait = numbers.get(Opcode.DELAY_BEATS) + (late == 0 ? 0 : late * shared.random());
    double frames = Math.max(0, seconds) * shared.sampleRate() + numbers.get(Opcode.DELAY_SAMPLES)
        + wait * trigger.framesPerQuarter;
    double beats = numbers.get(Opcode.SYNC_BEATS);
    if (beats > 0) {
      double place = (trigger.quarter - numbers.get(Opcode.SYNC_OFFSET)) / beats;
      frames += (Math.ceil(place - 1e-9) - place) * beats * trigger.framesPerQuarter;
    }
    return Math.max(0, Math.round(frames));
  }

  /** Settles a note that sounds at a key; {@code trigger.key} is negative where no key started it. */
  void start(SfzRegion region, Numbers n, Trigger trigger, double soundingKey, int velocity) {
    int key = trigger.key;
    cents = n.get(Opcode.PITCH_RANDOM) * shared.chance().next();
    double db = n.get(Opcode.AMP_RANDOM) * shared.chance().next()
        + (soundingKey - n.get(Opcode.AMP_KEYCENTER)) * (key < 0 ? 0 : n.get(Opcode.AMP_KEYTRACK));
    if (trigger.release) {
      db -= n.get(Opcode.RT_DECAY) * trigger.age;
    }
    level = Elementary.decibelsToGain(Math.clamp(db, -300, 60)) * velocityLevel(region, n, velocity)
        * (key < 0 ? 1 : Fades.ofNote(n, key, velocity));
    if (n.is(Opcode.PHASE)) {
      level = -level;
    }
    pan = (soundingKey - n.get(Opcode.PAN_KEYCENTER)) * n.get(Opcode.PAN_KEYTRACK) + drawn(n, Opcode.PAN_RANDOM);
    position = (soundingKey - n.get(Opcode.POSITION_KEYCENTER)) * n.get(Opcode.POSITION_KEYTRACK)
        + drawn(n, Opcode.POSITION_RANDOM);
    width = drawn(n, Opcode.WIDTH_RANDOM);
  }

  /** A number times chance of -1 to 1. Nothing is drawn for what is 0, so that it changes no other chance. */
  private double drawn(Numbers n, Opcode opcode) {
    return n.is(opcode) ? n.get(opcode) * shared.chance().next() : 0;
  }

  private double velocityLevel(SfzRegion region, Numbers n, int velocity) {
    double tracking =
        Math.clamp(n.get(Opcode.AMP_VELTRACK) + drawn(n, Opcode.AMP_VELTRACK_RANDOM), -100, 100) / 100;
    Curve curve = region.wiring().velocityCurve();
    double v = (tracking < 0 ? MOST_VELOCITY - velocity : velocity) / MOST_VELOCITY;
    double gain = curve == null ? v * v : curve.at(v);
    return 1 + Math.abs(tracking) * (gain - 1);
  }

  double cents() {
    return cents;
  }

  /** As a factor. */
  double level() {
    return level;
  }

  double pan() {
    return pan;
  }

  double position() {
    return position;
  }

  double width() {
    return width;
  }
}
