package studio.overdub.ui.view.device.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.overdub.app.material.Loading;
import studio.overdub.app.material.SoundShape;
import studio.overdub.testing.FakeFonts;

class WaveModelTest {
  private static final List<Mark> MARKS =
      List.of(
          new Mark(Mark.Kind.START, 0), new Mark(Mark.Kind.END, 8_000), new Mark(Mark.Kind.LOOP_START, 2_000),
          new Mark(Mark.Kind.LOOP_END, 6_000));

  private final WaveModel model = new WaveModel();
  private final List<String> moves = new ArrayList<>();

  @BeforeEach
  void show() {
    model.show(new Loading.Ready<>(SoundShape.of(new FakeFonts.Swelling())), MARKS);
  }

  private void allowMoves() {
    model.onMarks((kind, frame, done) -> moves.add(kind + " " + frame + (done ? " done" : "")));
  }

  private java.util.Optional<Mark> at(double x) {
    return model.at(x, 800, mark -> model.axis().x(mark.frame(), 800));
  }

  @Test
  void withoutAListenerNoMarkCanBeTaken() {
    assertThat(at(200)).isEmpty();
    allowMoves();
    assertThat(at(203)).map(Mark::kind).contains(Mark.Kind.LOOP_START);
    assertThat(at(300)).isEmpty();
  }

  @Test
  void aDragPreviewsSnappedAndEndsInOneChange() {
    allowMoves();
    model.grab(at(200).orElseThrow());
    model.drag(252, 800, true);
    model.drag(303, 800, false);
    assertThat(model.mark(Mark.Kind.LOOP_START).orElseThrow().frame()).isEqualTo(3_030);
    model.drag(312, 800, true);
    model.drop();
    assertThat(moves).hasSize(4).last().asString().endsWith("done");
    assertThat(model.mark(Mark.Kind.LOOP_START).orElseThrow().frame()).isBetween(3_100L, 3_101L);
  }

  @Test
  void marksDoNotPassEachOther() {
    allowMoves();
    model.grab(at(200).orElseThrow());
    model.drag(790, 800, false);
    assertThat(model.mark(Mark.Kind.LOOP_START).orElseThrow().frame()).isEqualTo(5_999);
  }

  @Test
  void keysChooseAMarkAndMoveItByAPixel() {
    assertThat(model.chosen()).as("none can be moved").isEmpty();
    allowMoves();
    assertThat(model.chosen()).contains(Mark.Kind.START);
    model.choose(1);
    assertThat(model.chosen()).contains(Mark.Kind.LOOP_START);
    long before = model.mark(Mark.Kind.LOOP_START).orElseThrow().frame();
    model.nudge(1, 800, false);
    assertThat(model.mark(Mark.Kind.LOOP_START).orElseThrow().frame()).isEqualTo(before + 10);
    assertThat(moves).last().asString().endsWith("done");
    model.nudge(-1, 800, true);
    assertThat(model.mark(Mark.Kind.LOOP_START).orElseThrow().frame()).isLessThan(before + 10);
    assertThat(model.describeChosen()).startsWith("Loop start at 0.");
  }

  @Test
  void aZoomKeepsWhatIsUnderTheMouse() {
    double before = model.axis().frame(600, 800);
    model.axis().zoom(4, 600, 800);
    assertThat(model.axis().frame(600, 800)).isCloseTo(before, within(.01));
    assertThat(model.axis().to() - model.axis().from()).isCloseTo(2_000, within(.01));
    model.axis().zoom(.01, 600, 800);
    assertThat(model.axis().isWhole()).isTrue();
  }

  @Test
  void whileASoundIsReadItSaysSo() {
    model.show(new Loading.Opening<>(), List.of());
    assertThat(model.present()).isFalse();
    assertThat(model.status()).isEqualTo("Opening\u2026");
  }
}
