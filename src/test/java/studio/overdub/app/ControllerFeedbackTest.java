package studio.overdub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.overdub.app.mapping.ControllerMove;
import studio.overdub.midi.Message;
import studio.overdub.song.MidiController;

class ControllerFeedbackTest {
  private static final MidiController FADER = new MidiController.Control(21);
  private static final long SECOND = 1_000_000_000;

  private final List<Long> sent = new ArrayList<>();
  private final List<Runnable> asked = new ArrayList<>();
  private double place;
  private long now;
  private final ControllerFeedback feedback = new ControllerFeedback(new Object(), () -> List.of(at(place)));

  private static ControllerMove at(double place) {
    return new ControllerMove(FADER, 0, place, 0);
  }

  private static long message(int value) {
    return Message.control(0, 21, value);
  }

  private void choose() {
    feedback.sendTo(sent::add, () -> now, asked::add);
  }

  private boolean hear(int value) {
    return feedback.hear(message(value), List.of(at(value / 127.0)), now);
  }

  @Test
  void aDeviceShowsAtOnceWhereValuesStandAndThenWhatChanges() {
    place = 1;
    feedback.show();
    assertThat(sent).as("nobody is chosen").isEmpty();
    choose();
    feedback.show();
    place = 0;
    feedback.show();
    assertThat(sent).containsExactly(message(127), message(0));
  }

  @Test
  void whatTheDeviceMovedIsNotSentBackButWhatBecameOfItIs() {
    choose();
    sent.clear();
    now = SECOND;
    assertThat(hear(127)).as("an echo").isFalse();
    place = 1;
    asked.forEach(Runnable::run);
    assertThat(sent).isEmpty();
    place = .5;
    asked.forEach(Runnable::run);
    assertThat(sent).containsExactly(message(64));
  }

  @Test
  void whatComesStraightBackIsAnEcho() {
    place = 1;
    choose();
    assertThat(hear(127)).isTrue();
    assertThat(asked).isEmpty();
    now = SECOND;
    assertThat(hear(127)).as("once").isFalse();
  }

  @Test
  void nobodyHearsOrEchoesOnceNoDeviceIsChosen() {
    place = 1;
    choose();
    sent.clear();
    feedback.sendNowhere();
    place = 0;
    feedback.show();
    assertThat(sent).isEmpty();
    assertThat(hear(127)).isFalse();
    place = 1;
    choose();
    assertThat(sent).as("a device that is chosen again shows nothing yet").containsExactly(message(127));
  }
}
