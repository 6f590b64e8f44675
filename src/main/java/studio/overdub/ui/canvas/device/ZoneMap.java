package studio.overdub.ui.canvas.device;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.HashMap;
import java.util.Map;
import javax.swing.SwingUtilities;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Figures;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.TrackPalette;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.device.sampler.ZoneBox;
import studio.overdub.ui.view.device.sampler.ZoneLayout;
import studio.overdub.ui.view.device.sampler.ZonesModel;

/** The zones of a program over keys and velocities, above a keyboard that plays them. */
public final class ZoneMap extends NamedCanvas {
  private static final long serialVersionUID = 1;

  /** The colours of layers: the track colours, those far from each other first. */
  private static final int[] LAYER_COLOURS = {5, 2, 6, 1, 4, 7, 3, 0};

  private static final int NAME_HEIGHT = 12;

  private final transient ZonesModel model;

  /** A map that shows a model. */
  public ZoneMap(ZonesModel model) {
    super("Zones over keys and velocities");
    this.model = model;
    setFocusable(true);
    prefer(420, 170);
    model.changes().add(this::repaint);
    Hand hand = new Hand();
    addMouseListener(hand);
    addMouseMotionListener(hand);
    addKeyListener(new Keys());
  }

  private static Color colour(int layer, double opacity) {
    return TrackPalette.color(LAYER_COLOURS[layer % LAYER_COLOURS.length], opacity);
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    ZoneLayout layout = new ZoneLayout(width, height);
    g.setColor(ThemeKey.CANVAS.color());
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    paintGrid(g, layout);
    if (model.status().isEmpty()) {
      for (ZoneBox zone : model.boxes()) {
        paintZone(g, layout, zone);
      }
      paintNames(g, layout);
      model.boxes().stream().filter(ZoneBox::selected).forEach(zone -> paintSelection(g, layout, zone));
      paintStruck(g, layout);
    } else {
      g.setFont(Typeface.BODY.font());
      g.setColor(ThemeKey.DIM.color());
      String text = Ellipsis.fit(g, model.status(), width - layout.left() - 24);
      g.drawString(text, (float) layout.left() + 12, (float) (layout.keyboardTop() / 2 + 4));
    }
    KeyboardPainter.paint(g, layout, model.heldKey(), model::sounds);
    FocusRing.paint(g, this, width, height);
  }

  private static void paintGrid(Graphics2D g, ZoneLayout layout) {
    g.setColor(ThemeKey.FAINT_LINE.color());
    for (int key = 0; key < ZoneLayout.COUNT; key += 12) {
      g.fill(new Rectangle2D.Double(layout.x(key) - .5, 0, 1, layout.keyboardTop()));
    }
    g.setFont(Typeface.UNIT.font());
    for (int velocity : new int[] {127, 96, 64, 32}) {
      double y = layout.y(velocity);
      g.setColor(ThemeKey.FAINT_LINE.color());
      g.fill(new Rectangle2D.Double(layout.left(), y, layout.width() - layout.left(), 1));
      g.setColor(ThemeKey.FAINT.color());
      Figures.drawRight(g, String.valueOf(velocity), layout.left() - 5, velocity == 127 ? 9 : y + 4);
    }
  }

  private static void paintZone(Graphics2D g, ZoneLayout layout, ZoneBox zone) {
    Area area = layout.area(zone);
    RoundRectangle2D box = box(area);
    g.setColor(colour(zone.layer(), zone.sounding() ? .62 : .24));
    g.fill(box);
    g.setColor(colour(zone.layer(), .85));
    g.setStroke(new BasicStroke(1));
    if (area.width() > 3) {
      g.draw(new RoundRectangle2D.Double(area.x() + .5, area.y() + .5, area.width() - 1, area.height() - 1, 4, 4));
    }
    paintRoot(g, layout, zone, area);
  }

  /** Over all zones, so that none is covered; below one another where zones have one corner. */
  private void paintNames(Graphics2D g, ZoneLayout layout) {
    g.setFont(Typeface.UNIT.font());
    g.setColor(ThemeKey.TEXT.color());
    Map<Integer, Integer> namesAt = new HashMap<>();
    for (ZoneBox zone : model.boxes()) {
      Area area = layout.area(zone);
      int names = namesAt.merge(zone.lowKey() << 7 | zone.highVelocity(), 1, Integer::sum);
      double line = NAME_HEIGHT * names;
      if (area.width() > 34 && area.height() > line + 3) {
        g.drawString(Ellipsis.fit(g, zone.name(), area.width() - 8), (float) area.x() + 5, (float) (area.y() + line));
      }
    }
  }

  private static RoundRectangle2D box(Area area) {
    return new RoundRectangle2D.Double(area.x(), area.y(), area.width(), area.height(), 5, 5);
  }

  /** A bar at the foot of the zone, under the key at which the sample sounds as recorded. */
  private static void paintRoot(Graphics2D g, ZoneLayout layout, ZoneBox zone, Area area) {
    if (zone.rootKey() >= zone.lowKey() && zone.rootKey() <= zone.highKey() && area.height() > 8) {
      double x = layout.x(zone.rootKey());
      g.setColor(colour(zone.layer(), 1));
      g.fill(new Rectangle2D.Double(x + .5, area.bottom() - 5, Math.max(2, layout.keyWidth() - 2), 4));
    }
  }

  private static void paintSelection(Graphics2D g, ZoneLayout layout, ZoneBox zone) {
    Area area = layout.area(zone);
    g.setColor(ThemeKey.OUTLINE.color());
    g.setStroke(new BasicStroke(1.5f));
    g.draw(
        new RoundRectangle2D.Double(
            area.x() + .75, area.y() + .75, Math.max(1, area.width() - 1.5), Math.max(1, area.height() - 1.5), 5, 5));
  }

  private void paintStruck(Graphics2D g, ZoneLayout layout) {
    if (model.heldKey() >= 0) {
      double x = layout.x(model.heldKey());
      double y = layout.y(model.heldVelocity());
      g.setColor(ThemeKey.ACCENT.color(.3));
      g.fill(new Rectangle2D.Double(x, 0, layout.keyWidth(), layout.keyboardTop()));
      g.setColor(ThemeKey.ACCENT.color());
      g.fill(new Rectangle2D.Double(x - 3, y - 1, layout.keyWidth() + 6, 2));
    }
  }

  private final class Hand extends MouseAdapter {
    private ZoneLayout layout() {
      return new ZoneLayout(logical(getWidth()), logical(getHeight()));
    }

    @Override
    public void mousePressed(MouseEvent e) {
      requestFocusInWindow();
      if (SwingUtilities.isLeftMouseButton(e)) {
        ZoneLayout layout = layout();
        int key = layout.key(logicalX(e));
        int velocity = layout.velocity(logicalY(e));
        if (layout.onKeyboard(logicalY(e))) {
          model.play(key, velocity);
        } else {
          model.press(key, velocity);
        }
      }
    }

    @Override
    public void mouseDragged(MouseEvent e) {
      if (SwingUtilities.isLeftMouseButton(e)) {
        ZoneLayout layout = layout();
        model.play(layout.key(logicalX(e)), layout.velocity(logicalY(e)));
      }
    }

    @Override
    public void mouseReleased(MouseEvent e) {
      model.release();
    }

    @Override
    public void mouseMoved(MouseEvent e) {
      ZoneLayout layout = layout();
      int key = layout.key(logicalX(e));
      int velocity = layout.velocity(logicalY(e));
      Explanation.set(
          ZoneMap.this,
          layout.onKeyboard(logicalY(e)) ? model.describeKey(key, velocity) : model.describe(key, velocity));
    }
  }

  private final class Keys extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent e) {
      switch (e.getKeyCode()) {
        case KeyEvent.VK_RIGHT -> model.step(1);
        case KeyEvent.VK_LEFT -> model.step(-1);
        default -> {
          return;
        }
      }
      e.consume();
    }
  }
}
