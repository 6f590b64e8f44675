package studio.overdub.instruments.pads;

import static studio.overdub.instruments.pads.PadParams.*;

import studio.overdub.instruments.drums.circuit.Circuit;
import studio.overdub.instruments.drums.circuit.CircuitValues;
import studio.overdub.instruments.drums.circuit.CircuitVoice;
import studio.overdub.instruments.drums.circuit.Stroke;
import studio.overdub.instruments.sampling.ShapedVoice;

/** A circuit that sounds on a pad. */
final class CircuitPadVoice extends PadVoice {
  private final CircuitVoice circuit;
  private final Values values;

  private CircuitPadVoice(PadPatch patch, Values values, CircuitVoice circuit, double sampleRate) {
    super(patch, new Sound(circuit, sampleRate), sampleRate);
    this.circuit = circuit;
    this.values = values;
  }

  static CircuitPadVoice of(Circuit circuit, PadPatch patch, double sampleRate) {
    Values values = new Values(patch, first(circuit));
    return new CircuitPadVoice(patch, values, circuit.voice(values, sampleRate), sampleRate);
  }

  /** The circuit's parameters on the pad that is struck. */
  private static final class Values implements CircuitValues {
    private final PadPatch patch;
    private final int first;
    private int pad;

    Values(PadPatch patch, int first) {
      this.patch = patch;
      this.first = first;
    }

    @Override
    public double get(int param) {
      return patch.get(pad, first + param);
    }

    @Override
    public int version() {
      return patch.version(pad);
    }
  }

  private static final class Sound extends ShapedVoice {
    private final CircuitVoice circuit;

    Sound(CircuitVoice circuit, double sampleRate) {
      super(sampleRate);
      this.circuit = circuit;
    }

    @Override
    protected int ready(int frames) {
      return frames;
    }

    @Override
    protected boolean read(float[] left, float[] right, int frames) {
      circuit.play(left, frames);
      return false;
    }
  }

  /**
   * Strikes a pad.
   *
   * @param velocity 0 to 1
   * @param order counts the notes played
   */
  void start(int pad, Stroke stroke, double velocity, long order) {
    begin(pad, velocity, order);
    values.pad = pad;
    circuit.strike(stroke);
    take();
  }

  @Override
  void tick() {
    if (circuit.tick()) {
      super.tick();
    } else {
      voice().reset();
    }
  }

  @Override
  protected void tune(double factor) {
    circuit.retune(factor);
  }

  @Override
  protected double decibels() {
    return patch.get(pad(), CIRCUIT_LEVEL);
  }

  @Override
  double level() {
    return super.level() * circuit.loudness();
  }
}
