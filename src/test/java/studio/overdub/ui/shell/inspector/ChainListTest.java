package studio.overdub.ui.shell.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.overdub.base.DeviceId;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.view.inspector.DeviceCard;
import studio.overdub.ui.view.inspector.DeviceCard.Place;

/** Two note effects, an instrument and two inserts, put in another order by hand. */
class ChainListTest {
  private final List<String> moves = new ArrayList<>();
  private final List<String> clicks = new ArrayList<>();
  private final List<CardButton> buttons = new ArrayList<>();
  private ChainList chain;

  @BeforeAll
  static void theme() {
    Theme.DARK.install();
  }

  @BeforeEach
  void make() {
    chain = new ChainList((device, place) -> moves.add(device.value() + " to " + place));
    Place[] places = {Place.NOTE_EFFECT, Place.NOTE_EFFECT, Place.INSTRUMENT, Place.INSERT, Place.INSERT};
    for (int i = 0; i < places.length; i++) {
      DeviceCard card = new DeviceCard(new DeviceId(i), "Device " + i, "", true, false, places[i]);
      CardButton button = new CardButton(card.name(), "", "", true, false, () -> {});
      button.wire(() -> clicks.add(card.name()), menu -> {});
      buttons.add(button);
      chain.add(button, card);
    }
    chain.setSize(240, 300);
    chain.doLayout();
  }

  private void mouse(int card, int id, int y) {
    CardButton button = buttons.get(card);
    int modifiers = id == MouseEvent.MOUSE_RELEASED ? 0 : InputEvent.BUTTON1_DOWN_MASK;
    button.dispatchEvent(
        new MouseEvent(button, id, 0, modifiers, 20, y - button.getY(), 1, false, MouseEvent.BUTTON1));
  }

  private void drag(int card, int toY) {
    mouse(card, MouseEvent.MOUSE_PRESSED, buttons.get(card).getY() + 10);
    mouse(card, MouseEvent.MOUSE_DRAGGED, toY);
    mouse(card, MouseEvent.MOUSE_RELEASED, toY);
  }

  private void key(int card, int code) {
    CardButton button = buttons.get(card);
    Object action = button.getInputMap().get(KeyStroke.getKeyStroke(code, InputEvent.ALT_DOWN_MASK));
    if (action != null) {
      button.getActionMap().get(action).actionPerformed(new ActionEvent(button, 0, ""));
    }
  }

  @Test
  void aNoteEffectIsDraggedBehindAnother() {
    drag(0, buttons.get(1).getY() + buttons.get(1).getHeight());
    assertThat(moves).containsExactly("0 to 1");
    assertThat(clicks).as("a drag is no click").isEmpty();
  }

  @Test
  void anEffectStaysAmongItsKind() {
    drag(0, buttons.get(4).getY() + 20);
    drag(4, 0);
    assertThat(moves).containsExactly("0 to 1", "4 to 0");
  }

  @Test
  void whatIsDroppedWhereItWasDoesNotMove() {
    drag(3, buttons.get(3).getY() + 20);
    drag(2, 0);
    assertThat(moves).isEmpty();
  }

  @Test
  void altWithArrowsMovesByOneAndStopsAtTheEnds() {
    key(1, KeyEvent.VK_UP);
    key(0, KeyEvent.VK_UP);
    key(3, KeyEvent.VK_DOWN);
    key(4, KeyEvent.VK_DOWN);
    key(2, KeyEvent.VK_DOWN);
    assertThat(moves).containsExactly("1 to 0", "3 to 1");
  }
}
