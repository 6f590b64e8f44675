package studio.overdub.ui.view.device.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.overdub.app.Session;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.effects.notes.ArpeggiatorType;
import studio.overdub.effects.notes.ChordType;
import studio.overdub.effects.notes.ScaleType;
import studio.overdub.effects.notes.SplitType;
import studio.overdub.effects.notes.StrumType;
import studio.overdub.song.Device;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.testing.FakePlayback;
import studio.overdub.ui.shell.DemoStudio;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.notes.AnswersModel.Note;
import studio.overdub.ui.view.device.notes.AnswersModel.Question;
import studio.overdub.ui.view.device.notes.StepsModel.Row;

/** The pictures of note effects: what they show and what hands do to them. */
class StepsModelTest {
  private static final DeviceId ID = new DeviceId(2);

  private final FakePlayback playback = new FakePlayback();
  private Session session;

  private DeviceModel device(DeviceType type) {
    Track track =
        Track.of(new TrackId(1), "Keys", Track.Kind.INSTRUMENT, 0)
            .withNoteEffects(List.of(Device.of(ID, type.id(), 1)));
    session = new Session(Song.EMPTY.withTracks(List.of(track)).withNextId(9), new Catalog(List.of(type)), playback);
    session.select(session.selection().withTrack(track.id()).withDevice(Optional.of(ID)));
    return new DeviceModel(session, DemoStudio.empty().context.sounds());
  }

  private double stored(String param) {
    return session.song().device(ID).orElseThrow().params().getOrDefault(param, Double.NaN);
  }

  @Test
  void aStrokeOverStepsPreviewsAndIsOneStepOfHistory() {
    StepsModel steps = new StepsModel(device(new ArpeggiatorType()));
    steps.grab(Row.LEVEL, 2);
    steps.draw(2, .9, false);
    steps.draw(3, .26, false);
    assertThat(steps.level(2)).isEqualTo(1.8);
    assertThat(steps.level(3)).as("on a mark of five percent").isEqualTo(.5);
    assertThat(playback.asked).contains("adjust accent.3 1.8", "adjust accent.4 0.5");
    assertThat(session.history().past()).isEmpty();
    steps.drop();
    assertThat(stored("accent.3")).isEqualTo(1.8);
    assertThat(stored("accent.4")).isEqualTo(.5);
    assertThat(session.history().past()).hasSize(1);
  }

  @Test
  void aStrokeIsGivenUp() {
    StepsModel steps = new StepsModel(device(new ArpeggiatorType()));
    steps.grab(Row.SHIFT, 0);
    steps.draw(0, 1, false);
    assertThat(steps.shift(0)).isEqualTo(24);
    steps.cancel();
    steps.drop();
    assertThat(steps.shift(0)).isZero();
    assertThat(session.history().past()).isEmpty();
  }

  @Test
  void aPressMakesAStepRestThenTieThenPlayAndADragMakesOthersTheSame() {
    StepsModel steps = new StepsModel(device(new ArpeggiatorType()));
    steps.grab(Row.ACTION, 4);
    steps.draw(5, 0, false);
    steps.drop();
    assertThat(stored("step.5")).isEqualTo(1);
    assertThat(stored("step.6")).isEqualTo(1);
    assertThat(steps.plays(4) || steps.ties(4)).isFalse();
    steps.grab(Row.ACTION, 4);
    steps.drop();
    assertThat(steps.ties(4)).isTrue();
    steps.grab(Row.ACTION, 4);
    steps.drop();
    assertThat(steps.plays(4)).isTrue();
  }

  @Test
  void keysChooseAStepAndMoveItsValue() {
    StepsModel steps = new StepsModel(device(new ArpeggiatorType()));
    steps.step(1);
    steps.nudge(1, false);
    steps.nudge(1, true);
    assertThat(stored("accent.2")).isEqualTo(1.06);
    assertThat(session.history().past()).as("notches in a row").hasSize(1);
    steps.row(1);
    steps.nudge(-1, false);
    assertThat(stored("shift.2")).isEqualTo(-1);
    steps.type("+7 st");
    assertThat(stored("shift.2")).isEqualTo(7);
    steps.reset(Row.SHIFT, 1);
    assertThat(stored("shift.2")).isZero();
    steps.row(1);
    steps.cycle();
    assertThat(steps.describe()).isEqualTo("Step 2, rest");
    steps.step(-9);
    assertThat(steps.step()).isZero();
    assertThat(steps.controlled().orElseThrow().menu()).isNotEmpty();
  }

  @Test
  void aChordIsWhatTheEffectMakesOfAKey() {
    DeviceModel device = device(new ChordType());
    AnswersModel keys = new AnswersModel(session, device, Question.KEY);
    assertThat(keys.answers()).extracting(Note::key).containsExactly(60, 64, 67);
    device.set(device.parameter("interval.3").orElseThrow(), -12);
    assertThat(keys.answers()).extracting(Note::key).containsExactly(48, 60, 64, 67);
    keys.press(62);
    assertThat(keys.describe()).isEqualTo("D4 \u2192 D3 D4 F\u266f4 A4");
    assertThat(playback.sent).hasSize(1);
    keys.release();
    assertThat(playback.sent).hasSize(2);
  }

  @Test
  void aScaleShowsWhereEachKeyGoes() {
    DeviceModel device = device(new ScaleType());
    AnswersModel keys = new AnswersModel(session, device, Question.ALL);
    assertThat(keys.of(60)).containsExactly(60);
    assertThat(keys.of(61)).doesNotContain(61).hasSize(1);
    assertThat(keys.someStay()).isTrue();
    device.set(device.parameter("map").orElseThrow(), 3);
    assertThat(keys.of(61)).as("left out").isEmpty();
  }

  @Test
  void aSplitLeavesOutWhatIsOutsideItsZone() {
    DeviceModel device = device(new SplitType());
    AnswersModel keys = new AnswersModel(session, device, Question.ALL);
    device.set(device.parameter("key.low").orElseThrow(), 61);
    assertThat(keys.answers()).isEmpty();
    assertThat(keys.describe()).isEqualTo("C4 is left out");
    assertThat(keys.of(61)).containsExactly(61);
  }

  @Test
  void aStrumShowsInWhatOrderAndHowFast() {
    DeviceModel device = device(new StrumType());
    AnswersModel keys = new AnswersModel(session, device, Question.CHORD);
    assertThat(keys.describe()).isEqualTo("C4 E4 G4 \u2192 C4 E4 G4 within 60 ms");
    device.set(device.parameter("direction").orElseThrow(), 1);
    assertThat(keys.answers()).extracting(Note::key).containsExactly(67, 64, 60);
  }
}
