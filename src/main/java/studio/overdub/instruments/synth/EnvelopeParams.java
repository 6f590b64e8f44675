package studio.overdub.instruments.synth;

import static studio.overdub.device.ParamSpec.linear;
import static studio.overdub.device.ParamSpec.onOff;
import static studio.overdub.device.ParamSpec.square;
import static studio.overdub.device.Unit.PERCENT;
import static studio.overdub.device.Unit.SECONDS;

/** The parameters of an envelope, and the place of each behind the envelope's first. */
final class EnvelopeParams {
  static final int DELAY = 0;
  static final int ATTACK = 1;
  static final int HOLD = 2;
  static final int DECAY = 3;
  static final int SUSTAIN = 4;
  static final int RELEASE = 5;
  static final int ATTACK_CURVE = 6;
  static final int DECAY_CURVE = 7;
  static final int RELEASE_CURVE = 8;
  static final int LOOP = 9;
  static final int VELOCITY = 10;
  static final int COUNT = 11;

  private EnvelopeParams() {}

  /** The parameters of envelope {@code n}, counted from 1. */
  static Section section(int n) {
    boolean loudness = n == 1;
    return new Section.Builder("Envelope " + n, "env" + n + ".")
        .add(square("delay", "Delay", SECONDS, 0, 10, 0), "How long it waits before it rises.")
        .add(square("attack", "Attack", SECONDS, .001, 10, .005), "How long it rises.")
        .add(square("hold", "Hold", SECONDS, 0, 10, 0), "How long it stays at the top.")
        .add(square("decay", "Decay", SECONDS, .005, 20, loudness ? .6 : .8), "How long it falls to the sustain level.")
        .add(linear("sustain", "Sustain", PERCENT, 0, 1, loudness ? .8 : .4), "Where it stays while the key is held.")
        .add(square("release", "Release", SECONDS, .005, 20, .4), "How long it falls to nothing after the key.")
        .add(linear("attackcurve", "Attack curve", PERCENT, -1, 1, .15), "Fast at first above 0, slow at first below.")
        .add(linear("decaycurve", "Decay curve", PERCENT, -1, 1, .7), "Fast at first above 0, slow at first below.")
        .add(linear("releasecurve", "Release curve", PERCENT, -1, 1, .7), "Fast at first above 0, slow at first below.")
        .add(onOff("loop", "Loop", false), "Whether it begins again after the decay while the key is held.")
        .add(linear("velocity", "Velocity", PERCENT, 0, 1, loudness ? .7 : 0), "How much lower soft notes drive it.")
        .build();
  }
}
