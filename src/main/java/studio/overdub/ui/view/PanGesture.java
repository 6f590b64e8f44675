package studio.overdub.ui.view;

/** Scrolls a canvas with the middle button, what was pressed staying under the pointer. */
public final class PanGesture implements Gesture {
  /** Scrolls a canvas. */
  @FunctionalInterface
  public interface Scroller {
    /** Moves what is seen right and down by so many pixels, negative for left and up. */
    void scroll(double dx, double dy);
  }

  private final Scroller scroller;
  private Pointer last;

  /** A press of the middle button. */
  public PanGesture(Pointer pressed, Scroller scroller) {
    this.scroller = scroller;
    last = pressed;
  }

  @Override
  public void drag(Pointer at) {
    scroller.scroll(last.x() - at.x(), last.y() - at.y());
    last = at;
  }
}
