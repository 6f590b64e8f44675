package studio.overdub.app.mapping;

import com.google.common.collect.ImmutableList;
import java.util.List;
import studio.overdub.device.Unit;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiController.Encoding;
import studio.overdub.song.MidiMapping.Takeover;

/**
 * A way in which something on a MIDI device can move a value.
 *
 * @param controller what its messages mean: a controller of 7 bits may be read as an encoder
 * @param takeover how it moves the value
 */
public record Manner(MidiController controller, Takeover takeover) {
  /** What a mapping begins with. */
  public static Manner usual(MidiController controller, MappedValue target) {
    return controller instanceof MidiController.Encoder
        ? new Manner(controller, Takeover.JUMP)
        : choices(controller, target).getFirst();
  }

  /** All ways that make sense, the usual one first, encoders last. */
  public static List<Manner> choices(MidiController controller, MappedValue target) {
    MidiController plain =
        controller instanceof MidiController.Encoder(int number, _) ? new MidiController.Control(number) : controller;
    ImmutableList.Builder<Manner> manners = ImmutableList.builder();
    takeovers(plain, target).forEach(takeover -> manners.add(new Manner(plain, takeover)));
    if (plain instanceof MidiController.Control(int number) && !(target.target() instanceof MappingTarget.Command)) {
      for (Encoding encoding : Encoding.values()) {
        manners.add(new Manner(new MidiController.Encoder(number, encoding), Takeover.JUMP));
      }
    }
    return manners.build();
  }

  private static List<Takeover> takeovers(MidiController controller, MappedValue target) {
    boolean note = controller instanceof MidiController.Note;
    if (target.isSwitch()) {
      boolean command = target.target() instanceof MappingTarget.Command;
      Takeover follow = note ? Takeover.HOLD : Takeover.JUMP;
      return note || command ? List.of(Takeover.TOGGLE, follow) : List.of(follow, Takeover.TOGGLE);
    }
    if (target.target() instanceof MappingTarget.Command) {
      return List.of(Takeover.TOGGLE);
    }
    if (target.spec().unit() == Unit.CHOICE) {
      return note
          ? List.of(Takeover.STEP, Takeover.HOLD, Takeover.TOGGLE, Takeover.VELOCITY)
          : List.of(Takeover.PICK_UP, Takeover.SCALE, Takeover.JUMP, Takeover.STEP, Takeover.TOGGLE);
    }
    return note
        ? List.of(Takeover.HOLD, Takeover.TOGGLE, Takeover.VELOCITY)
        : List.of(Takeover.PICK_UP, Takeover.SCALE, Takeover.JUMP, Takeover.TOGGLE);
  }
}
