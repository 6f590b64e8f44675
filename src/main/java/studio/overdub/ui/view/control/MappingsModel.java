package studio.overdub.ui.view.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studio.overdub.app.ControllerDevice;
import studio.overdub.app.MidiLearn;
import studio.overdub.app.Session;
import studio.overdub.app.mapping.Manner;
import studio.overdub.app.mapping.MappedValue;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiMapping;
import studio.overdub.song.MidiMapping.Takeover;

/** All that MIDI controllers move in a song, to be changed and taken away. Event thread only. */
public final class MappingsModel {
  private final Session session;

  /** A model over {@code session}. */
  public MappingsModel(Session session) {
    this.session = session;
  }

  private MidiLearn learn() {
    return session.midiLearn();
  }

  /** Commands that a controller can give: a line of a menu each, which waits for one. */
  public List<ControlModel.Item> commands() {
    return learn().commands().stream()
        .map(c -> new ControlModel.Item(c.name(), () -> learn().learn(new MappingTarget.Command(c.id()))))
        .toList();
  }

  /** Whether values can be sent back to devices at all. */
  public boolean sendsBack() {
    return learn().output().isPresent();
  }

  /** The MIDI output that values are sent back to; empty for none. */
  public Optional<String> output() {
    return learn().output().flatMap(ControllerDevice::chosen);
  }

  /** Asks for the MIDI outputs there are; {@code names} gets them later. */
  public void outputs(Consumer<List<String>> names) {
    learn().output().ifPresent(output -> output.list(names));
  }

  /** Sends values back to a MIDI output, or to none. */
  public void output(Optional<String> name) {
    learn().output().ifPresent(output -> output.choose(name));
  }

  /** All mappings, in the order they were learnt. */
  public List<MappingRow> rows() {
    return session.song().mappings().stream().map(this::row).toList();
  }

  private MappingRow row(MidiMapping mapping) {
    Optional<MappedValue> value = learn().value(mapping.target());
    List<Manner> manners = manners(mapping, value);
    return new MappingRow(
        mapping, ControlModel.name(mapping.controller()), mapping.channel() + 1,
        value.map(MappedValue::label).orElseGet(() -> gone(mapping.target())),
        value.map(MappedValue::owner).orElse("not in this song any more"), value.isPresent(),
        end(value, mapping.from()), end(value, mapping.to()),
        mapping.from() > mapping.to(), manners.stream().map(m -> word(m, value)).toList(),
        Math.max(0, manners.indexOf(new Manner(mapping.controller(), mapping.takeover()))));
  }

  /** An end of the range; a command has none. */
  private static String end(Optional<MappedValue> value, double end) {
    return value.filter(v -> !(v.target() instanceof MappingTarget.Command)).map(v -> v.format(end)).orElse("");
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
      case MappingTarget.Command command -> command.id();
    };
  }

  private static List<Manner> manners(MidiMapping mapping, Optional<MappedValue> value) {
    return value
        .map(v -> Manner.choices(mapping.controller(), v))
        .orElse(List.of(new Manner(mapping.controller(), mapping.takeover())));
  }

  private static String word(Manner manner, Optional<MappedValue> value) {
    return manner.controller() instanceof MidiController.Encoder(_, MidiController.Encoding encoding)
        ? word(encoding)
        : word(manner.takeover(), value);
  }

  private static String word(MidiController.Encoding encoding) {
    return switch (encoding) {
      case TWOS_COMPLEMENT -> "Turns 1 / 127";
      case OFFSET -> "Turns 65 / 63";
      case SIGN_MAGNITUDE -> "Turns 1 / 65";
    };
  }

  private static String word(Takeover takeover, Optional<MappedValue> value) {
    boolean isSwitch = value.filter(MappedValue::isSwitch).isPresent();
    boolean plainCommand = !isSwitch && value.filter(v -> v.target() instanceof MappingTarget.Command).isPresent();
    return switch (takeover) {
      case PICK_UP -> "Picks up";
      case SCALE -> "Scales";
      case JUMP -> isSwitch ? "Follows" : "Jumps";
      case TOGGLE -> plainCommand ? "Each press" : "Toggles";
      case HOLD -> "While held";
      case STEP -> "Steps";
      case VELOCITY -> "By velocity";
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
    MidiMapping mapping = row.mapping();
    Manner chosen = manners(mapping, learn().value(mapping.target())).get(choice);
    learn().change(mapping.withController(chosen.controller()).withTakeover(chosen.takeover()));
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
