package studio.overdub.instruments.fm;

import java.util.Arrays;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.fm.OperatorEnvelope;
import studio.overdub.dsp.fm.OperatorLaws;
import studio.overdub.dsp.fm.PitchEnvelope;
import studio.overdub.dsp.fm.PitchLaws;
import studio.overdub.midi.dx7.Algorithm;

/**
 * One note. Time is cut into cells of {@link #CELL} frames that start with the note: slow values are computed at the
 * start of a cell and move in straight lines to its end. Allocates nothing after construction.
 */
final class FmVoice {
  static final int CELL = 32;
  private static final int OPERATORS = Algorithm.OPERATORS;
  private static final double OCTAVE_OF_A = 8.78135971352466;
  private static final int KEY_OF_A = 69;
  private static final double LEVEL = .1;
  private static final double FADE_SECONDS = .004;

  private final FmPatch patch;
  private final FmControls controls;
  private final FmLfo lfo;
  private final double sampleRate;
  private final Workspace work;
  private final OperatorCell cell = new OperatorCell();
  private final Bandwidth bandwidth;
  private final PitchEnvelope pitchEnvelope = new PitchEnvelope();
  private final OperatorEnvelope[] envelopes = new OperatorEnvelope[OPERATORS];

  private final double[] ratio = new double[OPERATORS];
  private final boolean[] fixed = new boolean[OPERATORS];
  private final boolean[] on = new boolean[OPERATORS];
  private final int[] ampSensitivity = new int[OPERATORS];
  private final double[] peak = new double[OPERATORS];
  private final double[] hertz = new double[OPERATORS];
  private final double[] gainEnd = new double[OPERATORS];
  private final double[] depthEnd = new double[OPERATORS];

  private Algorithm algorithm;
  private float feedback;
  private int rate;
  private int version;
  private int place;
  private int key;
  private int velocity;
  private long order;
  private double pitch;
  private double pitchStep;
  private int glideCells;
  private double detune;
  private double pan;
  private double share;
  private boolean sounding;
  private boolean held;
  private boolean releasing;
  private boolean fading;
  private double fade;
  private boolean swapping;
  private float left;
  private float right;
  private float leftSlope;
  private float rightSlope;
  private double leftEnd;
  private double rightEnd;

  FmVoice(FmPatch patch, FmControls controls, FmLfo lfo, double sampleRate, Workspace work) {
    this.patch = patch;
    this.controls = controls;
    this.lfo = lfo;
    this.sampleRate = sampleRate;
    this.work = work;
    bandwidth = new Bandwidth(sampleRate);
    for (int op = 0; op < OPERATORS; op++) {
      envelopes[op] = new OperatorEnvelope();
    }
  }

  /** Silence, and phases at zero. */
  void reset() {
    silence();
    cell.turnTo(0);
  }

  private void silence() {
    sounding = false;
    held = false;
    releasing = false;
    fading = false;
  }

  /**
   * Starts a note.
   *
   * @param velocity 1 to 127
   * @param from the key a glide starts at
   * @param detune in cents against the key, of a note among several in unison
   * @param pan -1 to 1
   * @param share its part of the level
   * @param turn where its phases start, of several in unison; 0 for the first
   */
  void start(int key, int velocity, long order, double from, double detune, double pan, double share, int turn) {
    silence();
    this.order = order;
    this.detune = detune;
    this.pan = pan;
    this.share = share;
    sounding = true;
    fade = 1;
    place = 0;
    swapping = false;
    pitch = from;
    cell.forgetFeedback();
    Arrays.fill(gainEnd, 0);
    leftEnd = 0;
    rightEnd = 0;
    this.velocity = velocity;
    slide(key);
    adopt();
    chooseRate();
    if (patch.on(FmParams.SYNC)) {
      cell.turnTo(turn);
    }
    for (int op = 0; op < OPERATORS; op++) {
      depthEnd[op] = 1;
      envelopes[op].start(true);
    }
    pitchEnvelope.start(true);
    aim(0);
    leftEnd = goalLeft();
    rightEnd = goalRight();
  }

  /** Strikes another key without a break: envelopes start from where they stand. */
  void strike(int key, int velocity) {
    this.velocity = velocity;
    slide(key);
    adopt();
    releasing = false;
    for (OperatorEnvelope envelope : envelopes) {
      envelope.start(false);
    }
    pitchEnvelope.start(false);
  }

  /** Moves to another key; the envelopes go on. */
  void slide(int key) {
    this.key = key;
    held = true;
    double seconds = patch.real(FmParams.GLIDE);
    glideCells = (int) Math.rint(seconds * sampleRate / CELL);
    if (glideCells == 0) {
      pitch = key;
    } else {
      pitchStep = (key - pitch) / glideCells;
    }
    version = patch.version() - 1;
  }

  /** The key goes up; the note may be held on by the pedal. */
  void keyUp() {
    held = false;
  }

  /** The note goes into its release. */
  void release() {
    held = false;
    releasing = true;
    for (OperatorEnvelope envelope : envelopes) {
      envelope.release();
    }
    pitchEnvelope.release();
  }

  /** The note leaves at once, without a click, and no longer follows the patch. */
  void fadeOut() {
    held = false;
    fading = true;
  }

  boolean sounding() {
    return sounding;
  }

  boolean held() {
    return held;
  }

  boolean releasing() {
    return releasing;
  }

  boolean fading() {
    return fading;
  }

  int key() {
    return key;
  }

  long order() {
    return order;
  }

  double pitch() {
    return pitch;
  }

  /** How loud it is, for choosing whom to take. */
  double level() {
    double sum = 0;
    for (int op = 0; op < OPERATORS; op++) {
      sum += algorithm.carries(op) ? gainEnd[op] : 0;
    }
    return sum * share * fade;
  }

  /** Takes over what the patch says. */
  private void adopt() {
    version = patch.version();
    algorithm = patch.algorithm();
    feedback = patch.feedback();
    int sounds = Math.min(127, Math.max(0, (int) patch.transposed(key)));
    double octave = OCTAVE_OF_A + (sounds - KEY_OF_A) / 12.0;
    for (int op = 0; op < OPERATORS; op++) {
      adopt(op, sounds, octave);
    }
    for (int i = 0; i < 4; i++) {
      pitchEnvelope.set(
          i,
          PitchLaws.levelOctaves(patch.get(FmParams.PITCH_LEVEL + i)),
          PitchLaws.octavesPerSecond(patch.get(FmParams.PITCH_RATE + i)));
    }
    pitchEnvelope.changed();
  }

  private void adopt(int op, int sounds, double octave) {
    int units =
        OperatorLaws.outputLevel(patch.get(op, FmParams.OUTPUT))
            + OperatorLaws.levelScaling(
                sounds,
                patch.get(op, FmParams.BREAKPOINT),
                patch.get(op, FmParams.LEFT),
                patch.get(op, FmParams.RIGHT),
                patch.get(op, FmParams.LEFT_CURVE),
                patch.get(op, FmParams.RIGHT_CURVE));
    int output =
        Math.max(0, 32 * Math.min(127, units) + OperatorLaws.velocity(velocity, patch.get(op, FmParams.VELOCITY)));
    int scaling = OperatorLaws.rateScaling(sounds, patch.get(op, FmParams.RATE_SCALING));
    int most = 0;
    for (int i = 0; i < 4; i++) {
      int goal = OperatorLaws.goal(patch.get(op, FmParams.LEVEL + i), output);
      most = Math.max(most, goal);
      envelopes[op].set(i, goal, OperatorLaws.stepsPerSecond(patch.get(op, FmParams.RATE + i), scaling));
    }
    envelopes[op].changed();
    on[op] = patch.get(op, FmParams.ON) != 0;
    peak[op] = on[op] ? 2 * OperatorLaws.amplitude(most) : 0;
    ampSensitivity[op] = patch.get(op, FmParams.AMP_SENSITIVITY);
    fixed[op] = patch.get(op, FmParams.MODE) != 0;
    int detuned = patch.get(op, FmParams.DETUNE);
    int coarse = patch.get(op, FmParams.COARSE);
    int fine = patch.get(op, FmParams.FINE);
    ratio[op] =
        Elementary.exp2(
            fixed[op]
                ? OperatorLaws.fixedOctave(coarse, fine, detuned)
                : OperatorLaws.ratioOctave(coarse, fine) + OperatorLaws.detuneOctave(octave, detuned));
  }

  /** The lowest rate at which nothing that the note can do folds down. */
  private void chooseRate() {
    rate = 0;
    if (patch.original()) {
      return;
    }
    double octaves = highestOctave();
    for (int op = 0; op < OPERATORS; op++) {
      hertz[op] = fixed[op] ? ratio[op] : ratio[op] * Elementary.exp2(octaves);
    }
    double fedBack = peak[algorithm.feedbackFrom()] * feedback;
    double looped = hertz[algorithm.feedbackTo()];
    while (rate < OutputBus.RATES - 1
        && (fedBack > FeedbackLoop.clean(rate, looped) || !bandwidth.compute(algorithm, hertz, peak, fedBack, rate))) {
      rate++;
    }
  }

  private double highestOctave() {
    double top = 0;
    for (int i = 0; i < 4; i++) {
      top = Math.max(top, PitchLaws.levelOctaves(patch.get(FmParams.PITCH_LEVEL + i)));
    }
    return OCTAVE_OF_A + top + (patch.transposed(Math.max(key, pitch)) - KEY_OF_A) / 12.0;
  }

  /**
   * Computes the values at the end of the cell that starts now.
   *
   * @param frame where in the run this is, for the LFO
   */
  private void aim(int frame) {
    if (version != patch.version() && !fading) {
      follow();
    }
    double seconds = CELL / sampleRate;
    double wave = lfo.value(frame);
    double felt = lfo.fade(frame);
    aimPitch(seconds, wave, felt);
    aimGains(seconds, wave, felt);
    aimDepths();
    aimOutput();
  }

  /** Follows a change of the patch; where operators are joined otherwise, after a cell of silence. */
  private void follow() {
    if (algorithm != patch.algorithm() && !swapping) {
      swapping = true;
      return;
    }
    swapping = false;
    adopt();
  }

  private void aimPitch(double seconds, double wave, double felt) {
    if (glideCells > 0 && --glideCells == 0) {
      pitch = key;
    } else if (glideCells > 0) {
      pitch += pitchStep;
    }
    pitchEnvelope.advance(seconds);
    double asked =
        Math.max(PitchLaws.depth(patch.get(FmParams.LFO_PITCH)) * felt, controls.most(FmParams.TO_PITCH, key));
    double sway = wave * asked * PitchLaws.sensitivityOctaves(patch.get(FmParams.LFO_SENSITIVITY));
    double bent = controls.bend() / 12 + (detune + patch.real(FmParams.TUNE)) / 1200;
    double free =
        Elementary.exp2(
            OCTAVE_OF_A + (patch.transposed(pitch) - KEY_OF_A) / 12 + bent + pitchEnvelope.level() + sway);
    double still = Elementary.exp2(bent);
    double turn = 4294967296.0 / (sampleRate * (1 << rate));
    for (int op = 0; op < OPERATORS; op++) {
      hertz[op] = ratio[op] * (fixed[op] ? still : free);
      cell.tune(op, (int) (long) Math.rint(hertz[op] * turn));
    }
  }

  private void aimGains(double seconds, double wave, double felt) {
    double asked =
        Math.max(PitchLaws.depth(patch.get(FmParams.LFO_AMP)) * felt, controls.most(FmParams.TO_AMP, key));
    double bias = controls.most(FmParams.TO_BIAS, key);
    double modulation = Math.max(asked * .5 * (1 - wave), bias < 0 ? 0 : 1 - bias);
    int samples = CELL << rate;
    for (int op = 0; op < OPERATORS; op++) {
      envelopes[op].advance(seconds);
      double level = envelopes[op].level();
      if (ampSensitivity[op] > 0 && modulation > 0) {
        level -= level * OperatorLaws.attenuation(modulation, ampSensitivity[op]);
      }
      double from = gainEnd[op];
      gainEnd[op] = on[op] && audible(op) ? 2 * OperatorLaws.amplitude(level) : 0;
      cell.level(op, from, gainEnd[op], samples);
    }
  }

  /** An operator so high that it would fold down by itself is heard no more. */
  private boolean audible(int op) {
    return hertz[op] < sampleRate * (rate == 0 ? .5 : (1 << rate - 1))
        && !(algorithm.carries(op) && hertz[op] > .46 * sampleRate);
  }

  private void aimDepths() {
    int samples = CELL << rate;
    boolean limited = !patch.original();
    if (limited) {
      double fedBack = gainEnd[algorithm.feedbackFrom()] * feedback;
      bandwidth.compute(algorithm, hertz, gainEnd, fedBack, rate);
    }
    for (int op = 0; op < OPERATORS; op++) {
      double from = depthEnd[op];
      depthEnd[op] = limited ? bandwidth.depth(op) : 1;
      cell.depth(op, from, depthEnd[op], samples);
    }
  }

  private void aimOutput() {
    if (fading) {
      fade = Math.max(0, fade - CELL / (FADE_SECONDS * sampleRate));
    }
    int samples = CELL << rate;
    left = (float) leftEnd;
    right = (float) rightEnd;
    leftEnd = swapping ? 0 : goalLeft();
    rightEnd = swapping ? 0 : goalRight();
    leftSlope = (float) ((leftEnd - left) / samples);
    rightSlope = (float) ((rightEnd - right) / samples);
  }

  private double goalLeft() {
    return level(controls.channel().pan(), pan) * goal();
  }

  private double goalRight() {
    return level(-controls.channel().pan(), -pan) * goal();
  }

  private double goal() {
    return LEVEL * share * fade * patch.gain() * controls.channel().gain();
  }

  /** One side's gain: the channel is balanced, the note lies at equal power. */
  private static double level(double balance, double pan) {
    return Math.min(1, 1 - balance) * Math.sqrt(1 - pan);
  }

  /** Adds {@code frames} frames to the bus, from frame {@code at} of the run on. */
  void add(OutputBus bus, int at, int frames) {
    int done = 0;
    while (done < frames && sounding) {
      int run = Math.min(frames - done, CELL - place);
      render(bus, at + done, place << rate, place + run << rate);
      done += run;
      place += run;
      bus.sounds(rate, at + done);
      if (place == CELL) {
        nextCell(at + done);
      }
    }
  }

  private void nextCell(int frame) {
    place = 0;
    cell.advance(CELL << rate);
    if (over()) {
      silence();
    } else {
      aim(frame);
    }
  }

  private boolean over() {
    if (fading && fade == 0) {
      return true;
    }
    for (int op = 0; op < OPERATORS; op++) {
      if (algorithm.carries(op) && !(envelopes[op].ended() && gainEnd[op] == 0)) {
        return false;
      }
    }
    return true;
  }

  private void render(OutputBus bus, int at, int from, int to) {
    if (cell.render(work, algorithm, feedback, rate, from, to)) {
      addTo(bus.sum(rate, 0), at << rate, from, to, left, leftSlope);
      addTo(bus.sum(rate, 1), at << rate, from, to, right, rightSlope);
    }
  }

  private void addTo(float[] bus, int at, int from, int to, float gain, float slope) {
    float[] sum = work.mix;
    int shift = at - from;
    for (int i = from; i < to; i++) {
      bus[shift + i] += (gain + i * slope) * sum[i];
    }
  }
}
