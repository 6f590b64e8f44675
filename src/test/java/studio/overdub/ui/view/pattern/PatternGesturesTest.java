package studio.overdub.ui.view.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.overdub.app.Session;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.device.Catalog;
import studio.overdub.midi.Message;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternClip;
import studio.overdub.song.PatternRow;
import studio.overdub.song.Song;
import studio.overdub.song.Step;
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.Snap;

class PatternGesturesTest {
  private static final long BAR = 4 * Ticks.PER_QUARTER;

  private final FakePlayback playback = new FakePlayback();
  private final Session session = new Session(SmallSong.make(), new Catalog(List.of()), playback);
  private final PatternModel model = new PatternModel(session);
  private final PatternEditor editor = new PatternEditor(model);
  private final PatternPointer pointer = new PatternPointer(model, editor);
  private Song before;

  @BeforeEach
  void open() {
    model.resize(1183, 421);
    before = session.song();
  }

  private Pattern pattern() {
    return session.song().pattern(SmallSong.BEAT_A).orElseThrow();
  }

  private PatternRow row(int row) {
    return pattern().rows().get(row);
  }

  private Pointer at(int row, int step) {
    Area place = StepShape.place(model.layout(), new StepCell(row, step));
    return Pointer.at(place.x() + 12, place.y() + 12);
  }

  private void drag(Pointer from, Pointer... on) {
    pointer.press(from);
    for (Pointer p : on) {
      pointer.drag(p);
    }
    pointer.release(on.length == 0 ? from : on[on.length - 1]);
  }

  @Test
  void aClickSetsAStepAndAnotherClearsIt() {
    drag(at(6, 5));
    assertThat(row(6).step(5)).contains(new Step(5, 100, .9));
    assertThat(playback.sent.stream().map(Message::key)).contains(45);
    drag(at(6, 5));
    assertThat(row(6).on()).isEmpty();
    assertThat(session.history().past()).extracting(s -> s.name()).containsExactly("Set step", "Clear step");
  }

  @Test
  void aDragPaintsStepsInOneStepOfHistoryAndEscapeForgets() {
    pointer.press(at(6, 0));
    pointer.drag(at(6, 15));
    assertThat(session.song()).isSameAs(before);
    assertThat(model.content().orElseThrow().pattern().rows().get(6).on()).hasSize(16);
    pointer.cancel();
    assertThat(model.content().orElseThrow().pattern()).isEqualTo(before.pattern(SmallSong.BEAT_A).orElseThrow());
    drag(at(6, 0), at(6, 7));
    assertThat(row(6).on()).hasSize(8);
    assertThat(session.history().past()).hasSize(1);
  }

  @Test
  void aDragThatBeginsOnASetStepClears() {
    drag(at(3, 0), at(3, 15));
    assertThat(row(3).on()).isEmpty();
  }

  @Test
  void theRightEdgeOfAStepSetsHowLongItIsHeld() {
    Step step = row(3).step(4).orElseThrow();
    Area shape = StepShape.of(model.layout(), new StepCell(3, 4), step);
    Pointer edge = Pointer.at(shape.right() - 3, shape.y() + 5);
    drag(edge, edge.movedTo(edge.x() + model.layout().stepWidth(), edge.y()));
    assertThat(row(3).step(4).orElseThrow().gate()).isEqualTo(1.9);
  }

  @Test
  void theGraphSetsVelocitiesOrGatesOfTheChosenRow() {
    model.cursor(3, 0);
    Area graph = model.layout().graph();
    Pointer from = Pointer.at(model.layout().stepX(0) + 5, graph.y());
    drag(from, Pointer.at(model.layout().stepX(14) + 5, graph.bottom()));
    assertThat(row(3).step(0).orElseThrow().velocity()).isEqualTo(127);
    assertThat(row(3).step(14).orElseThrow().velocity()).isEqualTo(1);
    assertThat(row(3).on()).extracting(Step::velocity).isSortedAccordingTo((a, b) -> b - a);
    model.graph(Graph.GATE);
    drag(Pointer.at(from.x(), graph.y() + graph.height() / 2));
    assertThat(row(3).step(0).orElseThrow().gate()).isEqualTo(1.0);
    assertThat(session.history().past()).hasSize(2);
  }

  @Test
  void theWheelChangesTheVelocityOfAStep() {
    pointer.wheel(at(0, 0), -1);
    assertThat(row(0).step(0).orElseThrow().velocity()).isEqualTo(125);
  }

  @Test
  void aTurnOfTheWheelOverOneStepIsOneStepOfHistory() {
    pointer.wheel(at(0, 0), 1);
    pointer.wheel(at(0, 0), 1);
    pointer.wheel(at(0, 0), 1);
    assertThat(session.history().past()).hasSize(1);
    pointer.wheel(at(3, 0), 1);
    assertThat(session.history().past()).hasSize(2);
    session.undo();
    pointer.wheel(at(3, 0), 1);
    assertThat(session.history().past()).hasSize(2);
    session.undo();
    session.undo();
    assertThat(session.song()).isEqualTo(before);
  }

  @Test
  void stepsSwingAndRowLengthAreDragged() {
    Area steps = model.layout().control(PatternLayout.Control.STEPS);
    Pointer on = Pointer.at(steps.x() + 5, steps.y() + 5);
    drag(on, on.movedTo(on.x(), on.y() - 24));
    assertThat(pattern().steps()).isEqualTo(20);
    assertThat(row(0).steps()).isEqualTo(20);
    assertThat(row(7).steps()).isEqualTo(12);
    Area swing = model.layout().control(PatternLayout.Control.SWING);
    Pointer onSwing = Pointer.at(swing.x() + 5, swing.y() + 5);
    drag(onSwing, onSwing.movedTo(onSwing.x(), onSwing.y() - 60));
    assertThat(pattern().swing()).isEqualTo(.66);
    Area count = model.layout().count(7);
    Pointer onCount = Pointer.at(count.x() + 5, count.y() + 5);
    drag(onCount, onCount.movedTo(onCount.x(), onCount.y() + 18));
    assertThat(row(7).steps()).isEqualTo(9);
  }

  @Test
  void aNewPatternHasTheRowsOfADrumKitAndCanBePlaced() {
    session.select(session.selection().withTrack(SmallSong.KIT));
    editor.add();
    PatternContent shown = model.content().orElseThrow();
    assertThat(shown.pattern().name()).isEqualTo("Beat C");
    assertThat(shown.pattern().rows()).extracting(PatternRow::name).startsWith("Kick", "Snare", "Clap", "Closed hat");
    playback.position = new TimelineTick(30 * BAR + 5);
    editor.place();
    PatternClip clip = (PatternClip) session.song().track(SmallSong.KIT).orElseThrow().clips().getLast();
    assertThat(clip.start().value()).isEqualTo(30 * BAR);
    assertThat(clip.pattern()).isEqualTo(shown.pattern().id());
    editor.duplicate();
    assertThat(model.content().orElseThrow().pattern().name()).isEqualTo("Beat D");
  }

  @Test
  void rowsAreAddedRemovedAndGivenOtherKeys() {
    editor.addRow();
    assertThat(pattern().rows()).hasSize(9);
    assertThat(row(8).name()).isEqualTo("Low kick");
    editor.rowKey(56);
    assertThat(row(8).name()).isEqualTo("Cowbell");
    editor.removeRow();
    assertThat(pattern().rows()).hasSize(8);
    editor.stepLength(Snap.find("1/8").orElseThrow());
    assertThat(pattern().stepLength()).isEqualTo(Ticks.PER_QUARTER / 2);
  }

  @Test
  void theCursorWorksByKeysAlone() {
    editor.moveUp(-6);
    editor.moveOn(5);
    editor.toggle();
    assertThat(editor.describe()).isEqualTo("Beat A. Low tom, step 6 of 16, on, velocity 100.");
    editor.louder(8);
    assertThat(row(6).step(5).orElseThrow().velocity()).isEqualTo(108);
    editor.copy();
    editor.moveUp(6);
    editor.paste();
    assertThat(row(0).step(5)).isPresent();
    editor.delete();
    assertThat(row(0).on()).isEmpty();
  }

  @Test
  void theStepThatIsHeardIsKnown() {
    assertThat(model.playing()).isEqualTo(-1);
    playback.position = new TimelineTick(16 * BAR + 9 * Ticks.PER_QUARTER / 4 + 10);
    playback.play();
    model.pick(SmallSong.BEAT_A);
    assertThat(model.playing()).isEqualTo(9);
  }

  @Test
  void anyGesturesKeepThePatternValid() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      Pointer from = anywhere(random);
      pointer.press(from);
      for (int move = random.nextInt(4); move > 0; move--) {
        Pointer to = anywhere(random);
        pointer.drag(new Pointer(to.x(), to.y(), from.button(), 1, to.shift(), to.ctrl(), to.alt()));
      }
      pointer.release(from);
      for (Pattern pattern : session.song().patterns()) {
        assertThat(pattern.steps()).as("seed %d", seed).isBetween(1, 128);
        for (PatternRow row : pattern.rows()) {
          assertThat(row.steps()).as("seed %d", seed).isBetween(1, 128);
          assertThat(row.on()).extracting(Step::index).as("seed %d", seed).isSorted().doesNotHaveDuplicates();
          assertThat(row.on()).as("seed %d", seed)
              .allMatch(s -> s.gate() > 0 && s.velocity() >= 1 && s.velocity() <= 127);
        }
      }
    }
    while (session.history().undoName().isPresent()) {
      session.undo();
    }
    assertThat(session.song()).as("seed %d", seed).isEqualTo(before);
  }

  private static Pointer anywhere(Random random) {
    Pointer.Button button = Pointer.Button.values()[random.nextInt(3)];
    return new Pointer(
        random.nextInt(1200), random.nextInt(421), button, 1 + random.nextInt(2), random.nextBoolean(),
        random.nextBoolean(), random.nextBoolean());
  }
}
