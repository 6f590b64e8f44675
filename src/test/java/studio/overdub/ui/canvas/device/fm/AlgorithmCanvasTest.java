package studio.overdub.ui.canvas.device.fm;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.overdub.app.material.ToneShelf;
import studio.overdub.instruments.fm.FmType;
import studio.overdub.testing.DeviceBench;
import studio.overdub.testing.Picture;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.device.fm.AlgorithmLayout;
import studio.overdub.ui.view.device.fm.FmModel;

class AlgorithmCanvasTest {
  private static final int WIDTH = 228;
  private static final int HEIGHT = 160;

  private FmModel fm;

  @BeforeEach
  void make() throws Exception {
    SwingUtilities.invokeAndWait(Theme.DARK::install);
    DeviceBench bench = new DeviceBench(new FmType(), Map.of(), Map.of(), Path.of("nowhere"));
    fm = new FmModel(bench.device, new ToneShelf(bench.session.catalog(), Runnable::run, Runnable::run));
  }

  private static void press(JComponent canvas, int button, double x, double y) {
    int mask = button == MouseEvent.BUTTON1 ? InputEvent.BUTTON1_DOWN_MASK : InputEvent.BUTTON3_DOWN_MASK;
    canvas.dispatchEvent(
        new MouseEvent(
            canvas, MouseEvent.MOUSE_PRESSED, 0, mask, (int) x, (int) y, 1, button == MouseEvent.BUTTON3, button));
  }

  private static void key(JComponent canvas, int code) {
    canvas.getKeyListeners()[0].keyPressed(
        new KeyEvent(canvas, KeyEvent.KEY_PRESSED, 0, 0, code, KeyEvent.CHAR_UNDEFINED));
  }

  /** The picture as a number that changes with it. */
  private static int print(Picture picture, int width, int height) {
    int hash = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        hash = 31 * hash + picture.at(x, y).getRGB();
      }
    }
    return hash;
  }

  @Test
  void eachAlgorithmIsDrawnInAWayOfItsOwn() {
    AlgorithmDiagram diagram = new AlgorithmDiagram(fm);
    Set<Integer> prints = new HashSet<>();
    for (int number = 1; number <= FmModel.ALGORITHMS; number++) {
      fm.algorithm(number);
      prints.add(print(Picture.of(diagram, WIDTH, HEIGHT, 1), WIDTH, HEIGHT));
    }
    assertThat(prints).hasSize(32);
  }

  @Test
  void aClickOnAnOperatorChoosesItAndTheRightButtonMutesIt() {
    AlgorithmDiagram diagram = new AlgorithmDiagram(fm);
    diagram.setSize(WIDTH, HEIGHT);
    for (int number : new int[] {1, 16, 32}) {
      fm.algorithm(number);
      AlgorithmGeometry geometry =
          AlgorithmGeometry.filling(
              AlgorithmLayout.ALL.get(number - 1), new Rectangle2D.Double(8, 8, WIDTH - 16, HEIGHT - 16), 20, 36);
      for (int op = 0; op < FmModel.OPERATORS; op++) {
        Rectangle2D box = geometry.box(op);
        assertThat(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT).contains(box)).as("inside").isTrue();
        press(diagram, MouseEvent.BUTTON1, box.getCenterX(), box.getCenterY());
        assertThat(fm.selected()).isEqualTo(op);
        press(diagram, MouseEvent.BUTTON3, box.getCenterX(), box.getCenterY());
        assertThat(fm.on(op)).isFalse();
        press(diagram, MouseEvent.BUTTON3, box.getCenterX(), box.getCenterY());
      }
    }
  }

  @Test
  void keysChooseMuteAndStep() {
    AlgorithmDiagram diagram = new AlgorithmDiagram(fm);
    key(diagram, KeyEvent.VK_4);
    assertThat(fm.selected()).isEqualTo(3);
    key(diagram, KeyEvent.VK_RIGHT);
    key(diagram, KeyEvent.VK_SPACE);
    assertThat(fm.on(4)).isFalse();
    key(diagram, KeyEvent.VK_DOWN);
    assertThat(fm.layout().number()).isEqualTo(2);
  }

  @Test
  void aMutedOperatorAndAHigherLevelAreSeen() {
    AlgorithmDiagram diagram = new AlgorithmDiagram(fm);
    int before = print(Picture.of(diagram, WIDTH, HEIGHT, 1), WIDTH, HEIGHT);
    fm.toggle(5);
    int muted = print(Picture.of(diagram, WIDTH, HEIGHT, 1), WIDTH, HEIGHT);
    assertThat(muted).isNotEqualTo(before);
    fm.toggle(5);
    fm.device().set(fm.device().parameter("op6.level").orElseThrow(), 80);
    assertThat(print(Picture.of(diagram, WIDTH, HEIGHT, 1), WIDTH, HEIGHT)).isNotEqualTo(before).isNotEqualTo(muted);
  }

  @Test
  void theGridTakesAlgorithmsByClickAndArrows() {
    AlgorithmGrid grid = new AlgorithmGrid(fm);
    grid.setSize(800, 320);
    press(grid, MouseEvent.BUTTON1, 50 + 100, 40 + 80);
    assertThat(fm.layout().number()).isEqualTo(10);
    key(grid, KeyEvent.VK_DOWN);
    key(grid, KeyEvent.VK_LEFT);
    assertThat(fm.layout().number()).isEqualTo(17);
    Picture picture = Picture.of(grid, 800, 320, 1);
    assertThat(picture.count(ThemeKey.CHOSEN.color(), 0, 162, 97, 76)).as("the chosen cell").isPositive();
    assertThat(picture.count(ThemeKey.CHOSEN.color(), 101, 81, 97, 76)).as("the one before").isZero();
  }
}
