package studio.overdub.ui.view.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.overdub.app.Session;
import studio.overdub.base.ClipId;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.edit.Edit;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Clip;
import studio.overdub.song.PatternClip;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.testing.DrawnPeaks;
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.Tool;

class ArrangeGesturesTest {
  private static final long BAR = 4 * Ticks.PER_QUARTER;

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
  private final Session session = new Session(SmallSong.make(), new Catalog(List.of()), playback);
  private final ArrangeModel model = new ArrangeModel(session);
  private final ArrangePointer pointer = new ArrangePointer(model, new DrawnPeaks(), SCALE);
  private final ArrangeEditor editor = new ArrangeEditor(model, new DrawnPeaks());
  private Song before;

  @BeforeEach
  void open() {
    model.resize(1183, 473);
    before = session.song();
  }

  /** The pointer in a bar (counted from 0) of a track (counted from 1). */
  private Pointer at(double bar, int track) {
    TrackRow row = model.rows().get(track - 1);
    return Pointer.at(196 + model.time().x(Math.round(bar * BAR)), row.y() + row.height() / 2);
  }

  private void drag(Pointer from, Pointer... on) {
    pointer.press(from);
    for (Pointer p : on) {
      pointer.drag(p);
    }
    pointer.release(on.length == 0 ? from : on[on.length - 1]);
  }

  private Clip clip(ClipId id) {
    return session.song().clip(id).orElseThrow();
  }

  @Test
  void aClipIsMovedInTimeAndToAnotherTrack() {
    pointer.press(at(14, 5));
    pointer.drag(at(16.02, 4));
    assertThat(session.song()).isSameAs(before);
    assertThat(model.song().clip(SmallSong.CHORUS).orElseThrow().start().value()).isEqualTo(14 * BAR);
    pointer.release(at(16.02, 4));
    assertThat(session.song().trackOf(SmallSong.CHORUS).orElseThrow().name()).isEqualTo("Felt Upright");
    assertThat(session.history().past()).hasSize(1);
    session.undo();
    assertThat(session.song()).isEqualTo(before);
  }

  @Test
  void aClipOfNotesDoesNotLandOnAnAudioTrack() {
    drag(at(14, 5), at(14, 6));
    assertThat(session.song().trackOf(SmallSong.CHORUS).orElseThrow().id()).isEqualTo(SmallSong.CHOIR);
  }

  @Test
  void ctrlDraggingCopiesAndEscapeForgets() {
    drag(at(14, 5), at(4, 5).withCtrl());
    assertThat(session.song().track(SmallSong.CHOIR).orElseThrow().clips()).hasSize(3);
    assertThat(clip(SmallSong.CHORUS)).isEqualTo(before.clip(SmallSong.CHORUS).orElseThrow());
    Song copied = session.song();
    pointer.press(at(14, 5));
    pointer.drag(at(20, 5));
    pointer.cancel();
    assertThat(model.song()).isSameAs(copied);
  }

  @Test
  void bothEndsOfAClipAreDragged() {
    Pointer right = at(20, 5);
    Pointer edge = right.movedTo(right.x() - 4, right.y());
    drag(edge, edge.movedTo(edge.x() - model.time().width(2 * BAR), edge.y()));
    assertThat(clip(SmallSong.CHORUS).length()).isEqualTo(6 * BAR);
    Pointer left = at(12, 5);
    Pointer start = left.movedTo(left.x() + 4, left.y());
    drag(start, start.movedTo(start.x() + model.time().width(BAR), start.y()));
    assertThat(clip(SmallSong.CHORUS).start().value()).isEqualTo(13 * BAR);
    assertThat(clip(SmallSong.CHORUS).end().value()).isEqualTo(18 * BAR);
    assertThat(clip(SmallSong.CHORUS).offset().value()).isEqualTo(BAR);
  }

  @Test
  void theStartOfAnAudioClipMovesInItsFile() {
    Pointer left = at(12, 8);
    Pointer start = left.movedTo(left.x() + 4, left.y());
    drag(start, start.movedTo(start.x() + model.time().width(BAR), start.y()));
    AudioClip take = (AudioClip) session.song().track(new TrackId(8)).orElseThrow().clips().getFirst();
    assertThat(take.firstFrame()).isEqualTo(Math.round(4 * 60 / 104.0 * 48000));
  }

  @Test
  void aDoubleClickOnAnEmptyLaneCreatesAClipOfTheWholeBar() {
    drag(at(22.3, 4).withClicks(2));
    Track track = session.song().track(new TrackId(4)).orElseThrow();
    assertThat(track.clips()).hasSize(2);
    assertThat(track.clips().getLast().start().value()).isEqualTo(22 * BAR);
    assertThat(track.clips().getLast().length()).isEqualTo(BAR);
    assertThat(session.selection().editing()).contains(track.clips().getLast().id());
  }

  @Test
  void theDrawToolPlacesThePatternThatWasPlayedBefore() {
    model.tool(Tool.DRAW);
    drag(at(28.02, 1), at(30.01, 1));
    Clip placed = session.song().track(SmallSong.KIT).orElseThrow().clips().getLast();
    assertThat(placed).isInstanceOf(PatternClip.class);
    assertThat(((PatternClip) placed).pattern()).isEqualTo(SmallSong.BEAT_A);
    assertThat(placed.length()).isEqualTo(2 * BAR);
    assertThat(session.history().past()).hasSize(1);
  }

  @Test
  void aDoubleClickOpensAClip() {
    List<Clip> opened = new ArrayList<>();
    model.onOpen(opened::add);
    drag(at(14, 5).withClicks(2));
    assertThat(opened).containsExactly(clip(SmallSong.CHORUS));
    assertThat(session.selection().editing()).contains(SmallSong.CHORUS);
  }

  @Test
  void aRubberBandChoosesClipsOfSeveralTracks() {
    drag(at(11.5, 4), at(12.5, 5));
    assertThat(session.selection().clips()).hasSize(2).contains(SmallSong.CHORUS);
    assertThat(session.history().past()).isEmpty();
  }

  @Test
  void headsMuteSoloArmAndSetTheLevelInOneStep() {
    TrackRow row = model.rows().get(1);
    for (TrackRow.Button button : TrackRow.Button.values()) {
      drag(Pointer.at(row.button(button).x() + 5, row.button(button).y() + 5));
    }
    Track track = session.song().tracks().get(1);
    assertThat(track.channel().muted() && track.channel().solo() && track.armed()).isTrue();
    Pointer fader = Pointer.at(row.fader().x() + 60, row.fader().y() + 3);
    drag(fader, fader.movedTo(fader.x() - 10, fader.y()), fader.movedTo(fader.x() - 20, fader.y()));
    assertThat(session.song().tracks().get(1).channel().gainDb()).isLessThan(-10);
    assertThat(playback.asked).anyMatch(asked -> asked.startsWith("gain"));
    assertThat(session.history().past()).hasSize(4);
  }

  @Test
  void aRowIsDraggedHigherAndAHeadToAnotherRow() {
    TrackRow row = model.rows().getFirst();
    Pointer edge = Pointer.at(40, row.bottom() - 2);
    drag(edge, edge.movedTo(40, edge.y() + 500));
    assertThat(model.rows().getFirst().height()).isEqualTo(ArrangeModel.MOST_ROW);
    Pointer head = Pointer.at(120, model.rows().get(1).y() + 10);
    drag(head, head.movedTo(120, model.rows().get(2).y() + 30));
    assertThat(session.song().tracks().get(2).name()).isEqualTo("Wool Bass");
  }

  @Test
  void aDoubleClickOnAHeadAsksForAName() {
    model.onNaming(naming -> naming.accept().accept("Sub"));
    drag(Pointer.at(60, model.rows().get(1).y() + 10).withClicks(2));
    assertThat(session.song().tracks().get(1).name()).isEqualTo("Sub");
  }

  @Test
  void sectionsLastFromMarkerToMarker() {
    List<Section> sections = Section.of(session.song());
    assertThat(sections).extracting(Section::name).containsExactly("Intro", "Verse", "Chorus", "Verse", "Outro");
    assertThat(sections.get(1).colour()).isEqualTo(sections.get(3).colour());
    drag(Pointer.at(at(13, 1).x(), 10));
    assertThat(playback.position.value()).isEqualTo(12 * BAR);
    drag(Pointer.at(at(5, 1).x(), 10).withShift());
    assertThat(session.song().loop().range()).isEqualTo(sections.get(1).range());
  }

  @Test
  void clipsAreCutCopiedPastedDuplicatedSplitAndMutedByKeys() {
    session.select(session.selection().withTrack(SmallSong.CHOIR).withClips(Set.of(SmallSong.CHORUS)));
    editor.duplicate();
    assertThat(session.song().track(SmallSong.CHOIR).orElseThrow().clips()).hasSize(3);
    editor.copy();
    playback.position = new TimelineTick(40 * BAR);
    editor.paste();
    assertThat(session.song().track(SmallSong.CHOIR).orElseThrow().clips().getLast().start().value())
        .isEqualTo(40 * BAR);
    playback.position = new TimelineTick(42 * BAR);
    editor.split();
    assertThat(session.song().track(SmallSong.CHOIR).orElseThrow().clips()).hasSize(5);
    editor.mute();
    editor.delete();
    assertThat(session.song().track(SmallSong.CHOIR).orElseThrow().clips()).hasSize(4);
    editor.nextClip(1);
    assertThat(editor.describe()).startsWith("Track Choir. Clip Choir at");
  }

  @Test
  void anyGesturesKeepTheSongValidAndUndoBringsItBack() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      model.tool(Tool.values()[random.nextInt(Tool.values().length)]);
      Pointer from = anywhere(random);
      pointer.press(from);
      for (int move = random.nextInt(4); move > 0; move--) {
        Pointer to = anywhere(random);
        pointer.drag(new Pointer(to.x(), to.y(), from.button(), 1, to.shift(), to.ctrl(), to.alt()));
      }
      pointer.release(from);
      for (Track track : session.song().tracks()) {
        for (Clip clip : track.clips()) {
          assertThat(clip.length()).as("seed %d", seed).isPositive();
          assertThat(clip.start().value()).as("seed %d", seed).isNotNegative();
          assertThat(clip instanceof AudioClip).as("seed %d", seed).isEqualTo(track.kind() == Track.Kind.AUDIO);
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
        random.nextInt(1300) - 50, random.nextInt(520) - 20, button, 1 + random.nextInt(2), random.nextBoolean(),
        random.nextBoolean(), random.nextBoolean());
  }

  @Test
  void anEditDuringAGestureShowsInItsPreview() {
    pointer.press(at(14, 5));
    pointer.drag(at(16, 5));
    session.apply(new Edit("Rename song", song -> song.withName("Other")));
    assertThat(model.song().name()).isEqualTo("Other");
    assertThat(model.song().clip(SmallSong.CHORUS).orElseThrow().start().value()).isEqualTo(14 * BAR);
  }

  @Test
  void aTrackThatIsChosenOutOfSightComesIntoView() {
    model.resize(1183, 200);
    TrackRow last = model.rows().getLast();
    assertThat(last.y()).isGreaterThan(200);
    session.select(session.selection().withTrack(last.track().id()));
    assertThat(model.rows().getLast().bottom()).isLessThanOrEqualTo(200);
    session.select(session.selection().withTrack(SmallSong.KIT));
    assertThat(model.rows().getFirst().y()).isEqualTo(model.layout().lanes().y());
  }
}
