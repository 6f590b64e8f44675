package studio.overdub.instruments.sampling;

import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.dsp.ControlGrid;

/** One sounding sample: a playhead, and all that a {@link ShapedVoice} does to what it reads. */
public final class SampleVoice extends ShapedVoice {
  private final Interpolation interpolation;
  private final Playhead.Window window;
  private final Playhead playhead = new Playhead();
  private long step;

  /**
   * A silent voice.
   *
   * @param window shared with other voices of the thread
   */
  public SampleVoice(double sampleRate, Interpolation interpolation, Playhead.Window window) {
    super(sampleRate);
    this.interpolation = interpolation;
    this.window = window;
  }

  /** A window that is large enough for any voice. */
  public static Playhead.Window window(Interpolation interpolation) {
    return new Playhead.Window(ControlGrid.FRAMES, interpolation);
  }

  /** The place in the sample. */
  public Playhead playhead() {
    return playhead;
  }

  /** Sets the speed, as {@link Playhead#read} takes it. */
  public void speed(double framesPerFrame) {
    step = (long) (Math.min(Playhead.FASTEST >>> 32, Math.max(1e-6, framesPerFrame)) * Playhead.UNITY);
  }

  @Override
  protected int ready(int frames) {
    long rest = playhead.left(step);
    if (rest == 0) {
      // Behind the stretch it fades, over what comes next in the file, so that a slice of a loop does not click.
      fadeOut();
      return frames;
    }
    return (int) Math.min(frames, rest);
  }

  @Override
  protected boolean read(float[] left, float[] right, int frames) {
    playhead.read(interpolation, step, left, right, frames, window);
    return playhead.sample().stereo();
  }
}
