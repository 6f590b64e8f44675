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

  private static final double SCROLL_WIDTH = 3;
  private static final double NUMBER = 12;
  private static final double ZOOM = 1.25;
  private static final double NOTCH = .1;
  private static final double KEY_NOTCH = .25;

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
    addMouseWheelListener(hand);
    addKeyListener(new Keys());
  }

  private static Color colour(int layer, double opacity) {
    return TrackPalette.color(LAYER_COLOURS[layer % LAYER_COLOURS.length], opacity);
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    ZoneLayout layout = new ZoneLayout(width, height, model.keys(), model.velocities());
    g.setColor(ThemeKey.CANVAS.color());
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    paintGrid(g, layout);
    if (model.status().isEmpty()) {
      Graphics2D map = (Graphics2D) g.create();
      map.clip(new Rectangle2D.Double(layout.left(), 0, width - layout.left(), layout.keyboardTop()));
      paintZones(map, layout);
      map.dispose();
      paintScroll(g, layout);
    } else {
      g.setFont(Typeface.BODY.font());
      g.setColor(ThemeKey.DIM.color());
      String text = Ellipsis.fit(g, model.status(), width - layout.left() - 24);
      g.drawString(text, (float) layout.left() + 12, (float) (layout.keyboardTop() / 2 + 4));
    }
    Graphics2D keys = (Graphics2D) g.create();
    keys.clip(new Rectangle2D.Double(layout.left(), 0, width - layout.left(), height));
    KeyboardPainter.paint(keys, layout, model.heldKey(), model::sounds);
    keys.dispose();
    FocusRing.paint(g, this, width, height);
  }

  private static void paintGrid(Graphics2D g, ZoneLayout layout) {
    g.setColor(ThemeKey.FAINT_LINE.color());
    for (int key = 0; key < ZoneLayout.COUNT; key += 12) {
      if (layout.x(key) >= layout.left()) {
        g.fill(new Rectangle2D.Double(layout.x(key) - .5, 0, 1, layout.keyboardTop()));
      }
    }
    g.setFont(Typeface.UNIT.font());
    int step = velocityStep(layout);
    double last = -NUMBER;
    for (int velocity = ZoneLayout.COUNT - 1; velocity > 0; velocity = (velocity - 1) / step * step) {
      double y = layout.y(velocity);
      if (y < 0 || y > layout.keyboardTop() - 4 || y < last + NUMBER) {
        continue;
      }
      last = y;
      g.setColor(ThemeKey.FAINT_LINE.color());
      g.fill(new Rectangle2D.Double(layout.left(), y, layout.width() - layout.left(), 1));
      g.setColor(ThemeKey.FAINT.color());
      Figures.drawRight(g, String.valueOf(velocity), layout.left() - 5, Math.max(9, y + 4));
    }
  }

  /** How far velocities with a number are apart: the closer, the fewer are seen. */
  private static int velocityStep(ZoneLayout layout) {
    return layout.velocities().span() > 64 ? 32 : layout.velocities().span() > 24 ? 16 : 4;
  }

  private void paintZones(Graphics2D g, ZoneLayout layout) {
    List<ZoneBox> zones = model.boxes();
    for (ZoneBox zone : zones) {
      paintZone(g, layout, zone);
    }
    ZoneNames names = new ZoneNames(zones.stream().map(layout::area).toList());
    for (int i = 0; i < zones.size(); i++) {
      names.write(g, i, zones.get(i).name(), layout.left(), layout.width());
    }
    zones.stream().filter(ZoneBox::selected).forEach(zone -> paintSelection(g, layout, zone));
    paintStruck(g, layout);
  }

  /** Where in the whole the view is, at the map's edges, while not all of it is seen. */
  private static void paintScroll(Graphics2D g, ZoneLayout layout) {
    g.setColor(ThemeKey.DIM.color(.6));
    if (!layout.keys().isAll()) {
      double scale = (layout.width() - layout.left()) / ZoneLayout.COUNT;
      double y = layout.keyboardTop() - SCROLL_WIDTH;
      g.fill(
          new RoundRectangle2D.Double(
              layout.left() + layout.keys().from() * scale, y, layout.keys().span() * scale, SCROLL_WIDTH, 3, 3));
    }
    if (!layout.velocities().isAll()) {
      double scale = layout.keyboardTop() / ZoneLayout.COUNT;
      double y = (ZoneLayout.COUNT - layout.velocities().to()) * scale;
      g.fill(
          new RoundRectangle2D.Double(
              layout.width() - SCROLL_WIDTH, y, SCROLL_WIDTH, layout.velocities().span() * scale, 3, 3));
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
      return new ZoneLayout(logical(getWidth()), logical(getHeight()), model.keys(), model.velocities());
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
    public void mouseWheelMoved(MouseWheelEvent e) {
      ZoneLayout layout = layout();
      double notches = e.getPreciseWheelRotation();
      if (e.isShiftDown() && e.isControlDown()) {
        model.scroll(0, -notches * NOTCH);
      } else if (e.isShiftDown()) {
        model.scroll(notches * NOTCH, 0);
      } else if (e.isControlDown()) {
        model.zoomVelocities(Math.pow(ZOOM, -notches), layout.velocityAt(Math.min(logicalY(e), layout.keyboardTop())));
      } else {
        model.zoomKeys(Math.pow(ZOOM, -notches), layout.keyAt(logicalX(e)));
      }
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
        case KeyEvent.VK_RIGHT -> move(e, 1, 0);
        case KeyEvent.VK_LEFT -> move(e, -1, 0);
        case KeyEvent.VK_UP -> move(e, 0, 1);
        case KeyEvent.VK_DOWN -> move(e, 0, -1);
        case KeyEvent.VK_PLUS, KeyEvent.VK_ADD, KeyEvent.VK_EQUALS -> model.zoom(ZOOM);
        case KeyEvent.VK_MINUS, KeyEvent.VK_SUBTRACT -> model.zoom(1 / ZOOM);
        case KeyEvent.VK_0, KeyEvent.VK_NUMPAD0 -> model.showAll();
        case KeyEvent.VK_ENTER -> model.playSelected();
        default -> {
          return;
        }
      }
      e.consume();
    }

    /** To the next zone, or with Shift a quarter of the view along. */
    private void move(KeyEvent e, int right, int up) {
      if (e.isShiftDown()) {
        model.scroll(right * KEY_NOTCH, up * KEY_NOTCH);
      } else {
        model.step(right + up);
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
