package studio.overdub.ui.canvas.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.overdub.ui.kit.Canvas;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.view.Changes;
import studio.overdub.ui.view.device.Handles;

class HandleGesturesTest {
  private static final int WIDTH = 216;
  private static final int HEIGHT = 128;

  /** Two handles that note what is done to them. */
  private static final class TwoHandles implements Handles<String> {
    private final Changes changes = new Changes();
    private final List<String> done = new ArrayList<>();
    private boolean held;
    private double dx;
    private double y;

    @Override
    public Changes changes() {
      return changes;
    }

    @Override
    public List<Handle<String>> handles() {
      return List.of(new Handle<>("left", 0, .5, false), new Handle<>("right", 1, .5, true));
    }

    @Override
    public Way way(String handle) {
      return handle.equals("left") ? Way.UPRIGHT : Way.ANY;
    }

    @Override
    public Optional<String> chosenHandle() {
      return Optional.of("left");
    }

    @Override
    public String describeChosen() {
      return "Left 50 %";
    }

    @Override
    public String describe(String handle) {
      return "At the " + handle;
    }

    @Override
    public void grab(String handle) {
      done.add("grab " + handle);
      held = true;
    }

    @Override
    public void drag(double dx, double y) {
      this.dx = dx;
      this.y = y;
    }

    @Override
    public void drop() {
      done.add("drop");
      held = false;
    }

    @Override
    public void cancel() {
      done.add("cancel");
      held = false;
    }

    @Override
    public boolean held() {
      return held;
    }

    @Override
    public void reset(String handle) {
      done.add("reset " + handle);
    }

    @Override
    public void across(double steps) {
      done.add("across " + steps);
    }

    @Override
    public void nudge(double steps) {
      done.add("nudge " + steps);
    }

    @Override
    public void resetChosen() {
      done.add("reset chosen");
    }
  }

  private static final class Plain extends Graph {
    private static final long serialVersionUID = 1;

    Plain() {
      super("Plain");
    }

    @Override
    protected void paint(Graphics2D g, double width, double height) {
      paintGround(g, width, height);
    }
  }

  private final TwoHandles model = new TwoHandles();
  private final Plain graph = new Plain();
  private final HandleGestures<String> gestures = new HandleGestures<>(graph, model, "Drag", HandleGestures.REACH, 0);

  @BeforeEach
  void layOut() {
    double scale = 1 / Canvas.logical(1);
    graph.setSize((int) (WIDTH * scale), (int) (HEIGHT * scale));
  }

  private void mouse(int id, double x, double y, int clicks, int modifiers) {
    double scale = 1 / Canvas.logical(1);
    boolean button = id != MouseEvent.MOUSE_MOVED && id != MouseEvent.MOUSE_EXITED;
    graph.dispatchEvent(
        new MouseEvent(
            graph, id, 0, modifiers | (button ? InputEvent.BUTTON1_DOWN_MASK : 0), (int) (x * scale),
            (int) (y * scale), clicks, false, button ? MouseEvent.BUTTON1 : MouseEvent.NOBUTTON));
  }

  private void key(int code, int modifiers) {
    KeyEvent pressed = new KeyEvent(graph, KeyEvent.KEY_PRESSED, 0, modifiers, code, KeyEvent.CHAR_UNDEFINED);
    Stream.of(graph.getKeyListeners()).forEach(listener -> listener.keyPressed(pressed));
  }

  @Test
  void aDragMovesTheNearestHandleFromWhereItStoodAndEndsWithTheHand() {
    mouse(MouseEvent.MOUSE_PRESSED, 12, 75, 1, 0);
    assertThat(gestures.isBusy("left")).isTrue();
    mouse(MouseEvent.MOUSE_DRAGGED, 32, 65, 1, 0);
    assertThat(model.dx).isCloseTo(.1, within(1e-9));
    assertThat(model.y).as("no jump to the mouse").isCloseTo(.6, within(1e-9));
    assertThat(graph.getAccessibleContext().getAccessibleDescription()).isEqualTo("Left 50 %");
    mouse(MouseEvent.MOUSE_RELEASED, 32, 65, 1, 0);
    assertThat(model.done).containsExactly("grab left", "drop");
  }

  @Test
  void shiftMovesByATenth() {
    mouse(MouseEvent.MOUSE_PRESSED, 208, 70, 1, 0);
    mouse(MouseEvent.MOUSE_DRAGGED, 188, 60, 1, InputEvent.SHIFT_DOWN_MASK);
    assertThat(model.dx).isCloseTo(-.01, within(1e-9));
    assertThat(model.y).isCloseTo(.51, within(1e-9));
  }

  @Test
  void whereNoHandleIsNothingIsMoved() {
    mouse(MouseEvent.MOUSE_PRESSED, 100, 70, 1, 0);
    mouse(MouseEvent.MOUSE_DRAGGED, 120, 70, 1, 0);
    mouse(MouseEvent.MOUSE_RELEASED, 120, 70, 1, 0);
    assertThat(model.done).isEmpty();
    assertThat(model.dx).isZero();
  }

  @Test
  void aHandleCanBeTakenFromAnywhereWhereItsReachHasNoEnd() {
    Plain whole = new Plain();
    whole.setSize(graph.getSize());
    new HandleGestures<>(whole, model, "Drag", Double.POSITIVE_INFINITY, 0);
    whole.dispatchEvent(
        new MouseEvent(
            whole, MouseEvent.MOUSE_PRESSED, 0, InputEvent.BUTTON1_DOWN_MASK, 30, 30, 1, false, MouseEvent.BUTTON1));
    assertThat(model.done).containsExactly("grab left");
  }

  @Test
  void aDoubleClickPutsAHandleBack() {
    mouse(MouseEvent.MOUSE_PRESSED, 208, 74, 2, 0);
    assertThat(model.done).containsExactly("cancel", "reset right");
  }

  @Test
  void theHandleUnderTheMouseIsExplained() {
    mouse(MouseEvent.MOUSE_MOVED, 8, 74, 0, 0);
    assertThat(Explanation.of(graph)).isEqualTo("At the left. Drag");
    assertThat(gestures.words(() -> "Nothing")).isEqualTo("At the left");
    assertThat(graph.getCursor().getType()).isEqualTo(Cursor.N_RESIZE_CURSOR);
    mouse(MouseEvent.MOUSE_MOVED, 208, 74, 0, 0);
    assertThat(graph.getCursor().getType()).isEqualTo(Cursor.MOVE_CURSOR);
    mouse(MouseEvent.MOUSE_MOVED, 100, 74, 0, 0);
    assertThat(Explanation.of(graph)).isEqualTo("Drag");
    assertThat(gestures.words(() -> "Nothing")).isEqualTo("Nothing");
    mouse(MouseEvent.MOUSE_MOVED, 208, 74, 0, 0);
    mouse(MouseEvent.MOUSE_EXITED, 300, 74, 0, 0);
    assertThat(gestures.isBusy("right")).isFalse();
  }

  @Test
  void keysChooseMoveAndReset() {
    key(KeyEvent.VK_RIGHT, 0);
    key(KeyEvent.VK_LEFT, 0);
    key(KeyEvent.VK_UP, 0);
    key(KeyEvent.VK_DOWN, InputEvent.SHIFT_DOWN_MASK);
    key(KeyEvent.VK_DELETE, 0);
    key(KeyEvent.VK_BACK_SPACE, 0);
    assertThat(model.done)
        .containsExactly("across 1.0", "across -1.0", "nudge 1.0", "nudge -0.1", "reset chosen", "reset chosen");
    assertThat(graph.getAccessibleContext().getAccessibleDescription()).isEqualTo("Left 50 %");
  }

  @Test
  void escapeLetsGoOfWhatIsHeldAndIsNotTakenOtherwise() {
    key(KeyEvent.VK_ESCAPE, 0);
    assertThat(model.done).isEmpty();
    mouse(MouseEvent.MOUSE_PRESSED, 8, 74, 1, 0);
    key(KeyEvent.VK_ESCAPE, 0);
    mouse(MouseEvent.MOUSE_DRAGGED, 60, 20, 1, 0);
    mouse(MouseEvent.MOUSE_RELEASED, 60, 20, 1, 0);
    assertThat(model.done).containsExactly("grab left", "cancel");
    assertThat(model.dx).as("the hand goes on without it").isZero();
  }
}
