package studio.overdub.ui.view.device.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.instruments.synth.SynthType;
import studio.overdub.testing.DeviceBench;
import studio.overdub.testing.SongSoundFiles;
import studio.overdub.ui.view.device.EnvelopeModel;
import studio.overdub.ui.view.device.EnvelopeModel.Stage;

class SynthModelTest {
  private DeviceBench bench;
  private SynthModel synth;

  @BeforeEach
  void make() {
    bench = new DeviceBench(new SynthType(), Map.of(), Map.of(), Path.of("nowhere"));
    synth = new SynthModel(bench.session, bench.device, bench.shelf);
  }

  private void set(String id, double value) {
    bench.device.set(bench.device.parameter(id).orElseThrow(), value);
  }

  private int steps() {
    return bench.session.history().past().size();
  }

  @Test
  void anOscillatorShowsTheKnobsOfItsKindAlone() {
    for (int kind = 0; kind < 4; kind++) {
      assertThat(synth.oscillator(0, kind)).allSatisfy(row -> assertThat(row).hasSizeBetween(1, 4));
    }
    Set<String> shown = new HashSet<>();
    for (int kind = 0; kind < 4; kind++) {
      synth.oscillator(1, kind).forEach(row -> row.forEach(p -> shown.add(p.id())));
    }
    assertThat(bench.device.groups().stream()
            .flatMap(g -> g.parameters().stream())
            .map(p -> p.id())
            .filter(id -> id.startsWith("osc2.") && !id.equals("osc2.kind") && !id.equals("osc2.wave")))
        .as("none is left out")
        .containsExactlyInAnyOrderElementsOf(shown);
  }

  @Test
  void aWaveLooksAsItsKnobsSay() {
    set("osc1.wave", 1);
    set("osc1.width", .25);
    float[] square = synth.wave(0).points();
    assertThat(square[square.length / 8]).isEqualTo(1);
    assertThat(square[square.length / 2]).isEqualTo(-1);
    set("osc1.kind", 1);
    bench.device.text(synth.table(0).orElseThrow(), "Vowels");
    float[] first = synth.wave(0).points();
    set("osc1.position", 1);
    assertThat(synth.wave(0).points()).isNotEqualTo(first);
    assertThat(synth.wave(0).words()).isEqualTo("Vowels, 100 %");
    assertThat(SynthType.wavetables()).as("all can be chosen").isEqualTo(synth.wavetables());
  }

  @Test
  void aFiltersCurveFallsAboveItsCutoffAndRisesWithResonance() {
    FilterCurve curve = synth.filter(0);
    set("filter1.type", 2);
    set("filter1.cutoff", 632.455);
    set("filter1.resonance", 0);
    double[] plain = curve.decibels();
    assertThat(plain[10]).as("below").isCloseTo(0, within(.5));
    assertThat(plain[plain.length - 20]).as("far above").isLessThan(-40);
    set("filter1.resonance", .8);
    assertThat(curve.decibels()[plain.length / 2]).isGreaterThan(plain[plain.length / 2] + 6);
    set("filter1.type", 0);
    assertThat(curve.decibels()).as("off").containsOnly(0);
  }

  @Test
  void everyModelOfFilterHasACurveOfItsOwn() {
    int models = bench.device.parameter("filter1.type").orElseThrow().choices().size();
    set("filter1.resonance", .5);
    for (int model = 1; model < models; model++) {
      set("filter1.type", model);
      assertThat(Arrays.stream(synth.filter(0).decibels())).as("model " + model).anyMatch(db -> Math.abs(db) > .5);
    }
  }

  @Test
  void draggingAFiltersPointMovesCutoffAndResonanceInOneStep() {
    FilterCurve curve = synth.filter(0);
    double x = curve.x();
    curve.grab(curve.chosenHandle().orElseThrow());
    curve.drag(-.2, .4);
    curve.drag(-.3, .5);
    assertThat(steps()).as("a preview alone").isZero();
    assertThat(curve.x()).isCloseTo(x - .3, within(1e-9));
    curve.drop();
    assertThat(steps()).isEqualTo(1);
    assertThat(synth.value("filter1.resonance")).isCloseTo(.5, within(1e-9));
    curve.across(1);
    curve.across(1);
    assertThat(steps()).as("keys in a row are one more").isEqualTo(2);
    curve.resetChosen();
    assertThat(synth.value("filter1.cutoff")).isEqualTo(4000);
  }

  @Test
  void aHandThatHurriesLeavesNoPointOut() {
    set("lfo1.wave", 6);
    set("lfo1.steps", 16);
    int before = steps();
    LfoShape lfo = synth.lfo(0);
    lfo.draw(.01, -1);
    lfo.draw(.49, 1);
    lfo.drop();
    assertThat(steps()).isEqualTo(before + 1);
    assertThat(lfo.point(0)).isEqualTo(-1);
    assertThat(lfo.point(7)).isEqualTo(1);
    assertThat(lfo.point(3)).isCloseTo(-1 + 2 * 3 / 7d, within(1e-9));
    lfo.draw(.9, 0);
    lfo.cancel();
    assertThat(steps()).isEqualTo(before + 1);
  }

  @Test
  void onlyTheDrawnShapeIsDrawnOn() {
    LfoShape lfo = synth.lfo(0);
    lfo.draw(.5, 1);
    lfo.drop();
    lfo.nudge(1);
    assertThat(steps()).isZero();
    assertThat(lfo.level(.25)).isCloseTo(1, within(1e-9));
  }

  @Test
  void keysMovePointsOneAtATime() {
    set("lfo1.wave", 6);
    int before = steps();
    LfoShape lfo = synth.lfo(0);
    lfo.across(1);
    double stood = lfo.point(1);
    lfo.nudge(-1);
    lfo.nudge(-.1);
    assertThat(lfo.point(1)).isCloseTo(stood - .11, within(1e-9));
    assertThat(steps()).isEqualTo(before + 1);
  }

  @Test
  void anEnvelopeIsBentWhereTheHandIs() {
    EnvelopeModel envelope = synth.envelope(1);
    envelope.grab(Stage.DECAY_CURVE);
    envelope.drag(0, .6);
    envelope.drop();
    assertThat(envelope.handles())
        .filteredOn(corner -> corner.id() == Stage.DECAY_CURVE)
        .singleElement()
        .satisfies(corner -> assertThat(corner.y()).isCloseTo(.6, within(1e-9)));
    assertThat(steps()).isEqualTo(1);
    envelope.grab(Stage.DELAY);
    envelope.drag(.2, 0);
    envelope.drop();
    assertThat(synth.value("env2.delay")).isPositive();
  }

  @Test
  void effectsStandInGroupsThatBeginWithTheirSwitch() {
    assertThat(synth.effects()).hasSize(6);
    assertThat(synth.effects()).allSatisfy(
        group -> assertThat(group.parameters().getFirst().id()).endsWith(".on"));
  }

  @Test
  void aSoundIsAWavetableInOneStepAndItsFramesAreDrawn(@TempDir Path song) throws IOException {
    SongSoundFiles.write(song, "Choir");
    bench = new DeviceBench(new SynthType(), Map.of(), Map.of(), song);
    synth = new SynthModel(bench.session, bench.device, bench.shelf);
    synth.useSound(1, "audio/Choir.wav");
    assertThat(steps()).isEqualTo(1);
    assertThat(synth.kind(1)).isEqualTo(1);
    WaveShape wave = synth.wave(1);
    assertThat(wave.words()).isEqualTo("Choir.wav, 3 frames, 0 %");
    assertThat(wave.frames()).hasSize(9);
    assertThat(wave.points()).isEqualTo(wave.frames().getFirst());
    set("osc2.position", 1);
    assertThat(wave.points()).isEqualTo(wave.frames().getLast()).isNotEqualTo(wave.frames().getFirst());
    synth.useTable(1, "Vowels");
    assertThat(synth.soundName(1)).isEmpty();
    assertThat(wave.words()).isEqualTo("Vowels, 100 %");
    bench.session.undo();
    assertThat(synth.soundName(1)).isEqualTo("Choir.wav");
  }

  @Test
  void aSoundThatIsNotThereIsSaidSo() {
    synth.useSound(0, "audio/Gone.wav");
    assertThat(synth.wave(0).words()).isEqualTo("Gone.wav, not to be had");
    assertThat(synth.wave(0).points()).isEmpty();
  }
}
