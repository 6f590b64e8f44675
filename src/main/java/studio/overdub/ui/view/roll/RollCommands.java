package studio.overdub.ui.view.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.overdub.app.Command;

/** The commands that belong to the piano roll, and which commands a click of the right button offers on its notes. */
public final class RollCommands {
  /** On the notes. */
  static final List<String> ON_NOTES =
      List.of(
          "edit.content.cut", "edit.content.copy", "edit.content.paste", "edit.content.duplicate",
          "edit.content.delete", "", "edit.change.split", "edit.change.quantize", "edit.change.octaveUp",
          "edit.change.octaveDown", "", "edit.selection.all", "edit.selection.none");

  private static final String MENU = "Notes";

  private final RollModel model;

  private RollCommands(RollModel model) {
    this.model = model;
  }

  /** The commands of what {@code model} shows, for the table. */
  public static List<Command> of(RollModel model) {
    return new RollCommands(model).all();
  }

  private List<Command> all() {
    List<Command> commands = new ArrayList<>();
    commands.add(
        Command.of("notes.show.scale", MENU, "Scale", "alt S", "Darkens keys outside the song\u2019s key.",
                () -> model.scale(!model.scale()))
            .checkedWhen(model::scale));
    commands.add(
        Command.of("notes.show.ghosts", MENU, "Ghosts", "alt G", "Outlines the notes of other clips.",
                () -> model.ghosts(!model.ghosts()))
            .checkedWhen(model::ghosts));
    commands.add(
        Command.of("notes.show.fold", MENU, "Fold", "alt O", "Shows only the keys that are in use.",
                () -> model.fold(!model.fold()))
            .checkedWhen(model::fold));
    commands.add(
        step("notes.step.next", "Next controller lane", "alt L", "Shows the next controller below the velocities.", 1));
    commands.add(
        step(
            "notes.step.previous", "Previous controller lane", "alt shift L",
            "Shows the controller before below the velocities.", -1));
    commands.add(lane("notes.lane.none", "No controller lane", "Closes the controller lane.", Optional.empty()));
    for (LaneChoice choice : LaneChoice.USUAL) {
      commands.add(
          lane(
              "notes.lane." + choice.label().toLowerCase(Locale.ROOT).replace(' ', '-'), choice.label() + " lane",
              "Shows " + choice.label().toLowerCase(Locale.ROOT) + " below the velocities, to be drawn.",
              Optional.of(choice)));
    }
    return commands;
  }

  private Command step(String id, String label, String key, String explanation, int by) {
    return Command.of(id, MENU, label, key, explanation, () -> next(by)).when(() -> model.content().isPresent());
  }

  private Command lane(String id, String label, String explanation, Optional<LaneChoice> choice) {
    return Command.of(id, MENU, label, "", explanation, () -> model.lane(choice))
        .when(() -> model.content().isPresent())
        .checkedWhen(() -> model.lane().equals(choice));
  }

  private void next(int by) {
    List<Optional<LaneChoice>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    model.content().ifPresent(shown -> LaneChoice.of(shown.clip()).forEach(lane -> choices.add(Optional.of(lane))));
    int at = Math.max(0, choices.indexOf(model.lane()));
    model.lane(choices.get(Math.floorMod(at + by, choices.size())));
  }
}
