package studio.overdub.ui.canvas.device;

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
import java.util.List;
import java.util.OptionalInt;
import javax.swing.SwingUtilities;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Figures;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.device.pads.Pad;
import studio.overdub.ui.view.device.pads.PadLayout;
import studio.overdub.ui.view.device.pads.PadsModel;

/** Sixteen pads to strike, and all 128 small beside them. */
public final class PadGrid extends NamedCanvas {
  private static final long serialVersionUID = 1;
  private static final double DRAG_FROM = 8;

  private static final float LEAST_SEEN = .02f;

  private final transient PadsModel model;
  private final float[] lights = new float[PadsModel.PADS];
  private final transient Hand hand = new Hand();
  private transient OptionalInt target = OptionalInt.empty();

  /** A grid of a model's pads. */
  public PadGrid(PadsModel model) {
    super("Pads");
    this.model = model;
    setFocusable(true);
    prefer(360, 300);
    model.changes().add(this::repaint);
    addMouseListener(hand);
    addMouseMotionListener(hand);
    addMouseWheelListener(hand);
    addKeyListener(new Keys());
  }

  private PadLayout layoutNow() {
    return model.layout(logical(getWidth()), logical(getHeight()));
  }

  /** The pad at a place in pixels of the component; -1 for none. */
  public int padAt(int x, int y) {
    return layoutNow().pad(logical(x), logical(y)).orElse(-1);
  }

  /** Shows which pads sound now. */
  public void showSounding() {
    PadLayout layout = layoutNow();
    for (int key = 0; key < PadsModel.PADS; key++) {
      float now = (float) model.sounding(key);
      if (Math.abs(now - lights[key]) >= LEAST_SEEN) {
        lights[key] = now;
        if (layout.shows(key)) {
          Area area = layout.area(key);
          repaintLogical(area.x(), area.y(), area.width(), area.height());
        }
      }
    }
  }

  /** Marks the pad that something would be dropped on; none for -1. */
  public void target(int key) {
    target = key < 0 ? OptionalInt.empty() : OptionalInt.of(key);
    repaint();
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    PadLayout layout = model.layout(width, height);
    List<Pad> pads = model.pads();
    paintOverview(g, layout, pads);
    for (Pad pad : pads) {
      if (layout.shows(pad.key())) {
        paintPad(g, layout.area(pad.key()), pad);
      }
    }
    hand.paintDragged(g, layout, pads);
    FocusRing.paint(g, this, width, height);
  }

  private static void paintOverview(Graphics2D g, PadLayout layout, List<Pad> pads) {
    for (Pad pad : pads) {
      Area area = layout.small(pad.key());
      g.setColor(
          (pad.sounding() || pad.selected() ? ThemeKey.ACCENT : pad.filled() ? ThemeKey.DIM : ThemeKey.RAISED).color());
      g.fill(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
    }
    Area window = layout.window();
    g.setColor(ThemeKey.TEXT.color());
    g.setStroke(new BasicStroke(1));
    g.draw(new Rectangle2D.Double(window.x() - .5, window.y() - .5, window.width(), window.height()));
  }

  private void paintPad(Graphics2D g, Area area, Pad pad) {
    RoundRectangle2D box = new RoundRectangle2D.Double(area.x(), area.y(), area.width(), area.height(), 8, 8);
    boolean targeted = target.isPresent() && target.getAsInt() == pad.key();
    g.setColor(
        pad.sounding() ? ThemeKey.ACCENT.color() : (pad.filled() ? ThemeKey.CONTROL : ThemeKey.RAISED).color());
    g.fill(box);
    float light = lights[pad.key()];
    if (!pad.sounding() && light > LEAST_SEEN) {
      g.setColor(ThemeKey.ACCENT.color(.6 * light));
      g.fill(box);
    }
    if (pad.selected() || targeted) {
      g.setColor((targeted ? ThemeKey.FOCUS : ThemeKey.ACCENT).color());
      g.setStroke(new BasicStroke(1.5f));
      g.draw(
          new RoundRectangle2D.Double(
              area.x() + .75, area.y() + .75, area.width() - 1.5, area.height() - 1.5, 7, 7));
    }
    paintWords(g, area, pad);
  }

  private static void paintWords(Graphics2D g, Area area, Pad pad) {
    Color first = pad.sounding() ? ThemeKey.ON_ACCENT.color() : ThemeKey.TEXT.color();
    Color second = pad.sounding() ? ThemeKey.ON_ACCENT.color() : ThemeKey.FAINT.color();
    g.setFont(Typeface.LABEL.font());
    if (pad.filled()) {
      g.setColor(pad.silent() && !pad.sounding() ? second : first);
      g.drawString(Ellipsis.fit(g, pad.name(), area.width() - 14), (float) area.x() + 8, (float) area.y() + 17);
    } else {
      g.setColor(second);
      g.drawString(
          Ellipsis.fit(g, PadsModel.usual(pad.key()), area.width() - 14), (float) area.x() + 8, (float) area.y() + 17);
    }
    if (area.height() < 36) {
      return;
    }
    g.setFont(Typeface.UNIT.font());
    g.setColor(second);
    double foot = area.bottom() - 7;
    Figures.draw(g, pad.keyName(), area.x() + 8, foot);
    if (Figures.width(g, pad.keyName()) + Figures.width(g, pad.mark()) < area.width() - 24) {
      Figures.drawRight(g, pad.mark(), area.right() - 8, foot);
    }
  }

  private final class Hand extends MouseAdapter {
    private OptionalInt pressed = OptionalInt.empty();
    private double fromX;
    private double fromY;
    private double atX;
    private double atY;
    private boolean dragging;
    private boolean scrolling;

    @Override
    public void mousePressed(MouseEvent e) {
      requestFocusInWindow();
      if (!SwingUtilities.isLeftMouseButton(e)) {
        return;
      }
      PadLayout layout = layoutNow();
      fromX = logicalX(e);
      fromY = logicalY(e);
      dragging = false;
      scrolling = layout.onOverview(fromX);
      if (scrolling) {
        model.firstRow(layout.rowAt(fromY));
        return;
      }
      pressed = layout.pad(fromX, fromY);
      pressed.ifPresent(key -> model.press(key, layout.velocity(key, fromY)));
    }

    @Override
    public void mouseDragged(MouseEvent e) {
      atX = logicalX(e);
      atY = logicalY(e);
      if (scrolling) {
        model.firstRow(layoutNow().rowAt(atY));
      } else if (pressed.isPresent()) {
        dragging = dragging || Math.hypot(atX - fromX, atY - fromY) > DRAG_FROM;
        target(dragging ? layoutNow().pad(atX, atY).orElse(-1) : -1);
      }
    }

    @Override
    public void mouseReleased(MouseEvent e) {
      model.release();
      if (dragging && pressed.isPresent() && target.isPresent()) {
        model.swap(pressed.getAsInt(), target.getAsInt());
      }
      pressed = OptionalInt.empty();
      dragging = false;
      target(-1);
    }

    @Override
    public void mouseMoved(MouseEvent e) {
      OptionalInt key = layoutNow().pad(logicalX(e), logicalY(e));
      Explanation.set(
          PadGrid.this,
          key.isPresent()
              ? model.describe(model.pads().get(key.getAsInt()))
              : "All 128 pads. Click or drag to choose the sixteen that are seen large  [Wheel] moves by a row");
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent e) {
      model.scroll(-(int) Math.signum(e.getPreciseWheelRotation()));
    }

    void paintDragged(Graphics2D g, PadLayout layout, List<Pad> pads) {
      if (dragging && pressed.isPresent()) {
        Area home = layout.area(pressed.getAsInt());
        double x = home.x() + atX - fromX;
        double y = home.y() + atY - fromY;
        g.setColor(ThemeKey.CONTROL_HOVER.color(.8));
        g.fill(new RoundRectangle2D.Double(x, y, home.width(), home.height(), 8, 8));
        paintWords(g, new Area(x, y, home.width(), home.height()), pads.get(pressed.getAsInt()));
      }
    }
  }

  private final class Keys extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent e) {
      int by =
          switch (e.getKeyCode()) {
            case KeyEvent.VK_RIGHT -> 1;
            case KeyEvent.VK_LEFT -> -1;
            case KeyEvent.VK_UP -> PadLayout.SIDE;
            case KeyEvent.VK_DOWN -> -PadLayout.SIDE;
            default -> 0;
          };
      if (by != 0) {
        model.select(Math.clamp(model.selected() + by, 0, PadsModel.PADS - 1));
        e.consume();
      } else if (e.getKeyCode() == KeyEvent.VK_ENTER) {
        model.press(model.selected(), 100);
        e.consume();
      } else if (e.getKeyCode() == KeyEvent.VK_DELETE || e.getKeyCode() == KeyEvent.VK_BACK_SPACE) {
        model.clear();
        e.consume();
      }
    }

    @Override
    public void keyReleased(KeyEvent e) {
      if (e.getKeyCode() == KeyEvent.VK_ENTER) {
        model.release();
      }
    }
  }
}
