package studio.overdub.dsp.osc;

import java.util.Arrays;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.SteepHalfBand;

/**
 * Reads a {@link Wavetable} at a pitch and a position, between samples and between frames. One thread at a time; allocates
 * nothing after construction.
 */
public final class WavetableOscillator {
  private static final double TURN = 4294967296.0;
  private static final double UNIT = 0x1p-32;
  private static final double HIGHEST = .49;
  private static final int PLACE_BITS = 20;
  private static final float PLACE = 0x1p-20f;

  private Wavetable table;
  private int phase;
  private int rate;
  private int rateStep;
  private int level;
  private int place;
  private int placeStep;
  private double headroom = 1;
  private final SteepHalfBand up = new SteepHalfBand();
  private final SteepHalfBand down = new SteepHalfBand();
  private final float[] moves = new float[2 * ControlGrid.FRAMES];
  private final float[] fine = new float[2 * ControlGrid.FRAMES];
  private boolean twice;

  /** An oscillator over a table. */
  public WavetableOscillator(Wavetable table) {
    this.table = table;
  }

  /** Changes the table; position is to be set again. */
  public void table(Wavetable table) {
    this.table = table;
    place = 0;
    placeStep = 0;
  }

  /** Starts at a phase of 0 to 1. */
  public void start(double turns) {
    twice = false;
    phase = (int) (long) ((turns - Math.floor(turns)) * TURN);
  }

  /** How many times its pitch a modulated phase may run; harmonics that would then alias are left out. To be set first. */
  public void headroom(double factor) {
    headroom = factor;
  }

  /** Sets the pitch in cycles a frame, 0 to 0.49, at once. */
  public void pitch(double cyclesPerFrame) {
    rate = fixed(cyclesPerFrame);
    rateStep = 0;
    level = Wavetable.level(cyclesPerFrame * headroom);
  }

  /** Moves the pitch there within one cell of the {@link ControlGrid}; to be called at its points. */
  public void glide(double cyclesPerFrame) {
    rateStep = (fixed(cyclesPerFrame) - rate) / ControlGrid.FRAMES;
    level = Wavetable.level(Math.max(cyclesPerFrame, rate * UNIT) * headroom);
  }

  private static int fixed(double cyclesPerFrame) {
    return (int) (Math.min(HIGHEST, Math.max(0, cyclesPerFrame)) * TURN);
  }

  /** Sets the position, 0 for the first frame to 1 for the last, at once. */
  public void position(double position) {
    place = placed(position);
    placeStep = 0;
  }

  /** Moves the position there within one cell of the {@link ControlGrid}; to be called at its points. */
  public void glidePosition(double position) {
    placeStep = (placed(position) - place) / ControlGrid.FRAMES;
  }

  private int placed(double position) {
    return (int) (Math.min(1, Math.max(0, position)) * (table.frames() - 1) * (1 << PLACE_BITS));
  }

  /** Adds {@code gain} times the sound to {@code out}. */
  public void add(float[] out, int from, int frames, float gain) {
    addModulated(out, from, frames, gain, null, 0);
  }

  /**
   * Adds {@code gain} times the sound to {@code out}, its phase moved by another sound of the same frames. From then on, to
   * the next start, it runs at twice the sample rate, since what a moved phase makes reaches that far, and is a few frames
   * late.
   *
   * @param phases moves the phase; null for none
   * @param depth turns that the phase moves for a value of 1
   */
  public void addModulated(float[] out, int from, int frames, float gain, float[] phases, float depth) {
    if (phases == null && !twice) {
      addPlain(out, from, frames, gain);
      return;
    }
    if (!twice) {
      twice = true;
      up.reset();
      down.reset();
    }
    int done = 0;
    while (done < frames) {
      int run = Math.min(ControlGrid.FRAMES, frames - done);
      if (phases == null) {
        Arrays.fill(fine, 0, run, 0);
      } else {
        System.arraycopy(phases, from + done, fine, 0, run);
      }
      up.raise(fine, 0, moves, run);
      renderTwice(run, depth);
      down.halve(fine, run);
      for (int i = 0; i < run; i++) {
        out[from + done + i] += gain * fine[i];
      }
      done += run;
    }
  }

  private void renderTwice(int frames, float depth) {
    float[] samples = table.samples(level);
    int bits = table.bits(level);
    int p = phase;
    int step = rate;
    int where = place;
    for (int i = 0; i < frames; i++) {
      fine[2 * i] = read(samples, bits, p + moved(depth * moves[2 * i]), where);
      fine[2 * i + 1] = read(samples, bits, p + (step >> 1) + moved(depth * moves[2 * i + 1]), where);
      p += step;
      step += rateStep;
      where += placeStep;
    }
    phase = p;
    rate = step;
    place = where;
  }

  private static int moved(float turns) {
    return (int) (long) (turns * (float) TURN);
  }

  private void addPlain(float[] out, int from, int frames, float gain) {
    float[] samples = table.samples(level);
    int bits = table.bits(level);
    int p = phase;
    int step = rate;
    int where = place;
    for (int i = from; i < from + frames; i++) {
      out[i] += gain * read(samples, bits, p, where);
      p += step;
      step += rateStep;
      where += placeStep;
    }
    phase = p;
    rate = step;
    place = where;
  }

  /** Between two frames of the table. */
  private static float read(float[] samples, int bits, int at, int where) {
    int stride = (1 << bits) + 3;
    int offset = (where >>> PLACE_BITS) * stride;
    float between = (where & (1 << PLACE_BITS) - 1) * PLACE;
    float first = TableReader.read(samples, offset, bits, at);
    float second = TableReader.read(samples, offset + stride, bits, at);
    return first + between * (second - first);
  }
}
