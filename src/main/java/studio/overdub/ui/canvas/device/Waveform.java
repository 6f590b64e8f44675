package studio.overdub.ui.canvas.device;

import java.awt.BasicStroke;
import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javax.swing.SwingUtilities;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.device.wave.Mark;
import studio.overdub.ui.view.device.wave.WaveModel;

/** A sample's waveform with start, end and loop; the marks can be dragged where the model lets them. */
public final class Waveform extends NamedCanvas {
  private static final long serialVersionUID = 1;
  private static final double ZOOM = 1.25;

  /** Frames a pixel up to which the wave is a line through all of them, beyond which a column from low to high. */
  private static final double LINE_UNTIL = 1;

  private static final double NOTCH = .1;

  private final transient WaveModel model;
  private final transient float[] lowHigh = new float[2];

  /** A canvas that shows a model. */
  public Waveform(WaveModel model) {
    super("Waveform");
    this.model = model;
    prefer(320, 96);
    model.changes().add(this::repaint);
    Hand hand = new Hand();
    addMouseListener(hand);
    addMouseMotionListener(hand);
    addMouseWheelListener(hand);
    addKeyListener(new Keys());
    setFocusable(true);
    Explanation.set(this, model.explanation(Optional.empty()));
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    g.setColor(ThemeKey.CANVAS.color());
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    FocusRing.paint(g, this, width, height);
    if (!model.present()) {
      g.setFont(Typeface.LABEL.font());
      g.setColor(ThemeKey.FAINT.color());
      g.drawString(model.status(), 10, (float) (height / 2 + 4));
      return;
    }
    paintLoop(g, width, height);
    g.setColor(ThemeKey.FAINT_LINE.color());
    g.fill(new Rectangle2D.Double(0, height / 2 - .5, width, 1));
    paintWave(g, width, height);
    paintUnplayed(g, width, height);
    model.marks().forEach(mark -> paintMark(g, mark, width, height));
    FocusRing.paint(g, this, width, height);
  }

  private void paintLoop(Graphics2D g, double width, double height) {
    Optional<Mark> start = model.mark(Mark.Kind.LOOP_START);
    Optional<Mark> end = model.mark(Mark.Kind.LOOP_END);
    if (start.isPresent() && end.isPresent()) {
      double from = x(start.get(), width);
      double to = x(end.get(), width);
      g.setColor(ThemeKey.ACCENT.color(.13));
      g.fill(new Rectangle2D.Double(from, 0, Math.max(1, to - from), height));
    }
  }

  private void paintWave(Graphics2D g, double width, double height) {
    double scale = (height / 2 - 4) / Math.max(.02, model.peak());
    double middle = height / 2;
    g.setColor(ThemeKey.DIM.color());
    double framesAPixel = (model.axis().to() - model.axis().from()) / Math.max(1, width);
    if (framesAPixel < LINE_UNTIL) {
      paintLine(g, width, middle, scale);
      return;
    }
    // Half pixels, so that the picture is as fine at 200 %.
    for (double x = 0; x < width; x += .5) {
      long from = (long) model.axis().frame(x, width);
      // One frame more than the column takes joins it to the next.
      long to = 1 + Math.max(from + 1, (long) model.axis().frame(x + .5, width));
      model.extremes(from, to, lowHigh);
      double top = middle - lowHigh[1] * scale;
      double high = Math.max(.75, (lowHigh[1] - lowHigh[0]) * scale);
      g.fill(new Rectangle2D.Double(x, top, .5, high));
    }
  }

  /** Few frames in view: the line through them. */
  private void paintLine(Graphics2D g, double width, double middle, double scale) {
    Path2D path = new Path2D.Double();
    long first = (long) Math.max(0, model.axis().from());
    long last = (long) Math.min(model.axis().frames(), Math.ceil(model.axis().to()) + 1);
    for (long frame = first; frame < last; frame++) {
      model.extremes(frame, frame + 1, lowHigh);
      double y = middle - (lowHigh[0] + lowHigh[1]) / 2 * scale;
      double x = model.axis().x(frame, width);
      if (frame == first) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    g.setStroke(new BasicStroke(1, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(path);
  }

  /** What lies before the start and after the end is not heard. */
  private void paintUnplayed(Graphics2D g, double width, double height) {
    g.setColor(ThemeKey.CANVAS.color(.72));
    model
        .mark(Mark.Kind.START)
        .map(mark -> x(mark, width))
        .filter(x -> x > 0)
        .ifPresent(x -> g.fill(new Rectangle2D.Double(0, 0, x, height)));
    model
        .mark(Mark.Kind.END)
        .map(mark -> x(mark, width))
        .filter(x -> x < width)
        .ifPresent(x -> g.fill(new Rectangle2D.Double(x, 0, width - x, height)));
  }

  private double x(Mark mark, double width) {
    return model.axis().x(mark.frame(), width);
  }

  private void paintMark(Graphics2D g, Mark mark, double width, double height) {
    double x = x(mark, width);
    boolean loop = mark.kind() == Mark.Kind.LOOP_START || mark.kind() == Mark.Kind.LOOP_END;
    boolean opens = mark.kind() == Mark.Kind.START || mark.kind() == Mark.Kind.LOOP_START;
    double line = Math.clamp(x, .5, width - .5);
    if (x < -1 || x > width + 1) {
      return;
    }
    g.setColor((loop ? ThemeKey.ACCENT : ThemeKey.TEXT).color());
    g.setStroke(new BasicStroke(1));
    g.draw(new Line2D.Double(line, 0, line, height));
    // Flags show which way a mark opens: start and end above, the loop below.
    boolean chosen = isFocusOwner() && model.chosen().filter(kind -> kind == mark.kind()).isPresent();
    double size = chosen ? 11 : 7;
    double y = loop ? height : 0;
    Path2D flag = new Path2D.Double();
    flag.moveTo(line, y);
    flag.lineTo(line + (opens ? size : -size), y);
    flag.lineTo(line, y + (loop ? -size : size));
    flag.closePath();
    g.fill(flag);
  }

  private Optional<Mark> markAt(MouseEvent e) {
    double width = logical(getWidth());
    return model.at(logicalX(e), width, mark -> x(mark, width));
  }

  private final class Hand extends MouseAdapter {
    private boolean dragging;

    @Override
    public void mousePressed(MouseEvent e) {
      requestFocusInWindow();
      if (!SwingUtilities.isLeftMouseButton(e)) {
        return;
      }
      if (e.getClickCount() == 2) {
        model.axis().whole(model.axis().frames());
        repaint();
      } else {
        markAt(e).ifPresent(
            mark -> {
              model.grab(mark);
              dragging = true;
            });
      }
    }

    @Override
    public void mouseDragged(MouseEvent e) {
      if (dragging) {
        model.drag(logicalX(e), logical(getWidth()), !e.isAltDown());
      }
    }

    @Override
    public void mouseReleased(MouseEvent e) {
      if (dragging) {
        dragging = false;
        model.drop();
      }
    }

    @Override
    public void mouseMoved(MouseEvent e) {
      Optional<Mark> under = markAt(e);
      Explanation.set(Waveform.this, model.explanation(under));
      setCursor(Cursor.getPredefinedCursor(under.isPresent() ? Cursor.E_RESIZE_CURSOR : Cursor.DEFAULT_CURSOR));
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent e) {
      if (e.isShiftDown()) {
        model.axis().scroll(e.getPreciseWheelRotation() * NOTCH);
      } else {
        model.axis().zoom(Math.pow(ZOOM, -e.getPreciseWheelRotation()), logicalX(e), logical(getWidth()));
      }
      repaint();
    }
  }

  private final class Keys extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent e) {
      double width = logical(getWidth());
      switch (e.getKeyCode()) {
        case KeyEvent.VK_PLUS, KeyEvent.VK_ADD, KeyEvent.VK_EQUALS -> model.axis().zoom(ZOOM, about(width), width);
        case KeyEvent.VK_MINUS, KeyEvent.VK_SUBTRACT -> model.axis().zoom(1 / ZOOM, about(width), width);
        case KeyEvent.VK_0, KeyEvent.VK_NUMPAD0 -> model.axis().whole(model.axis().frames());
        case KeyEvent.VK_RIGHT -> move(e, 1, width);
        case KeyEvent.VK_LEFT -> move(e, -1, width);
        case KeyEvent.VK_UP -> model.choose(1);
        case KeyEvent.VK_DOWN -> model.choose(-1);
        default -> {
          return;
        }
      }
      getAccessibleContext().setAccessibleDescription(model.describeChosen());
      e.consume();
      repaint();
    }

    /** Zooming by keys goes about the chosen mark where it is in sight, else about the middle. */
    private double about(double width) {
      return model
          .chosen()
          .flatMap(model::mark)
          .map(mark -> x(mark, width))
          .filter(x -> x >= 0 && x <= width)
          .orElse(width / 2);
    }

    private void move(KeyEvent e, int by, double width) {
      if (e.isShiftDown()) {
        model.nudge(by, width, !e.isAltDown());
      } else {
        model.axis().scroll(by * NOTCH);
      }
    }
  }
}
