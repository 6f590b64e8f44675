package studio.overdub.ui.view.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.overdub.app.Command;
import studio.overdub.app.Session;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.device.Catalog;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.view.EditorCommands;
import studio.overdub.ui.view.EditorFocus;
import studio.overdub.ui.view.Snap;

class RollEditorTest {
  private static final long BAR = 4 * Ticks.PER_QUARTER;
  private static final long SIXTEENTH = Ticks.PER_QUARTER / 4;

  private final FakePlayback playback = new FakePlayback();
  private final Session session = new Session(SmallSong.make(), new Catalog(List.of()), playback);
  private final RollModel model = new RollModel(session);
  private final RollEditor editor = new RollEditor(model);

  @BeforeEach
  void open() {
    model.resize(1183, 421);
    session.select(session.selection().withEditing(SmallSong.CHORUS));
  }

  private NoteClip clip() {
    return (NoteClip) session.song().clip(SmallSong.CHORUS).orElseThrow();
  }

  private void choose(Integer... ids) {
    session.select(session.selection().withNotes(Set.of(ids)));
  }

  @Test
  void whatIsCopiedIsPastedAtThePlayhead() {
    choose(1, 2, 3);
    editor.copy();
    playback.position = new TimelineTick(14 * BAR + 3 * SIXTEENTH + 17);
    editor.paste();
    assertThat(clip().notes()).hasSize(25);
    assertThat(session.selection().notes()).hasSize(3);
    assertThat(clip().notes().find(23).start().value()).isEqualTo(2 * BAR + 3 * SIXTEENTH);
    assertThat(session.history().undoName()).contains("Add notes");
  }

  @Test
  void aPasteOutsideTheClipGoesToItsStart() {
    choose(22);
    editor.copy();
    playback.position = TimelineTick.ZERO;
    editor.paste();
    assertThat(clip().notes().find(23).start().value()).isZero();
  }

  @Test
  void cuttingTakesTheNotesAwayAndKeepsThem() {
    choose(4);
    editor.cut();
    assertThat(clip().notes().find(4)).isNull();
    assertThat(editor.canPaste()).isTrue();
  }

  @Test
  void duplicatesFollowRightBehindOnTheGrid() {
    choose(1, 2, 3, 4, 5);
    editor.duplicate();
    assertThat(clip().notes()).hasSize(27);
    List<Note> copies = clip().notes().stream().filter(n -> n.id() > 22).toList();
    assertThat(copies.getFirst().start().value()).isEqualTo(8 * SIXTEENTH);
    assertThat(session.selection().notes()).containsExactlyInAnyOrder(23, 24, 25, 26, 27);
  }

  @Test
  void quantizingPutsStartsOnTheGrid() {
    choose(4);
    model.snap(Snap.find("1/4").orElseThrow());
    editor.quantize();
    assertThat(clip().notes().find(4).start().value() % Ticks.PER_QUARTER).isZero();
  }

  @Test
  void arrowsTransposeAndNudge() {
    choose(4);
    Note before = clip().notes().find(4);
    editor.moveUp(12);
    editor.moveOn(-2);
    assertThat(clip().notes().find(4).key()).isEqualTo((byte) (before.key() + 12));
    assertThat(clip().notes().find(4).start()).isEqualTo(before.start().plus(-2 * SIXTEENTH));
    editor.hush();
    assertThat(model.heardKey()).isEmpty();
  }

  @Test
  void notesAreChosenAndInsertedByKeysAlone() {
    editor.next(1);
    assertThat(session.selection().notes()).containsExactly(clip().notes().getFirst().id());
    editor.next(1);
    assertThat(session.selection().notes()).containsExactly(clip().notes().get(1).id());
    playback.position = new TimelineTick(15 * BAR);
    editor.insert();
    assertThat(clip().notes()).hasSize(23);
    assertThat(editor.describe()).isEqualTo("Choir, 23 notes. A4 at 16.1.000, velocity 96.");
  }

  @Test
  void selectingAllAndDeletingIsOneStep() {
    editor.selectAll();
    editor.delete();
    assertThat(clip().notes()).isEmpty();
    assertThat(session.history().past()).hasSize(1);
    session.undo();
    assertThat(clip().notes()).hasSize(22);
  }

  @Test
  void commandsActOnTheEditorWithTheFocus() {
    EditorFocus focus = new EditorFocus();
    List<Command> commands = new EditorCommands(focus).all();
    assertThat(commands).extracting(Command::id).doesNotHaveDuplicates();
    assertThat(commands).noneMatch(c -> c.enabled().getAsBoolean());
    focus.gained(editor);
    Command delete = commands.stream().filter(c -> c.id().equals("edit.content.delete")).findFirst().orElseThrow();
    assertThat(delete.enabled().getAsBoolean()).isFalse();
    choose(4);
    assertThat(delete.enabled().getAsBoolean()).isTrue();
    delete.action().run();
    assertThat(clip().notes().find(4)).isNull();
  }
}
