package studio.overdub.ui.view.device.wave;

/** Which part of a sample is seen, and where its frames stand. Event thread only. */
public final class WaveAxis {
  private static final double FEWEST = 32;

  private long frames;
  private double from;
  private double to;

  /** Shows the whole of a sample of so many frames. */
  public void whole(long frames) {
    this.frames = Math.max(0, frames);
    from = 0;
    to = this.frames;
  }

  /** How many frames the sample has. */
  public long frames() {
    return frames;
  }

  /** The first frame seen. */
  public double from() {
    return from;
  }

  /** Where the view ends, in frames. */
  public double to() {
    return to;
  }

  /** Whether all of the sample is seen. */
  public boolean isWhole() {
    return from <= 0 && to >= frames;
  }

  /** Where a frame stands from the left of a canvas of this width. */
  public double x(double frame, double width) {
    return to > from ? (frame - from) / (to - from) * width : 0;
  }

  /** The frame at a place. */
  public double frame(double x, double width) {
    return width > 0 ? from + x / width * (to - from) : from;
  }

  /** Shows {@code factor} times less of the sample, what is at {@code x} staying there. */
  public void zoom(double factor, double x, double width) {
    double about = frame(x, width);
    double span = Math.clamp((to - from) / factor, Math.min(FEWEST, frames), Math.max(FEWEST, frames));
    double share = width > 0 ? x / width : 0;
    place(about - share * span, span);
  }

  /** Moves along by a share of what is seen. */
  public void scroll(double share) {
    double span = to - from;
    place(from + share * span, span);
  }

  private void place(double start, double span) {
    from = Math.clamp(start, 0, Math.max(0, frames - span));
    to = from + span;
  }
}
