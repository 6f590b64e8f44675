package studio.overdub.ui.view.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studio.overdub.app.MidiLearn;
import studio.overdub.app.Session;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiMapping;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.ui.view.KeyNames;

/** What controls have in common beside their values: the menu, and what moves them from outside. Event thread only. */
public final class ControlModel {
  private final Session session;
  private Consumer<LanePlace> showAutomation = place -> {};

  /** A line of a control's menu. */
  public record Item(String label, Runnable action) {}

  /** A model over {@code session}. */
  public ControlModel(Session session) {
    this.session = session;
  }

  /** Says what shows a lane of automation. */
  public void onShowAutomation(Consumer<LanePlace> shower) {
    showAutomation = shower;
  }

  private MidiLearn learn() {
    return session.midiLearn();
  }

  /** What the menu of a target's control offers. */
  public List<Item> menu(MappingTarget target) {
    List<Item> items = new ArrayList<>();
    if (waits(target)) {
      items.add(new Item("Stop learning", learn()::cancel));
    } else {
      items.add(new Item("MIDI Learn", () -> learn().learn(target)));
    }
    learn()
        .mapping(target)
        .ifPresent(mapping -> items.add(new Item("Forget " + name(mapping), () -> learn().forget(target))));
    lane(target).ifPresent(lane -> items.add(new Item("Show automation", lane)));
    return items;
  }

  /** Waits for a controller to move a target. */
  public void learn(MappingTarget target) {
    learn().learn(target);
  }

  /** Whether a target waits for its controller. */
  public boolean waits(MappingTarget target) {
    return learn().waiting().equals(Optional.of(target));
  }

  /** What moves a target from outside, as a sentence's end: ". Moved by CC 21 on channel 1"; empty for nothing. */
  public String movedBy(MappingTarget target) {
    return learn().mapping(target).map(mapping -> ". Moved by " + name(mapping)).orElse("");
  }

  /** Where a target stands while a controller moves it, else {@code otherwise}. */
  public double value(MappingTarget target, double otherwise) {
    return learn().moving(target).orElse(otherwise);
  }

  /** What a command's button stands for; empty for a command that no controller can give. */
  public Optional<Controlled> ofCommand(String id) {
    return learn().commands().stream()
        .filter(command -> command.id().equals(id))
        .findFirst()
        .map(command -> new Controlled(this, new MappingTarget.Command(id)));
  }

  private Optional<Runnable> lane(MappingTarget target) {
    return switch (target) {
      case MappingTarget.Parameter parameter ->
          trackOf(parameter.device())
              .map(t -> shower(t, new LaneTarget.Parameter(parameter.device(), parameter.param())));
      case MappingTarget.Gain gain -> Optional.of(shower(gain.track(), new LaneTarget.Gain()));
      case MappingTarget.Pan pan -> Optional.of(shower(pan.track(), new LaneTarget.Pan()));
      case MappingTarget.SendLevel send -> Optional.of(shower(send.track(), new LaneTarget.SendLevel(send.bus())));
      case MappingTarget.Enabled _, MappingTarget.Mute _, MappingTarget.Solo _, MappingTarget.Command _ ->
          Optional.empty();
    };
  }

  private Runnable shower(TrackId track, LaneTarget target) {
    return () -> showAutomation.accept(new LanePlace(track, target));
  }

  private Optional<TrackId> trackOf(DeviceId device) {
    Song song = session.song();
    return song.device(device)
        .map(d ->
            song.tracks().stream().filter(t -> t.device(device).isPresent()).findFirst().map(Track::id)
                .orElse(Song.MASTER));
  }

  /** What the studio waits for, for its foot line: keys stand in brackets. Empty for nothing. */
  public String prompt() {
    return learn()
        .waiting()
        .flatMap(learn()::value)
        .map(
            v ->
                "MIDI Learn: move a controller or press a pad for " + v.label() + " of " + v.owner()
                    + ". [Esc] leaves it")
        .orElse("");
  }

  /** What to do with a controller that has not picked up its value yet; empty for nothing. */
  public String reaching() {
    return learn().reaching().stream()
        .findFirst()
        .map(v -> "Move the controller to " + v.format(v.value()) + " to pick up " + v.label() + " of " + v.owner())
        .orElse("");
  }

  /** A mapping's controller as people call it: "CC 21 on channel 1". */
  static String name(MidiMapping mapping) {
    return name(mapping.controller()) + " on channel " + (mapping.channel() + 1);
  }

  /** A controller as people call it. */
  static String name(MidiController controller) {
    return switch (controller) {
      case MidiController.Control control -> "CC " + control.number();
      case MidiController.FineControl fine -> "CC " + fine.number() + " and " + (fine.number() + 32);
      case MidiController.Encoder encoder -> "CC " + encoder.number();
      case MidiController.Nrpn nrpn -> "NRPN " + nrpn.number();
      case MidiController.Note note -> "Note " + KeyNames.of(note.key(), Optional.empty());
      case MidiController.PitchBend _ -> "Pitch bend";
      case MidiController.ChannelPressure _ -> "Channel pressure";
    };
  }
}
