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
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javax.swing.SwingUtilities;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.device.EnvelopeModel;
import studio.overdub.ui.view.device.EnvelopeModel.Corner;
import studio.overdub.ui.view.device.EnvelopeModel.Stage;
import studio.overdub.ui.view.device.EnvelopeShape;

/** An envelope whose corners are dragged, or moved by keys. */
public final class EnvelopeCurve extends NamedCanvas {
  private static final long serialVersionUID = 1;
  private static final double MARGIN = 8;
  private static final double TOP = 18;
  private static final double REACH = 12;
  private static final double DOT = 3;
  private static final double FINE_KEY = .1;
  private static final String USE =
      "Drag a corner to move it  [Shift] fine  [Double-click] default. By keys: [Left] [Right] choose a stage"
          + "  [Up] [Down] move it";

  private final transient EnvelopeModel model;
  private transient Optional<Stage> under = Optional.empty();

  /** A curve that shows and moves a model. */
  public EnvelopeCurve(EnvelopeModel model) {
    super(model.name() + " envelope");
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
    paintLine(g, width, height);
    for (Corner corner : model.corners()) {
      paintCorner(g, corner, width, height);
    }
    paintWords(g, width);
    FocusRing.paint(g, this, width, height);
  }

  private void paintLine(Graphics2D g, double width, double height) {
    Path2D line = new Path2D.Double();
    for (EnvelopeShape.Point point : model.line()) {
      if (line.getCurrentPoint() == null) {
        line.moveTo(x(point.x(), width), y(point.y(), height));
      } else {
        line.lineTo(x(point.x(), width), y(point.y(), height));
      }
    }
    Path2D area = new Path2D.Double(line);
    area.closePath();
    g.setColor(ThemeKey.ACCENT.color(.14));
    g.fill(area);
    g.setColor(ThemeKey.ACCENT.color());
    g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(line);
  }

  private void paintCorner(Graphics2D g, Corner corner, double width, double height) {
    boolean busy = shown().filter(stage -> cornerOf(stage) == corner.stage()).isPresent();
    double radius = (busy ? DOT + 1.5 : DOT) - (corner.stage().bends() ? 1 : 0);
    Ellipse2D dot =
        new Ellipse2D.Double(
            x(corner.x(), width) - radius, y(corner.y(), height) - radius, 2 * radius, 2 * radius);
    g.setColor((busy ? ThemeKey.ACCENT : ThemeKey.CANVAS).color());
    g.fill(dot);
    g.setColor((busy ? ThemeKey.OUTLINE : ThemeKey.ACCENT).color());
    g.setStroke(new BasicStroke(1.5f));
    g.draw(dot);
  }

  private static Stage cornerOf(Stage stage) {
    return stage == Stage.SUSTAIN ? Stage.DECAY : stage;
  }

  /** The stage that a hand or keys are about. */
  private Optional<Stage> shown() {
    return model.held() || isFocusOwner() && under.isEmpty() ? Optional.of(model.chosen()) : under;
  }

  private void paintWords(Graphics2D g, double width) {
    g.setFont(Typeface.UNIT.font());
    g.setColor(ThemeKey.DIM.color());
    boolean byHand = model.held() || under.isPresent();
    String words =
        shown().map(stage -> byHand ? model.describeCorner(stage) : model.describe(stage)).orElse(model.name());
    g.drawString(Ellipsis.fit(g, words, width - 2 * MARGIN), (float) MARGIN, 12);
  }

  /** Says where the chosen stage stands, for screen readers as well. */
  private void tell() {
    getAccessibleContext().setAccessibleDescription(model.describe(model.chosen()));
  }

  private Optional<Stage> at(MouseEvent e) {
    double width = logical(getWidth());
    double height = logical(getHeight());
    Optional<Stage> nearest = Optional.empty();
    double best = REACH;
    for (Corner corner : model.corners()) {
      double distance = Math.hypot(x(corner.x(), width) - logicalX(e), y(corner.y(), height) - logicalY(e));
      if (distance < best) {
        best = distance;
        nearest = Optional.of(corner.stage());
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
      Optional<Stage> stage = at(e);
      if (e.getClickCount() == 2) {
        model.cancel();
        stage.ifPresent(model::reset);
      } else {
        from = logicalX(e);
        stage.ifPresent(model::grab);
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
      Explanation.set(EnvelopeCurve.this, under.map(stage -> model.describeCorner(stage) + ". ").orElse("") + USE);
      setCursor(Cursor.getPredefinedCursor(under.isPresent() ? Cursor.MOVE_CURSOR : Cursor.DEFAULT_CURSOR));
      repaint();
    }

    @Override
    public void mouseExited(MouseEvent e) {
      under = Optional.empty();
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
        case KeyEvent.VK_DELETE, KeyEvent.VK_BACK_SPACE -> model.reset(model.chosen());
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
