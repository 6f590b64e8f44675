package studio.overdub.engine;

import studio.overdub.engine.mix.DelayLine;
import studio.overdub.engine.mix.Fader;

/** What a connection of the mixer keeps from one plan to the next. The audio thread's, once made. */
final class EdgeState {
  final Fader gain;
  final DelayLine left;
  final DelayLine right;
  final int delay;

  /** What the song says of the gain, as last heard. */
  float songGain;

  /** Where the gain stands, by the song or by hand. */
  float handGain;

  /** For how many more frames the delay holds something. */
  int drain;

  /** Whether nothing came in the last pass, so that the gain did not follow its automation. */
  boolean rested = true;

  /** @param delay frames; 0 for none */
  EdgeState(float gain, int delay) {
    this.gain = new Fader(gain, gain, gain);
    songGain = gain;
    handGain = gain;
    this.delay = delay;
    left = delay == 0 ? null : new DelayLine(delay);
    right = delay == 0 ? null : new DelayLine(delay);
  }
}
