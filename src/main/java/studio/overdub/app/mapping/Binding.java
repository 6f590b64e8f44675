package studio.overdub.app.mapping;

import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiMapping;
import studio.overdub.song.MidiMapping.Takeover;

/** A mapping whose target is there. One thread at a time. */
final class Binding {
  private final MidiMapping mapping;
  private final Handling handling;
  private MappedValue target;
  private OptionalDouble sent = OptionalDouble.empty();

  Binding(MidiMapping mapping, MappedValue target) {
    this.mapping = mapping;
    this.target = target;
    handling = handling(mapping, target);
  }

  private static Handling handling(MidiMapping mapping, MappedValue target) {
    double stands = target.toTravel(target.value());
    Takeover takeover = mapping.takeover();
    return switch (mapping.controller()) {
      case MidiController.Encoder _ -> new Turn(stands, target.step());
      case MidiController.Note _ -> new Press(takeover, stands, target.step());
      default ->
          switch (takeover) {
            case PICK_UP, SCALE, JUMP -> new PickUp(takeover, stands);
            case TOGGLE, HOLD, STEP, VELOCITY -> new Press(takeover, stands, target.step());
          };
    };
  }

  MidiMapping mapping() {
    return mapping;
  }

  MappedValue target() {
    return target;
  }

  boolean reaching() {
    return handling.reaching();
  }

  private double from() {
    return target.toTravel(mapping.from());
  }

  private double to() {
    return target.toTravel(mapping.to());
  }

  /** Where the controller should stand for a value; empty where it is the one that has set it, or shows nothing. */
  OptionalDouble placeOf(double value) {
    boolean itsOwn = handling instanceof PickUp && sent.isPresent();
    boolean plainCommand = target.target() instanceof MappingTarget.Command && !target.isSwitch();
    if (itsOwn || plainCommand || from() == to()) {
      return OptionalDouble.empty();
    }
    double travel = target.toTravel(value);
    handling.sentTo(travel);
    return OptionalDouble.of(Math.clamp((travel - from()) / (to() - from()), 0, 1));
  }

  /** The controller did something; gives what it comes to, in the target's unit. */
  OptionalDouble move(ControllerMove move) {
    OptionalDouble travel = handling.move(move, from(), to());
    if (travel.isPresent()) {
      sent = OptionalDouble.of(value(travel.getAsDouble()));
    }
    return travel.isPresent() ? sent : travel;
  }

  /** The ends of the range are reached exactly. */
  private double value(double travel) {
    if (travel == from()) {
      return target.spec().clamp(mapping.from());
    }
    return travel == to() ? target.spec().clamp(mapping.to()) : target.fromTravel(travel);
  }

  /**
   * The song has changed.
   *
   * @param moved hears of it where the controller had moved the target and the song has it elsewhere now
   */
  void follow(MappedValue now, BiConsumer<MappingTarget, Double> moved) {
    boolean changed = target.value() != now.value();
    target = now;
    if (changed && (sent.isEmpty() || sent.getAsDouble() != now.value())) {
      handling.standsAt(now.toTravel(now.value()));
      if (sent.isPresent()) {
        sent = OptionalDouble.empty();
        moved.accept(now.target(), now.value());
      }
    }
  }
}
