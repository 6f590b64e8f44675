package studio.overdub.ui.canvas.device;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import javax.swing.SwingUtilities;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.device.drums.Drum;
import studio.overdub.ui.view.device.drums.DrumRow;
import studio.overdub.ui.view.device.drums.DrumsModel;

/** The drums of a drum machine in a row, each with what it sounds like, to be struck. */
public final class DrumPads extends NamedCanvas {
  private static final long serialVersionUID = 1;
  private static final double LEAST_SEEN = .02;
  private static final double NAME = 20;
  private static final double EDGE = 6;
  private static final int USUAL_VELOCITY = 100;

  private final transient DrumsModel model;
  private final transient Map<Drum, Double> lights = new HashMap<>();

  /** A row of a model's drums. */
  public DrumPads(DrumsModel model) {
    super("Drums");
    this.model = model;
    setFocusable(true);
    prefer(700, 64);
    model.changes().add(this::repaint);
    Hand hand = new Hand();
    addMouseListener(hand);
    addMouseMotionListener(hand);
    addKeyListener(new Keys());
  }

  private DrumRow row() {
    return new DrumRow(logical(getWidth()), logical(getHeight()));
  }

  /** Shows which drums sound now. */
  public void showSounding() {
    for (int i = 0; i < Drum.ALL.size(); i++) {
      Drum drum = Drum.ALL.get(i);
      double now = model.sounding(drum);
      if (Math.abs(now - lights.getOrDefault(drum, 0.0)) >= LEAST_SEEN) {
        lights.put(drum, now);
        Area area = row().area(i);
        repaintLogical(area.x(), area.y(), area.width(), area.height());
      }
    }
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    DrumRow row = new DrumRow(width, height);
    for (int i = 0; i < Drum.ALL.size(); i++) {
      paintDrum(g, row.area(i), Drum.ALL.get(i), i == model.selected());
    }
    FocusRing.paint(g, this, width, height);
  }

  private void paintDrum(Graphics2D g, Area area, Drum drum, boolean selected) {
    RoundRectangle2D box = new RoundRectangle2D.Double(area.x(), area.y(), area.width(), area.height(), 8, 8);
    boolean pressed = model.pressed(drum);
    boolean silent = model.silent(drum);
    g.setColor((pressed ? ThemeKey.ACCENT : silent ? ThemeKey.RAISED : ThemeKey.CONTROL).color());
    g.fill(box);
    double light = lights.getOrDefault(drum, 0.0);
    if (!pressed && light > LEAST_SEEN) {
      g.setColor(ThemeKey.ACCENT.color(.6 * light));
      g.fill(box);
    }
    if (selected) {
      g.setColor(ThemeKey.ACCENT.color());
      g.setStroke(new BasicStroke(1.5f));
      g.draw(
          new RoundRectangle2D.Double(
              area.x() + .75, area.y() + .75, area.width() - 1.5, area.height() - 1.5, 7, 7));
    }
    ThemeKey ink = pressed ? ThemeKey.ON_ACCENT : silent ? ThemeKey.FAINT : selected ? ThemeKey.TEXT : ThemeKey.DIM;
    double[] outline = model.outline(drum, (int) (2 * (area.width() - 2 * EDGE)));
    paintOutline(g, area, outline, pressed ? ink : silent ? ThemeKey.MARK : ThemeKey.ACCENT);
    g.setFont(Typeface.LABEL.font());
    g.setColor((ink == ThemeKey.DIM ? ThemeKey.TEXT : ink).color());
    boolean room = g.getFontMetrics().stringWidth(drum.name()) <= area.width() - EDGE - 2;
    g.drawString(room ? drum.name() : drum.shortName(), (float) (area.x() + EDGE), (float) (area.y() + 14));
  }

  private static void paintOutline(Graphics2D g, Area area, double[] peaks, ThemeKey ink) {
    double middle = (area.y() + NAME + area.bottom() - EDGE) / 2;
    double half = (area.height() - NAME - EDGE) / 2;
    Path2D outline = new Path2D.Double();
    outline.moveTo(area.x() + EDGE, middle);
    for (int i = 0; i < peaks.length; i++) {
      outline.lineTo(area.x() + EDGE + .5 * i, middle - Math.max(.4, half * peaks[i]));
    }
    for (int i = peaks.length - 1; i >= 0; i--) {
      outline.lineTo(area.x() + EDGE + .5 * i, middle + Math.max(.4, half * peaks[i]));
    }
    outline.closePath();
    g.setColor(ink.color(.85));
    g.fill(outline);
  }

  private final class Hand extends MouseAdapter {
    @Override
    public void mousePressed(MouseEvent e) {
      requestFocusInWindow();
      if (SwingUtilities.isLeftMouseButton(e)) {
        row().drum(logicalX(e), logicalY(e)).ifPresent(drum -> model.press(drum, row().velocity(logicalY(e))));
      }
    }

    @Override
    public void mouseReleased(MouseEvent e) {
      model.release();
    }

    @Override
    public void mouseMoved(MouseEvent e) {
      OptionalInt drum = row().drum(logicalX(e), logicalY(e));
      Explanation.set(
          DrumPads.this,
          drum.isPresent() ? model.describe(Drum.ALL.get(drum.getAsInt())) : "The drums of the machine");
    }
  }

  private final class Keys extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent e) {
      switch (e.getKeyCode()) {
        case KeyEvent.VK_RIGHT -> model.select(model.selected() + 1);
        case KeyEvent.VK_LEFT -> model.select(model.selected() - 1);
        case KeyEvent.VK_HOME -> model.select(0);
        case KeyEvent.VK_END -> model.select(Drum.ALL.size() - 1);
        case KeyEvent.VK_ENTER ->
            model.press(model.selected(), e.isShiftDown() ? 127 : USUAL_VELOCITY);
        default -> {
          return;
        }
      }
      e.consume();
    }

    @Override
    public void keyReleased(KeyEvent e) {
      if (e.getKeyCode() == KeyEvent.VK_ENTER) {
        model.release();
      }
    }
  }
}
