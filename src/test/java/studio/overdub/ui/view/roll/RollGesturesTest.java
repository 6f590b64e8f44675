package studio.overdub.ui.view.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.overdub.app.Command;
import studio.overdub.app.Session;
import studio.overdub.base.ClipTick;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.device.Catalog;
import studio.overdub.midi.Message;
import studio.overdub.song.Lane;
import studio.overdub.song.LanePoint;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Song;
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.Tool;

class RollGesturesTest {
  private static final long SIXTEENTH = Ticks.PER_QUARTER / 4;
  private static final long BAR = 4 * Ticks.PER_QUARTER;

  private final FakePlayback playback = new FakePlayback();
  private final Session session = new Session(SmallSong.make(), new Catalog(List.of()), playback);
  private final RollModel model = new RollModel(session);
  private final RollPointer pointer = new RollPointer(model);
  private Song before;

  @BeforeEach
  void open() {
    model.resize(1183, 421);
    session.select(session.selection().withEditing(SmallSong.CHORUS));
    before = session.song();
  }

  private NoteClip clip() {
    return (NoteClip) session.song().clip(SmallSong.CHORUS).orElseThrow();
  }

  private NoteClip shown() {
    return model.content().orElseThrow().clip();
  }

  /** The pointer at sixteenths after the clip's start, on a key's row. */
  private Pointer at(double sixteenths, int key) {
    long tick = 12 * BAR + Math.round(sixteenths * SIXTEENTH);
    return Pointer.at(
        model.layout().grid().x() + model.time().x(tick),
        model.layout().grid().y() + model.keys().y(key) + model.keys().rowHeight() / 2);
  }

  private Pointer on(Note note) {
    long middle = note.start().value() + note.length() / 2;
    return at((double) middle / SIXTEENTH, note.key());
  }

  private Note note(int id) {
    return clip().notes().find(id);
  }

  private void drag(Pointer from, Pointer... on) {
    pointer.press(from);
    for (Pointer p : on) {
      pointer.drag(p);
    }
    pointer.release(on.length == 0 ? from : on[on.length - 1]);
  }

  @Test
  void aDragDrawsANoteOnTheGridAsLongAsItWasDragged() {
    drag(at(33.2, 70), at(35.9, 70));
    Note drawn = note(23);
    assertThat(drawn.start()).isEqualTo(new ClipTick(33 * SIXTEENTH));
    assertThat(drawn.length()).isEqualTo(3 * SIXTEENTH);
    assertThat(drawn.key()).isEqualTo((byte) 70);
    assertThat(session.history().past()).hasSize(1);
    assertThat(session.selection().notes()).containsExactly(23);
    session.undo();
    assertThat(session.song()).isEqualTo(before);
  }

  @Test
  void nothingIsChangedWhileDraggingAndEscapeLeavesNoTrace() {
    pointer.press(at(33, 70));
    pointer.drag(at(36, 70));
    assertThat(shown().notes()).hasSize(23);
    assertThat(session.song()).isSameAs(before);
    pointer.cancel();
    pointer.release(at(36, 70));
    assertThat(shown().notes()).hasSize(22);
    assertThat(session.history().past()).isEmpty();
    assertThat(model.selected()).isEmpty();
  }

  @Test
  void drawnNotesAreHeardOnEachKeyAndLetGo() {
    pointer.press(at(33, 70));
    pointer.drag(at(33, 72));
    pointer.release(at(33, 72));
    assertThat(playback.sent.stream().filter(m -> Message.is(m, Message.NOTE_ON)).map(Message::key))
        .containsExactly(70, 72);
    assertThat(playback.sent.stream().filter(m -> Message.is(m, Message.NOTE_OFF)).map(Message::key))
        .containsExactly(70, 72);
  }

  @Test
  void shiftKeepsTheKeyAndCtrlDrawsTheVelocity() {
    drag(at(33, 70), at(35, 74).withShift());
    assertThat(note(23).key()).isEqualTo((byte) 70);
    Pointer start = at(40, 70);
    drag(start, start.movedTo(start.x(), start.y() - 10).withCtrl());
    assertThat(note(24).velocity()).isEqualTo((byte) 106);
  }

  @Test
  void altSuspendsTheGrid() {
    drag(at(33.3, 70).withAlt(), at(34.6, 70).withAlt());
    assertThat(note(23).start().value()).isCloseTo(Math.round(33.3 * SIXTEENTH), Offset.offset(model.time().ticks(1)));
    assertThat(note(23).start().value() % SIXTEENTH).isNotZero();
  }



  @Test
  void aNoteDrawnBeyondTheEndMakesTheClipLongerInTheSameStep() {
    model.time(model.time().startingAt(18 * BAR));
    drag(at(8 * 16 + 2, 64), at(8 * 16 + 4, 64));
    assertThat(clip().length()).isEqualTo(9 * BAR);
    assertThat(session.history().past()).hasSize(1);
  }

  @Test
  void aNoteIsMovedInTimeAndOverTheKeys() {
    Note note = note(4);
    Pointer on = on(note);
    drag(on, on.movedTo(on.x() + model.time().width(2 * SIXTEENTH), on.y() - 2 * model.keys().rowHeight()));
    assertThat(note(4)).isEqualTo(note.withStart(note.start().plus(2 * SIXTEENTH)).withKey(note.key() + 2));
    assertThat(session.history().past()).extracting(s -> s.name()).containsExactly("Move note");
  }

  @Test
  void shiftWhileMovingHoldsTheDirection() {
    Note note = note(4);
    Pointer on = on(note);
    drag(on, on.movedTo(on.x() + 90, on.y() - 30).withShift());
    assertThat(note(4).key()).isEqualTo(note.key());
    assertThat(note(4).start()).isNotEqualTo(note.start());
  }

  @Test
  void ctrlDraggingCopiesTheChosenNotes() {
    session.select(session.selection().withNotes(Set.of(1, 2, 3)));
    Pointer on = on(note(2));
    drag(on, on.movedTo(on.x() + model.time().width(4 * SIXTEENTH), on.y()).withCtrl());
    assertThat(clip().notes()).hasSize(25);
    assertThat(session.selection().notes()).containsExactlyInAnyOrder(23, 24, 25);
    assertThat(note(1)).isEqualTo(((NoteClip) before.clip(SmallSong.CHORUS).orElseThrow()).notes().find(1));
    assertThat(session.history().past()).hasSize(1);
  }

  @Test
  void theRightEndOfANoteIsDraggedOnTheGrid() {
    Note note = note(4);
    double end = (double) note.end().value() / SIXTEENTH;
    Pointer edge = at(end, note.key());
    Pointer inside = edge.movedTo(edge.x() - 3, edge.y());
    drag(inside, inside.movedTo(inside.x() + model.time().width(SIXTEENTH) + 4, inside.y()));
    assertThat(note(4).length()).isEqualTo(note.length() + SIXTEENTH);
    assertThat(note(4).start()).isEqualTo(note.start());
  }

  @Test
  void theLeftEndOfANoteIsDraggedItsEndStaying() {
    Note note = note(5);
    Pointer edge = at((double) note.start().value() / SIXTEENTH, note.key());
    Pointer inside = edge.movedTo(edge.x() + 2, edge.y());
    drag(inside, inside.movedTo(inside.x() + model.time().width(SIXTEENTH), inside.y()));
    assertThat(note(5).end()).isEqualTo(note.end());
    assertThat(note(5).length()).isEqualTo(note.length() - SIXTEENTH);
  }

  @Test
  void noNoteIsDraggedShorterThanTheGrid() {
    Note note = note(7);
    Pointer edge = at((double) note.end().value() / SIXTEENTH, note.key());
    Pointer inside = edge.movedTo(edge.x() - 3, edge.y());
    drag(inside, inside.movedTo(inside.x() - 400, inside.y()));
    assertThat(note(7).length()).isEqualTo(SIXTEENTH);
  }

  @Test
  void anEndTakesSixPixelsInsideAndFourOutside() {
    NoteFinder finder = model.finder().orElseThrow();
    Note note = note(7);
    double y = model.keys().y(note.key()) + 4;
    double left = model.time().x(12 * BAR + note.start().value());
    double right = model.time().x(12 * BAR + note.end().value());
    assertThat(finder.at(right - 5.5, y).orElseThrow().part()).isEqualTo(NoteHit.Part.END);
    assertThat(finder.at(right - 7, y).orElseThrow().part()).isEqualTo(NoteHit.Part.BODY);
    assertThat(finder.at(left + 5.5, y).orElseThrow().part()).isEqualTo(NoteHit.Part.START);
    assertThat(finder.at(left - 5, model.keys().y(90) + 4)).isEmpty();
    Note last = note(22);
    double end = model.time().x(12 * BAR + last.end().value());
    double lastY = model.keys().y(last.key()) + 4;
    assertThat(finder.at(end + 3.5, lastY).orElseThrow().part()).isEqualTo(NoteHit.Part.END);
    assertThat(finder.at(end + 4.5, lastY)).isEmpty();
  }

  @Test
  void aRubberBandChoosesWhatItTouches() {
    model.tool(Tool.SELECT);
    drag(at(16.9, 75).withShift(), at(20, 64));
    assertThat(session.selection().notes()).contains(13, 14, 15).doesNotContain(1, 2);
    assertThat(session.history().past()).isEmpty();
    assertThat(model.band()).isEmpty();
  }

  @Test
  void shiftAndCtrlClicksAddAndTakeAway() {
    drag(on(note(1)));
    drag(on(note(5)).withShift());
    assertThat(session.selection().notes()).containsExactlyInAnyOrder(1, 5);
    drag(on(note(1)).withCtrl());
    assertThat(session.selection().notes()).containsExactly(5);
  }

  @Test
  void aDragWithTheRightButtonErasesInOneStep() {
    Pointer from = on(note(13)).withButton(Pointer.Button.RIGHT);
    Pointer to = on(note(15)).withButton(Pointer.Button.RIGHT);
    pointer.press(from);
    pointer.drag(from.movedTo(from.x(), to.y()));
    assertThat(session.song()).isSameAs(before);
    pointer.release(from.movedTo(from.x(), to.y()));
    assertThat(clip().notes().byId()).doesNotContainKeys(13, 14, 15);
    assertThat(session.history().past()).hasSize(1);
  }

  @Test
  void theSplitToolCutsANoteOnTheGrid() {
    model.tool(Tool.SPLIT);
    drag(at(18.1, 74));
    assertThat(note(13).length()).isEqualTo(2 * SIXTEENTH);
    assertThat(note(23).start()).isEqualTo(new ClipTick(18 * SIXTEENTH));
  }

  @Test
  void aRampIsDrawnAcrossTheVelocities() {
    model.time(model.time().startingAt(11 * BAR));
    double y = model.layout().velocity().y();
    Pointer from = Pointer.at(at(-.2, 60).x(), y + 12);
    Pointer to = Pointer.at(at(30.2, 60).x(), model.layout().velocity().bottom() - 20);
    drag(from, to.withShift());
    assertThat(note(1).velocity()).isGreaterThan((byte) 120);
    assertThat(note(22).velocity()).isBetween((byte) 20, (byte) 40);
    assertThat(note(11).velocity()).isBetween(note(22).velocity(), note(1).velocity());
    assertThat(session.history().past()).hasSize(1);
  }

  @Test
  void aControllerIsDrawnInStepsAndErased() {
    model.time(model.time().startingAt(11 * BAR));
    model.lane(Optional.of(new LaneChoice(new LaneTarget.Controller(74))));
    double foot = model.layout().lanes().bottom() - 6;
    double top = model.layout().lanes().y() + 6;
    drag(Pointer.at(at(.5, 60).x(), foot), Pointer.at(at(7.5, 60).x(), top));
    List<LanePoint> points = clip().lane(new LaneTarget.Controller(74)).map(Lane::points).orElseThrow();
    assertThat(points).hasSize(8);
    assertThat(points).extracting(p -> p.at().value() % SIXTEENTH).containsOnly(0L);
    assertThat(points).extracting(LanePoint::value).isSorted();
    Pointer right = Pointer.at(at(-.4, 60).x(), foot).withButton(Pointer.Button.RIGHT);
    drag(right, right.movedTo(at(9, 60).x(), foot));
    assertThat(clip().lane(new LaneTarget.Controller(74))).isEmpty();
    assertThat(session.history().past()).hasSize(2);
  }

  @Test
  void theKeyboardPlaysWhilePressed() {
    Pointer key = Pointer.at(30, at(0, 72).y());
    pointer.press(key);
    assertThat(model.heardKey()).contains(72);
    pointer.release(key);
    assertThat(model.heardKey()).isEmpty();
    assertThat(playback.sent).hasSize(2);
  }

  @Test
  void theRulerSeeksByAClickAndLoopsByADrag() {
    Pointer click = Pointer.at(at(4.1, 60).x(), 8);
    drag(click);
    assertThat(playback.position).isEqualTo(new TimelineTick(12 * BAR + 4 * SIXTEENTH));
    drag(click, Pointer.at(at(16.2, 60).x(), 8));
    assertThat(session.song().loop().range().length()).isEqualTo(12 * SIXTEENTH);
    assertThat(session.song().loop().on()).isTrue();
    assertThat(session.history().past()).hasSize(1);
  }

  @Test
  void zoomingKeepsWhatIsUnderThePointer() {
    Pointer here = at(7.3, 70).withCtrl();
    double tick = model.time().start() + (here.x() - model.layout().grid().x()) / model.time().scale();
    pointer.wheel(here, -3);
    double after = model.time().start() + (here.x() - model.layout().grid().x()) / model.time().scale();
    assertThat(after).isCloseTo(tick, Offset.offset(1.0));
  }

  @Test
  void aNoteHeldBeyondTheEdgeScrollsTheRollAndGoesOnWithIt() {
    Note note = note(4);
    Pointer on = on(note);
    Pointer beyond = on.movedTo(model.layout().width() + 80, on.y());
    pointer.press(on);
    double start = model.time().start();
    for (int frame = 0; frame < 20; frame++) {
      pointer.drag(beyond);
    }
    pointer.release(beyond);
    assertThat(model.time().start()).isGreaterThan(start);
    long under = model.time().tick(beyond.x() - model.layout().grid().x()) - 12 * BAR;
    assertThat(note(4).start().value()).isCloseTo(under, Offset.offset(note.length() + SIXTEENTH));
    assertThat(session.history().past()).hasSize(1);
  }

  @Test
  void anEmptyRollMakesAClipByADoubleClick() {
    Session empty = new Session(SmallSong.withoutClips(), new Catalog(List.of()), playback);
    RollModel roll = new RollModel(empty);
    roll.resize(800, 400);
    new RollPointer(roll).press(Pointer.at(300, 100).withClicks(2));
    assertThat(roll.content()).isPresent();
    assertThat(empty.song().tracks().getFirst().clips()).hasSize(1);
  }

  @Test
  void anyGesturesKeepTheClipValid() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    model.lane(Optional.of(new LaneChoice(new LaneTarget.PitchBend())));
    for (int i = 0; i < 300; i++) {
      model.tool(Tool.values()[random.nextInt(Tool.values().length)]);
      Pointer from = anywhere(random);
      pointer.press(from);
      for (int move = random.nextInt(4); move > 0; move--) {
        Pointer to = anywhere(random);
        pointer.drag(new Pointer(to.x(), to.y(), from.button(), 1, to.shift(), to.ctrl(), to.alt()));
      }
      Song untouched = session.song();
      if (random.nextInt(5) == 0) {
        pointer.cancel();
        assertThat(session.song()).as("seed %d", seed).isSameAs(untouched);
      } else {
        pointer.release(from);
      }
      assertValid(seed);
    }
    while (session.history().undoName().isPresent()) {
      session.undo();
    }
    assertThat(session.song()).as("seed %d", seed).isEqualTo(before);
  }

  private Pointer anywhere(Random random) {
    Pointer.Button button = Pointer.Button.values()[random.nextInt(3)];
    return new Pointer(
        random.nextInt(1300) - 50, random.nextInt(520) - 50, button, 1 + random.nextInt(2), random.nextBoolean(),
        random.nextBoolean(), random.nextBoolean());
  }

  private void assertValid(long seed) {
    NoteClip clip = clip();
    assertThat(clip.length()).as("seed %d", seed).isPositive();
    assertThat(clip.notes().stream().map(Note::id).distinct().count()).as("seed %d", seed)
        .isEqualTo(clip.notes().size());
    for (Note note : clip.notes()) {
      assertThat(note.start().value()).as("seed %d: %s", seed, note).isNotNegative();
      assertThat(note.length()).as("seed %d: %s", seed, note).isPositive();
    }
    for (Lane lane : clip.lanes()) {
      assertThat(lane.points()).as("seed %d", seed).isSortedAccordingTo(
          Comparator.comparing(LanePoint::at));
    }
    assertThat(session.selection().notes()).as("seed %d", seed).isSubsetOf(clip.notes().byId().keySet());
  }

  @Test
  void aRightClickChoosesTheNoteUnderItAndKeepsAChoiceItBelongsTo() {
    Note first = clip().notes().get(0);
    Note second = clip().notes().get(1);
    assertThat(pointer.offers(on(first))).isTrue();
    assertThat(pointer.offer(on(first))).contains("edit.change.quantize");
    assertThat(model.selected()).containsExactly(first.id());
    model.choose(Set.of(first.id(), second.id()));
    pointer.offer(on(second));
    assertThat(model.selected()).containsExactlyInAnyOrder(first.id(), second.id());
    assertThat(session.song()).isSameAs(before);
  }

  @Test
  void commandsWalkThroughTheControllerLanes() {
    Map<String, Command> commands =
        RollCommands.of(model).stream().collect(Collectors.toMap(Command::id, Function.identity()));
    commands.get("notes.step.next").action().run();
    assertThat(model.lane().map(LaneChoice::label)).contains("Modulation");
    commands.get("notes.step.previous").action().run();
    assertThat(model.lane()).isEmpty();
    commands.get("notes.step.previous").action().run();
    assertThat(model.lane()).isPresent();
    commands.get("notes.lane.pitch-bend").action().run();
    assertThat(model.lane().map(LaneChoice::label)).contains("Pitch bend");
    assertThat(commands.get("notes.lane.pitch-bend").checked().getAsBoolean()).isTrue();
  }

  @Test
  void draggingTheScrollMarkScrollsTheKeysAndLeavesTheSongAlone() {
    Area mark = model.scrollBars().getFirst().mark().orElseThrow();
    Pointer press = Pointer.at(mark.x() + 1, mark.y() + 5);
    double top = model.keys().top();
    drag(press, press.movedTo(press.x(), press.y() - 30));
    assertThat(model.keys().top()).isLessThan(top - 5);
    assertThat(session.song()).isSameAs(before);
  }
}
