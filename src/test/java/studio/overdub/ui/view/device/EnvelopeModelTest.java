package studio.overdub.ui.view.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.overdub.instruments.sample.SampleType;
import studio.overdub.instruments.sampling.SampleStore;
import studio.overdub.testing.DeviceBench;
import studio.overdub.ui.view.device.EnvelopeModel.Stage;

class EnvelopeModelTest {
  private DeviceBench bench;
  private EnvelopeModel envelope;

  @BeforeEach
  void make() {
    bench = new DeviceBench(new SampleType(new SampleStore()), Map.of(), Map.of(), Path.of("nowhere"));
    envelope = new EnvelopeModel(bench.device, "Amplifier", id -> bench.device.parameter("amp." + id));
  }

  private Handles.Handle<Stage> corner(Stage stage) {
    return envelope.handles().stream().filter(c -> c.id() == stage).findFirst().orElseThrow();
  }

  private double value(String id) {
    return bench.device.value(bench.device.parameter(id).orElseThrow());
  }

  @Test
  void aCornerStaysUnderTheHandThatDragsIt() {
    double before = corner(Stage.ATTACK).x();
    envelope.grab(Stage.ATTACK);
    envelope.drag(.2, 1);
    assertThat(corner(Stage.ATTACK).x()).isCloseTo(before + .2, within(1e-9));
    envelope.drag(.3, 1);
    assertThat(corner(Stage.ATTACK).x()).isCloseTo(before + .3, within(1e-9));
    assertThat(value("amp.attack")).as("a preview alone").isEqualTo(.001);
    envelope.drop();
    assertThat(value("amp.attack")).isGreaterThan(.1);
    assertThat(bench.session.history().past()).hasSize(1);
  }

  @Test
  void theDecaysCornerMovesTimeAndLevelInOneStep() {
    envelope.grab(Stage.DECAY);
    envelope.drag(.1, .4);
    envelope.drop();
    assertThat(value("amp.sustain")).isCloseTo(.4, within(1e-9));
    assertThat(value("amp.decay")).isGreaterThan(1);
    assertThat(bench.session.history().past()).hasSize(1);
    bench.session.undo();
    assertThat(value("amp.sustain")).isEqualTo(1);
    assertThat(value("amp.decay")).isEqualTo(1);
  }

  @Test
  void aDragEndsAtWhatParametersCanBe() {
    envelope.grab(Stage.RELEASE);
    envelope.drag(-5, 0);
    envelope.drop();
    assertThat(value("amp.release")).isEqualTo(.001);
    envelope.grab(Stage.DECAY);
    envelope.drag(50, 7);
    envelope.drop();
    assertThat(value("amp.decay")).isEqualTo(20);
    assertThat(value("amp.sustain")).isEqualTo(1);
  }

  @Test
  void aCancelledDragLeavesNothing() {
    envelope.grab(Stage.HOLD);
    envelope.drag(.2, 1);
    envelope.cancel();
    assertThat(value("amp.hold")).isZero();
    assertThat(bench.session.history().past()).isEmpty();
  }

  @Test
  void keysMoveOneStageAtATimeAsOneStep() {
    assertThat(envelope.chosen()).isEqualTo(Stage.ATTACK);
    envelope.across(1);
    envelope.across(1);
    envelope.across(1);
    assertThat(envelope.chosen()).isEqualTo(Stage.SUSTAIN);
    envelope.nudge(-1);
    envelope.nudge(-1);
    assertThat(value("amp.sustain")).isCloseTo(.96, within(1e-9));
    assertThat(bench.session.history().past()).hasSize(1);
    envelope.reset(Stage.SUSTAIN);
    assertThat(value("amp.sustain")).isEqualTo(1);
    assertThat(envelope.describe(Stage.SUSTAIN)).isEqualTo("Sustain 100 %");
  }

  @Test
  void anEnvelopeWithoutHoldHasNoSuchCorner() {
    EnvelopeModel filter = new EnvelopeModel(bench.device, "Filter", id -> bench.device.parameter("env." + id));
    assertThat(filter.handles())
        .extracting(Handles.Handle::id)
        .containsExactly(Stage.ATTACK, Stage.DECAY, Stage.RELEASE);
  }
}
