package studio.overdub.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.SysexMessage;
import org.junit.jupiter.api.Test;
import studio.overdub.base.StudioException;
import studio.overdub.midi.Message;

class MidiPortsTest {
  @Test
  void channelMessagesArePackedAndOthersLeftOut() throws Exception {
    FakeMidiDevice device = new FakeMidiDevice(-1);
    List<Long> heard = new ArrayList<>();
    try (MidiInput input = MidiInput.open(device, (message, nanos) -> heard.add(message))) {
      device.play(new ShortMessage(ShortMessage.NOTE_ON, 3, 60, 100), -1);
      device.play(new ShortMessage(ShortMessage.TIMING_CLOCK), -1);
      device.play(new SysexMessage(new byte[] {(byte) 0xF0, 1, (byte) 0xF7}, 3), -1);
      device.play(new MetaMessage(), -1);
      device.play(new ShortMessage(ShortMessage.PITCH_BEND, 3, 1, 64), -1);
    }
    assertThat(heard).containsExactly(Message.noteOn(3, 60, 100), Message.pitchBend(3, 1 | 64 << 7));
    assertThat(device.isOpen()).isFalse();
  }

  @Test
  void systemExclusiveMessagesComeInWhole() throws Exception {
    FakeMidiDevice device = new FakeMidiDevice(-1);
    byte[] play = {(byte) 0xF0, 0x7F, 0x7F, 6, 2, (byte) 0xF7};
    List<byte[]> heard = new ArrayList<>();
    MidiListener listener =
        new MidiListener() {
          @Override
          public void hear(long message, long nanos) {
            heard.add(new byte[0]);
          }

          @Override
          public void hearSysex(byte[] bytes) {
            heard.add(bytes);
          }
        };
    try (MidiInput input = MidiInput.open(device, listener)) {
      device.play(new SysexMessage(play, play.length), -1);
    }
    assertThat(heard).singleElement().isEqualTo(play);
  }

  @Test
  void timeStampsOfADeviceThatCountsAreKept() throws Exception {
    FakeMidiDevice device = new FakeMidiDevice(10_000);
    List<Long> heard = new ArrayList<>();
    try (MidiInput input = MidiInput.open(device, (message, nanos) -> heard.add(nanos))) {
      long before = System.nanoTime();
      device.play(new ShortMessage(ShortMessage.NOTE_ON, 3, 60, 100), 4_000);
      long after = System.nanoTime();
      assertThat(heard.getFirst()).isBetween(before - 6_000_000, after - 6_000_000);
    }
  }

  @Test
  void whatIsSentIsTheSameInMidi10() throws Exception {
    FakeMidiDevice device = new FakeMidiDevice(-1);
    long[] messages = {
      Message.noteOn(0, 60, 100), Message.noteOff(1, 61, 1), Message.polyPressure(2, 62, 127),
      Message.control(3, 7, 99),
      Message.program(4, 12), Message.channelPressure(5, 64), Message.pitchBend(6, 9000)
    };
    try (MidiOutput output = MidiOutput.open(device)) {
      for (long message : messages) {
        output.send(message);
      }
      output.send(Message.sysex(0));
    }
    assertThat(device.received().stream().map(m -> Message.ofBytes(m.getStatus(), m.getData1(), m.getData2())))
        .containsExactly(Arrays.stream(messages).boxed().toArray(Long[]::new));
  }

  @Test
  void aPortThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> MidiPorts.openInput("Nowhere", (message, nanos) -> { }))
        .isInstanceOf(StudioException.class)
        .hasMessage("This MIDI input is not there: Nowhere. Connect it, or choose another.");
    assertThatThrownBy(() -> MidiPorts.openOutput("Nowhere")).hasMessageContaining("MIDI output");
  }

  @Test
  void theSystemsOwnSynthesizerIsNoPort() {
    assertThat(MidiPorts.list().stream().map(MidiPort::name))
        .noneMatch(name -> name.contains("Gervill") || name.contains("Sequencer"));
  }
}
