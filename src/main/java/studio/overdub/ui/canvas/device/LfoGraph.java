package studio.overdub.ui.canvas.device;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import javax.swing.SwingUtilities;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.device.synth.LfoShape;

/** A period of a low-frequency oscillator; where its shape is drawn, its points are. */
public final class LfoGraph extends Graph {
  private static final long serialVersionUID = 1;
  private static final int POINTS = 240;
  private static final double DOT = 2.5;
  private static final String DRAW =
      "Draw across to set points  [Double-click] middle. By keys: [Left] [Right] choose a point  [Up] [Down] move it"
          + "  [Shift] fine";
  private static final String SHAPE = "One period. Choose Drawn as the wave to draw points of its own";

  private final transient LfoShape shape;

  /** A graph that shows and draws a shape. */
  public LfoGraph(LfoShape shape) {
    super(shape.name());
    this.shape = shape;
    setFocusable(true);
    prefer(200, 120);
    shape.changes().add(this::repaint);
    Hand hand = new Hand();
    addMouseListener(hand);
    addMouseMotionListener(hand);
    addKeyListener(new MoveKeys(shape, () -> {}));
    Explanation.set(this, SHAPE);
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    Explanation.set(this, shape.drawn() ? DRAW : SHAPE);
    paintGround(g, width, height);
    double ground = shape.unipolar() ? 0 : .5;
    paintLevel(g, ground, width, height);
    if (shape.drawn()) {
      paintSteps(g, width, height);
    }
    paintLine(
        g, POINTS, i -> .5 + .5 * shape.level(Math.min(.9999, i / (POINTS - 1d))), ground, ThemeKey.ACCENT, width,
        height);
    if (shape.drawn()) {
      paintPoints(g, width, height);
    }
    String words = isFocusOwner() && shape.drawn() ? shape.words(shape.chosen()) : shape.words();
    paintWords(g, shape.name() + ": " + words, width);
    getAccessibleContext().setAccessibleDescription(words);
    FocusRing.paint(g, this, width, height);
  }

  private void paintSteps(Graphics2D g, double width, double height) {
    g.setStroke(new BasicStroke(1));
    g.setColor(ThemeKey.FAINT_LINE.color());
    for (int i = 1; i < shape.steps(); i++) {
      double x = x((double) i / shape.steps(), width);
      g.draw(new Line2D.Double(x, TOP, x, height - MARGIN));
    }
  }

  private void paintPoints(Graphics2D g, double width, double height) {
    g.setStroke(new BasicStroke(1.5f));
    for (int i = 0; i < shape.steps(); i++) {
      boolean busy = i == shape.chosen() && (isFocusOwner() || shape.held());
      double radius = busy ? DOT + 1.5 : DOT;
      Ellipse2D dot =
          new Ellipse2D.Double(
              x((double) i / shape.steps(), width) - radius, y(.5 + .5 * shape.point(i), height) - radius, 2 * radius,
              2 * radius);
      g.setColor((busy ? ThemeKey.ACCENT : ThemeKey.CANVAS).color());
      g.fill(dot);
      g.setColor((busy ? ThemeKey.OUTLINE : ThemeKey.ACCENT).color());
      g.draw(dot);
    }
  }

  private final class Hand extends MouseAdapter {
    @Override
    public void mousePressed(MouseEvent e) {
      requestFocusInWindow();
      if (!SwingUtilities.isLeftMouseButton(e) || !shape.drawn()) {
        return;
      }
      if (e.getClickCount() == 2) {
        shape.cancel();
        shape.level(shape.at(shareX(logicalX(e), logical(getWidth()))));
      } else {
        mouseDragged(e);
      }
    }

    @Override
    public void mouseDragged(MouseEvent e) {
      if (SwingUtilities.isLeftMouseButton(e)) {
        shape.draw(
            shareX(logicalX(e), logical(getWidth())), 2 * shareY(logicalY(e), logical(getHeight())) - 1);
      }
    }

    @Override
    public void mouseReleased(MouseEvent e) {
      if (shape.held()) {
        shape.drop();
      }
    }
  }
}
