package studio.overdub.ui.view.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.shell.DemoStudio;

class DeviceModelTest {
  private final DemoStudio studio = DemoStudio.playing();
  private final DeviceModel model = new DeviceModel(studio.session, studio.context.sounds());

  private Parameter parameter(String id) {
    return model.groups().stream()
        .flatMap(group -> group.parameters().stream())
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void parametersStandTogetherByWhatPrecedesTheDot() {
    assertThat(model.groups()).extracting(ParameterGroup::title)
        .containsExactly("Oscillator 1", "Oscillator 2", "Filter", "Amplifier", "Glide", "General");
  }

  @Test
  void aKnobPreviewsAndThenIsOneStepUnderItsName() {
    Parameter cutoff = parameter("filter.cutoff");
    model.preview(cutoff, 900);
    assertThat(model.value(cutoff)).isEqualTo(1200);
    model.set(cutoff, 800);
    assertThat(model.value(cutoff)).isEqualTo(800);
    assertThat(studio.session.history().undoName()).hasValueSatisfying(name -> assertThat(name).contains("Cutoff"));
  }

  @Test
  void knobsThatGoBothWaysBeginInTheMiddle() {
    assertThat(parameter("osc2.detune").origin()).isEqualTo(.5);
    assertThat(parameter("filter.resonance").origin()).isZero();
    assertThat(parameter("filter.type").kind()).isEqualTo(Parameter.Kind.CHOICE);
    assertThat(parameter("glide.on").kind()).isEqualTo(Parameter.Kind.SWITCH);
  }

  @Test
  void aParameterSaysWhatItIsAndHowFarItGoes() {
    assertThat(parameter("filter.cutoff").describe()).isEqualTo("Cutoff, 20.0 Hz to 20.00 kHz, 1.20 kHz at first");
    assertThat(parameter("filter.type").describe()).isEqualTo("Type: Low-pass, Band-pass, High-pass");
    assertThat(parameter("glide.on").describe()).isEqualTo("Glide, off at first");
  }

  @Test
  void aPresetSetsAllAndOneUndoBringsThemBack() {
    assertThat(model.preset()).isEqualTo("Tape Choir");
    model.preset("Halogen");
    assertThat(model.preset()).isEqualTo("Halogen");
    assertThat(model.value(parameter("filter.cutoff"))).isEqualTo(406);
    studio.session.undo();
    assertThat(model.preset()).isEqualTo("Tape Choir");
  }

  @Test
  void withoutAChosenDeviceTheTracksInstrumentShows() {
    studio.session.select(studio.session.selection().withDevice(java.util.Optional.empty()));
    assertThat(model.name()).isEqualTo("Synthesizer");
    assertThat(model.owner()).isEqualTo("on Choir");
  }

  @Test
  void thePanelFollowsTheChosenTrack() {
    studio.session.select(studio.session.selection().withTrack(SmallSong.KIT));
    assertThat(model.owner()).isEqualTo("on Kit");
  }
}
