package studio.overdub.ui.view.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.overdub.base.TrackId;
import studio.overdub.song.Device;
import studio.overdub.ui.shell.DemoStudio;
import studio.overdub.ui.view.mixer.Effect;

class InspectorModelTest {
  private final DemoStudio studio = DemoStudio.playing();
  private final InspectorModel model = new InspectorModel(studio.session, Device::preset);

  private List<String> names() {
    return model.chain().stream().map(DeviceCard::name).toList();
  }

  @Test
  void devicesStandInTheOrderSoundFlows() {
    assertThat(names()).containsExactly("Arpeggiator", "Synthesizer", "EQ", "Compressor", "Tape");
    assertThat(model.place()).isEqualTo("track 5");
  }

  @Test
  void anInsertMovesAndTheEndsStop() {
    model.move(model.chain().get(2).id(), 1);
    assertThat(names()).containsExactly("Arpeggiator", "Synthesizer", "Compressor", "EQ", "Tape");
    model.move(model.chain().get(4).id(), 1);
    assertThat(studio.session.history().past()).hasSize(1);
  }

  @Test
  void noteEffectsMoveAmongThemselves() {
    model.addEffect("arp");
    List<DeviceCard> effects = model.chain().subList(0, 2);
    assertThat(effects).extracting(DeviceCard::place).containsOnly(DeviceCard.Place.NOTE_EFFECT);
    model.move(effects.get(1).id(), -1);
    assertThat(model.chain()).extracting(DeviceCard::id)
        .startsWith(effects.get(1).id(), effects.get(0).id());
    model.move(effects.get(0).id(), 1);
    assertThat(model.chain().get(2).place()).as("behind the last of them nothing moves")
        .isEqualTo(DeviceCard.Place.INSTRUMENT);
    assertThat(studio.session.history().undoName()).contains("Move effect");
    studio.session.undo();
    assertThat(model.chain()).extracting(DeviceCard::id)
        .startsWith(effects.get(0).id(), effects.get(1).id());
  }

  @Test
  void aNewEffectOpensItsPanel() {
    model.addEffect("tape");
    assertThat(model.chain().getLast().chosen()).isTrue();
  }

  @Test
  void onlyTracksThatPlayNotesAreOfferedNoteEffects() {
    assertThat(model.effects()).extracting(Effect::name).contains("Arpeggiator");
    studio.session.select(studio.session.selection().withTrack(new TrackId(6)));
    assertThat(model.effects()).extracting(Effect::name).doesNotContain("Arpeggiator").contains("EQ");
  }

  @Test
  void anEmptySongHasNoTrackToInspect() {
    InspectorModel empty = new InspectorModel(DemoStudio.empty().session, Device::preset);
    assertThat(empty.track()).isEmpty();
    assertThat(empty.chain()).isEmpty();
  }
}
