package studio.overdub.instruments.pads;

import static studio.overdub.instruments.pads.PadParams.*;

import studio.overdub.dsp.HoldEnvelope;
import studio.overdub.dsp.StateVariableFilter;
import studio.overdub.instruments.drums.circuit.Circuit;
import studio.overdub.instruments.keys.ChannelControls;

/** Where all pads' parameters stand now, and the channel's controllers. */
final class PadPatch {
  private static final StateVariableFilter.Mode[] MODES = StateVariableFilter.Mode.values();
  private static final Circuit[] CIRCUITS = Circuit.values();

  private final double[] fresh;
  private final double[] values;
  private final int[] versions = new int[PADS];
  private final HoldEnvelope.Shape[] shapes = new HoldEnvelope.Shape[PADS];
  private final ChannelControls controls = new ChannelControls();
  private final double sampleRate;
  private int version;
  private int solos;

  PadPatch(double[] values, double sampleRate) {
    this.sampleRate = sampleRate;
    fresh = values.clone();
    this.values = values.clone();
    for (int pad = 0; pad < PADS; pad++) {
      shapes[pad] = new HoldEnvelope.Shape();
    }
    reset();
  }

  /** As it was made. */
  void reset() {
    System.arraycopy(fresh, 0, values, 0, values.length);
    solos = 0;
    for (int pad = 0; pad < PADS; pad++) {
      shape(pad);
      solos += on(pad, SOLO) ? 1 : 0;
    }
    controls.reset();
    version++;
  }

  /** Moves a parameter. */
  void set(int index, double value) {
    if (index >= values.length) {
      return;
    }
    int pad = padOf(index);
    if (pad < 0) {
      values[index] = ALL.get(index).clamp(value);
      version++;
      return;
    }
    boolean soloed = on(pad, SOLO);
    values[index] = ALL.get(index).clamp(value);
    if (on(pad, SOLO) != soloed) {
      solos += soloed ? -1 : 1;
      version++;
    }
    versions[pad]++;
    shape(pad);
  }

  private void shape(int pad) {
    shapes[pad].set(
        get(pad, ATTACK), get(pad, HOLD), get(pad, DECAY), get(pad, SUSTAIN), get(pad, RELEASE), sampleRate);
  }

  /** The channel's controllers. */
  ChannelControls controls() {
    return controls;
  }

  double get(int pad, int param) {
    return values[index(pad, param)];
  }

  boolean on(int pad, int param) {
    return get(pad, param) > 0;
  }

  /** The circuit that a pad plays besides its samples; null for none. */
  Circuit circuit(int pad) {
    int choice = (int) get(pad, CIRCUIT);
    return choice == 0 ? null : CIRCUITS[choice - 1];
  }

  /** How far a pad is tuned. */
  double semitones(int pad) {
    return get(pad, TUNE) + get(pad, FINE) / 100;
  }

  double rackGain() {
    return values[RACK_GAIN];
  }

  /** Changes whenever something changes that a pad hears. */
  int version(int pad) {
    return version + versions[pad] + controls.version();
  }

  /** Whether mutes and solos let a pad be heard. */
  boolean audible(int pad) {
    return !on(pad, MUTE) && (solos == 0 || on(pad, SOLO));
  }

  HoldEnvelope.Shape envelope(int pad) {
    return shapes[pad];
  }

  StateVariableFilter.Mode filterMode(int pad) {
    return MODES[Math.max(0, (int) get(pad, FILTER) - 1) / 2];
  }

  boolean filterSteep(int pad) {
    return (int) get(pad, FILTER) % 2 == 0;
  }
}
