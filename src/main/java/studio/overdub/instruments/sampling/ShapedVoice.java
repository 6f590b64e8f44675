package studio.overdub.instruments.sampling;

import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.HoldEnvelope;
import studio.overdub.dsp.StateVariableFilter;

/**
 * A sound with a filter, a loudness envelope, a gain and an end without a click. Whoever owns it tells it, at points of
 * the {@link ControlGrid}, where gain and filter go next.
 *
 * <p>One thread at a time; allocates nothing once made.
 */
public abstract class ShapedVoice {
  private static final double FADE_SECONDS = .003;
  private static final double GLIDE_SECONDS = .005;
  private static final float CLOSE = 1e-5f;

  private final HoldEnvelope envelope = new HoldEnvelope();
  private final StateVariableFilter leftFilter = new StateVariableFilter();
  private final StateVariableFilter rightFilter = new StateVariableFilter();
  private final float[] left = new float[ControlGrid.FRAMES];
  private final float[] right = new float[ControlGrid.FRAMES];
  private final float fadeStep;
  private final float glide;

  private boolean sounding;
  private boolean fading;
  private boolean filtering;
  private float fade;
  private float gainLeft;
  private float gainRight;
  private float gainLeftStep;
  private float gainRightStep;

  /** A silent voice. */
  protected ShapedVoice(double sampleRate) {
    fadeStep = (float) (1 / (FADE_SECONDS * sampleRate));
    glide = (float) Elementary.approach(GLIDE_SECONDS * sampleRate / ControlGrid.FRAMES);
  }

  /**
   * How many frames may be read next, at most {@code frames}; may let the voice {@link #fadeOut fade out}. At least 1.
   */
  protected abstract int ready(int frames);

  /** Reads the next frames of the sound; returns whether right differs from left, which alone counts else. */
  protected abstract boolean read(float[] left, float[] right, int frames);

  /** Silence at once. */
  public void reset() {
    sounding = false;
    fading = false;
    envelope.reset();
  }

  /** Sounds from now on; what it plays, gain and filter are to be set before the next frame. */
  public void start() {
    reset();
    sounding = true;
    fade = 1;
    leftFilter.reset();
    rightFilter.reset();
    envelope.start();
  }

  /** The loudness envelope. */
  public HoldEnvelope envelope() {
    return envelope;
  }

  /** Whether it is heard. */
  public boolean sounding() {
    return sounding;
  }

  /** Whether it is about to leave. */
  public boolean fading() {
    return fading;
  }

  /** How loud it still is, 0 to 1, for choosing whom to take. */
  public float level() {
    return envelope.level() * fade;
  }

  /** Leaves at once, without a click. */
  public void fadeOut() {
    fading = true;
  }

  /** Sets the gain. */
  public void setGain(float toLeft, float toRight) {
    gainLeft = toLeft;
    gainRight = toRight;
    gainLeftStep = 0;
    gainRightStep = 0;
  }

  /** Moves the gain on by one cell of the grid. Returns whether it is there. */
  public boolean glideGain(float toLeft, float toRight) {
    gainLeftStep = stepTo(toLeft, gainLeft);
    gainRightStep = stepTo(toRight, gainRight);
    return gainLeftStep == 0 && gainRightStep == 0;
  }

  private float stepTo(float goal, float now) {
    float way = goal - now;
    return Math.abs(way) <= CLOSE ? 0 : glide * way / ControlGrid.FRAMES;
  }

  /** Lets everything through. */
  public void noFilter() {
    filtering = false;
  }

  /** Sets the filter, cutoff and damping as {@link StateVariableFilter} counts them. */
  public void setFilter(StateVariableFilter.Mode mode, boolean steep, double warped, double damping) {
    filtering = true;
    shape(mode, steep);
    leftFilter.set(warped, damping);
    rightFilter.set(warped, damping);
  }

  /** Moves the filter there within one cell of the grid. */
  public void glideFilter(StateVariableFilter.Mode mode, boolean steep, double warped, double damping) {
    if (!filtering) {
      leftFilter.reset();
      rightFilter.reset();
      setFilter(mode, steep, warped, damping);
    }
    shape(mode, steep);
    leftFilter.glide(warped, damping);
    rightFilter.glide(warped, damping);
  }

  private void shape(StateVariableFilter.Mode mode, boolean steep) {
    leftFilter.shape(mode, steep);
    rightFilter.shape(mode, steep);
  }

  /** Adds itself to the output; {@code frames} lie within one cell of the grid. */
  public void add(HoldEnvelope.Shape shape, float[] outLeft, float[] outRight, int from, int frames) {
    int done = 0;
    while (done < frames && sounding) {
      int run = ready(frames - done);
      addRun(shape, outLeft, outRight, from + done, run);
      done += run;
    }
  }

  private void addRun(HoldEnvelope.Shape shape, float[] outLeft, float[] outRight, int from, int frames) {
    boolean stereo = read(left, right, frames);
    if (filtering) {
      leftFilter.process(left, 0, frames);
      if (stereo) {
        rightFilter.process(right, 0, frames);
      }
    }
    float[] other = stereo ? right : left;
    float gl = gainLeft;
    float gr = gainRight;
    for (int i = 0; i < frames; i++) {
      float level = envelope.next(shape) * fade;
      outLeft[from + i] += gl * level * left[i];
      outRight[from + i] += gr * level * other[i];
      gl += gainLeftStep;
      gr += gainRightStep;
      if (fading) {
        fade = Math.max(0, fade - fadeStep);
      }
    }
    gainLeft = gl;
    gainRight = gr;
    if (envelope.ended() || fade == 0) {
      reset();
    }
  }
}
