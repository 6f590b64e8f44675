package studio.overdub.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.overdub.base.Bytes;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.TimelineTick;
import studio.overdub.midi.Message;
import studio.overdub.song.ClipEvent;
import studio.overdub.song.Lane;
import studio.overdub.song.LanePoint;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.TempoMap;

class MidiPlacingTest {
  /** Frames of a quarter note at 120 beats a minute. */
  private static final int QUARTER = 24_000;

  private final MidiTake take = new MidiTake(100);

  private NoteClip clip(long startFrame, long stopFrame) {
    return MidiPlacing.clip(new ClipId(5), "Piano take", take, TempoMap.DEFAULT, 48_000, startFrame, stopFrame);
  }

  private static ClipTick quarters(double quarters) {
    return ClipTick.ofQuarters(quarters);
  }

  @Test
  void messagesBecomeNotesWhereTheyWerePlayed() {
    take.add(Message.noteOn(0, 60, 100), 4 * QUARTER);
    take.add(Message.noteOn(0, 64, 1), 4 * QUARTER + QUARTER / 2);
    take.add(Message.noteOff(0, 60, 30), 5 * QUARTER);
    take.add(Message.noteOff(0, 64, 64), 6 * QUARTER);

    NoteClip clip = clip(4 * QUARTER, 8 * QUARTER);

    assertThat(clip.start()).isEqualTo(TimelineTick.ofQuarters(4));
    assertThat(clip.length()).isEqualTo(quarters(4).value());
    assertThat(clip.notes())
        .containsExactly(
            new Note(1, quarters(0), quarters(1).value(), (byte) 60, (byte) 100, (byte) 30),
            new Note(2, quarters(0.5), quarters(1.5).value(), (byte) 64, (byte) 1, (byte) 64));
  }

  @Test
  void controllersBecomeLanesAndProgramsEvents() {
    take.add(Message.control(2, 64, 127), 0);
    take.add(Message.pitchBend(2, 16383), QUARTER);
    take.add(Message.control(2, 64, 0), 2 * QUARTER);
    take.add(Message.channelPressure(2, 50), 2 * QUARTER);
    take.add(Message.polyPressure(2, 61, 51), 2 * QUARTER);
    take.add(Message.program(2, 40), 3 * QUARTER);

    NoteClip clip = clip(0, 4 * QUARTER);

    assertThat(clip.lane(new LaneTarget.Controller(64)).map(Lane::points).orElseThrow())
        .containsExactly(new LanePoint(quarters(0), 127), new LanePoint(quarters(2), 0));
    assertThat(clip.lane(new LaneTarget.PitchBend()).map(Lane::points).orElseThrow())
        .containsExactly(new LanePoint(quarters(1), 16383));
    assertThat(clip.lane(new LaneTarget.ChannelPressure())).isPresent();
    assertThat(clip.lane(new LaneTarget.KeyPressure(61))).isPresent();
    assertThat(clip.events()).containsExactly(new ClipEvent(quarters(3), Bytes.of((byte) 0xC2, (byte) 40)));
  }

  @Test
  void hangingNotesEndWithTheRecording() {
    take.add(Message.noteOn(0, 60, 100), QUARTER);

    assertThat(clip(0, 3 * QUARTER).notes())
        .containsExactly(Note.of(1, quarters(1), quarters(2).value(), 60, 100));
  }

  @Test
  void aKeyStruckAgainEndsItsFirstNote() {
    take.add(Message.noteOn(0, 60, 100), 0);
    take.add(Message.noteOn(0, 60, 90), QUARTER);
    take.add(Message.noteOff(0, 60, 64), 2 * QUARTER);

    assertThat(clip(0, 2 * QUARTER).notes())
        .containsExactly(
            Note.of(1, quarters(0), quarters(1).value(), 60, 100),
            Note.of(2, quarters(1), quarters(1).value(), 60, 90));
  }

  @Test
  void aLoopLaysItsPassesOverEachOther() {
    take.add(Message.noteOn(0, 60, 100), 2 * QUARTER);
    take.add(Message.control(0, 1, 20), 3 * QUARTER);
    take.add(Message.noteOn(0, 62, 90), QUARTER);
    take.add(Message.control(0, 1, 10), QUARTER);
    take.add(Message.noteOff(0, 62, 64), 2 * QUARTER);

    NoteClip clip = clip(0, 3 * QUARTER);

    assertThat(clip.notes())
        .containsExactly(
            Note.of(2, quarters(1), quarters(1).value(), 62, 90),
            Note.of(1, quarters(2), quarters(1).value(), 60, 100));
    assertThat(clip.lanes().getFirst().points())
        .containsExactly(new LanePoint(quarters(1), 10), new LanePoint(quarters(3), 20));
  }

  @Test
  void notesPlayedAShadeEarlyCountAtTheStart() {
    take.add(Message.noteOn(0, 60, 100), -300);
    take.add(Message.noteOff(0, 60, 64), QUARTER);

    assertThat(clip(0, QUARTER).notes()).containsExactly(Note.of(1, quarters(0), quarters(1).value(), 60, 100));
  }

  @Test
  void aFullTakeLeavesOutWhatIsTooMuchAndSaysSo() {
    for (int i = 0; i < 101; i++) {
      take.add(Message.control(0, 1, i % 128), i);
    }

    assertThat(take.size()).isEqualTo(100);
    assertThat(take.overflowed()).isTrue();
  }
}
