package studio.overdub.ui.view.device.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.overdub.device.ParamWatch;
import studio.overdub.instruments.synth.SynthType;
import studio.overdub.testing.DeviceBench;
import studio.overdub.ui.view.device.Parameter;

class ModulationsTest {
  private DeviceBench bench;
  private SynthModel synth;
  private Modulations modulations;

  @BeforeEach
  void make() {
    bench = new DeviceBench(new SynthType(), Map.of(), Map.of(), Path.of("nowhere"));
    synth = new SynthModel(bench.session, bench.device, bench.shelf);
    modulations = synth.modulations();
  }

  private Parameter parameter(String id) {
    return bench.device.parameter(id).orElseThrow();
  }

  private int source(String name) {
    return modulations.sources().indexOf(name);
  }

  @Test
  void eachParameterIsMeantByTheTargetThatBearsItsName() {
    assertThat(modulations.targets().get(modulations.target(parameter("filter1.cutoff")))).isEqualTo("Filter 1 Cutoff");
    assertThat(modulations.targets().get(modulations.target(parameter("osc3.filter"))))
        .isEqualTo("Oscillator 3 To filter 2");
    assertThat(modulations.targets().get(modulations.target(parameter("fx.reverb.mix")))).isEqualTo("Reverb Mix");
    assertThat(modulations.targets().get(modulations.target(parameter("mod32.amount"))))
        .isEqualTo("Modulation 32 Amount");
    assertThat(modulations.target(parameter("osc1.kind"))).as("a choice moves not evenly").isZero();
    bench.device.groups().stream()
        .flatMap(group -> group.parameters().stream())
        .filter(p -> modulations.target(p) > 0)
        .forEach(p -> assertThat(modulations.targets().get(modulations.target(p))).endsWith(p.label()));
  }

  @Test
  void aSourceLedToAKnobTakesAFreeSlotInOneStep() {
    assertThat(modulations.connect(source("LFO 2"), parameter("filter1.cutoff"))).contains(1);
    assertThat(modulations.connect(source("Velocity"), parameter("osc1.level"))).contains(2);
    assertThat(bench.session.history().past()).hasSize(2);
    assertThat(bench.now().params())
        .containsEntry("mod1.source", (double) source("LFO 2"))
        .containsEntry("mod1.amount", .25);
    bench.session.undo();
    bench.session.undo();
    assertThat(modulations.all()).isEmpty();
  }

  @Test
  void theSameSourceOnTheSameKnobTakesNoSecondSlot() {
    modulations.connect(source("LFO 1"), parameter("osc1.level"));
    assertThat(modulations.connect(source("LFO 1"), parameter("osc1.level"))).contains(1);
    assertThat(modulations.all()).hasSize(1);
  }

  @Test
  void whereNoSlotIsFreeNothingIsTaken() {
    for (int n = 0; n < Modulations.SLOTS; n++) {
      assertThat(modulations.add(source("LFO 1"))).contains(n + 1);
    }
    assertThat(modulations.free()).isZero();
    assertThat(modulations.connect(source("Key"), parameter("osc1.level"))).isEmpty();
    modulations.remove(7);
    assertThat(modulations.connect(source("Key"), parameter("osc1.level"))).contains(7);
  }

  @Test
  void aChoiceTakesNoSource() {
    assertThat(modulations.connect(source("LFO 1"), parameter("filter1.type"))).isEmpty();
    assertThat(modulations.all()).isEmpty();
  }

  @Test
  void theRingReachesAsFarAsSourcesMoveTheKnob() {
    Parameter balance = parameter("mix.balance");
    assertThat(modulations.reach(balance)).isEmpty();
    modulations.connect(source("Envelope 2"), balance);
    assertThat(modulations.reach(balance)).contains(new Modulations.Reach(.5, .75));
    modulations.connect(source("LFO 1"), balance);
    assertThat(modulations.reach(balance)).as("an LFO goes both ways").contains(new Modulations.Reach(.25, 1));
    bench.device.set(parameter("lfo1.unipolar"), 1);
    assertThat(modulations.reach(balance)).contains(new Modulations.Reach(.5, 1));
  }

  @Test
  void aRemovedModulationLeavesNoTraceInOneStep() {
    int slot = modulations.connect(source("Mod wheel"), parameter("osc1.level")).orElseThrow();
    modulations.set(new Modulation(slot, source("Mod wheel"), source("Velocity"), 16, -.5));
    assertThat(modulations.describe(modulations.slot(slot))).isEqualTo("Mod wheel by way of Velocity, \u221250 %");
    int before = bench.session.history().past().size();
    modulations.remove(slot);
    assertThat(bench.session.history().past()).hasSize(before + 1);
    assertThat(modulations.slot(slot)).isEqualTo(new Modulation(slot, 0, 0, 0, 0));
  }

  @Test
  void movingValuesAreAskedForWhileSomebodyLooks() {
    MovingValues moving = synth.moving();
    Parameter cutoff = parameter("filter1.cutoff");
    assertThat(moving.travel(cutoff)).isNaN();
    moving.look();
    ParamWatch watch = bench.playback.watches.get(bench.device.id().orElseThrow());
    assertThat(moving.travel(cutoff)).as("nothing moves yet").isNaN();
    watch.put(new SynthType().indexOf("filter1.cutoff"), 200);
    assertThat(moving.travel(cutoff)).isCloseTo(1 / 3d, within(1e-6));
    moving.end();
    assertThat(bench.playback.watches).isEmpty();
    assertThat(moving.travel(cutoff)).isNaN();
  }
}
