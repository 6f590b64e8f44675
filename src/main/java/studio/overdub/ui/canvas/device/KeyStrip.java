package studio.overdub.ui.canvas.device;

import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javax.swing.SwingUtilities;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.KeyNames;
import studio.overdub.ui.view.device.sample.SampleModel;
import studio.overdub.ui.view.device.sampler.ZoneLayout;

/** A keyboard that plays a recording and shows the key at which it sounds as recorded. */
public final class KeyStrip extends NamedCanvas {
  private static final long serialVersionUID = 1;

  private final transient SampleModel model;

  /** A keyboard of a model. */
  public KeyStrip(SampleModel model) {
    super("Keyboard");
    this.model = model;
    prefer(420, (int) ZoneLayout.KEYBOARD);
    model.changes().add(this::repaint);
    Hand hand = new Hand();
    addMouseListener(hand);
    addMouseMotionListener(hand);
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    ZoneLayout layout = ZoneLayout.keyboard(width);
    KeyboardPainter.paint(g, layout, model.heldKey(), key -> true);
    g.setColor(ThemeKey.ACCENT.color());
    g.fill(
        new Rectangle2D.Double(
            layout.x(model.root()), layout.keyboardTop() + 2, layout.keyWidth(), ZoneLayout.KEYBOARD * .3));
  }

  private final class Hand extends MouseAdapter {
    private ZoneLayout layout() {
      return ZoneLayout.keyboard(logical(getWidth()));
    }

    @Override
    public void mousePressed(MouseEvent e) {
      if (SwingUtilities.isLeftMouseButton(e)) {
        int key = layout().key(logicalX(e));
        if (e.isAltDown()) {
          model.root(key);
        }
        model.play(key, layout().velocity(logicalY(e)));
      }
    }

    @Override
    public void mouseDragged(MouseEvent e) {
      if (SwingUtilities.isLeftMouseButton(e)) {
        model.play(layout().key(logicalX(e)), layout().velocity(logicalY(e)));
      }
    }

    @Override
    public void mouseReleased(MouseEvent e) {
      model.release();
    }

    @Override
    public void mouseMoved(MouseEvent e) {
      int key = layout().key(logicalX(e));
      Explanation.set(
          KeyStrip.this,
          KeyNames.of(key, Optional.empty()) + (key == model.root() ? ", the root: it sounds as recorded" : "")
              + ". Press to play, harder further down. [Alt Click] makes it the root");
    }
  }
}
