package studio.overdub.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.overdub.testing.Picture;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;

class FootLineTest {
  private static final int WIDTH = 900;

  @ParameterizedTest
  @EnumSource
  void whatCanBeTakenBackIsOfferedUntilItIsTakenOrSomethingElseHappened(Theme theme) throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          theme.install();
          List<String> done = new ArrayList<>();
          FootLine foot = new FootLine();
          JButton undo = (JButton) foot.getComponent(0);
          foot.state("12 steps to undo \u00b7 Saved");
          foot.offer("Deleted \u201cEmber Glow\u201d", "Undo", () -> done.add("restored"));
          foot.explain("The mouse is somewhere else");
          assertThat(undo.isVisible()).as("on the way to it").isTrue();
          for (int scale = 1; scale <= 2; scale++) {
            foot.setSize(WIDTH, 24);
            foot.doLayout();
            Picture picture = Picture.of(foot, WIDTH, 24, scale).save("foot offer " + theme.label() + " " + scale);
            assertThat(picture.count(ThemeKey.PANEL.color(), 0, 0, WIDTH, 24)).isPositive();
          }
          undo.doClick(0);
          assertThat(done).containsExactly("restored");
          assertThat(undo.isVisible()).isFalse();
          foot.offer("Deleted again", "Undo", () -> done.add("restored"));
          foot.tell("Saved");
          assertThat(undo.isVisible()).isFalse();
        });
  }
}
