package studio.overdub.ui.canvas.device;

import java.awt.BasicStroke;
import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import javax.swing.SwingUtilities;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.device.EnvelopeShape;
import studio.overdub.ui.view.device.HandleCurve;
import studio.overdub.ui.view.device.HandleCurve.Handle;

/** An envelope or another line whose corners are dragged, or moved by keys. */
public final class EnvelopeCurve extends NamedCanvas {
  private static final long serialVersionUID = 1;
  private static final double MARGIN = 8;
  private static final double TOP = 18;
  private static final double REACH = 12;
  private static final double DOT = 3;
  private static final double FINE_KEY = .1;
  private static final String USE =
      "Drag a corner to move it  [Shift] fine  [Double-click] default. By keys: [Left] [Right] choose what to move"
          + "  [Up] [Down] move it";

  private final transient HandleCurve model;
  private transient OptionalInt under = OptionalInt.empty();

  /** A curve that shows and moves a model. */
  public EnvelopeCurve(HandleCurve model) {
    super(model.name());
    this.model = model;
    setFocusable(true);
    prefer(150, 64);
    model.changes().add(this::repaint);
    Hand hand = new Hand();
    addMouseListener(hand);
    addMouseMotionListener(hand);
    addKeyListener(new Keys());
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent e) {
            tell();
          }
        });
    Explanation.set(this, USE);
  }

  private static double x(double share, double width) {
    return MARGIN + share * (width - 2 * MARGIN);
  }

  private static double y(double level, double height) {
    return height - MARGIN - level * (height - MARGIN - TOP);
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    g.setColor(ThemeKey.CANVAS.color());
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    g.clip(new Rectangle2D.Double(0, 0, width, height));
    paintRules(g, width, height);
    paintLine(g, width, height);
    for (Handle handle : model.handles()) {
      paintHandle(g, handle, width, height);
    }
    paintWords(g, width);
    FocusRing.paint(g, this, width, height);
  }

  private void paintRules(Graphics2D g, double width, double height) {
    g.setStroke(new BasicStroke(1));
    g.setColor(ThemeKey.FAINT_LINE.color());
    for (double upright : model.uprights()) {
      g.draw(new Line2D.Double(x(upright, width), TOP, x(upright, width), height - MARGIN));
    }
    if (model.ground() > 0) {
      double level = y(model.ground(), height);
      g.draw(new Line2D.Double(MARGIN, level, width - MARGIN, level));
    }
    if (!model.guide().isEmpty()) {
      g.setColor(ThemeKey.MARK.color());
      g.draw(path(model.guide(), width, height));
    }
  }

  private void paintLine(Graphics2D g, double width, double height) {
    List<EnvelopeShape.Point> points = model.line();
    Path2D line = path(points, width, height);
    Path2D area = new Path2D.Double(line);
    area.lineTo(x(points.getLast().x(), width), y(model.ground(), height));
    area.lineTo(x(points.getFirst().x(), width), y(model.ground(), height));
    area.closePath();
    g.setColor(ink().color(.14));
    g.fill(area);
    g.setColor(ink().color());
    g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(line);
  }

  private static Path2D path(List<EnvelopeShape.Point> points, double width, double height) {
    Path2D line = new Path2D.Double();
    for (EnvelopeShape.Point point : points) {
      if (line.getCurrentPoint() == null) {
        line.moveTo(x(point.x(), width), y(point.y(), height));
      } else {
        line.lineTo(x(point.x(), width), y(point.y(), height));
      }
    }
    return line;
  }

  private void paintHandle(Graphics2D g, Handle handle, double width, double height) {
    boolean busy = shown().stream().anyMatch(id -> id == handle.id());
    double radius = (busy ? DOT + 1.5 : DOT) - (handle.small() ? 1 : 0);
    Ellipse2D dot =
        new Ellipse2D.Double(
            x(handle.x(), width) - radius, y(handle.y(), height) - radius, 2 * radius, 2 * radius);
    g.setColor((busy ? ThemeKey.ACCENT : ThemeKey.CANVAS).color());
    g.fill(dot);
    g.setColor((busy ? ThemeKey.OUTLINE : ink()).color());
    g.setStroke(new BasicStroke(1.5f));
    g.draw(dot);
  }

  private ThemeKey ink() {
    return model.heard() ? ThemeKey.ACCENT : ThemeKey.FAINT;
  }

  /** The handle that a hand or keys are about. */
  private OptionalInt shown() {
    return model.held() || isFocusOwner() && under.isEmpty() ? OptionalInt.of(model.chosenHandle()) : under;
  }

  private void paintWords(Graphics2D g, double width) {
    g.setFont(Typeface.UNIT.font());
    g.setColor(ThemeKey.DIM.color());
    boolean byKeys = isFocusOwner() && under.isEmpty() && !model.held();
    String words =
        byKeys ? model.describeChosen() : shown().isPresent() ? model.describe(shown().getAsInt()) : model.words();
    g.drawString(Ellipsis.fit(g, words, width - 2 * MARGIN), (float) MARGIN, 12);
  }

  /** Says where the chosen stage stands, for screen readers as well. */
  private void tell() {
    getAccessibleContext().setAccessibleDescription(model.describeChosen());
  }

  private OptionalInt at(MouseEvent e) {
    double width = logical(getWidth());
    double height = logical(getHeight());
    OptionalInt nearest = OptionalInt.empty();
    double best = REACH;
    for (Handle handle : model.handles()) {
      double distance = Math.hypot(x(handle.x(), width) - logicalX(e), y(handle.y(), height) - logicalY(e));
      if (distance < best) {
        best = distance;
        nearest = OptionalInt.of(handle.id());
      }
    }
    return nearest;
  }

  private final class Hand extends MouseAdapter {
    private double from;

    @Override
    public void mousePressed(MouseEvent e) {
      requestFocusInWindow();
      if (!SwingUtilities.isLeftMouseButton(e)) {
        return;
      }
      OptionalInt handle = at(e);
      if (e.getClickCount() == 2) {
        model.cancel();
        handle.ifPresent(model::reset);
      } else {
        from = logicalX(e);
        handle.ifPresent(model::grab);
      }
    }

    @Override
    public void mouseDragged(MouseEvent e) {
      double height = logical(getHeight());
      model.drag(
          (logicalX(e) - from) / (logical(getWidth()) - 2 * MARGIN),
          (height - MARGIN - logicalY(e)) / (height - MARGIN - TOP), e.isShiftDown());
      tell();
    }

    @Override
    public void mouseReleased(MouseEvent e) {
      if (model.held()) {
        model.drop();
      }
      mouseMoved(e);
    }

    @Override
    public void mouseMoved(MouseEvent e) {
      under = at(e);
      Explanation.set(EnvelopeCurve.this, (under.isPresent() ? model.describe(under.getAsInt()) + ". " : "") + USE);
      setCursor(Cursor.getPredefinedCursor(under.isPresent() ? Cursor.MOVE_CURSOR : Cursor.DEFAULT_CURSOR));
      repaint();
    }

    @Override
    public void mouseExited(MouseEvent e) {
      under = OptionalInt.empty();
      repaint();
    }
  }

  private final class Keys extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent e) {
      double step = e.isShiftDown() ? FINE_KEY : 1;
      switch (e.getKeyCode()) {
        case KeyEvent.VK_RIGHT -> model.choose(1);
        case KeyEvent.VK_LEFT -> model.choose(-1);
        case KeyEvent.VK_UP -> model.nudge(step);
        case KeyEvent.VK_DOWN -> model.nudge(-step);
        case KeyEvent.VK_DELETE, KeyEvent.VK_BACK_SPACE -> model.resetChosen();
        case KeyEvent.VK_ESCAPE -> {
          if (!model.held()) {
            return;
          }
          model.cancel();
        }
        default -> {
          return;
        }
      }
      tell();
      e.consume();
    }
  }
}
