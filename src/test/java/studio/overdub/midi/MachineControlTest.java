package studio.overdub.midi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachineControlTest {
  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @Test
  void commandsAreReadInOrderUpToOneThatIsNotUnderstood() {
    assertThat(MachineControl.read(bytes(0xf0, 0x7f, 0x7f, 6, 2, 0xf7))).containsExactly(MachineControl.PLAY);
    assertThat(MachineControl.read(bytes(0xf0, 0x7f, 5, 6, 1, 6, 7, 9, 0xf7)))
        .containsExactly(
            MachineControl.STOP, MachineControl.RECORD, MachineControl.END_RECORD, MachineControl.PAUSE);
    assertThat(MachineControl.read(bytes(0xf0, 0x7f, 0x7f, 6, 3, 0x44, 6, 1, 2, 3, 4, 5, 6, 0xf7)))
        .containsExactly(MachineControl.PLAY);
  }

  @Test
  void otherAndBrokenMessagesAskNothing() {
    assertThat(MachineControl.read(bytes(0xf0, 0x7e, 0x7f, 6, 1, 0xf7))).isEmpty();
    assertThat(MachineControl.read(bytes(0xf0, 0x7f, 0x7f, 7, 2, 0xf7))).isEmpty();
    assertThat(MachineControl.read(bytes(0xf0, 0x7f, 0x7f, 6))).isEmpty();
    assertThat(MachineControl.read(bytes(0xf0))).isEmpty();
    assertThat(MachineControl.read(bytes())).isEmpty();
  }
}
