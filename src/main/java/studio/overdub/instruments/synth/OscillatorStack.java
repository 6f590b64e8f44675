package studio.overdub.instruments.synth;

import static studio.overdub.instruments.synth.OscillatorParams.*;

import java.util.Arrays;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Noise;
import studio.overdub.dsp.osc.UnisonOscillator;

/**
 * One of a note's oscillators, with its copies in unison: plain analogue waves all in one, other kinds as copies from a
 * pool.
 */
final class OscillatorStack {
  private static final int PLAIN = -1;
  private static final double MIDDLE_C = 60;
  private static final double CONCERT_HERTZ = 440;
  private static final double CONCERT_KEY = 69;
  private static final double TURNS = 1 / (2 * Math.PI);

  private final int first;
  private final double sampleRate;
  private final Unison unison;
  private final OscillatorPools pools;
  private final UnisonOscillator plain = new UnisonOscillator(VoiceParams.MOST_UNISON);
  private final OscillatorCopy[] copies = new OscillatorCopy[VoiceParams.MOST_UNISON];
  private final double[] phases = new double[VoiceParams.MOST_UNISON];
  private int kind = PLAIN;
  private int taken;
  private boolean started;
  private float cross;
  private double keys = Double.NaN;
  private double cycles;
  private double plainCycles;
  private int plainVersion;

  /**
   * An oscillator.
   *
   * @param first the place of its first parameter
   */
  OscillatorStack(int first, double sampleRate, Unison unison, OscillatorPools pools) {
    this.first = first;
    this.sampleRate = sampleRate;
    this.unison = unison;
    this.pools = pools;
  }

  /** A note starts: alone at its phase, in unison at random ones. */
  void start(double[] values, Noise noise) {
    giveBack();
    started = false;
    boolean alone = unison.count() == 1;
    for (int u = 0; u < phases.length; u++) {
      double phase = values[first + PHASE] + (alone ? 0 : .5 + .5 * noise.next());
      phases[u] = phase - Math.floor(phase);
    }
  }

  /** The note is over. */
  void giveBack() {
    for (int u = 0; u < taken; u++) {
      pools.of(kind).giveBack(copies[u]);
      copies[u] = null;
    }
    taken = 0;
  }

  /** The pitch in cycles a frame of a note, an equal-tempered key. */
  private double cycles(double[] values, double note) {
    double heard = MIDDLE_C + values[first + TRACKING] * (note - MIDDLE_C);
    double now = heard + 12 * Math.rint(values[first + OCTAVE]) + Math.rint(values[first + COARSE])
        + values[first + FINE] / 100;
    if (now != keys) {
      keys = now;
      cycles = CONCERT_HERTZ * Elementary.exp2((keys - CONCERT_KEY) / 12) / sampleRate;
    }
    return cycles;
  }

  /** Takes over what the parameters say now, and which of them are moved. */
  void control(double[] values, Matrix matrix, double note) {
    double cycles = cycles(values, note);
    cross = (float) (TURNS * values[first + CROSS]);
    int wanted = wanted(values, matrix);
    if (!started || wanted != kind) {
      giveBack();
      kind = wanted;
      for (int u = 0; kind == PLAIN && u < phases.length; u++) {
        plain.start(u, phases[u]);
      }
      started = true;
    }
    if (kind == PLAIN) {
      controlPlain(values, cycles);
    } else {
      controlCopies(values, cycles);
    }
  }

  private int wanted(double[] values, Matrix matrix) {
    int chosen = (int) values[first + KIND];
    boolean edged = values[first + SYNC] > 0 || values[first + CROSS] > 0
        || matrix.moves(first + SYNC) || matrix.moves(first + CROSS)
        || values[first + WAVE] == SQUARE && matrix.moves(first + WIDTH);
    // What has begun as copies goes on so, whatever a knob does.
    boolean plainly = chosen == ANALOGUE && !edged && !(started && kind == ANALOGUE);
    return plainly ? PLAIN : chosen;
  }

  private void controlPlain(double[] values, double cycles) {
    plain.shape(AnalogueCopy.shape(values[first + WAVE]));
    plain.width(values[first + WIDTH]);
    if (cycles == plainCycles && unison.version() == plainVersion) {
      return;
    }
    plainCycles = cycles;
    plainVersion = unison.version();
    for (int u = 0; u < unison.count(); u++) {
      plain.pitch(u, cycles * unison.ratio[u]);
      plain.gains(u, unison.left[u], unison.right[u]);
    }
  }

  private void controlCopies(double[] values, double cycles) {
    Pool pool = pools.of(kind);
    while (taken > unison.count()) {
      pool.giveBack(copies[--taken]);
    }
    for (int u = 0; u < taken; u++) {
      copies[u].control(values, first, cycles * unison.ratio[u]);
    }
    while (taken < unison.count() && (taken == 0 || pool.waiting() > OscillatorPools.FIRST_COPIES)) {
      OscillatorCopy copy = pool.take();
      copy.start(values, first, cycles * unison.ratio[taken], phases[taken]);
      copies[taken++] = copy;
    }
  }

  /**
   * Writes its sound, at full level; to {@code left} alone where it is not stereo.
   *
   * @param modulator what moves the phase where cross modulation is on
   */
  void render(float[] left, float[] right, float[] modulator, float[] spare, int frames) {
    Arrays.fill(left, 0, frames, 0);
    if (unison.stereo()) {
      Arrays.fill(right, 0, frames, 0);
    }
    float[] moves = cross > 0 ? modulator : null;
    if (kind == PLAIN) {
      plain.add(left, unison.stereo() ? right : null, 0, frames, unison.count());
    } else if (unison.stereo()) {
      renderStereo(left, right, moves, spare, frames);
    } else {
      for (int u = 0; u < taken; u++) {
        copies[u].add(left, frames, unison.left[u], moves, cross);
      }
    }
  }

  private void renderStereo(float[] left, float[] right, float[] moves, float[] spare, int frames) {
    for (int u = 0; u < taken; u++) {
      Arrays.fill(spare, 0, frames, 0);
      copies[u].add(spare, frames, 1, moves, cross);
      float toLeft = unison.left[u];
      float toRight = unison.right[u];
      for (int i = 0; i < frames; i++) {
        left[i] += toLeft * spare[i];
        right[i] += toRight * spare[i];
      }
    }
  }
}
