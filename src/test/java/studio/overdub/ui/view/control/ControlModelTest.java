package studio.overdub.ui.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.overdub.app.CommandTable;
import studio.overdub.app.SessionCommands;
import studio.overdub.base.TrackId;
import studio.overdub.edit.MappingEdits;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiMapping;
import studio.overdub.song.MidiMapping.Takeover;
import studio.overdub.song.Song;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.shell.DemoStudio;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.mixer.MixerModel;

class ControlModelTest {
  private final DemoStudio studio = DemoStudio.playing();
  private final DeviceModel device = new DeviceModel(studio.session, studio.context.sounds());
  private final MixerModel mixer = new MixerModel(studio.session);
  private final MappingsModel mappings = new MappingsModel(studio.session);

  private Parameter cutoff() {
    return device.parameter("filter.cutoff").orElseThrow();
  }

  private Controlled ofCutoff() {
    return device.controlled(cutoff()).orElseThrow();
  }

  private void map(MappingTarget target, MidiController controller, double from, double to, Takeover takeover) {
    studio.session.apply(MappingEdits.learn(new MidiMapping(controller, 3, target, from, to, takeover), "it"));
  }

  private static List<String> labels(Controlled controlled) {
    return controlled.menu().stream().map(ControlModel.Item::label).toList();
  }

  private static void choose(Controlled controlled, String label) {
    controlled.menu().stream().filter(i -> i.label().equals(label)).findFirst().orElseThrow().action().run();
  }

  @Test
  void theMenuLearnsAndForgets() {
    assertThat(labels(ofCutoff())).containsExactly("MIDI Learn", "Show automation");
    choose(ofCutoff(), "MIDI Learn");
    assertThat(ofCutoff().waits()).isTrue();
    assertThat(device.controls().prompt())
        .startsWith("MIDI Learn: move a controller or press a pad for Cutoff of ").endsWith(". [Esc] leaves it");
    choose(ofCutoff(), "Stop learning");
    assertThat(device.controls().prompt()).isEmpty();
    map(ofCutoff().target(), new MidiController.Control(21), 20, 20000, Takeover.PICK_UP);
    assertThat(ofCutoff().movedBy()).isEqualTo(". Moved by CC 21 on channel 4");
    choose(ofCutoff(), "Forget CC 21 on channel 4");
    assertThat(studio.session.song().mappings()).isEmpty();
    studio.session.undo();
    assertThat(studio.session.song().mappings()).hasSize(1);
  }

  @Test
  void automationIsShownOfWhatTheControlMoves() {
    List<LanePlace> shown = new ArrayList<>();
    device.controls().onShowAutomation(shown::add);
    mixer.controls().onShowAutomation(shown::add);
    choose(ofCutoff(), "Show automation");
    choose(mixer.gainOf(Optional.of(SmallSong.CHOIR)), "Show automation");
    choose(mixer.panOf(Optional.empty()), "Show automation");
    choose(mixer.sendOf(SmallSong.CHOIR, DemoStudio.PLATE), "Show automation");
    assertThat(labels(mixer.muteOf(SmallSong.CHOIR))).containsExactly("MIDI Learn");
    assertThat(shown)
        .containsExactly(
            new LanePlace(SmallSong.CHOIR, new LaneTarget.Parameter(device.id().orElseThrow(), "filter.cutoff")),
            new LanePlace(SmallSong.CHOIR, new LaneTarget.Gain()),
            new LanePlace(Song.MASTER, new LaneTarget.Pan()),
            new LanePlace(SmallSong.CHOIR, new LaneTarget.SendLevel(DemoStudio.PLATE)));
  }

  @Test
  void theListSaysWhatMovesWhatAndHow() {
    map(ofCutoff().target(), new MidiController.FineControl(5), 8000, 200, Takeover.PICK_UP);
    map(new MappingTarget.Mute(SmallSong.CHOIR), new MidiController.Control(64), 0, 1, Takeover.JUMP);
    map(new MappingTarget.Gain(Song.MASTER), new MidiController.PitchBend(), -120, 6, Takeover.JUMP);
    List<MappingRow> rows = mappings.rows();
    assertThat(rows).extracting(MappingRow::controller).containsExactly("CC 5 and 37", "CC 64", "Pitch bend");
    assertThat(rows).extracting(MappingRow::channel).containsOnly(4);
    assertThat(rows).extracting(MappingRow::target).containsExactly("Cutoff", "Mute", "Gain");
    assertThat(rows).extracting(MappingRow::from).containsExactly("8.00 kHz", "Off", "\u2212\u221e dB");
    assertThat(rows).extracting(MappingRow::inverted).containsExactly(true, false, false);
    assertThat(rows.getFirst().takeovers()).containsExactly("Picks up", "Scales", "Jumps", "Toggles");
    assertThat(rows.get(1).takeovers())
        .containsExactly("Follows", "Toggles", "Turns 1 / 127", "Turns 65 / 63", "Turns 1 / 65");
    assertThat(rows.get(2).owner()).isEqualTo("Master");
  }

  @Test
  void rangesAreTypedTurnedRoundAndTakenAway() {
    map(ofCutoff().target(), new MidiController.Control(7), 20, 20000, Takeover.PICK_UP);
    mappings.from(mappings.rows().getFirst(), "300 Hz");
    mappings.to(mappings.rows().getFirst(), "2k");
    mappings.to(mappings.rows().getFirst(), "nonsense");
    mappings.invert(mappings.rows().getFirst());
    mappings.takeover(mappings.rows().getFirst(), 1);
    MidiMapping mapping = studio.session.song().mappings().getFirst();
    assertThat(mapping.from()).isEqualTo(2000);
    assertThat(mapping.to()).isEqualTo(300);
    assertThat(mapping.takeover()).isEqualTo(Takeover.SCALE);
    mappings.learnAnew(mappings.rows().getFirst());
    assertThat(mappings.waits(mappings.rows().getFirst())).isTrue();
    mappings.remove(mappings.rows().getFirst());
    assertThat(mappings.rows()).isEmpty();
  }

  @Test
  void aControllerMayBeReadAsAnEncoderAndBackByHand() {
    map(ofCutoff().target(), new MidiController.Control(7), 20, 20000, Takeover.PICK_UP);
    List<String> choices = mappings.rows().getFirst().takeovers();
    mappings.takeover(mappings.rows().getFirst(), choices.indexOf("Turns 65 / 63"));
    MappingRow turning = mappings.rows().getFirst();
    assertThat(turning.mapping().controller())
        .isEqualTo(new MidiController.Encoder(7, MidiController.Encoding.OFFSET));
    assertThat(turning.controller()).isEqualTo("CC 7");
    assertThat(turning.takeovers()).isEqualTo(choices);
    assertThat(choices.get(turning.takeover())).isEqualTo("Turns 65 / 63");
    mappings.takeover(turning, 0);
    assertThat(mappings.rows().getFirst().mapping().controller()).isEqualTo(new MidiController.Control(7));
    assertThat(mappings.rows().getFirst().mapping().takeover()).isEqualTo(Takeover.PICK_UP);
  }

  @Test
  void padsAndCommandsAreNamedAndOfferWhatMakesSense() {
    CommandTable table = new CommandTable();
    SessionCommands.addTracksAndTransport(studio.session, table);
    studio.session.midiLearn().commands(table);
    map(ofCutoff().target(), new MidiController.Note(36), 20, 20000, Takeover.VELOCITY);
    map(new MappingTarget.Command("transport.play"), new MidiController.Note(37), 0, 1, Takeover.TOGGLE);
    map(new MappingTarget.Command("transport.loop"), new MidiController.Control(9), 0, 1, Takeover.TOGGLE);
    List<MappingRow> rows = mappings.rows();
    assertThat(rows).extracting(MappingRow::controller).containsExactly("Note C2", "Note C\u266f2", "CC 9");
    assertThat(rows).extracting(MappingRow::target).containsExactly("Cutoff", "Play", "Loop");
    assertThat(rows).extracting(MappingRow::owner).endsWith("Transport", "Transport");
    assertThat(rows.getFirst().takeovers()).containsExactly("While held", "Toggles", "By velocity");
    assertThat(rows.get(1).takeovers()).containsExactly("Each press");
    assertThat(rows.get(2).takeovers()).containsExactly("Toggles", "Follows");
    assertThat(mixer.controls().ofCommand("transport.play")).isPresent();
    assertThat(mixer.controls().ofCommand("track.delete")).isEmpty();
    mappings.commands().getFirst().action().run();
    assertThat(mixer.controls().prompt()).startsWith("MIDI Learn: move a controller or press a pad for Play of ");
  }

  @Test
  void whatIsGoneStaysInTheListUntilItIsRemoved() {
    map(ofCutoff().target(), new MidiController.Control(7), 20, 20000, Takeover.PICK_UP);
    TrackId track = device.track().orElseThrow();
    studio.session.apply(TrackEdits.remove(track));
    MappingRow row = mappings.rows().getFirst();
    assertThat(row.present()).isFalse();
    assertThat(row.target()).isEqualTo("filter.cutoff");
    assertThat(row.owner()).isEqualTo("not in this song any more");
    mappings.remove(row);
    assertThat(mappings.rows()).isEmpty();
  }
}
