package studio.overdub.ui.canvas.device;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.SwingUtilities;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Figures;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.kit.ValueEntry;
import studio.overdub.ui.view.device.notes.StepsModel;
import studio.overdub.ui.view.device.notes.StepsModel.Row;

/** The arpeggiator's steps: a bar for each one's level, one for its shift, and what it does. Drawn by hand and keys. */
public final class StepLane extends NamedCanvas {
  private static final long serialVersionUID = 1;
  private static final double LEFT = 52;
  private static final double EDGE = 6;
  private static final double GAP = 6;
  private static final double NUMBERS = 14;
  private static final double ACTIONS = 24;
  private static final double LEVEL_SHARE = .58;
  private static final String USE =
      "Drag to draw  [Shift] fine  [Double-click] default  [Right-click] MIDI Learn, automation. By keys:"
          + " [Left] [Right] step  [Alt Up] [Alt Down] row  [Up] [Down] value  [Space] plays, rests, ties"
          + "  [Enter] type";

  private final transient StepsModel model;

  /** A lane that shows and edits a model. */
  public StepLane(StepsModel model) {
    super("Steps");
    this.model = model;
    setFocusable(true);
    prefer(700, 160);
    model.changes().add(this::changed);
    Hand hand = new Hand();
    addMouseListener(hand);
    addMouseMotionListener(hand);
    addKeyListener(new Keys());
    Explanation.set(this, USE);
  }

  private void changed() {
    getAccessibleContext().setAccessibleDescription(model.describe());
    repaint();
  }

  private double stepWidth(double width) {
    return (width - LEFT - EDGE) / StepsModel.MOST;
  }

  private static double top(Row row, double height) {
    double room = height - EDGE - NUMBERS - ACTIONS - 2 * GAP;
    return switch (row) {
      case LEVEL -> EDGE;
      case SHIFT -> EDGE + room * LEVEL_SHARE + GAP;
      case ACTION -> height - NUMBERS - ACTIONS;
    };
  }

  private static double high(Row row, double height) {
    double room = height - EDGE - NUMBERS - ACTIONS - 2 * GAP;
    return switch (row) {
      case LEVEL -> room * LEVEL_SHARE;
      case SHIFT -> room * (1 - LEVEL_SHARE);
      case ACTION -> ACTIONS - 2;
    };
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    g.setColor(ThemeKey.CANVAS.color());
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    double wide = stepWidth(width);
    for (int step = 0; step < StepsModel.MOST; step++) {
      double x = LEFT + step * wide;
      paintGround(g, step, x, wide, height);
      paintLevel(g, step, x, wide, height);
      paintShift(g, step, x, wide, height);
      paintAction(g, step, x, wide, height);
      g.setFont(Typeface.UNIT.font());
      g.setColor((step < model.count() ? ThemeKey.DIM : ThemeKey.MARK).color());
      Figures.drawCentred(g, String.valueOf(step + 1), x + wide / 2, height - 3);
    }
    paintNames(g, height);
    paintChosen(g, wide, height);
    FocusRing.paint(g, this, width, height);
  }

  private void paintGround(Graphics2D g, int step, double x, double wide, double height) {
    g.setColor((step / 4 % 2 == 0 ? ThemeKey.STEP_EVEN : ThemeKey.STEP_ODD).color(step < model.count() ? 1 : .4));
    for (Row row : Row.values()) {
      g.fill(new RoundRectangle2D.Double(x + 1, top(row, height), wide - 2, high(row, height), 5, 5));
    }
  }

  /** How strongly a step is drawn: what rests, and what is beyond the row's end, stands back. */
  private double strength(int step) {
    return step >= model.count() ? .25 : model.plays(step) ? 1 : .35;
  }

  private void paintLevel(Graphics2D g, int step, double x, double wide, double height) {
    double top = top(Row.LEVEL, height);
    double high = high(Row.LEVEL, height);
    double bar = high * model.level(step) / 2;
    g.setColor(ThemeKey.ACCENT.color(strength(step)));
    g.fill(new RoundRectangle2D.Double(x + 3, top + high - bar, wide - 6, bar, 4, 4));
    g.setColor(ThemeKey.LINE.color());
    g.setStroke(new BasicStroke(1));
    g.draw(new Line2D.Double(x + 1, top + high / 2, x + wide - 1, top + high / 2));
  }

  private void paintShift(Graphics2D g, int step, double x, double wide, double height) {
    double middle = top(Row.SHIFT, height) + high(Row.SHIFT, height) / 2;
    double bar = high(Row.SHIFT, height) / 2 * model.shift(step) / 24.0;
    g.setColor(ThemeKey.LINE.color());
    g.setStroke(new BasicStroke(1));
    g.draw(new Line2D.Double(x + 1, middle, x + wide - 1, middle));
    if (model.shift(step) != 0) {
      g.setColor(ThemeKey.FOCUS.color(strength(step)));
      g.fill(new Rectangle2D.Double(x + 3, Math.min(middle, middle - bar), wide - 6, Math.abs(bar)));
      String words = (model.shift(step) > 0 ? "+" : "\u2212") + Math.abs(model.shift(step));
      g.setFont(Typeface.UNIT.font());
      g.setColor(ThemeKey.TEXT.color(Math.max(.5, strength(step))));
      Figures.drawCentred(g, words, x + wide / 2, model.shift(step) > 0 ? middle + 11 : middle - 4);
    }
  }

  /** A block for what plays, nothing for what rests, a bridge from the step before for what is tied. */
  private void paintAction(Graphics2D g, int step, double x, double wide, double height) {
    double top = top(Row.ACTION, height) + 6;
    double high = high(Row.ACTION, height) - 12;
    g.setColor(ThemeKey.LEVEL.color(step < model.count() ? 1 : .25));
    if (model.plays(step)) {
      g.fill(new RoundRectangle2D.Double(x + 5, top, wide - 10, high, 4, 4));
    } else if (model.ties(step)) {
      g.fill(new Rectangle2D.Double(x - 5, top + high / 2 - 1.5, wide, 3));
    } else {
      g.setColor(ThemeKey.MARK.color());
      g.fill(new Rectangle2D.Double(x + wide / 2 - 3, top + high / 2 - .75, 6, 1.5));
    }
  }

  private void paintNames(Graphics2D g, double height) {
    g.setFont(Typeface.LABEL.font());
    String[] names = {"Level", "Shift", "Plays"};
    for (Row row : Row.values()) {
      boolean chosen = isFocusOwner() && row == model.row();
      g.setColor((chosen ? ThemeKey.TEXT : ThemeKey.DIM).color());
      g.drawString(names[row.ordinal()], 8, (float) (top(row, height) + high(row, height) / 2 + 4));
    }
  }

  private void paintChosen(Graphics2D g, double wide, double height) {
    if (isFocusOwner() || model.held()) {
      g.setColor(ThemeKey.OUTLINE.color());
      g.setStroke(new BasicStroke(1.5f));
      g.draw(
          new RoundRectangle2D.Double(
              LEFT + model.step() * wide + 1, top(model.row(), height), wide - 2, high(model.row(), height), 5, 5));
    }
  }

  private int stepAt(MouseEvent e) {
    int step = (int) Math.floor((logicalX(e) - LEFT) / stepWidth(logical(getWidth())));
    return Math.clamp(step, 0, StepsModel.MOST - 1);
  }

  private Row rowAt(MouseEvent e) {
    double height = logical(getHeight());
    for (Row row : Row.values()) {
      if (logicalY(e) < top(row, height) + high(row, height) + GAP / 2) {
        return row;
      }
    }
    return Row.ACTION;
  }

  /** Where in a row the mouse is, 0 at its foot to 1 at its head. */
  private double place(MouseEvent e, Row row) {
    double height = logical(getHeight());
    return Math.clamp(1 - (logicalY(e) - top(row, height)) / high(row, height), 0, 1);
  }

  private final class Hand extends MouseAdapter {
    private boolean moved;

    @Override
    public void mousePressed(MouseEvent e) {
      requestFocusInWindow();
      Row row = rowAt(e);
      int step = stepAt(e);
      moved = false;
      if (!SwingUtilities.isLeftMouseButton(e)) {
        model.choose(row, step);
      } else if (e.getClickCount() == 2 && row != Row.ACTION) {
        model.cancel();
        model.reset(row, step);
      } else {
        model.grab(row, step);
      }
    }

    @Override
    public void mouseDragged(MouseEvent e) {
      moved = true;
      model.draw(stepAt(e), place(e, model.row()), e.isShiftDown());
      Explanation.set(StepLane.this, model.describe() + ". " + USE);
    }

    @Override
    public void mouseReleased(MouseEvent e) {
      if (model.held()) {
        if (!moved && model.row() != Row.ACTION) {
          model.draw(stepAt(e), place(e, model.row()), e.isShiftDown());
        }
        model.drop();
      }
    }

    @Override
    public void mouseMoved(MouseEvent e) {
      Explanation.set(StepLane.this, model.describe(rowAt(e), stepAt(e)) + ". " + USE);
    }
  }

  private final class Keys extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent e) {
      switch (e.getKeyCode()) {
        case KeyEvent.VK_RIGHT -> model.step(1);
        case KeyEvent.VK_LEFT -> model.step(-1);
        case KeyEvent.VK_UP -> vertical(e, 1);
        case KeyEvent.VK_DOWN -> vertical(e, -1);
        case KeyEvent.VK_SPACE -> model.cycle();
        case KeyEvent.VK_DELETE, KeyEvent.VK_BACK_SPACE -> model.reset(model.row(), model.step());
        case KeyEvent.VK_ENTER -> ValueEntry.open(StepLane.this, model.typed(), true, model::type);
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
      Explanation.set(StepLane.this, model.describe() + ". " + USE);
      e.consume();
    }

    private void vertical(KeyEvent e, int up) {
      if (e.isAltDown()) {
        model.row(-up);
      } else {
        model.nudge(up, e.isShiftDown());
      }
    }
  }
}
