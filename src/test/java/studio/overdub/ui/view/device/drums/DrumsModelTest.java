package studio.overdub.ui.view.device.drums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.device.Block;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.instruments.drums.DrumMachineType;
import studio.overdub.midi.Message;
import studio.overdub.testing.DeviceBench;
import studio.overdub.ui.view.device.Handles.Handle;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.device.ParameterGroup;
import studio.overdub.ui.view.device.PartOutput;

class DrumsModelTest {
  private static final DrumMachineType TYPE = new DrumMachineType();

  @TempDir Path song;

  private DeviceBench bench;

  private DrumsModel drums(Map<String, Double> params) {
    bench = new DeviceBench(TYPE, params, Map.of(), song);
    return new DrumsModel(bench.session, bench.device, bench.shelf);
  }

  private static Handle<String> corner(DrumsModel drums, String id) {
    return drums.curves().handles().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void everyDrumHasTheKeyThatStrikesItAlone() {
    for (Drum drum : Drum.ALL) {
      Map<String, Double> others = new HashMap<>();
      Drum.ALL.stream().filter(d -> d != drum).forEach(d -> others.put(d.param("mute"), 1.0));
      Processor machine = TYPE.create(Settings.of(TYPE, 1, others, Map.of()), Preparation.of(48000, 4800));
      Block block = new Block(2, 4800, 4);
      block.events().add(0, Message.noteOn(0, drum.key(), 100));
      machine.process(block.at(0, 4800));
      float peak = 0;
      for (float sample : block.channel(0)) {
        peak = Math.max(peak, Math.abs(sample));
      }
      assertThat(peak).as(drum.name()).isGreaterThan(.01f);
    }
  }

  @Test
  void everyParameterHasAPlaceOnThePanel() {
    DrumsModel drums = drums(Map.of());
    Set<String> shown = new HashSet<>();
    drums.master().forEach(group -> group.parameters().forEach(p -> shown.add(p.id())));
    for (int i = 0; i < Drum.ALL.size(); i++) {
      drums.select(i);
      List<ParameterGroup> groups = drums.controls();
      groups.forEach(group -> group.parameters().forEach(p -> shown.add(p.id())));
      for (String mix : List.of("level", "pan", "choke", "output", "mute", "solo")) {
        shown.add(drums.parameter(drums.drum(), mix).map(Parameter::id).orElseThrow());
      }
    }
    assertThat(shown).containsExactlyInAnyOrderElementsOf(TYPE.params().stream().map(p -> p.id()).toList());
  }

  @Test
  void aPressSelectsTheDrumAndPlaysIt() {
    DrumsModel drums = drums(Map.of());
    drums.press(1, 90);
    assertThat(drums.drum().name()).isEqualTo("Snare");
    assertThat(drums.pressed(drums.drum())).isTrue();
    drums.release();
    assertThat(drums.pressed(drums.drum())).isFalse();
    assertThat(bench.playback.sent).hasSize(2);
  }

  @Test
  void aDrumIsStruckHarderFurtherUp() {
    DrumRow row = new DrumRow(1156, 60);
    assertThat(row.velocity(2)).isEqualTo(127);
    assertThat(row.velocity(58)).isBetween(1, 20);
    for (int i = 0; i < Drum.ALL.size(); i++) {
      assertThat(row.drum(row.area(i).x() + 5, 30)).hasValue(i);
    }
    assertThat(row.drum(row.area(0).right() + 1, 30)).isEmpty();
    assertThat(row.area(Drum.ALL.size() - 1).right()).isCloseTo(1156, within(1e-6));
  }

  @Test
  void aDrumGoesToABusByItsName() {
    DrumsModel drums = drums(Map.of());
    Drum kick = Drum.ALL.getFirst();
    assertThat(drums.destinations(kick)).extracting(PartOutput.Destination::name)
        .containsExactly("Track", "Master", "New bus: Kick bus");
    drums.send(drums.destinations(kick).getLast());
    assertThat(drums.place(kick)).isEqualTo("Kick bus");
    assertThat(bench.now().params()).containsEntry("kick.output", 1.0);
    bench.session.undo();
    assertThat(drums.place(kick)).isEmpty();
  }

  @Test
  void mutedDrumsAndThoseBesidesSoloedOnesAreSilent() {
    DrumsModel drums = drums(Map.of("clap.mute", 1.0));
    assertThat(Drum.ALL.stream().filter(drums::silent)).extracting(Drum::id).containsExactly("clap");
    DrumsModel soloed = drums(Map.of("snare.solo", 1.0));
    assertThat(Drum.ALL.stream().filter(soloed::silent)).hasSize(Drum.ALL.size() - 1);
  }

  @Test
  void theOutlineIsOfTheSoundAsItStands() {
    DrumsModel drums = drums(Map.of("kick.decay", .3));
    double[] outline = drums.outline(Drum.ALL.getFirst(), 100);
    assertThat(outline).hasSize(100);
    assertThat(outline[20]).isGreaterThan(.3);
    assertThat(outline[99]).isLessThan(.05);
    drums.select(1);
    assertThat(drums.outline(50)).hasSize(50);
  }

  @ParameterizedTest
  @ValueSource(doubles = {.2, .6, 1.5})
  void theCurvesAreThoseOfTheSound(double decay) {
    DrumsModel drums =
        drums(
            Map.of("kick.decay", decay, "kick.click", 0.0, "kick.noise", 0.0, "kick.attack", .03, "kick.hold", .1,
                "kick.tune", 200.0));
    int columns = 400;
    double[] outline = drums.outline(columns);
    double[] line = drums.curves().lines().getFirst().heights();
    for (int column = 0; column < columns; column++) {
      // A column may lie between two crests of the wave, or show one beside it: then its neighbours tell.
      double crest = 0;
      double highest = 0;
      int reach = reach(drums, column, columns);
      for (int near = Math.max(0, column - reach); near <= Math.min(columns - 1, column + reach); near++) {
        crest = Math.max(crest, outline[near]);
        highest = Math.max(highest, drawn(line, near, columns));
      }
      assertThat(outline[column]).as("column %d of %s s", column, decay).isLessThan(highest + .05);
      assertThat(crest).as("about column %d of %s s", column, decay).isGreaterThan(drawn(line, column, columns) - .05);
    }
  }

  private static double drawn(double[] line, int column, int columns) {
    return line[(int) Math.round((column + .5) / columns * (line.length - 1))];
  }

  /** How many columns half a period of the wave is wide. */
  private static int reach(DrumsModel drums, int column, int columns) {
    double time = drums.curves().time((double) column / columns);
    return (int) Math.ceil((drums.curves().x(time + .5 / 200) * columns - column) / 2) + 1;
  }

  @Test
  void aCornerThatIsDraggedPreviewsAndEndsInOneStep() {
    DrumsModel drums = drums(Map.of());
    Handle<String> decay = corner(drums, "decay");
    drums.curves().grab("decay");
    drums.curves().drag(-.2, .4);
    assertThat(bench.now().params()).doesNotContainKey("kick.decay");
    assertThat(corner(drums, "decay").x()).as("under the hand").isCloseTo(decay.x() - .2, within(1e-9));
    drums.curves().drop();
    assertThat(bench.now().params().get("kick.decay")).isLessThan(.55);
    assertThat(bench.session.history().past()).hasSize(1);

    drums.curves().grab("sweep");
    drums.curves().drag(0, corner(drums, "sweep").y() + .1);
    drums.curves().cancel();
    assertThat(bench.now().params()).doesNotContainKey("kick.sweep");
  }

  @Test
  void thePitchIsDraggedInSemitonesAndHertz() {
    DrumsModel drums = drums(Map.of("kick.fall", 0.0, "kick.sweep", 12.0));
    drums.curves().grab("sweep");
    drums.curves().drag(0, corner(drums, "sweep").y() + 1 / 6.0);
    drums.curves().drop();
    assertThat(bench.now().params().get("kick.sweep")).as("an octave higher").isCloseTo(24, within(1e-6));
    drums.curves().grab("tune");
    drums.curves().drag(0, corner(drums, "tune").y() + 1 / 6.0);
    drums.curves().drop();
    assertThat(bench.now().params().get("kick.tune")).isCloseTo(100, within(1.5));
  }

  @Test
  void keysMoveCornersAndStepsInARowAreOneUndo() {
    DrumsModel drums = drums(Map.of());
    drums.select(6);
    drums.curves().across(-10);
    drums.curves().across(10);
    assertThat(drums.curves().chosenHandle()).contains("decay");
    drums.curves().nudge(1);
    drums.curves().nudge(1);
    assertThat(bench.now().params().get("openhat.decay")).isGreaterThan(.65);
    assertThat(bench.session.history().past()).hasSize(1);
    drums.curves().resetChosen();
    assertThat(bench.now().params().getOrDefault("openhat.decay", .65)).isEqualTo(.65);
  }

  @Test
  void everyDrumHasCurvesWithinThePicture() {
    DrumsModel drums = drums(Map.of());
    for (int i = 0; i < Drum.ALL.size(); i++) {
      drums.select(i);
      assertThat(drums.curves().handles()).isNotEmpty().allSatisfy(
          corner -> {
            assertThat(corner.x()).isBetween(0.0, 1.0);
            assertThat(corner.y()).isBetween(0.0, 1.0);
            assertThat(drums.curves().describe(corner.id())).isNotEmpty();
          });
      assertThat(drums.curves().lines()).isNotEmpty();
    }
  }
}
