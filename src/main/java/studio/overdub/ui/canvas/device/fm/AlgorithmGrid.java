package studio.overdub.ui.canvas.device.fm;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.SwingUtilities;
import studio.overdub.ui.canvas.device.NamedCanvas;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Figures;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.device.fm.AlgorithmLayout;
import studio.overdub.ui.view.device.fm.FmModel;

/** All 32 algorithms as small pictures in four rows; one is chosen. */
public final class AlgorithmGrid extends NamedCanvas {
  private static final long serialVersionUID = 1;
  private static final int COLUMNS = 8;
  private static final int ROWS = 4;
  private static final double GAP = 4;
  private static final double PAD = 6;
  private static final double LEAST_BOX = 6;
  private static final double MOST_BOX = 14;
  private static final String USE =
      "[Click] takes an algorithm. Boxes that are filled are heard, the others modulate  [Wheel] the next one. By keys:"
          + " arrows";

  private final transient FmModel fm;
  private int under = -1;

  /** A grid of a model. */
  public AlgorithmGrid(FmModel fm) {
    super("Algorithms");
    this.fm = fm;
    setFocusable(true);
    prefer(640, 300);
    fm.changes().add(this::repaint);
    Hand hand = new Hand();
    addMouseListener(hand);
    addMouseMotionListener(hand);
    addMouseWheelListener(hand);
    addKeyListener(new Keys());
    Explanation.set(this, USE);
  }

  private static Rectangle2D cell(int index, double width, double height) {
    double w = (width - GAP * (COLUMNS - 1)) / COLUMNS;
    double h = (height - GAP * (ROWS - 1)) / ROWS;
    return new Rectangle2D.Double(index % COLUMNS * (w + GAP), index / COLUMNS * (h + GAP), w, h);
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    for (int index = 0; index < FmModel.ALGORITHMS; index++) {
      paintAlgorithm(g, AlgorithmLayout.ALL.get(index), cell(index, width, height), index == under);
    }
    getAccessibleContext().setAccessibleDescription("Algorithm " + fm.layout().number());
    FocusRing.paint(g, this, width, height);
  }

  private void paintAlgorithm(Graphics2D g, AlgorithmLayout layout, Rectangle2D cell, boolean hover) {
    boolean chosen = layout == fm.layout();
    g.setColor((chosen ? ThemeKey.CHOSEN : hover ? ThemeKey.CONTROL : ThemeKey.CANVAS).color());
    g.fill(new RoundRectangle2D.Double(cell.getX(), cell.getY(), cell.getWidth(), cell.getHeight(), 8, 8));
    g.setFont((chosen ? Typeface.CLIP : Typeface.UNIT).font());
    g.setColor((chosen ? ThemeKey.ACCENT : ThemeKey.DIM).color());
    Figures.draw(g, String.valueOf(layout.number()), cell.getX() + PAD, cell.getY() + 13);
    double box =
        Math.clamp(Math.min(cell.getHeight() / 5.6, (cell.getWidth() - 2 * PAD) / 9), LEAST_BOX, MOST_BOX);
    AlgorithmGeometry geometry =
        AlgorithmGeometry.onFoot(
            layout,
            new Rectangle2D.Double(
                cell.getX() + PAD, cell.getY() + PAD - 1, cell.getWidth() - 2 * PAD, cell.getHeight() - 2 * PAD),
            box);
    Color ink = (chosen ? ThemeKey.ACCENT : ThemeKey.DIM).color();
    g.setStroke(new BasicStroke(1));
    g.setColor(ink);
    g.draw(geometry.lines());
    g.draw(geometry.feedback());
    for (int op = 0; op < FmModel.OPERATORS; op++) {
      Rectangle2D at = geometry.box(op);
      RoundRectangle2D shape = new RoundRectangle2D.Double(at.getX(), at.getY(), at.getWidth(), at.getHeight(), 3, 3);
      g.setColor(layout.carries(op) ? ink : ThemeKey.PANEL.color());
      g.fill(shape);
      g.setColor(ink);
      g.draw(shape);
    }
  }

  private int at(MouseEvent e) {
    for (int index = 0; index < FmModel.ALGORITHMS; index++) {
      if (cell(index, logical(getWidth()), logical(getHeight())).contains(logicalX(e), logicalY(e))) {
        return index;
      }
    }
    return -1;
  }

  private final class Hand extends MouseAdapter {
    @Override
    public void mousePressed(MouseEvent e) {
      requestFocusInWindow();
      int index = at(e);
      if (SwingUtilities.isLeftMouseButton(e) && index >= 0) {
        fm.algorithm(index + 1);
      }
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent e) {
      fm.stepAlgorithm(e.getWheelRotation());
    }

    @Override
    public void mouseMoved(MouseEvent e) {
      under = at(e);
      Explanation.set(AlgorithmGrid.this, under < 0 ? USE : "Algorithm " + (under + 1) + ". " + USE);
      repaint();
    }

    @Override
    public void mouseExited(MouseEvent e) {
      under = -1;
      repaint();
    }
  }

  private final class Keys extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent e) {
      int by =
          switch (e.getKeyCode()) {
            case KeyEvent.VK_RIGHT -> 1;
            case KeyEvent.VK_LEFT -> -1;
            case KeyEvent.VK_DOWN -> COLUMNS;
            case KeyEvent.VK_UP -> -COLUMNS;
            case KeyEvent.VK_HOME -> -FmModel.ALGORITHMS;
            case KeyEvent.VK_END -> FmModel.ALGORITHMS;
            default -> 0;
          };
      if (by != 0) {
        fm.stepAlgorithm(by);
        e.consume();
      }
    }
  }
}
