package studio.overdub.dsp.osc;

import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.WaveTable;

/**
 * A virtual analogue oscillator: saw, square with width, triangle and sine, with hard sync and with phase and width moved
 * by other sounds. Alias lies below -80 dB of the fundamental, and below -60 dB where it is synced or modulated.
 *
 * <p>Alone it reads band-limited tables. Synced or modulated it computes every edge where it falls between the frames;
 * pitch, width and modulation then act {@link #LATENCY} frames late, while the phase that {@link #start} asks for is heard
 * at once. It goes from one way to the other by itself, without a jump.
 *
 * <p>Frames rendered at once lie within one cell of the {@link ControlGrid} if anything glides. One thread at a time;
 * allocates nothing after construction.
 */
public final class AnalogueOscillator {
  /** Shapes of one period, from -1 to 1. */
  public enum Shape {
    /** Rises from -1 to 1. */
    SAW(WaveTable.SAW),
    /** High for the part of the period that the width says, without a constant part: the difference of two saws. */
    SQUARE(WaveTable.SAW),
    /** From 0 up to 1, down to -1, and back. */
    TRIANGLE(WaveTable.TRIANGLE),
    SINE(WaveTable.SINE);

    private final WaveTable table;

    Shape(WaveTable table) {
      this.table = table;
    }

    WaveTable table() {
      return table;
    }
  }

  /** Frames by which modulation of triangles and sines is late; saws and squares are quicker by 5. */
  public static final int LATENCY = BandLimit.HALF + 6;

  private static final double TURN = 4294967296.0;
  private static final double HIGHEST = .49;
  private static final double NARROWEST = .01;

  private static final double UNIT = 0x1p-32;

  private final EdgedOscillator edges = new EdgedOscillator();
  private Shape shape = Shape.SAW;
  private boolean edged;
  private int phase;
  // Pitches and widths are fixed-point, so that a cell cut anywhere ends at the same bits.
  private int rate = fixed(.01);
  private int rateStep;
  private int level = WaveTable.level(.01);
  private int width = Integer.MIN_VALUE;
  private int widthStep;
  private int master;
  private int masterStep;

  /** Chooses the shape; between two notes, for the change is sudden. */
  public void shape(Shape shape) {
    if (edged && shape != this.shape) {
      phase = fixed(edges.heardPhase());
      edged = false;
    }
    this.shape = shape;
  }

  /**
   * Starts at a phase of 0 to 1. Shape, pitch, width and sync are to be set before. A master starts at phase 0.
   */
  public void start(double turns) {
    phase = fixed(turns);
    edged = false;
  }

  /** Sets the pitch in cycles a frame, 0 to 0.49, at once. */
  public void pitch(double cyclesPerFrame) {
    rate = fixed(inside(cyclesPerFrame));
    rateStep = 0;
    level = WaveTable.level(Math.max(1e-9, cyclesPerFrame));
  }

  /** Moves the pitch there within one cell of the {@link ControlGrid}; to be called at its points. */
  public void glide(double cyclesPerFrame) {
    rateStep = (fixed(inside(cyclesPerFrame)) - rate) / ControlGrid.FRAMES;
    level = WaveTable.level(Math.max(1e-9, Math.max(cyclesPerFrame, rate * UNIT)));
  }

  /** Sets the width, 0.01 to 0.99, at once. */
  public void width(double width) {
    this.width = fixed(open(width));
    widthStep = 0;
  }

  /** Moves the width there within one cell of the {@link ControlGrid}; to be called at its points. */
  public void glideWidth(double width) {
    widthStep = (int) ((Integer.toUnsignedLong(fixed(open(width))) - Integer.toUnsignedLong(this.width))
        / ControlGrid.FRAMES);
  }

  /** Sets the pitch of the master that starts each period anew, in cycles a frame; 0 for none. At once. */
  public void sync(double cyclesPerFrame) {
    master = fixed(inside(cyclesPerFrame));
    masterStep = 0;
  }

  /** Moves the master's pitch there within one cell of the {@link ControlGrid}; to be called at its points. */
  public void glideSync(double cyclesPerFrame) {
    masterStep = (fixed(inside(cyclesPerFrame)) - master) / ControlGrid.FRAMES;
  }

  private static double inside(double cyclesPerFrame) {
    return Math.min(HIGHEST, Math.max(0, cyclesPerFrame));
  }

  private static double open(double width) {
    return Math.min(1 - NARROWEST, Math.max(NARROWEST, width));
  }

  private static int fixed(double turns) {
    return (int) (long) ((turns - Math.floor(turns)) * TURN);
  }

  private static double turns(int fixed) {
    return Integer.toUnsignedLong(fixed) * UNIT;
  }

  /** Adds {@code gain} times the wave to {@code out}. */
  public void add(float[] out, int from, int frames, float gain) {
    if (master > 0) {
      addModulated(out, from, frames, gain, null, 0, null, 0);
      return;
    }
    if (edged) {
      phase = fixed(edges.heardPhase());
      edged = false;
    }
    if (shape == Shape.SQUARE) {
      addPulse(out, from, frames, gain);
    } else {
      addTable(out, from, frames, gain);
    }
  }

  private void addTable(float[] out, int from, int frames, float gain) {
    float[] table = shape.table.samples(level);
    int bits = shape.table.bits(level);
    int step = rate;
    int p = phase;
    for (int i = from; i < from + frames; i++) {
      out[i] += gain * TableReader.read(table, bits, p);
      p += step;
      step += rateStep;
    }
    phase = p;
    rate = step;
    width += frames * widthStep;
  }

  private void addPulse(float[] out, int from, int frames, float gain) {
    float[] table = shape.table.samples(level);
    int bits = shape.table.bits(level);
    int step = rate;
    int w = width;
    int p = phase;
    for (int i = from; i < from + frames; i++) {
      out[i] += gain * (TableReader.read(table, bits, p) - TableReader.read(table, bits, p + w));
      p += step;
      step += rateStep;
      w += widthStep;
    }
    phase = p;
    rate = step;
    width = w;
  }

  /**
   * Adds {@code gain} times the wave to {@code out}, modulated by other sounds of the same frames.
   *
   * @param phases moves the phase; null for none
   * @param depth turns that the phase moves for a value of 1
   * @param widths moves the width of a square; null for none
   * @param widthDepth how far the width moves for a value of 1
   */
  public void addModulated(
      float[] out, int from, int frames, float gain, float[] phases, float depth, float[] widths, float widthDepth) {
    if (!edged) {
      prime();
    }
    int done = 0;
    while (done < frames) {
      int run = Math.min(EdgeLine.LONGEST, frames - done);
      for (int i = 0; i < run; i++) {
        int at = from + done + i;
        double offset = phases == null ? 0 : depth * phases[at];
        double wide = turns(width);
        double widthNow = widths == null ? wide : open(wide + widthDepth * widths[at]);
        edges.next(i, rate * UNIT, offset, widthNow, master * UNIT);
        rate += rateStep;
        width += widthStep;
        master += masterStep;
      }
      edges.deliver(out, from + done, run, gain);
      done += run;
    }
  }

  private void prime() {
    edges.start(shape, turns(phase), rate * UNIT, turns(width), master * UNIT);
    int latency = edges.latency();
    for (int i = 0; i < latency; i++) {
      edges.next(i, rate * UNIT, 0, turns(width), master * UNIT);
    }
    edges.deliver(null, 0, latency, 0);
    edged = true;
  }
}
