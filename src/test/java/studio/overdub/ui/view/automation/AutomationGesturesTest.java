package studio.overdub.ui.view.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.overdub.app.Session;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.device.Catalog;
import studio.overdub.edit.LaneEdits;
import studio.overdub.effects.CompressorType;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.testing.DrawnPeaks;
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.view.Naming;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.Tool;
import studio.overdub.ui.view.arrange.ArrangeEditor;
import studio.overdub.ui.view.arrange.ArrangeModel;
import studio.overdub.ui.view.arrange.ArrangePointer;
import studio.overdub.ui.view.arrange.FaderScale;
import studio.overdub.ui.view.arrange.TrackRow;

class AutomationGesturesTest {
  private static final long BAR = 4 * Ticks.PER_QUARTER;
  private static final LaneTarget GAIN = new LaneTarget.Gain();

  private static final FaderScale SCALE =
      new FaderScale() {
        @Override
        public double toTravel(double db) {
          return (db + 60) / 66;
        }

        @Override
        public double fromTravel(double travel) {
          return travel * 66 - 60;
        }
      };

  private final FakePlayback playback = new FakePlayback();
  private final Session session =
      new Session(SmallSong.make(), new Catalog(List.of(new CompressorType())), playback);
  private final ArrangeModel model = new ArrangeModel(session);
  private final ArrangePointer pointer = new ArrangePointer(model, new DrawnPeaks(), SCALE);
  private final ArrangeEditor editor = new ArrangeEditor(model, new DrawnPeaks());
  private final List<ParameterChooser> asked = new ArrayList<>();
  private final List<Naming> typed = new ArrayList<>();

  @BeforeEach
  void open() {
    model.resize(1183, 900);
    model.onChoosing(asked::add);
    model.onNaming(typed::add);
  }

  private static AutomationPoint point(double bar, double value) {
    return new AutomationPoint(new TimelineTick(Math.round(bar * BAR)), value, true);
  }

  private void automate(AutomationPoint... points) {
    session.apply(LaneEdits.setAutomation(SmallSong.CHOIR, GAIN, "Automate", List.of(points)));
  }

  private void choose(String label) {
    List<String> labels = asked.getFirst().rows().stream().map(ParameterRow::text).toList();
    assertThat(asked.getFirst().use(labels.indexOf(label))).isTrue();
  }

  private LaneRow lane() {
    return model.lanes().getFirst();
  }

  private Pointer at(double bar, double value) {
    return Pointer.at(model.xOf(Math.round(bar * BAR)), lane().yOf(value));
  }

  private void drag(Pointer from, Pointer to) {
    pointer.press(from);
    pointer.drag(to);
    pointer.release(to);
  }

  private List<AutomationPoint> points() {
    return LaneEdits.automation(track(), GAIN);
  }

  private Track track() {
    return session.song().track(SmallSong.CHOIR).orElseThrow();
  }

  private List<Double> values() {
    return points().stream().map(p -> Math.rint(p.value()) + 0.0).toList();
  }

  private List<Double> bars() {
    return points().stream().map(p -> (double) p.at().value() / BAR).toList();
  }

  @Test
  void bussesAndMasterHaveRowsWithAutomationOnceTheyAreAskedFor() {
    int tracks = model.rows().size();
    Pointer corner = Pointer.at(model.layout().busses().x() + 20, model.layout().busses().y() + 10);
    drag(corner, corner);
    assertThat(model.rows()).hasSizeGreaterThan(tracks);
    TrackRow master = model.rows().getLast();
    assertThat(master.track().name()).isEqualTo("Master");
    assertThat(model.rows().subList(tracks, model.rows().size() - 1))
        .allMatch(row -> row.track().kind().isBus());

    Pointer disclosure = Pointer.at(master.disclosure().x() + 4, master.disclosure().y() + 4);
    drag(disclosure, disclosure);
    LaneRow lane = model.lanes().getLast();
    assertThat(lane.track().id()).isEqualTo(Song.MASTER);
    Pointer on = Pointer.at(model.xOf(BAR), lane.yOf(-12));
    pointer.press(on.withClicks(2));
    pointer.release(on);

    assertThat(session.song().masterLanes()).hasSize(1);
    assertThat(session.song().masterLanes().getFirst().target()).isEqualTo(GAIN);
    session.undo();
    assertThat(session.song().masterLanes()).isEmpty();
    drag(corner, corner);
    assertThat(model.rows()).hasSize(tracks);
  }

  @Test
  void whatMovesByItselfIsShownUntilItIsFolded() {
    assertThat(model.lanes()).isEmpty();
    automate(point(2, -10), point(4, 0));
    assertThat(model.lanes()).extracting(row -> row.parameter().label()).containsExactly("Volume");
    double below = model.rows().getLast().y();
    model.automation().toggle(track());
    assertThat(model.lanes()).isEmpty();
    assertThat(model.rows().getLast().y()).isEqualTo(below - LaneRow.HEIGHT);
  }

  @Test
  void anUnfoldedTrackWithoutAutomationOffersItsVolume() {
    model.automation().toggle(track());
    assertThat(lane().parameter().target()).isEqualTo(GAIN);
    assertThat(lane().points()).isEmpty();
  }

  @Test
  void aDoubleClickSetsAPointOnTheGridAndUndoTakesItBack() {
    model.automation().toggle(track());
    Song before = session.song();
    pointer.press(at(4.02, -20).withClicks(2));
    assertThat(session.song()).isSameAs(before);
    pointer.release(at(4.02, -20));
    assertThat(bars()).containsExactly(4.0);
    assertThat(values()).containsExactly(-20.0);
    assertThat(session.history().past()).hasSize(1);
    assertThat(session.history().past().getLast().name()).isEqualTo("Draw Volume");
    session.undo();
    assertThat(session.song()).isEqualTo(before);
  }

  @Test
  void aPointIsMovedInTimeAndValueAsOneStep() {
    automate(point(2, -20), point(4, 0), point(8, -6));
    drag(at(4, 0), at(6.02, -30));
    assertThat(bars()).containsExactly(2.0, 6.0, 8.0);
    assertThat(values()).containsExactly(-20.0, -30.0, -6.0);
    assertThat(session.history().past().getLast().name()).isEqualTo("Move a point of Volume");
    assertThat(model.automation().readout()).isEmpty();
  }

  @Test
  void whileAPointIsMovedItsValueStandsBesideIt() {
    automate(point(2, -20));
    pointer.press(at(2, -20));
    pointer.drag(at(3, -10));
    assertThat(model.automation().readout().orElseThrow().text()).startsWith("\u221210.0 dB").endsWith("4.1.000");
    pointer.cancel();
    assertThat(values()).containsExactly(-20.0);
    assertThat(model.automation().readout()).isEmpty();
  }

  @Test
  void aPointMayBeDraggedPastItsNeighbour() {
    automate(point(2, -20), point(4, 0));
    drag(at(2, -20), at(6, -20));
    assertThat(bars()).containsExactly(4.0, 6.0);
  }

  @Test
  void draggingALineMovesBothItsEndsInValueAlone() {
    automate(point(2, -20), point(4, -20), point(6, 0));
    drag(at(3, -20), at(3.5, -30));
    assertThat(bars()).containsExactly(2.0, 4.0, 6.0);
    assertThat(values()).containsExactly(-30.0, -30.0, 0.0);
  }

  @Test
  void aRubberBandChoosesAndDeleteRemoves() {
    automate(point(2, -20), point(4, -20), point(6, 0));
    drag(at(1, -3), at(5, -40));
    assertThat(model.automation().chosen(lane())).hasSize(2);
    assertThat(editor.hasSelection()).isTrue();
    assertThat(editor.subject()).isEqualTo("points");
    editor.delete();
    assertThat(bars()).containsExactly(6.0);
    assertThat(session.history().past().getLast().name()).isEqualTo("Delete points of Volume");
  }

  @Test
  void severalChosenPointsMoveTogether() {
    automate(point(2, -20), point(4, -10), point(6, 0));
    drag(at(1, -3), at(5, -40));
    drag(at(4, -10), at(5, -15));
    assertThat(bars()).containsExactly(3.0, 5.0, 6.0);
    assertThat(values()).containsExactly(-25.0, -15.0, 0.0);
  }

  @Test
  void choosingAClipForgetsThePoints() {
    automate(point(2, -20));
    drag(at(1, -3), at(5, -40));
    editor.selectNone();
    assertThat(editor.hasSelection()).isFalse();
    editor.selectAll();
    assertThat(editor.subject()).isEqualTo("clips");
  }

  @Test
  void drawingSetsAPointOnEachLineOfTheGrid() {
    model.automation().toggle(track());
    model.tool(Tool.DRAW);
    drag(at(2, -40), at(3, 0));
    assertThat(bars()).containsExactly(2.0, 2.25, 2.5, 2.75, 3.0);
    assertThat(values()).first().isEqualTo(-40.0);
    assertThat(values()).last().isEqualTo(0.0);
    assertThat(points()).allMatch(AutomationPoint::ramp);
  }

  @Test
  void withShiftDrawingMakesOneLine() {
    automate(point(2.5, 6));
    model.tool(Tool.DRAW);
    drag(at(2, -40), at(4, 0).withShift());
    assertThat(bars()).containsExactly(2.0, 4.0);
  }

  @Test
  void aRightDragErases() {
    automate(point(2, -20), point(4, -10), point(6, 0));
    pointer.press(at(1.5, -30).withButton(Pointer.Button.RIGHT));
    pointer.drag(at(4.5, -30).withButton(Pointer.Button.RIGHT));
    pointer.release(at(4.5, -30));
    assertThat(bars()).containsExactly(6.0);
    assertThat(session.history().past().getLast().name()).isEqualTo("Erase Volume");
  }

  @Test
  void aLaneStaysInSightWhenItsLastPointIsErased() {
    automate(point(2, -20));
    pointer.press(at(2, -20).withButton(Pointer.Button.RIGHT));
    pointer.release(at(2, -20));
    assertThat(points()).isEmpty();
    assertThat(model.lanes()).hasSize(1);
  }

  @Test
  void aValueIsTypedInItsUnit() {
    automate(point(2, -20), point(4, 0));
    pointer.press(at(2, -20).withClicks(2));
    pointer.release(at(2, -20));
    assertThat(typed.getFirst().name()).isEqualTo("\u221220.0 dB");
    typed.getFirst().accept().accept("\u22126.5 dB");
    assertThat(points().getFirst().value()).isEqualTo(-6.5);
    typed.getFirst().accept().accept("loud");
    assertThat(points().getFirst().value()).isEqualTo(-6.5);
  }

  @Test
  void pointsAreHeldOrRamped() {
    automate(point(2, -20), point(4, 0));
    pointer.press(at(2, -20));
    pointer.release(at(2, -20));
    AutomationEditor points = new AutomationEditor(model.automation());
    points.toggleHold();
    assertThat(points()).extracting(AutomationPoint::ramp).containsExactly(false, true);
    assertThat(points.holds()).isTrue();
    assertThat(lane().valueAt(3 * BAR)).isEqualTo(-20);
    points.toggleHold();
    assertThat(lane().valueAt(3 * BAR)).isBetween(-11.0, -9.0);
  }

  @Test
  void copiedPointsArePastedWhereThePlayheadStands() {
    automate(point(2, -20), point(3, 0), point(9, -3));
    drag(at(1, 6), at(4, -40));
    editor.copy();
    playback.position = new TimelineTick(8 * BAR);
    editor.paste();
    assertThat(bars()).containsExactly(2.0, 3.0, 8.0, 9.0);
    assertThat(values()).containsExactly(-20.0, 0.0, -20.0, 0.0);
  }

  @Test
  void keysMoveChosenPoints() {
    automate(point(2, -20));
    editor.selectNone();
    pointer.press(at(2, -20));
    pointer.release(at(2, -20));
    editor.moveOn(2);
    editor.moveUp(1);
    assertThat(bars()).containsExactly(2.5);
    assertThat(points().getFirst().value()).isGreaterThan(-20);
  }

  @Test
  void everyParameterOfATracksDevicesCanBeChosenByName() {
    session.apply(
        TrackEdits.addEffect(Optional.of(SmallSong.CHOIR), new CompressorType()));
    model.automation().toggle(track());
    LaneRow row = lane();
    pointer.press(Pointer.at(row.name().x() + 4, row.name().y() + 4));
    assertThat(asked.getFirst().rows()).extracting(ParameterRow::text).contains("Volume", "Pan", "Threshold");
    choose("Threshold");
    assertThat(model.lanes()).extracting(lane -> lane.parameter().label()).containsExactly("Threshold");
  }

  @Test
  void lanesAreAddedAndHidden() {
    automate(point(2, -20));
    LaneRow row = lane();
    pointer.press(Pointer.at(row.add().x() + 8, row.add().y() + 8));
    choose("Pan");
    assertThat(model.lanes()).extracting(lane -> lane.parameter().label()).containsExactly("Volume", "Pan");
    pointer.press(Pointer.at(row.hide().x() + 8, row.hide().y() + 8));
    assertThat(model.lanes()).extracting(lane -> lane.parameter().label()).containsExactly("Pan");
    LaneRow last = lane();
    pointer.press(Pointer.at(last.hide().x() + 8, last.hide().y() + 8));
    assertThat(model.lanes()).isEmpty();
    assertThat(points()).as("hiding leaves what moves").hasSize(1);
  }

  @Test
  void aLaneIsAddedByKeyBelowTheChosenTrack() {
    session.select(session.selection().withTrack(SmallSong.CHOIR));
    model.automate();
    choose("Pan");
    assertThat(model.lanes()).extracting(lane -> lane.parameter().label()).containsExactly("Pan");
  }

  @Test
  void theFootLineSaysTheValueUnderThePointer() {
    automate(point(2, -20), point(4, 0));
    assertThat(pointer.hint(at(2, -20)).text()).startsWith("Volume \u221220.0 dB at 3.1.000.");
    assertThat(pointer.hint(at(8, -40)).text()).startsWith("Volume 0.0 dB.");
    assertThat(model.automation().chosen(lane())).isEqualTo(Set.of());
  }
}
