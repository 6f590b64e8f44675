package studio.overdub.dsp.osc;

import studio.overdub.dsp.BandEdgeLowPass;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.GentleHalfBand;
import studio.overdub.dsp.SteepHalfBand;

/**
 * Two sines, of which one moves the other's phase and, by feedback, its own (Chowning 1973). The feedback takes the mean of
 * the last two values, which keeps it from buzzing at half the rate.
 *
 * <p>It runs at two to 32 times the sample rate, by how far its sidebands reach: {@link #start} and {@link #set}
 * choose, and while it sounds the rate goes up where it must, never down. With feedback, or many sidebands, a
 * {@link BandEdgeLowPass} follows, which fades in where these come later.
 *
 * <p>With a feedback of more than a radian the modulator jumps, within few samples at any rate, and a large depth makes
 * far more of such a step than any rate could hold. There it is smoothed over seven samples before it moves the
 * carrier, by a share that follows the feedback. From two radians on it is noise, at any rate, and stays so.
 *
 * <p>One thread at a time; allocates nothing after construction.
 */
public final class FmPair {
  private static final double TURN = 4294967296.0;
  private static final int LEAST = 2;
  private static final int MOST = 32;
  private static final double HIGHEST = 1.9;
  private static final float FINE_TURN = 0x1p24f;
  private static final double TWO_PI = 6.283185307179586;
  private static final float FADE_STEP = 1f / (4 * ControlGrid.FRAMES);
  // While it warms up, the filter of the band's edge is not heard.
  private static final float WARMING_UP = -128 * FADE_STEP;
  // What reaches no further is not mirrored by the last halving, and of few sidebands hardly one lies where it mirrors.
  private static final double BAND = .5;
  private static final double DENSE = 1.25;
  // Feedback in turns: beyond one radian, between STEEP and JUMPS, the modulator begins to jump once a period; from
  // NOISE on, two radians, what it jumps to is not steady, and it is noise by nature.
  private static final double STEEP = .15;
  private static final double JUMPS = .175;
  private static final double NEAR_NOISE = .305;
  private static final double NOISE = .318;
  // What is smoothed runs so fast that what is heard is not.
  private static final int LEAST_SMOOTHED = 8;
  // What jumps further gains little by a higher rate, and would cost most.
  private static final int MOST_JUMPING = 16;
  private static final double FAR_JUMPS = .225;
  private static final int AHEAD = 3;
  private static final int PAST = 2 * AHEAD;
  // Samples after which a filter that starts from silence has settled.
  private static final int SETTLED = 32;

  private final GentleHalfBand[] gentle = {
    new GentleHalfBand(), new GentleHalfBand(), new GentleHalfBand(), new GentleHalfBand()
  };
  private final SteepHalfBand steep = new SteepHalfBand();
  private final BandEdgeLowPass edge = new BandEdgeLowPass();
  private final float[] samples = new float[PAST + MOST * ControlGrid.FRAMES];
  private final float[] plain = new float[ControlGrid.FRAMES];
  private int times = LEAST;
  private boolean sounded;
  private boolean crowded;
  private boolean guarded;
  private float guard;
  private int carrier;
  private int modulator;
  private int carrierRate;
  private int modulatorRate;
  private double carrierCycles;
  private double modulatorCycles;
  private float depth;
  private float depthStep;
  private float feedback;
  private float feedbackStep;
  private float smooth;
  private float smoothStep;
  private boolean fed;
  // The modulator's last values, the latest at the end.
  private final float[] past = new float[PAST];

  /** Starts both sines at a phase of 0 to 1, in silence. */
  public void start(double turns) {
    carrier = (int) (long) ((turns - Math.floor(turns)) * TURN);
    modulator = carrier;
    fed = false;
    for (GentleHalfBand halving : gentle) {
      halving.reset();
    }
    steep.reset();
    edge.reset();
    sounded = false;
    guarded = crowded;
    guard = 1;
    times = needed(reach(depth, feedback), feedback, smooth);
    tune();
  }

  /**
   * Sets all at once.
   *
   * @param cyclesPerFrame the carrier's pitch, below 0.49
   * @param ratio the modulator's pitch in those of the carrier
   * @param depth turns that the carrier's phase moves
   * @param feedback turns that the modulator's phase moves, 0 to 0.5
   */
  public void set(double cyclesPerFrame, double ratio, double depth, double feedback) {
    smooth = smoothing(feedback);
    aim(cyclesPerFrame, ratio, depth, feedback, smooth);
    this.depth = (float) depth;
    this.feedback = (float) feedback;
    depthStep = 0;
    feedbackStep = 0;
    smoothStep = 0;
  }

  /**
   * As {@link #set}, moving depth and feedback there within one cell of the {@link ControlGrid}; to be called at its
   * points. Pitches go there at once: phases do not jump.
   */
  public void glide(double cyclesPerFrame, double ratio, double depth, double feedback) {
    float smoothed = smoothing(feedback);
    aim(
        cyclesPerFrame, ratio, Math.max(depth, this.depth), Math.max(feedback, this.feedback),
        Math.max(smoothed, smooth));
    int samples = times * ControlGrid.FRAMES;
    depthStep = ((float) depth - this.depth) / samples;
    feedbackStep = ((float) feedback - this.feedback) / samples;
    smoothStep = (smoothed - smooth) / samples;
  }

  private void aim(double cyclesPerFrame, double ratio, double depth, double feedback, float smooth) {
    carrierCycles = Math.min(.49, Math.max(0, cyclesPerFrame));
    modulatorCycles = Math.min(HIGHEST, Math.max(0, carrierCycles * ratio));
    double reach = reach(depth, feedback);
    int wanted = needed(reach, feedback, smooth);
    crowded = feedback > 0 || reach > BAND && depth > DENSE;
    if (!sounded) {
      times = wanted;
    }
    tune();
    while (times < wanted) {
      hasten();
    }
  }

  private void tune() {
    carrierRate = (int) (long) (carrierCycles / times * TURN);
    modulatorRate = (int) (long) (modulatorCycles / times * TURN);
  }

  /** How far it reaches, in sample rates; sidebands from the fourth beyond one and a half indices on are silent. */
  private double reach(double depth, double feedback) {
    double sidebands = 4 + 1.5 * TWO_PI * Math.abs(depth);
    return carrierCycles + sidebands * modulatorCycles * (1 + 20 * Math.abs(feedback));
  }

  /** How often the sample rate is needed. */
  private static int needed(double reach, double feedback, float smooth) {
    int most = feedback > FAR_JUMPS ? MOST_JUMPING : MOST;
    int wanted = smooth > 0 ? LEAST_SMOOTHED : LEAST;
    while (wanted < most && reach > wanted - .5) {
      wanted *= 2;
    }
    return wanted;
  }

  /** Goes on at twice the rate; the filter that joins is fed what was before, and what it delays is made up for. */
  private void hasten() {
    double delay = GentleHalfBand.DELAY / times;
    times *= 2;
    tune();
    carrier += (int) (long) (delay * carrierCycles * TURN) - SETTLED * carrierRate;
    modulator += (int) (long) (delay * modulatorCycles * TURN) - SETTLED * modulatorRate;
    depthStep = 0;
    feedbackStep = 0;
    smoothStep = 0;
    render(SETTLED);
    GentleHalfBand joining = gentle[stage(times)];
    joining.reset();
    joining.halve(samples, SETTLED / 2);
  }

  /** The filter that leads from a rate to half of it: 0 from four times the sample rate on. */
  private static int stage(int times) {
    return Integer.numberOfTrailingZeros(times) - 2;
  }

  /** Adds {@code gain} times the sound to {@code out}. */
  public void add(float[] out, int from, int frames, float gain) {
    sounded = true;
    int done = 0;
    while (done < frames) {
      int run = Math.min(ControlGrid.FRAMES, frames - done);
      render(times * run);
      for (int rate = times; rate > LEAST; rate /= 2) {
        gentle[stage(rate)].halve(samples, rate / 2 * run);
      }
      steep.halve(samples, run);
      guard(run);
      for (int i = 0; i < run; i++) {
        out[from + done + i] += gain * samples[i];
      }
      done += run;
    }
  }

  /** Where there is as much just beyond half the sample rate as below, takes away what is mirrored there. */
  private void guard(int frames) {
    if (!guarded && crowded) {
      guarded = true;
      guard = WARMING_UP;
      edge.reset();
    }
    if (!guarded) {
      return;
    }
    if (guard == 1) {
      edge.process(samples, frames);
      return;
    }
    System.arraycopy(samples, 0, plain, 0, frames);
    edge.process(samples, frames);
    for (int i = 0; i < frames; i++) {
      samples[i] = plain[i] + Math.max(0, guard) * (samples[i] - plain[i]);
      guard = Math.min(1, guard + FADE_STEP);
    }
  }

  private void render(int count) {
    if (feedback == 0 && feedbackStep == 0) {
      renderPlain(count);
    } else {
      renderFed(count);
    }
  }

  /** Without feedback no sample waits for the one before it. */
  private void renderPlain(int count) {
    float[] target = samples;
    int c = carrier;
    int m = modulator;
    float turns = depth;
    for (int i = 0; i < count; i++) {
      target[i] = SineTable.read(c + ((int) (turns * SineTable.read(m) * FINE_TURN) << 8));
      c += carrierRate;
      m += modulatorRate;
      turns += depthStep;
    }
    carrier = c;
    modulator = m;
    depth = turns;
    fed = false;
  }

  /**
   * A sample waits for the one before it alone: what the one before that adds is there already. The modulator runs
   * ahead by as much as its smoothing, two boxes of four samples in a row, delays it.
   */
  private void renderFed(int count) {
    if (!fed) {
      fed = true;
      for (int i = 0; i < PAST; i++) {
        past[i] = SineTable.read(modulator + (i - AHEAD) * modulatorRate);
      }
    }
    // What is made takes the places of the modulator's values that are no longer needed.
    float[] mod = samples;
    System.arraycopy(past, 0, mod, 0, PAST);
    int c = carrier;
    int m = modulator + AHEAD * modulatorRate;
    float turns = depth;
    float back = feedback;
    float share = smooth;
    float one = mod[5];
    float two = mod[4];
    // Sums of two, of four, and of two sums of four; each with the one before where that is needed.
    float pair = one + two;
    float pairBefore = two + mod[3];
    float four = pair + (mod[3] + mod[2]);
    float fourBefore = pairBefore + (mod[2] + mod[1]);
    float eight = four + fourBefore;
    float eightBefore = fourBefore + (mod[3] + mod[2] + (mod[1] + mod[0]));
    for (int i = 0; i < count; i++) {
      float push = .5f * SineTable.STEPS * back;
      float known = (m >> 8) * (SineTable.STEPS / FINE_TURN) + push * two;
      two = one;
      one = SineTable.at(known + push * one);
      mod[PAST + i] = one;
      float nextPair = one + two;
      float nextFour = nextPair + pairBefore;
      float nextEight = nextFour + four;
      float centre = mod[AHEAD + i];
      float moved = centre + share * ((nextEight + eightBefore) * (1 / 16f) - centre);
      mod[i] = SineTable.read(c + ((int) (turns * moved * FINE_TURN) << 8));
      pairBefore = pair;
      pair = nextPair;
      four = nextFour;
      eightBefore = eight;
      eight = nextEight;
      c += carrierRate;
      m += modulatorRate;
      turns += depthStep;
      back += feedbackStep;
      share += smoothStep;
    }
    System.arraycopy(mod, count, past, 0, PAST);
    carrier = c;
    modulator = m - AHEAD * modulatorRate;
    depth = turns;
    feedback = back;
    smooth = share;
  }

  /** How much the modulator is smoothed at a feedback. */
  private static float smoothing(double feedback) {
    double in = (feedback - STEEP) / (JUMPS - STEEP);
    double out = (NOISE - feedback) / (NOISE - NEAR_NOISE);
    return (float) Math.max(0, Math.min(1, Math.min(in, out)));
  }
}
