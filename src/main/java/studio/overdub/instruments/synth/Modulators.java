package studio.overdub.instruments.synth;

import static studio.overdub.instruments.synth.SynthParams.*;

import studio.overdub.dsp.ControlGrid;

/** What moves the parameters of one note, and where the parameters stand for it. */
final class Modulators {
  private static final double MIDDLE_C = 60;
  private static final double KEYS_TO_FULL = 60;

  private final Patch patch;
  private final Performance performance;
  private final long songSeed;
  private final double[] sources = new double[Source.ALL.length];
  private final double[] values;
  private final double[] offsets = new double[MatrixParams.SLOTS];
  private final Contour[] envelopes = new Contour[ENVELOPES];
  private final SlowOscillator[] lfos = new SlowOscillator[LFOS];
  private final double cellRate;
  private int version;

  Modulators(Patch patch, Performance performance, Moment moment, long songSeed) {
    this.patch = patch;
    this.performance = performance;
    this.songSeed = songSeed;
    values = patch.values().clone();
    cellRate = patch.sampleRate / ControlGrid.FRAMES;
    for (int n = 0; n < ENVELOPES; n++) {
      envelopes[n] = new Contour(env(n));
    }
    for (int n = 0; n < LFOS; n++) {
      lfos[n] = new SlowOscillator(lfo(n), patch.sampleRate, moment);
    }
    sources[Source.CONSTANT.ordinal()] = 1;
  }

  /** Silence at once. */
  void reset() {
    for (Contour envelope : envelopes) {
      envelope.reset();
    }
  }

  /** Where each parameter stands for this note. Not to be changed. */
  double[] values() {
    return values;
  }

  /** The envelope of loudness, which its owner moves. */
  Contour loudness() {
    return envelopes[0];
  }

  double envelope(int n) {
    return envelopes[n].level();
  }

  /** A note starts, the {@code order}-th of all. */
  void start(long order, long seed) {
    copyPatch();
    sources[Source.RANDOM.ordinal()] = SlowOscillator.spread(seed ^ order);
    sources[Source.ALTERNATE.ordinal()] = (order & 1) == 0 ? 1 : -1;
    sources[Source.RELEASE_VELOCITY.ordinal()] = 0;
    for (int n = 0; n < LFOS; n++) {
      boolean common = values[lfo(n) + LfoParams.MODE] == LfoParams.SONG;
      lfos[n].start(values, common ? songSeed : seed + order);
    }
  }

  /** A key is struck: the envelopes start, from where they stand. */
  void strike() {
    for (Contour envelope : envelopes) {
      envelope.start(values);
    }
    aimEnvelopes();
  }

  /** The key goes up; {@code velocity} 0 to 1. */
  void release(double velocity) {
    sources[Source.RELEASE_VELOCITY.ordinal()] = velocity;
    for (Contour envelope : envelopes) {
      envelope.release();
    }
    aimEnvelopes();
  }

  private void aimEnvelopes() {
    envelopes[0].aim(values, patch.sampleRate);
    for (int n = 1; n < ENVELOPES; n++) {
      envelopes[n].aim(values, cellRate);
    }
  }

  /** Moves on by one cell of the grid. */
  void advance() {
    for (int n = 1; n < ENVELOPES; n++) {
      envelopes[n].next(values, cellRate);
    }
    for (SlowOscillator lfo : lfos) {
      lfo.advance(values);
    }
  }

  /** Computes where the parameters stand. */
  void control(Voice voice) {
    if (version != patch.version()) {
      copyPatch();
    }
    Matrix matrix = patch.matrix();
    if (matrix.moved() > 0) {
      readPlaying(voice);
      readModulators(matrix, voice.velocity());
      matrix.apply(sources, patch.values(), values, offsets);
    }
    aimEnvelopes();
  }

  private void copyPatch() {
    System.arraycopy(patch.values(), 0, values, 0, values.length);
    version = patch.version();
  }

  private void readPlaying(Voice voice) {
    int channel = voice.channel();
    sources[Source.VELOCITY.ordinal()] = voice.velocity();
    sources[Source.KEY.ordinal()] = (voice.key() - MIDDLE_C) / KEYS_TO_FULL;
    sources[Source.BEND.ordinal()] = performance.bendWheel(channel);
    sources[Source.WHEEL.ordinal()] = performance.wheel(channel);
    sources[Source.PRESSURE.ordinal()] = voice.pressure();
    sources[Source.SLIDE.ordinal()] = voice.slide();
    sources[Source.BREATH.ordinal()] = performance.breath(channel);
    sources[Source.EXPRESSION.ordinal()] = performance.expression();
  }

  private void readModulators(Matrix matrix, double velocity) {
    for (int n = 0; n < ENVELOPES; n++) {
      double depth = 1 - (n == 0 ? 0 : values[env(n) + EnvelopeParams.VELOCITY] * (1 - velocity));
      sources[Source.ENVELOPE_1.ordinal() + n] = depth * envelopes[n].level();
    }
    for (int n = 0; n < LFOS; n++) {
      int source = Source.LFO_1.ordinal() + n;
      if (matrix.uses(source)) {
        sources[source] = lfos[n].value(values);
      }
    }
    for (int n = 0; n < VoiceParams.MACROS; n++) {
      sources[Source.MACRO_1.ordinal() + n] = values[MACRO + n];
    }
  }
}
