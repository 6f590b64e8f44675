package studio.overdub.instruments.fm;

import studio.overdub.dsp.Elementary;
import studio.overdub.midi.dx7.Algorithm;
import studio.overdub.midi.dx7.VoiceMessage;
import studio.overdub.midi.dx7.VoiceParameter;

/** Where the parameters stand, and what follows from them for all notes. Allocates nothing after construction. */
final class FmPatch {
  private static final int FUNCTION_BEND = 65;
  private static final int FIRST_FUNCTION = 64;
  private static final int FIRST_CONTROLLER_FUNCTION = 70;
  private static final int LAST_FUNCTION = 77;

  private final double[] fresh;
  private final double[] now;
  private int version;

  FmPatch(double[] values) {
    fresh = values.clone();
    now = values.clone();
  }

  /** As it was made. */
  void reset() {
    System.arraycopy(fresh, 0, now, 0, now.length);
    version++;
  }

  /** Sets a parameter, by its place in {@link FmParams#ALL}. */
  void set(int index, double value) {
    if (index >= now.length) {
      return;
    }
    double inside = FmParams.ALL.get(index).clamp(value);
    if (inside != now[index]) {
      now[index] = inside;
      version++;
    }
  }

  /** Becomes the voice in a message's data. */
  void load(byte[] message) {
    for (int i = 0; i < FmParams.OF_VOICE.length; i++) {
      setSent(i, message[VoiceMessage.DATA + i]);
    }
    for (int op = 0; op < Algorithm.OPERATORS; op++) {
      set(FmParams.operator(op) + FmParams.ON, 1);
    }
  }

  /** Takes a change of a parameter of the voice, as it is sent. */
  void setSent(int number, int sent) {
    if (number < FmParams.OF_VOICE.length) {
      set(FmParams.OF_VOICE[number], sent + VoiceParameter.ALL.get(number).shift());
    } else if (number == VoiceParameter.OPERATOR_SWITCHES) {
      for (int op = 0; op < Algorithm.OPERATORS; op++) {
        set(FmParams.operator(op) + FmParams.ON, sent >> Algorithm.OPERATORS - 1 - op & 1);
      }
    }
  }

  /** Takes a change of a function parameter, as it is sent; those that the studio has no use for are passed over. */
  void setFunction(int number, int sent) {
    if (number == FIRST_FUNCTION) {
      set(FmParams.VOICE_MODE, sent == 0 ? 0 : 1);
    } else if (number == FUNCTION_BEND) {
      set(FmParams.BEND_RANGE, sent);
    } else if (number >= FIRST_CONTROLLER_FUNCTION && number <= LAST_FUNCTION) {
      int index = FmParams.controller(number - FIRST_CONTROLLER_FUNCTION >> 1);
      if ((number & 1) == 0) {
        set(index + FmParams.RANGE, sent);
      } else {
        set(index + FmParams.TO_PITCH, sent & 1);
        set(index + FmParams.TO_AMP, sent >> 1 & 1);
        set(index + FmParams.TO_BIAS, sent >> 2 & 1);
      }
    }
  }

  /** Changes whenever a parameter does. */
  int version() {
    return version;
  }

  /** A parameter that is a whole number. */
  int get(int index) {
    return (int) Math.rint(now[index]);
  }

  /** A parameter in its unit. */
  double real(int index) {
    return now[index];
  }

  boolean on(int index) {
    return now[index] != 0;
  }

  /** A parameter of an operator; operators count from 0. */
  int get(int operator, int parameter) {
    return get(FmParams.operator(operator) + parameter);
  }

  Algorithm algorithm() {
    return Algorithm.ALL.get(get(FmParams.ALGORITHM) - 1);
  }

  /** What of the mean of its last two values, in turns, is fed back. */
  float feedback() {
    int feedback = get(FmParams.FEEDBACK);
    return feedback == 0 ? 0 : 1f / (1 << 8 - feedback);
  }

  boolean original() {
    return on(FmParams.QUALITY);
  }

  double gain() {
    return Elementary.decibelsToGain(now[FmParams.GAIN]);
  }

  /** The key that sounds where {@code key} is struck. */
  double transposed(double key) {
    return key + Math.rint(now[FmParams.TRANSPOSE]);
  }

}
