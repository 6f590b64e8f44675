package studio.overdub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import studio.overdub.base.FaderTravel;
import studio.overdub.edit.MixerEdits;
import studio.overdub.midi.Message;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiController.Encoding;
import studio.overdub.song.MidiMapping.Takeover;

/** Values go back to motor faders, rings and lamps where an output is chosen, and machines are obeyed. */
@Timeout(60)
class ControllerDeviceTest extends ToneStudio {
  private static final MappingTarget PAN = new MappingTarget.Pan(TONE);
  private static final int PAD = 36;

  private ControllerDevice device() {
    return learn().output().orElseThrow();
  }

  /** Chooses the output and gives what is sent to it first. */
  private List<Long> choose() {
    device().choose(Optional.of("Faders"));
    List<Long> sent = studio.rig.takeSent();
    while (sent.isEmpty()) {
      Thread.onSpinWait();
      studio.work();
      sent = studio.rig.takeSent();
    }
    return sent;
  }

  private static long fader(double db) {
    return Message.control(CHANNEL, 21, (int) Math.rint(127 * FaderTravel.ofDb(db)));
  }

  @Test
  void aMotorFaderGoesWhereItsValueIsAndWhereUndoTakesIt() {
    learnFrom(GAIN, 21);
    assertThat(choose()).containsExactly(fader(0));
    session().apply(MixerEdits.gain(Optional.of(TONE), -6));
    assertThat(studio.rig.takeSent()).containsExactly(fader(-6));
    session().apply(MixerEdits.pan(Optional.of(TONE), 1));
    assertThat(studio.rig.takeSent()).as("another value").isEmpty();
    session().undo();
    session().undo();
    assertThat(studio.rig.takeSent()).containsExactly(fader(0));
  }

  @Test
  void whatCameFromTheDeviceIsNotSentBackToIt() {
    learnFrom(GAIN, 21);
    choose();
    control(21, 127, 100, 80);
    learn().settle();
    assertThat(gain()).isNotZero();
    assertThat(studio.rig.takeSent()).isEmpty();
    session().undo();
    assertThat(studio.rig.takeSent()).containsExactly(fader(0));
  }

  @Test
  void aFaderThatWasMovedToItsValueHasPickedItUp() {
    learnFrom(GAIN, 21);
    choose();
    session().apply(MixerEdits.gain(Optional.of(TONE), -20));
    int at = (int) Math.rint(127 * FaderTravel.ofDb(-20));
    control(21, at + 5);
    assertThat(learn().moving(GAIN)).isPresent();
  }

  @Test
  void aPadIsLitWhileItsSwitchIsOn() {
    learn().learn(MUTE);
    note(PAD, 100, 0);
    choose();
    studio.rig.takeSent();
    note(PAD, 90, 0);
    assertThat(studio.rig.takeSent()).contains(Message.noteOn(CHANNEL, PAD, 127)).last()
        .isEqualTo(Message.noteOn(CHANNEL, PAD, 127));
    session().apply(MixerEdits.mute(TONE, false));
    assertThat(studio.rig.takeSent()).containsExactly(Message.noteOn(CHANNEL, PAD, 0));
  }

  @Test
  void aRingOfLampsFollowsItsEncoderAsItTurns() {
    learn().learn(PAN);
    control(12, 64);
    learn().change(
        learn().mapping(PAN).orElseThrow().withController(new MidiController.Encoder(12, Encoding.OFFSET)));
    choose();
    control(12, 74);
    assertThat(studio.rig.takeSent()).containsExactly(Message.control(CHANNEL, 12, 74));
  }

  @Test
  void whatADeviceSendsStraightBackMovesNothing() {
    learn().learn(MUTE);
    note(PAD, 100, 0);
    learnFrom(GAIN, 21);
    learn().change(learn().mapping(GAIN).orElseThrow().withTakeover(Takeover.JUMP));
    choose();
    session().apply(MixerEdits.mute(TONE, true));
    session().apply(MixerEdits.gain(Optional.of(TONE), -6.123));
    for (int round = 0; round < 5; round++) {
      studio.rig.takeSent().forEach(message -> studio.rig.play(message, studio.rig.nanos() * 1e-9));
      studio.work();
    }
    learn().settle();
    assertThat(session().song().track(TONE).orElseThrow().channel().muted()).isTrue();
    assertThat(gain()).isEqualTo(-6.123);
    assertThat(studio.rig.takeSent()).isEmpty();
  }

  @Test
  void nothingIsSentWhereNoOutputIsChosen() {
    learnFrom(GAIN, 21);
    choose();
    device().choose(Optional.empty());
    session().apply(MixerEdits.gain(Optional.of(TONE), -6));
    assertThat(studio.rig.takeSent()).isEmpty();
  }

  private void machine(int... commands) {
    for (int command : commands) {
      studio.rig.playSysex((byte) 0xf0, (byte) 0x7f, (byte) 0x7f, (byte) 6, (byte) command, (byte) 0xf7);
    }
    studio.work();
  }

  @Test
  void machineControlStopsPlaysAndRecords() throws Exception {
    machine(1);
    assertThat(session().transport().playing()).isFalse();
    machine(2, 2);
    assertThat(session().transport().playing()).isTrue();
    studio.arm("Voice");
    machine(6, 6);
    assertThat(studio.recorder().recording()).isTrue();
    studio.ready();
    studio.rig.run(LONG);
    machine(1);
    studio.rig.run(LONG);
    studio.recorder().finish();
    assertThat(session().transport().playing()).isFalse();
    assertThat(steps()).last().isEqualTo("Record take");
    studio.rig.playSysex((byte) 0xf0, (byte) 0x43, (byte) 0, (byte) 6, (byte) 2, (byte) 0xf7);
    studio.work();
    assertThat(session().transport().playing()).as("another maker's message").isFalse();
  }
}
