package studio.overdub.ui.view.device.pads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.instruments.drums.DrumMachineType;
import studio.overdub.instruments.pads.DrumRackType;
import studio.overdub.instruments.sampling.SampleStore;
import studio.overdub.testing.DeviceBench;
import studio.overdub.testing.SongSoundFiles;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.device.ParameterGroup;
import studio.overdub.ui.view.device.PartOutput;
import studio.overdub.ui.view.device.drums.Drum;
import studio.overdub.ui.view.device.wave.Mark;

class PadsModelTest {
  @TempDir Path song;
  private DeviceBench bench;
  private PadsModel pads;

  @BeforeEach
  void make() throws IOException {
    SongSoundFiles.write(song, "Kick", "Snare");
    bench =
        new DeviceBench(
            new DrumRackType(new SampleStore()),
            Map.of("pad36.tune", 2.0, "pad38.choke", 3.0, "pad40.mute", 1.0),
            Map.of("pad36.samples", "audio/Kick.wav\nvelocity=1-90 audio/Snare.wav", "pad38.samples", "audio/Snare.wav",
                "pad38.name", "Crack"),
            song);
    pads = new PadsModel(bench.session, bench.device, bench.shelf);
    pads.refresh();
  }

  private Pad pad(int key) {
    return pads.pads().get(key);
  }

  @Test
  void aPadGoesByItsOwnNameElseByItsSamples() {
    assertThat(pads.pads()).hasSize(128);
    assertThat(pad(36).name()).isEqualTo("Kick");
    assertThat(pad(38).name()).isEqualTo("Crack");
    assertThat(pad(38).mark()).isEqualTo("choke 3");
    assertThat(pad(40).mark()).isEqualTo("muted");
    assertThat(pad(41).filled()).isFalse();
  }

  @Test
  void theKickIsSelectedAtFirstAndItsSampleShows() {
    assertThat(pads.selected()).isEqualTo(36);
    assertThat(pads.wave().present()).isTrue();
    assertThat(pads.wave().marks()).extracting(Mark::kind).containsExactly(Mark.Kind.START, Mark.Kind.END);
    assertThat(pads.controls()).extracting(ParameterGroup::title)
        .containsExactly("Pitch", "Filter", "Envelope", "Output", "Playing", "All pads");
  }

  private PartOutput.Destination destination(String name) {
    return pads.destinations().stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void aPadGoesToABusByItsName() {
    assertThat(pads.destinations()).extracting(PartOutput.Destination::name)
        .containsExactly("Track", "Master", "New bus: Kick bus");
    assertThat(destination("Track").chosen()).isTrue();

    pads.send(destination("New bus: Kick bus"));
    assertThat(pads.destinations()).extracting(PartOutput.Destination::name)
        .containsExactly("Track", "Master", "Kick bus", "New bus: Kick bus");
    assertThat(destination("Kick bus").chosen()).isTrue();
    assertThat(pad(36).mark()).isEqualTo("\u2192 Kick bus");

    pads.select(38);
    assertThat(destination("Track").chosen()).isTrue();
    pads.send(destination("Kick bus"));
    assertThat(pad(38).mark()).isEqualTo("\u2192 Kick bus");

    bench.session.undo();
    assertThat(pad(38).mark()).isEqualTo("choke 3");
    bench.session.undo();
    assertThat(pad(36).mark()).isEmpty();
    assertThat(destination("Track").chosen()).isTrue();
  }

  @Test
  void aPressSelectsAndPlaysOnTheTrack() {
    pads.press(38, 100);
    assertThat(pads.selectedName()).isEqualTo("Crack");
    assertThat(pad(38).sounding()).isTrue();
    pads.release();
    assertThat(pad(38).sounding()).isFalse();
    assertThat(bench.playback.sent).hasSize(2);
  }

  @Test
  void padsChangePlacesWithAllThatIsTheirsAsOneStep() {
    pads.swap(36, 38);
    assertThat(pad(36).name()).isEqualTo("Crack");
    assertThat(pad(38).name()).isEqualTo("Kick");
    assertThat(bench.now().params()).containsEntry("pad38.tune", 2.0).containsEntry("pad36.choke", 3.0)
        .doesNotContainKey("pad36.tune");
    assertThat(bench.session.history().past()).hasSize(1);
    bench.session.undo();
    assertThat(pad(36).name()).isEqualTo("Kick");
  }

  @Test
  void anEmptiedPadIsAsInAFreshRack() {
    pads.clear();
    assertThat(pad(36).filled()).isFalse();
    assertThat(bench.now().params()).doesNotContainKey("pad36.tune");
    assertThat(pad(38).filled()).isTrue();
  }

  @Test
  void layersHaveVelocitiesAndCanBeAddedAndTakenAway() {
    assertThat(pads.layers()).extracting(LayerRow::velocities).containsExactly("1\u2013127", "1\u201390");
    pads.velocities(0, 91, 127);
    pads.use(36, "audio/Third.wav", true);
    assertThat(pads.layers()).extracting(LayerRow::name).containsExactly("Kick", "Snare", "Third");
    assertThat(pads.layers().getFirst().velocities()).isEqualTo("91\u2013127");
    pads.removeLayer(1);
    assertThat(pads.layers()).extracting(LayerRow::name).containsExactly("Kick", "Third");
    pads.use(36, "audio/Alone.wav", false);
    assertThat(pads.layers()).extracting(LayerRow::name).containsExactly("Alone");
  }

  @Test
  void aStartThatIsDraggedIsAPartOfTheSample() {
    Mark start = pads.wave().mark(Mark.Kind.START).orElseThrow();
    pads.wave().grab(start);
    pads.wave().drag(250, 1_000, false);
    assertThat(bench.now().params()).doesNotContainKey("pad36.start");
    pads.wave().drop();
    assertThat(bench.now().params()).containsEntry("pad36.start", .25);
    assertThat(bench.session.history().past()).hasSize(1);
  }

  @Test
  void aPlaceOnTheGridIsThePadDrawnThereAndHarderFurtherUp() {
    PadLayout layout = pads.layout(400, 300);
    assertThat(layout.shows(36)).isTrue();
    for (int key = 36; key < 52; key++) {
      Area area = layout.area(key);
      assertThat(layout.pad(area.x() + 5, area.y() + 5)).isEqualTo(OptionalInt.of(key));
      assertThat(layout.velocity(key, area.y() + 2)).isGreaterThan(layout.velocity(key, area.bottom() - 2));
    }
    assertThat(layout.area(36).y()).as("upwards").isGreaterThan(layout.area(40).y());
    pads.firstRow(layout.rowAt(0));
    assertThat(pads.layout(400, 300).shows(127)).isTrue();
    pads.select(0);
    assertThat(pads.layout(400, 300).shows(0)).isTrue();
  }

  @Test
  void aPadTakesADrumOfTheDrumMachineAsItsCircuit() {
    DeviceBench both =
        new DeviceBench(
            List.of(new DrumRackType(new SampleStore()), new DrumMachineType()), Map.of("pad42.tune", 1.0), Map.of(),
            song);
    PadsModel model = new PadsModel(both.session, both.device, both.shelf);
    model.select(42);
    assertThat(model.pads().get(42).filled()).isFalse();
    model.circuit().use(new PadCircuit.Start(Drum.ALL.get(4), ""));
    assertThat(model.pads().get(42).filled()).isTrue();
    assertThat(model.selectedName()).isEqualTo("Closed hat");
    assertThat(model.circuit().name()).isEqualTo("Metal circuit");
    assertThat(both.now().params())
        .containsEntry("pad42.circuit", 4.0)
        .containsEntry("pad42.metal.decay", .09)
        .containsEntry("pad42.circuitlevel", -11.0)
        .containsEntry("pad42.choke", 1.0)
        .containsEntry("pad42.tune", 1.0);
    assertThat(model.showsCircuit()).isTrue();
    assertThat(model.controls()).extracting(ParameterGroup::title).startsWith("Metal", "Stroke", "Circuit", "Pitch");
    assertThat(model.circuit().outline(40)).hasSize(40);
    assertThat(model.circuit().curves().handles()).isNotEmpty();

    model.use(42, "audio/Snare.wav", true);
    assertThat(model.showsCircuit()).as("the sample that came").isFalse();
    model.selectCircuit();
    assertThat(model.showsCircuit()).isTrue();
    assertThat(model.layers()).noneMatch(LayerRow::selected);

    model.circuit().use(new PadCircuit.Start(Drum.ALL.get(15), ""));
    assertThat(model.circuit().name()).isEqualTo("Wood circuit");
    assertThat(both.now().params()).doesNotContainKey("pad42.metal.decay");
    model.circuit().remove();
    assertThat(model.circuit().on()).isFalse();
    assertThat(both.now().params())
        .doesNotContainKeys("pad42.circuit", "pad42.wood.tune")
        .containsEntry("pad42.tune", 1.0);
  }

  @Test
  void everyDrumOfTheMachineFindsItsCircuit() {
    DeviceBench both =
        new DeviceBench(
            List.of(new DrumRackType(new SampleStore()), new DrumMachineType()), Map.of(), Map.of(), song);
    PadsModel model = new PadsModel(both.session, both.device, both.shelf);
    List<String> names = new ArrayList<>();
    for (Drum drum : Drum.ALL) {
      model.circuit().use(new PadCircuit.Start(drum, ""));
      names.add(model.circuit().name().replace(" circuit", ""));
    }
    assertThat(names).containsExactly(
        "Membrane", "Snare", "Clap", "Wood", "Metal", "Metal", "Metal", "Membrane", "Membrane", "Membrane", "Metal",
        "Metal", "Bell", "Metal", "Shaker", "Wood", "Membrane");
  }
}
