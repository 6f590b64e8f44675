package studio.overdub.ui.view.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.overdub.app.Session;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.midi.Message;
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.SmallSong;

class KeyboardNotesTest {
  private final FakePlayback playback = new FakePlayback();
  private final Session session = new Session(SmallSong.make(), new Catalog(List.of()), playback);
  private final KeyboardNotes notes = new KeyboardNotes(session);

  @BeforeEach
  void chooseATrack() {
    session.select(session.selection().withTrack(SmallSong.CHOIR));
  }

  @Test
  void theRowsBeginAnOctaveApart() {
    assertThat(notes.note('Z')).isEqualTo(48);
    assertThat(notes.note('Q')).isEqualTo(60);
    assertThat(notes.note('2')).isEqualTo(61);
    assertThat(notes.note('K')).isEqualTo(-1);
  }

  @Test
  void aKeyThatRepeatsPlaysOnce() {
    assertThat(notes.press('Q')).isTrue();
    assertThat(notes.press('Q')).isTrue();
    assertThat(playback.sent).containsExactly(Message.noteOn(0, 60, 96));
    assertThat(notes.release('Q')).isTrue();
    assertThat(playback.sent).hasSize(2).endsWith(Message.noteOff(0, 60, 64));
  }

  @Test
  void aKeyHeldWhileAnotherTrackIsChosenIsLetGoWhereItSounds() {
    notes.press('Q');
    session.select(session.selection().withTrack(SmallSong.KIT));
    notes.release('Q');
    assertThat(playback.sent).endsWith(Message.noteOff(0, 60, 64));
  }

  @Test
  void shiftingTheOctaveLetsHeldKeysGo() {
    notes.press('Z');
    notes.shift(1);
    assertThat(playback.sent).hasSize(2);
    assertThat(notes.note('Z')).isEqualTo(60);
    assertThat(notes.release('Z')).isFalse();
  }

  @Test
  void switchedOffOrWithoutAnInstrumentNothingPlays() {
    notes.on(false);
    assertThat(notes.press('Q')).isFalse();
    notes.on(true);
    session.select(session.selection().withTrack(new TrackId(7)));
    assertThat(notes.press('Q')).isFalse();
    assertThat(playback.sent).isEmpty();
  }
}
