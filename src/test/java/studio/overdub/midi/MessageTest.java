package studio.overdub.midi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageTest {
  @Test
  void everySevenBitValueComesBack() {
    for (int value = 0; value < 128; value++) {
      assertThat(Message.value7(Message.control(3, 74, value))).isEqualTo(value);
      assertThat(Message.velocity(Message.noteOff(3, 60, value))).isEqualTo(value);
      assertThat(Message.value7(Message.polyPressure(0, value, value))).isEqualTo(value);
      assertThat(Message.programOf(Message.program(15, value))).isEqualTo(value);
    }
  }

  @Test
  void everyBendComesBackAndTheCentreIsTheCentre() {
    for (int bend = 0; bend < 16_384; bend++) {
      assertThat(Message.bend14(Message.pitchBend(5, bend))).isEqualTo(bend);
    }
    assertThat(Message.value32(Message.pitchBend(0, 8192))).isEqualTo(0x8000_0000);
  }

  @Test
  void leastCentreAndGreatestWidenToThemselves() {
    assertThat(Scaling.widen(0, 7, 16)).isZero();
    assertThat(Scaling.widen(64, 7, 16)).isEqualTo(0x8000);
    assertThat(Scaling.widen(127, 7, 16)).isEqualTo(0xffff);
    assertThat(Scaling.widen(127, 7, 32)).isEqualTo(0xffff_ffff);
  }

  @Test
  void bytesOfMidiOneSayTheSame() {
    assertThat(Message.ofBytes(0x93, 60, 100)).isEqualTo(Message.noteOn(3, 60, 100));
    assertThat(Message.ofBytes(0xE1, 0x12, 0x34)).isEqualTo(Message.pitchBend(1, 0x12 | 0x34 << 7));
    assertThat(Message.opcode(Message.ofBytes(0x90, 60, 0))).isEqualTo(Message.NOTE_OFF);
    long message = Message.noteOn(3, 60, 100);
    assertThat(Message.channel(message)).isEqualTo(3);
    assertThat(Message.key(message)).isEqualTo(60);
    assertThat(Message.channel(Message.withChannel(message, 9))).isEqualTo(9);
  }
}
