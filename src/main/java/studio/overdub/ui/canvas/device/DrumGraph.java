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
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Figures;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.device.drums.DrumCurves;
import studio.overdub.ui.view.device.drums.DrumCurves.Corner;

/** A drum over time: what it sounds like, the levels and the pitch that make it, and their corners. */
public final class DrumGraph extends Graph {
  private static final long serialVersionUID = 1;
  private static final double REACH = 12;
  private static final double DOT = 3;
  private static final double FINE_KEY = .1;
  private static final double FOOT = 14;
  private static final double LEAST_GAP = 40;
  private static final double[] TIMES = {.001, .01, .1, 1, 5};
  private static final String[] TIME_NAMES = {"1 ms", "10 ms", "100 ms", "1 s", "5 s"};
  private static final String USE =
      "Drag a corner to move it  [Shift] fine  [Double-click] default. By keys: [Left] [Right] choose a corner"
          + "  [Up] [Down] move it";

  private final transient DrumCurves model;
  private final transient Supplier<String> name;
  private final transient IntFunction<double[]> outline;
  private transient Optional<Corner> under = Optional.empty();

  /**
   * @param name what stands above while no corner is under the hand
   * @param outline what the drum looks like as it is rendered, in so many columns; empty while nobody knows
   */
  public DrumGraph(DrumCurves model, Supplier<String> name, IntFunction<double[]> outline) {
    super("Envelopes of the drum");
    this.model = model;
    this.name = name;
    this.outline = outline;
    setFocusable(true);
    prefer(230, 160);
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

  private static double lineY(double share, double height) {
    return y(share, height - FOOT + MARGIN);
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    paintGround(g, width, height);
    paintTimes(g, width, height);
    paintStroke(g, outline.apply((int) (width - 2 * MARGIN)), width, height);
    for (DrumCurves.Line line : model.lines()) {
      paintCurve(g, line, width, height);
    }
    for (Corner corner : model.corners()) {
      paintCorner(g, corner, width, height);
    }
    paintWords(g, shown().map(model::describe).orElseGet(name), width);
    FocusRing.paint(g, this, width, height);
  }

  private void paintTimes(Graphics2D g, double width, double height) {
    g.setStroke(new BasicStroke(1));
    g.setFont(Typeface.UNIT.font());
    double last = 0;
    for (int i = 0; i < TIMES.length; i++) {
      double share = model.x(TIMES[i]);
      if (share < 1 && share > .04) {
        double x = Math.rint(x(share, width)) + .5;
        g.setColor(ThemeKey.FAINT_LINE.color());
        g.draw(new Line2D.Double(x, TOP, x, lineY(0, height)));
        if (x - last > LEAST_GAP) {
          g.setColor(ThemeKey.FAINT.color());
          Figures.drawCentred(g, TIME_NAMES[i], x, height - 4);
          last = x;
        }
      }
    }
    g.setColor(ThemeKey.LINE.color());
    g.draw(new Line2D.Double(MARGIN, lineY(0, height) + .5, width - MARGIN, lineY(0, height) + .5));
  }

  private void paintStroke(Graphics2D g, double[] peaks, double width, double height) {
    Path2D area = new Path2D.Double();
    area.moveTo(MARGIN, lineY(0, height));
    for (int i = 0; i < peaks.length; i++) {
      area.lineTo(MARGIN + i + .5, lineY(peaks[i], height));
    }
    area.lineTo(width - MARGIN, lineY(0, height));
    area.closePath();
    g.setColor(ThemeKey.DIM.color(.28));
    g.fill(area);
  }

  private void paintCurve(Graphics2D g, DrumCurves.Line line, double width, double height) {
    Path2D path = new Path2D.Double();
    double[] heights = line.heights();
    for (int i = 0; i < heights.length; i++) {
      double x = x(i / (heights.length - 1d), width);
      double y = lineY(heights[i], height);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    g.setColor((line.pitch() ? ThemeKey.FOCUS : ThemeKey.ACCENT).color());
    g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(path);
  }

  private void paintCorner(Graphics2D g, Corner corner, double width, double height) {
    boolean busy = shown().filter(c -> c.id().equals(corner.id())).isPresent();
    double radius = busy ? DOT + 1.5 : DOT;
    Ellipse2D dot =
        new Ellipse2D.Double(
            x(corner.x(), width) - radius, lineY(corner.y(), height) - radius, 2 * radius, 2 * radius);
    ThemeKey ink = corner.pitch() ? ThemeKey.FOCUS : ThemeKey.ACCENT;
    g.setColor((busy ? ink : ThemeKey.CANVAS).color());
    g.fill(dot);
    g.setColor((busy ? ThemeKey.OUTLINE : ink).color());
    g.setStroke(new BasicStroke(1.5f));
    g.draw(dot);
  }

  /** The corner that a hand or keys are about. */
  private Optional<Corner> shown() {
    return model.held().or(() -> under).or(() -> isFocusOwner() ? model.chosen() : Optional.empty());
  }

  /** Says where the chosen corner stands, for screen readers as well. */
  private void tell() {
    getAccessibleContext().setAccessibleDescription(model.chosen().map(model::describe).orElse(""));
  }

  private Optional<Corner> at(MouseEvent e) {
    double width = logical(getWidth());
    double height = logical(getHeight());
    Optional<Corner> nearest = Optional.empty();
    double best = REACH;
    for (Corner corner : model.corners()) {
      double distance = Math.hypot(x(corner.x(), width) - logicalX(e), lineY(corner.y(), height) - logicalY(e));
      if (distance < best) {
        best = distance;
        nearest = Optional.of(corner);
      }
    }
    return nearest;
  }

  private final class Hand extends MouseAdapter {
    private double fromX;
    private double fromY;

    @Override
    public void mousePressed(MouseEvent e) {
      requestFocusInWindow();
      if (!SwingUtilities.isLeftMouseButton(e)) {
        return;
      }
      Optional<Corner> corner = at(e);
      if (e.getClickCount() == 2) {
        model.cancel();
        corner.ifPresent(model::reset);
      } else {
        fromX = logicalX(e);
        fromY = logicalY(e);
        corner.ifPresent(model::grab);
      }
    }

    @Override
    public void mouseDragged(MouseEvent e) {
      double width = logical(getWidth()) - 2 * MARGIN;
      double height = lineY(0, logical(getHeight())) - TOP;
      model.drag((logicalX(e) - fromX) / width, (fromY - logicalY(e)) / height, e.isShiftDown());
      tell();
    }

    @Override
    public void mouseReleased(MouseEvent e) {
      if (model.held().isPresent()) {
        model.drop();
      }
      mouseMoved(e);
    }

    @Override
    public void mouseMoved(MouseEvent e) {
      under = at(e);
      Explanation.set(DrumGraph.this, under.map(corner -> model.describe(corner) + ". ").orElse("") + USE);
      setCursor(
          Cursor.getPredefinedCursor(
              under.map(c -> c.sideways() ? Cursor.E_RESIZE_CURSOR : Cursor.N_RESIZE_CURSOR)
                  .orElse(Cursor.DEFAULT_CURSOR)));
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
        case KeyEvent.VK_DELETE, KeyEvent.VK_BACK_SPACE -> model.chosen().ifPresent(model::reset);
        case KeyEvent.VK_ESCAPE -> {
          if (model.held().isEmpty()) {
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
