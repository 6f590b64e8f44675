package studio.overdub.app.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import studio.overdub.midi.Message;
import studio.overdub.song.MidiController;

class ControllerReaderTest {
  private final ControllerReader reader = new ControllerReader();

  private List<ControllerMove> control(int number, int value) {
    return reader.read(Message.control(2, number, value));
  }

  private static double of(List<ControllerMove> moves, MidiController controller) {
    return moves.stream()
        .filter(m -> m.controller().equals(controller) && m.channel() == 2)
        .mapToDouble(ControllerMove::position)
        .findFirst()
        .orElse(-1);
  }

  @Test
  void aControllerReachesBothEnds() {
    assertThat(of(control(74, 0), new MidiController.Control(74))).isZero();
    assertThat(of(control(74, 127), new MidiController.Control(74))).isEqualTo(1);
    assertThat(reader.read(Message.pitchBend(2, 16383)).getFirst().position()).isEqualTo(1);
    assertThat(reader.read(Message.channelPressure(2, 127)).getFirst().position()).isEqualTo(1);
  }

  @Test
  void aPairThatIsSentInHalvesNeverJumpsBackAndForth() {
    MidiController pair = new MidiController.FineControl(1);
    double last = -1;
    for (int value = 0; value < 1 << 14; value++) {
      for (List<ControllerMove> moves : List.of(control(1, value >> 7), control(33, value & 127))) {
        double position = of(moves, pair);
        if (value > 0 && position >= 0) {
          assertThat(position).isGreaterThanOrEqualTo(last);
          last = position;
        }
      }
    }
    assertThat(last).isEqualTo(1);
  }

  @Test
  void aPairWithoutItsFineHalfReachesBothEndsToo() {
    MidiController pair = new MidiController.FineControl(1);
    assertThat(of(control(1, 0), pair)).isZero();
    assertThat(of(control(1, 127), pair)).isEqualTo(1);
  }

  @Test
  void dataBelongsToTheNrpnThatWasChosen() {
    control(99, 3);
    control(98, 5);
    assertThat(of(control(6, 127), new MidiController.Nrpn(3 * 128 + 5))).isEqualTo(1);
    control(101, 0);
    assertThat(of(control(6, 127), new MidiController.Control(6))).as("registered ones are not ours").isEqualTo(1);
    control(99, 127);
    control(98, 127);
    assertThat(of(control(6, 127), new MidiController.Control(6))).as("none is chosen").isEqualTo(1);
  }

  @Test
  void aNoteIsPressedAtAnyVelocityAndLetGo() {
    assertThat(reader.read(Message.noteOn(2, 60, 127)))
        .containsExactly(ControllerMove.to(new MidiController.Note(60), 2, 1));
    assertThat(reader.read(Message.noteOn(2, 60, 1))).allMatch(m -> m.position() > 0);
    assertThat(reader.read(Message.noteOff(2, 60, 100))).allMatch(m -> m.position() == 0);
  }

  @Test
  void programsAndChannelModesAreNoControllers() {
    assertThat(reader.read(Message.program(2, 7))).isEmpty();
    assertThat(control(123, 0)).isEmpty();
    assertThat(reader.read(Message.sysex(3))).isEmpty();
  }

  @Test
  void whateverComesInPositionsStayWithinTheirRange() {
    Random random = new Random(5);
    for (int i = 0; i < 100_000; i++) {
      long message = Message.ofBytes(0x80 + random.nextInt(0x70), random.nextInt(128), random.nextInt(128));
      assertThat(reader.read(message)).allMatch(m -> m.position() >= 0 && m.position() <= 1);
    }
  }
}
