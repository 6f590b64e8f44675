package studio.overdub.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.DeviceId;
import studio.overdub.base.PatternId;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Clip;
import studio.overdub.song.Device;
import studio.overdub.song.LanePoint;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.PatternClip;
import studio.overdub.song.PatternRow;
import studio.overdub.song.Send;
import studio.overdub.song.Song;
import studio.overdub.song.Step;
import studio.overdub.song.Track;

class EditsTest {
  private static final long Q = Ticks.PER_QUARTER;
  private static final TrackId KEYS = new TrackId(1);
  private static final TrackId BASS = new TrackId(3);
  private static final ClipId CLIP = new ClipId(5);

  private static Song song() {
    Song song = TrackEdits.add("Keys", Track.Kind.INSTRUMENT, Optional.empty()).apply(Song.EMPTY);
    song = TrackEdits.add("Bass", Track.Kind.INSTRUMENT, Optional.empty()).apply(song);
    song = ClipEdits.addNotes(KEYS, "Verse", new TimelineTick(4 * Q), 8 * Q).apply(song);
    return NoteEdits.add(CLIP, List.of(note(1, 0, 60), note(2, 1, 64), note(3, 2, 67))).apply(song);
  }

  private static Note note(int id, long quarter, int key) {
    return Note.of(id, new ClipTick(quarter * Q), Q, key, 100);
  }

  private static AutomationLane cutoffOf(Device device) {
    return lane(new LaneTarget.Parameter(device.id(), "filter1.cutoff"));
  }

  private static AutomationLane lane(LaneTarget target) {
    return new AutomationLane(target, List.of(new AutomationPoint(TimelineTick.ZERO, .5, false)));
  }

  private static Notes notes(Song song) {
    return NoteEdits.notesOf(song, CLIP);
  }

  @Test
  void aGroupOfNotesStopsTogetherAtTheEdges() {
    Song moved = NoteEdits.move(CLIP, Set.of(2, 3), -5 * Q, 100).apply(song());
    assertThat(notes(moved).find(2)).isEqualTo(note(2, 0, 124));
    assertThat(notes(moved).find(3)).isEqualTo(note(3, 1, 127));
  }

  @Test
  void anEditThatChangesNothingMakesNoStep() {
    History history = History.of(song());
    assertThat(history.apply(NoteEdits.move(CLIP, Set.of(1), 0, 0))).isSameAs(history);
    assertThat(history.apply(NoteEdits.remove(CLIP, Set.of(99)))).isSameAs(history);
    assertThat(history.apply(TrackEdits.rename(KEYS, "Keys"))).isSameAs(history);
    assertThat(history.apply(MixerEdits.pan(Optional.of(KEYS), 0))).isSameAs(history);
  }

  @Test
  void whatAnEditDoesNotTouchIsTheSameObject() {
    Song before = song();
    Song after = NoteEdits.move(CLIP, Set.of(1), Q, 0).apply(before);
    assertThat(after.track(BASS).orElseThrow()).isSameAs(before.track(BASS).orElseThrow());
    assertThat(notes(after).find(3)).isSameAs(notes(before).find(3));
  }

  @Test
  void quantizeDrawsToTheGridOfTheTimeline() {
    Song off = NoteEdits.move(CLIP, Set.of(1, 2, 3), Q / 5, 0).apply(song());
    Song full = NoteEdits.quantize(CLIP, Set.of(1, 2, 3), Q / 2, ClipTick.ZERO, 1).apply(off);
    assertThat(notes(full)).isEqualTo(notes(song()));
    Song half = NoteEdits.quantize(CLIP, Set.of(1), Q / 2, ClipTick.ZERO, .5).apply(off);
    assertThat(notes(half).find(1).start().value()).isEqualTo(Math.round(Q / 10.0));
  }

  @Test
  void resizingFromTheLeftKeepsTheEnd() {
    Song resized = NoteEdits.resizeStart(CLIP, Set.of(2), 3 * Q, Q / 16).apply(song());
    assertThat(notes(resized).find(2).end()).isEqualTo(note(2, 1, 64).end());
    assertThat(notes(resized).find(2).length()).isEqualTo(Q / 16);
  }

  @Test
  void splittingANoteKeepsItsSound() {
    Song split = NoteEdits.split(CLIP, Set.of(1, 2), new ClipTick(Q / 2)).apply(song());
    assertThat(notes(split)).hasSize(4);
    assertThat(notes(split).find(1).length() + notes(split).find(4).length()).isEqualTo(Q);
  }

  @Test
  void drawingAControllerReplacesAStretch() {
    LaneTarget wheel = new LaneTarget.Controller(1);
    Song drawn =
        LaneEdits.draw(CLIP, wheel, 0, 4 * Q, List.of(at(0, 10), at(1, 20), at(2, 30))).apply(song());
    Song again = LaneEdits.draw(CLIP, wheel, Q, 2 * Q, List.of(at(1, 99))).apply(drawn);
    NoteClip clip = (NoteClip) again.clip(CLIP).orElseThrow();
    assertThat(clip.lane(wheel).orElseThrow().points()).containsExactly(at(0, 10), at(1, 99), at(2, 30));
    Song erased = LaneEdits.draw(CLIP, wheel, 0, 4 * Q, List.of()).apply(again);
    assertThat(((NoteClip) erased.clip(CLIP).orElseThrow()).lanes()).isEmpty();
  }

  private static LanePoint at(long quarter, double value) {
    return new LanePoint(new ClipTick(quarter * Q), value);
  }

  @Test
  void aClipMovesToAnotherTrackAndStopsAtTheLast() {
    Song moved = ClipEdits.move(Set.of(CLIP), -100 * Q, 5).apply(song());
    Clip clip = moved.clip(CLIP).orElseThrow();
    assertThat(moved.trackOf(CLIP).orElseThrow().id()).isEqualTo(BASS);
    assertThat(clip.start()).isEqualTo(TimelineTick.ZERO);
  }

  @Test
  void splittingAClipKeepsWhatIsHeard() {
    Song split = ClipEdits.split(Set.of(CLIP), new TimelineTick(5 * Q), 48_000).apply(song());
    List<Clip> clips = split.track(KEYS).orElseThrow().clips();
    assertThat(clips).hasSize(2);
    assertThat(clips.get(1).toTimeline(new ClipTick(Q))).isEqualTo(new TimelineTick(5 * Q));
    assertThat(clips.get(0).length() + clips.get(1).length()).isEqualTo(8 * Q);
  }

  @Test
  void aClipGrowsAtItsFrontWithoutMovingItsNotes() {
    Song grown = ClipEdits.resizeStart(Set.of(CLIP), -2 * Q, Q, 48_000).apply(song());
    Clip clip = grown.clip(CLIP).orElseThrow();
    assertThat(clip.start()).isEqualTo(new TimelineTick(2 * Q));
    assertThat(clip.toTimeline(notes(grown).find(1).start())).isEqualTo(new TimelineTick(4 * Q));
  }

  @Test
  void duplicatedClipsFollowRightBehind() {
    Song doubled = ClipEdits.duplicate(Set.of(CLIP)).apply(song());
    assertThat(doubled.track(KEYS).orElseThrow().clips())
        .extracting(Clip::start)
        .containsExactly(new TimelineTick(4 * Q), new TimelineTick(12 * Q));
  }

  @Test
  void aPatternTakesStepsAndAllItsClipsFollow() {
    Song song =
        PatternEdits.add("Beat A", 16, Q / 4, List.of(new PatternRow(36, "Kick", 16, List.of()))).apply(song());
    PatternId id = song.patterns().getFirst().id();
    song = PatternEdits.place(BASS, id, TimelineTick.ZERO).apply(song);
    song = PatternEdits.set(id, Map.of(0, List.of(new Step(4, 90, 1), new Step(0, 100, 1)))).apply(song);
    assertThat(song.pattern(id).orElseThrow().rows().getFirst().on()).extracting(Step::index).containsExactly(0, 4);
    song = PatternEdits.clear(id, Map.of(0, List.of(0))).apply(song);
    assertThat(song.pattern(id).orElseThrow().rows().getFirst().step(0)).isEmpty();
    assertThat(song.track(BASS).orElseThrow().clips().getFirst()).isInstanceOf(PatternClip.class);
    assertThat(PatternEdits.remove(id).apply(song).track(BASS).orElseThrow().clips()).isEmpty();
  }

  @Test
  void swingDelaysEverySecondStep() {
    Song song = PatternEdits.add("Beat", 8, Q / 4, List.of()).apply(song());
    PatternId id = song.patterns().getFirst().id();
    song = PatternEdits.swing(id, 2 / 3.0).apply(song);
    assertThat(song.pattern(id).orElseThrow().startOf(1)).isEqualTo(Q / 3);
    assertThat(song.pattern(id).orElseThrow().startOf(2)).isEqualTo(Q / 2);
  }

  @Test
  void busesMayNotFeedThemselves() {
    Song song = TrackEdits.add("Plate", Track.Kind.BUS, Optional.empty()).apply(song());
    TrackId plate = song.tracks().getLast().id();
    song = TrackEdits.add("Echo", Track.Kind.BUS, Optional.empty()).apply(song);
    TrackId echo = song.tracks().getLast().id();
    song = MixerEdits.send(plate, new Send(echo, -6, false)).apply(song);
    assertThat(MixerEdits.output(echo, Optional.of(plate)).apply(song)).isSameAs(song);
    assertThat(MixerEdits.send(plate, new Send(plate, 0, false)).apply(song)).isSameAs(song);
    song = MixerEdits.send(KEYS, new Send(plate, -6, false)).apply(song);
    assertThat(TrackEdits.remove(plate).apply(song).track(KEYS).orElseThrow().channel().sends()).isEmpty();
  }

  @Test
  void theLanesOfADuplicatedTrackMoveItsOwnDevices() {
    Device synth = Device.of(new DeviceId(100), "synth", 1);
    List<AutomationLane> lanes = List.of(cutoffOf(synth), lane(new LaneTarget.Gain()));
    Song song =
        song().mapTrack(KEYS, t -> t.withInstrument(Optional.of(synth)).withLanes(lanes)).withNextId(101);
    song = TrackEdits.duplicate(KEYS).apply(song);
    Track copy = song.tracks().get(1);
    assertThat(copy.lanes())
        .containsExactly(cutoffOf(copy.instrument().orElseThrow()), lane(new LaneTarget.Gain()));
    assertThat(song.tracks().getFirst().lanes()).isEqualTo(lanes);
  }

  @Test
  void aDuplicatedTrackSharesNoIds() {
    Song song = TrackEdits.duplicate(KEYS).apply(song());
    assertThat(song.tracks()).hasSize(3);
    assertThat(song.tracks().get(1).id()).isNotEqualTo(KEYS);
    assertThat(song.tracks().get(1).clips().getFirst().id()).isNotEqualTo(CLIP);
    assertThat(song.nextId()).isGreaterThan(song.tracks().get(1).clips().getFirst().id().value());
  }
}
