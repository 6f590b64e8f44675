package studio.overdub.ui.view.control;

import java.util.List;
import java.util.Optional;
import studio.overdub.app.MidiLearn;
import studio.overdub.app.Session;
import studio.overdub.app.mapping.MappedValue;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.MidiMapping;
import studio.overdub.song.MidiMapping.Takeover;

/** All that MIDI controllers move in a song, to be changed and taken away. Event thread only. */
public final class MappingsModel {
  private static final List<Takeover> KNOB = List.of(Takeover.PICK_UP, Takeover.JUMP);
  private static final List<Takeover> SWITCH = List.of(Takeover.JUMP, Takeover.TOGGLE);

  private final Session session;

  /** A model over {@code session}. */
  public MappingsModel(Session session) {
    this.session = session;
  }

  private MidiLearn learn() {
    return session.midiLearn();
  }

  /** All mappings, in the order they were learnt. */
  public List<MappingRow> rows() {
    return session.song().mappings().stream().map(this::row).toList();
  }

  private MappingRow row(MidiMapping mapping) {
    Optional<MappedValue> value = learn().value(mapping.target());
    List<Takeover> takeovers = takeovers(value);
    return new MappingRow(
        mapping, ControlModel.name(mapping.controller()), mapping.channel() + 1,
        value.map(MappedValue::label).orElseGet(() -> gone(mapping.target())),
        value.map(MappedValue::owner).orElse("not in this song any more"), value.isPresent(),
        value.map(v -> v.format(mapping.from())).orElse(""), value.map(v -> v.format(mapping.to())).orElse(""),
        mapping.from() > mapping.to(), takeovers.stream().map(t -> word(t, value)).toList(),
        Math.max(0, takeovers.indexOf(mapping.takeover())));
  }

  private static String gone(MappingTarget target) {
    return switch (target) {
      case MappingTarget.Parameter parameter -> parameter.param();
      case MappingTarget.Enabled _ -> "Device on";
      case MappingTarget.Gain _ -> "Gain";
      case MappingTarget.Pan _ -> "Pan";
      case MappingTarget.SendLevel _ -> "Send";
      case MappingTarget.Mute _ -> "Mute";
      case MappingTarget.Solo _ -> "Solo";
    };
  }

  private static List<Takeover> takeovers(Optional<MappedValue> value) {
    return value.filter(MappedValue::isSwitch).isPresent() ? SWITCH : KNOB;
  }

  private static String word(Takeover takeover, Optional<MappedValue> value) {
    return switch (takeover) {
      case PICK_UP -> "Picks up";
      case JUMP -> value.filter(MappedValue::isSwitch).isPresent() ? "Follows" : "Jumps";
      case TOGGLE -> "Toggles";
    };
  }

  /** Types the value at the controller's least; nothing for what means nothing. */
  public void from(MappingRow row, String text) {
    learn().value(row.mapping().target()).ifPresent(
        v -> v.parse(text).ifPresent(value -> learn().change(row.mapping().withRange(value, row.mapping().to()))));
  }

  /** Types the value at its greatest. */
  public void to(MappingRow row, String text) {
    learn().value(row.mapping().target()).ifPresent(
        v -> v.parse(text).ifPresent(value -> learn().change(row.mapping().withRange(row.mapping().from(), value))));
  }

  /** Turns it round. */
  public void invert(MappingRow row) {
    learn().change(row.mapping().withRange(row.mapping().to(), row.mapping().from()));
  }

  /** Chooses how it takes over, by its place in the row's list. */
  public void takeover(MappingRow row, int choice) {
    List<Takeover> takeovers = takeovers(learn().value(row.mapping().target()));
    learn().change(row.mapping().withTakeover(takeovers.get(choice)));
  }

  /** Waits for another controller for it. */
  public void learnAnew(MappingRow row) {
    learn().learn(row.mapping().target());
  }

  /** Whether it waits for another controller. */
  public boolean waits(MappingRow row) {
    return learn().waiting().equals(Optional.of(row.mapping().target()));
  }

  /** Takes it away. */
  public void remove(MappingRow row) {
    learn().forget(row.mapping().target());
  }
}
