package studio.overdub.ui.shell.inspector;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import studio.overdub.base.DeviceId;
import studio.overdub.ui.kit.Canvas;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.inspector.DeviceCard;

/**
 * The cards of the inspector. Effects are put in another order by dragging, or by Alt with Up and Down; each stays
 * among those of its kind.
 */
final class ChainList extends Plane {
  private static final long serialVersionUID = 1;
  private static final int GAP = 6;
  private static final int EDGE = 12;
  private static final int LEAST_DRAG = 5;

  private final transient Map<CardButton, DeviceCard> cards = new LinkedHashMap<>();
  private final transient ObjIntConsumer<DeviceId> onMove;
  private double dropLine = Double.NaN;

  /** @param onMove hears which device goes to which place among those of its kind */
  ChainList(ObjIntConsumer<DeviceId> onMove) {
    super(ThemeKey.PANEL, Line.column(GAP, 5, EDGE, 8, EDGE));
    this.onMove = onMove;
  }

  /** Begins anew. */
  void clear() {
    removeAll();
    cards.clear();
  }

  /** Adds the card of a device. */
  void add(CardButton button, DeviceCard card) {
    add(button);
    cards.put(button, card);
    if (card.place() != DeviceCard.Place.INSTRUMENT) {
      Drag drag = new Drag(button, card);
      button.addMouseListener(drag);
      button.addMouseMotionListener(drag);
      key(button, KeyEvent.VK_UP, card, -1);
      key(button, KeyEvent.VK_DOWN, card, 1);
    }
  }

  private void key(CardButton button, int code, DeviceCard card, int by) {
    String name = "move " + by;
    button.getInputMap().put(KeyStroke.getKeyStroke(code, InputEvent.ALT_DOWN_MASK), name);
    button.getActionMap().put(name, new Step(card, by));
  }

  /** The device whose card has the keyboard. */
  Optional<DeviceId> focused() {
    return cards.entrySet().stream().filter(e -> e.getKey().isFocusOwner()).findFirst().map(e -> e.getValue().id());
  }

  /** Puts the keyboard onto a device's card. */
  void focus(DeviceId device) {
    cards.forEach(
        (button, card) -> {
          if (card.id().equals(device)) {
            button.requestFocusInWindow();
          }
        });
  }

  private List<CardButton> siblings(DeviceCard card) {
    return cards.entrySet().stream()
        .filter(e -> e.getValue().place() == card.place())
        .map(Map.Entry::getKey)
        .toList();
  }

  private int placeOf(DeviceCard card) {
    return siblings(card).stream().map(cards::get).toList().indexOf(card);
  }

  /** The gap between siblings that is nearest to a height, from 0 above the first. */
  private int gapAt(DeviceCard card, int y) {
    return (int) siblings(card).stream().filter(b -> y > b.getY() + b.getHeight() / 2).count();
  }

  private void showGap(DeviceCard card, int gap) {
    List<CardButton> siblings = siblings(card);
    int half = UIScale.scale(GAP) / 2;
    int y =
        gap == siblings.size()
            ? siblings.getLast().getY() + siblings.getLast().getHeight() + half
            : siblings.get(gap).getY() - half;
    dropLine = Canvas.logical(y);
    repaint();
  }

  @Override
  public void paint(Graphics graphics) {
    super.paint(graphics);
    if (!Double.isNaN(dropLine)) {
      Graphics2D g = Canvas.logical(graphics);
      g.setColor(ThemeKey.ACCENT.color());
      g.fill(
          new RoundRectangle2D.Double(
              EDGE, dropLine - 1, Canvas.logical(getWidth()) - 2 * EDGE, 2, 2, 2));
      g.dispose();
    }
  }

  private final class Drag extends MouseAdapter {
    private final CardButton button;
    private final DeviceCard card;
    private int pressedAt;
    private int gap = -1;

    Drag(CardButton button, DeviceCard card) {
      this.button = button;
      this.card = card;
    }

    @Override
    public void mousePressed(MouseEvent e) {
      pressedAt = e.getY();
    }

    @Override
    public void mouseDragged(MouseEvent e) {
      if (SwingUtilities.isLeftMouseButton(e)
          && (gap >= 0 || Math.abs(e.getY() - pressedAt) >= UIScale.scale(LEAST_DRAG))) {
        button.dragged();
        gap = gapAt(card, button.getY() + e.getY());
        showGap(card, gap);
      }
    }

    @Override
    public void mouseReleased(MouseEvent e) {
      if (gap >= 0) {
        int from = placeOf(card);
        int to = gap > from ? gap - 1 : gap;
        gap = -1;
        dropLine = Double.NaN;
        repaint();
        if (to != from) {
          onMove.accept(card.id(), to);
        }
      }
    }
  }

  private final class Step extends AbstractAction {
    private static final long serialVersionUID = 1;

    private final transient DeviceCard card;
    private final int by;

    Step(DeviceCard card, int by) {
      this.card = card;
      this.by = by;
    }

    @Override
    public void actionPerformed(ActionEvent e) {
      int to = placeOf(card) + by;
      if (to >= 0 && to < siblings(card).size()) {
        onMove.accept(card.id(), to);
      }
    }
  }
}
