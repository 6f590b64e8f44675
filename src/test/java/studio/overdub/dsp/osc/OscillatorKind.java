package studio.overdub.dsp.osc;

import java.util.function.Supplier;
import studio.overdub.dsp.osc.AnalogueOscillator.Shape;

/** Oscillators in the modes whose cost and memory are measured, at 440 Hz and a little above. */
public enum OscillatorKind {
  SAW(() -> analogue(Shape.SAW, false)),
  SQUARE(() -> analogue(Shape.SQUARE, false)),
  SYNC_SAW(() -> analogue(Shape.SAW, true)),
  SYNC_SQUARE(() -> analogue(Shape.SQUARE, true)),
  SYNC_TRIANGLE(() -> analogue(Shape.TRIANGLE, true)),
  SYNC_SINE(() -> analogue(Shape.SINE, true)),
  FM_SAW(() -> modulated(Shape.SAW)),
  FM_SQUARE(() -> modulated(Shape.SQUARE)),
  FM_TRIANGLE(() -> modulated(Shape.TRIANGLE)),
  FM_SINE(() -> modulated(Shape.SINE)),
  UNISON_7(OscillatorKind::unison),
  WAVETABLE(OscillatorKind::wavetable),
  ADDITIVE_64(OscillatorKind::additive),
  FM_PAIR(() -> pair(0)),
  FM_PAIR_FEEDBACK(() -> pair(.1)),
  NOISE(OscillatorKind::noise),
  RING(OscillatorKind::ring);

  private static final int CELL = 16;
  private static final double PITCH = 440 / 48000d;

  private final Supplier<Cell> supplier;

  OscillatorKind(Supplier<Cell> supplier) {
    this.supplier = supplier;
  }

  /** Renders the 16 frames of a cell. */
  public interface Cell {
    /** Adds to {@code out}; {@code cell} counts from 0 to 63. */
    void render(float[] out, int cell);
  }

  /** Makes an oscillator anew. */
  public Cell create() {
    return supplier.get();
  }

  private static double pitch(int cell) {
    return PITCH * (1 + .001 * cell);
  }

  private static AnalogueOscillator started(Shape shape, double factor) {
    AnalogueOscillator oscillator = new AnalogueOscillator();
    oscillator.shape(shape);
    oscillator.pitch(factor * PITCH);
    oscillator.width(.3);
    oscillator.start(0);
    return oscillator;
  }

  private static Cell analogue(Shape shape, boolean synced) {
    AnalogueOscillator oscillator = started(shape, synced ? 2.37 : 1);
    oscillator.sync(synced ? PITCH : 0);
    return (out, cell) -> {
      oscillator.glide((synced ? 2.37 : 1) * pitch(cell));
      oscillator.add(out, 0, CELL, 1);
    };
  }

  private static Cell modulated(Shape shape) {
    AnalogueOscillator oscillator = started(shape, 1);
    float[] modulation = new float[CELL];
    for (int i = 0; i < CELL; i++) {
      modulation[i] = (float) StrictMath.sin(Math.PI * i / 8);
    }
    return (out, cell) -> {
      oscillator.glide(pitch(cell));
      oscillator.addModulated(out, 0, CELL, 1, modulation, .1f, null, 0);
    };
  }

  private static Cell unison() {
    UnisonOscillator unison = new UnisonOscillator(7);
    float[] right = new float[CELL];
    for (int i = 0; i < 7; i++) {
      unison.start(i, i / 7d);
      unison.gains(i, .2f, .1f);
    }
    return (out, cell) -> {
      for (int i = 0; i < 7; i++) {
        unison.pitch(i, (1 + .002 * i) * pitch(cell));
      }
      unison.add(out, right, 0, CELL, 7);
    };
  }

  private static Cell wavetable() {
    WavetableOscillator oscillator = new WavetableOscillator(new Wavetables().get(FactoryWavetable.VOWELS));
    return (out, cell) -> {
      oscillator.glide(pitch(cell));
      oscillator.glidePosition(cell / 64d);
      oscillator.add(out, 0, CELL, 1);
    };
  }

  private static Cell additive() {
    AdditiveOscillator oscillator = new AdditiveOscillator(64);
    oscillator.start();
    oscillator.set(.5 * PITCH, 64, -6, 1, 0);
    return (out, cell) -> {
      oscillator.glide(.5 * pitch(cell), 64, -6, 1, 0);
      oscillator.add(out, 0, CELL, 1);
    };
  }

  private static Cell pair(double feedback) {
    FmPair pair = new FmPair();
    pair.set(PITCH, 2, .3, feedback);
    pair.start(0);
    return (out, cell) -> {
      pair.glide(pitch(cell), 2, .3, feedback);
      pair.add(out, 0, CELL, 1);
    };
  }

  private static Cell noise() {
    ColouredNoise noise = new ColouredNoise(1);
    noise.colour(-3);
    return (out, cell) -> noise.add(out, 0, CELL, 1);
  }

  private static Cell ring() {
    RingModulator ring = new RingModulator();
    float[] first = {1, .5f, -.5f, -1, -.5f, .5f, 1, .5f, -.5f, -1, -.5f, .5f, 1, .5f, -.5f, -1};
    return (out, cell) -> ring.add(first, first, out, 0, CELL, 1);
  }
}
