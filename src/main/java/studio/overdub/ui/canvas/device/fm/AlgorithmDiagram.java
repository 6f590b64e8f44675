package studio.overdub.ui.canvas.device.fm;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.OptionalInt;
import javax.swing.SwingUtilities;
import studio.overdub.ui.canvas.device.NamedCanvas;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Figures;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.device.fm.FmModel;

/** The algorithm: six boxes filled as high as their levels; one is chosen, and any can be muted. */
public final class AlgorithmDiagram extends NamedCanvas {
  private static final long serialVersionUID = 1;
  private static final double LEAST_BOX = 20;
  private static final double MOST_BOX = 36;
  private static final double MARGIN = 8;
  private static final String USE =
      "[Click] chooses an operator  [Right-click] mutes it  [Wheel] another algorithm. By keys: [1] to [6] or [Left]"
          + " [Right] choose  [Space] mutes  [Up] [Down] another algorithm";

  private final transient FmModel fm;

  /** A diagram of a model. */
  public AlgorithmDiagram(FmModel fm) {
    super("Algorithm");
    this.fm = fm;
    setFocusable(true);
    prefer(216, 132);
    fm.changes().add(this::repaint);
    Hand hand = new Hand();
    addMouseListener(hand);
    addMouseMotionListener(hand);
    addMouseWheelListener(hand);
    addKeyListener(new Keys());
    Explanation.set(this, USE);
  }

  private AlgorithmGeometry geometry(double width, double height) {
    return AlgorithmGeometry.filling(
        fm.layout(), new Rectangle2D.Double(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN), LEAST_BOX,
        MOST_BOX);
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    g.setColor(ThemeKey.CANVAS.color());
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    AlgorithmGeometry geometry = geometry(width, height);
    g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(ThemeKey.FAINT.color());
    g.draw(geometry.lines());
    boolean fedBack = fm.value("feedback") > 0;
    g.setColor((fedBack ? ThemeKey.ACCENT : ThemeKey.LINE).color());
    g.draw(geometry.feedback());
    for (int op = 0; op < FmModel.OPERATORS; op++) {
      paintOperator(g, op, geometry.box(op));
    }
    getAccessibleContext()
        .setAccessibleDescription(
            "Algorithm " + fm.layout().number() + ", operator " + (fm.selected() + 1) + " " + fm.role(fm.selected()));
    FocusRing.paint(g, this, width, height);
  }

  private void paintOperator(Graphics2D g, int op, Rectangle2D box) {
    RoundRectangle2D shape =
        new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 6, 6);
    boolean on = fm.on(op);
    boolean chosen = op == fm.selected();
    g.setColor((fm.layout().carries(op) ? ThemeKey.CONTROL_HOVER : ThemeKey.PANEL).color());
    g.fill(shape);
    if (on) {
      Graphics2D level = (Graphics2D) g.create();
      level.clip(shape);
      double high = box.getHeight() * fm.level(op);
      level.setColor(ThemeKey.ACCENT.color(.4));
      level.fill(new Rectangle2D.Double(box.getX(), box.getMaxY() - high, box.getWidth(), high));
      level.dispose();
    }
    g.setStroke(new BasicStroke(chosen ? 2 : 1));
    g.setColor((chosen ? ThemeKey.ACCENT : on ? ThemeKey.FAINT : ThemeKey.MARK).color());
    g.draw(shape);
    g.setFont(Typeface.NAME.font());
    g.setColor((on ? ThemeKey.TEXT : ThemeKey.MARK).color());
    Figures.drawCentred(g, String.valueOf(op + 1), box.getCenterX(), box.getCenterY() + 4.3);
    if (!on) {
      g.setStroke(new BasicStroke(1.5f));
      g.draw(
          new Line2D.Double(box.getX() + 4, box.getMaxY() - 4, box.getMaxX() - 4, box.getY() + 4));
    }
  }

  private final class Hand extends MouseAdapter {
    private OptionalInt at(MouseEvent e) {
      return geometry(logical(getWidth()), logical(getHeight())).at(logicalX(e), logicalY(e));
    }

    @Override
    public void mousePressed(MouseEvent e) {
      requestFocusInWindow();
      if (SwingUtilities.isRightMouseButton(e)) {
        at(e).ifPresent(fm::toggle);
      } else {
        at(e).ifPresent(fm::select);
      }
      repaint();
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent e) {
      fm.stepAlgorithm(e.getWheelRotation());
    }

    @Override
    public void mouseMoved(MouseEvent e) {
      OptionalInt op = at(e);
      Explanation.set(
          AlgorithmDiagram.this,
          (op.isPresent() ? "Operator " + (op.getAsInt() + 1) + ": " + fm.role(op.getAsInt()) + ". " : "") + USE);
    }
  }

  private final class Keys extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent e) {
      int digit = e.getKeyCode() - KeyEvent.VK_1;
      switch (e.getKeyCode()) {
        case KeyEvent.VK_RIGHT -> fm.select(fm.selected() + 1);
        case KeyEvent.VK_LEFT -> fm.select(fm.selected() - 1);
        case KeyEvent.VK_UP -> fm.stepAlgorithm(-1);
        case KeyEvent.VK_DOWN -> fm.stepAlgorithm(1);
        case KeyEvent.VK_SPACE -> fm.toggle(fm.selected());
        default -> {
          if (digit < 0 || digit >= FmModel.OPERATORS || e.getModifiersEx() != 0) {
            return;
          }
          fm.select(digit);
        }
      }
      repaint();
      e.consume();
    }
  }
}
