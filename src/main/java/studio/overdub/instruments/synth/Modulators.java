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
  private boolean moved;
  // Whether sources have changed that are not read anew each time.
  private boolean stale;

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
    stale = true;
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
    stale = true;
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

  /** Moves on by one cell of the grid. What leads nowhere stands still, but for envelope 2, which filters read. */
  void advance() {
    Matrix matrix = patch.matrix();
    for (int n = 1; n < ENVELOPES; n++) {
      if (n == 1 || matrix.uses(Source.ENVELOPE_1.ordinal() + n)) {
        envelopes[n].next(values, cellRate);
      }
    }
    for (int n = 0; n < LFOS; n++) {
      if (matrix.uses(Source.LFO_1.ordinal() + n)) {
        lfos[n].advance(values);
      }
    }
  }

  /** Computes where the parameters stand, if anything that leads to them has moved; tells whether it has. */
  boolean control(Voice voice) {
    moved = stale;
    stale = false;
    if (version != patch.version()) {
      copyPatch();
      moved = true;
    }
    Matrix matrix = patch.matrix();
    if (matrix.moved() > 0) {
      readPlaying(matrix, voice);
      readModulators(matrix, voice.velocity());
      if (moved) {
        matrix.apply(sources, patch.values(), values, offsets);
      }
    }
    if (moved) {
      aimEnvelopes();
    }
    return moved;
  }

  private void read(Matrix matrix, Source source, double value) {
    read(matrix, source.ordinal(), value);
  }

  private void read(Matrix matrix, int source, double value) {
    if (sources[source] != value) {
      sources[source] = value;
      moved |= matrix.uses(source);
    }
  }

  private void copyPatch() {
    System.arraycopy(patch.values(), 0, values, 0, values.length);
    version = patch.version();
  }

  private void readPlaying(Matrix matrix, Voice voice) {
    int channel = voice.channel();
    read(matrix, Source.VELOCITY, voice.velocity());
    read(matrix, Source.KEY, (voice.key() - MIDDLE_C) / KEYS_TO_FULL);
    read(matrix, Source.BEND, performance.bendWheel(channel));
    read(matrix, Source.WHEEL, performance.wheel(channel));
    read(matrix, Source.PRESSURE, voice.pressure());
    read(matrix, Source.SLIDE, voice.slide());
    read(matrix, Source.BREATH, performance.breath(channel));
    read(matrix, Source.EXPRESSION, performance.expression());
  }

  private void readModulators(Matrix matrix, double velocity) {
    for (int n = 0; n < ENVELOPES; n++) {
      int source = Source.ENVELOPE_1.ordinal() + n;
      if (matrix.uses(source)) {
        double depth = 1 - (n == 0 ? 0 : values[env(n) + EnvelopeParams.VELOCITY] * (1 - velocity));
        read(matrix, source, depth * envelopes[n].level());
      }
    }
    for (int n = 0; n < LFOS; n++) {
      int source = Source.LFO_1.ordinal() + n;
      if (matrix.uses(source)) {
        read(matrix, source, lfos[n].value(values));
      }
    }
    for (int n = 0; n < VoiceParams.MACROS; n++) {
      int source = Source.MACRO_1.ordinal() + n;
      if (matrix.uses(source)) {
        read(matrix, source, values[MACRO + n]);
      }
    }
  }
}
