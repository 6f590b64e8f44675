package studio.overdub.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ValueControlTest {
  private final List<Double> previews = new ArrayList<>();
  private final List<Double> commits = new ArrayList<>();
  private Knob knob;

  @BeforeAll
  static void theme() {
    Theme.DARK.install();
  }

  @BeforeEach
  void make() {
    knob = new Knob("Pan of Kit", "", PanRange.PAN);
    knob.setSize(48, 48);
    knob.onPreview(previews::add);
    knob.onCommit(commits::add);
  }

  private void mouse(int id, int y, int modifiers, int clicks) {
    knob.dispatchEvent(
        new MouseEvent(
            knob, id, 0, modifiers | InputEvent.BUTTON1_DOWN_MASK, 24, y, clicks, false, MouseEvent.BUTTON1));
  }

  private void key(int code) {
    for (int id : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
      KeyEvent event = new KeyEvent(knob, id, 0, 0, code, KeyEvent.CHAR_UNDEFINED);
      for (var listener : knob.getKeyListeners()) {
        if (id == KeyEvent.KEY_PRESSED) {
          listener.keyPressed(event);
        } else {
          listener.keyReleased(event);
        }
      }
    }
  }

  @Test
  void aDragPreviewsAllTheWayAndCommitsOnce() {
    mouse(MouseEvent.MOUSE_PRESSED, 100, 0, 1);
    mouse(MouseEvent.MOUSE_DRAGGED, 82, 0, 1);
    mouse(MouseEvent.MOUSE_DRAGGED, 64, 0, 1);
    assertThat(commits).isEmpty();
    mouse(MouseEvent.MOUSE_RELEASED, 64, 0, 1);
    assertThat(previews).hasSize(2);
    assertThat(commits).containsExactly(knob.value());
    assertThat(knob.value()).isCloseTo(.4, within(.011));
  }

  @Test
  void shiftDragsTenTimesFiner() {
    mouse(MouseEvent.MOUSE_PRESSED, 100, 0, 1);
    mouse(MouseEvent.MOUSE_DRAGGED, 64, InputEvent.SHIFT_DOWN_MASK, 1);
    mouse(MouseEvent.MOUSE_RELEASED, 64, 0, 1);
    assertThat(knob.value()).isCloseTo(.04, within(.011));
  }

  @Test
  void aDoubleClickGoesToTheDefault() {
    knob.show(.5);
    mouse(MouseEvent.MOUSE_PRESSED, 100, 0, 2);
    assertThat(commits).containsExactly(0.0);
  }

  @Test
  void arrowKeysStepAndHomeGoesToTheEnd() {
    key(KeyEvent.VK_UP);
    assertThat(knob.value()).isCloseTo(.04, within(1e-9));
    key(KeyEvent.VK_HOME);
    assertThat(commits).hasSize(2).endsWith(-1.0);
  }

  @Test
  void aValueFromElsewhereIsShownButNotCommitted() {
    knob.show(-.36);
    assertThat(knob.value()).isEqualTo(-.36);
    assertThat(previews).isEmpty();
    assertThat(commits).isEmpty();
  }

  @Test
  void aValueFromElsewhereWaitsWhileAHandIsOnTheKnob() {
    mouse(MouseEvent.MOUSE_PRESSED, 100, 0, 1);
    knob.show(.9);
    assertThat(knob.value()).isZero();
  }

  @Test
  void screenReadersHearNameAndValue() {
    knob.show(-.36);
    assertThat(knob.getAccessibleContext().getAccessibleName()).isEqualTo("Pan of Kit, L18");
    assertThat(knob.getAccessibleContext().getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
  }
}
