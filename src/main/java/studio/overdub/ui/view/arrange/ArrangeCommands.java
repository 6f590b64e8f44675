package studio.overdub.ui.view.arrange;

import java.util.List;
import studio.overdub.app.Command;

/** The commands that belong to the arranger, and which commands a click of the right button offers where. */
public final class ArrangeCommands {
  /** On a track's head. */
  static final List<String> ON_HEAD =
      List.of(
          "track.rename", "track.duplicate", "track.delete", "", "track.mute", "track.solo", "track.arm",
          "track.automate", "track.automation", "", "track.up", "track.down", "", "track.addInstrument",
          "track.addDrums", "track.addAudio", "track.addBus");

  /** On a clip. */
  static final List<String> ON_CLIP =
      List.of(
          "edit.content.cut", "edit.content.copy", "edit.content.paste", "edit.content.duplicate",
          "edit.content.delete", "", "edit.change.split", "edit.change.mute", "edit.change.rename", "",
          "transport.loopSelection");

  /** Where a lane is empty. */
  static final List<String> ON_LANE =
      List.of("edit.content.paste", "edit.selection.all", "", "marker.add", "", "view.zoom.song");

  /** In a lane of automation. */
  static final List<String> ON_AUTOMATION =
      List.of(
          "edit.content.cut", "edit.content.copy", "edit.content.paste", "edit.content.delete", "",
          "edit.change.hold", "", "edit.selection.all", "", "track.automate", "track.automation");

  private ArrangeCommands() {}

  /** The commands, for the table. */
  public static List<Command> of(ArrangeModel model, ArrangeEditor editor) {
    return List.of(
        Command.of(
                "track.rename", "Track", "Rename track", "shift F2", "Gives the chosen track another name.",
                editor::renameTrack)
            .when(() -> model.chosenTrack().isPresent()),
        Command.of(
                "track.automation", "Track", "Show automation", "shift A",
                "Shows the lanes of what moves by itself below the chosen track, or folds them away.",
                model::toggleAutomation)
            .when(() -> model.chosenTrack().isPresent())
            .checkedWhen(
                () ->
                    model.chosenTrack().flatMap(model.song()::track).map(model.automation()::unfolded).orElse(false)),
        Command.of(
                "track.automate", "Track", "Automate a parameter\u2026", "alt A",
                "Adds a lane below the chosen track for anything that can move by itself.", model::automate)
            .when(() -> model.chosenTrack().isPresent()),
        Command.of(
                "edit.change.hold", "Edit", "Hold until the next point", "shift H",
                "Lets the chosen points of automation hold their value, or move in a line to the next.",
                editor.points()::toggleHold)
            .when(editor.points()::hasSelection)
            .checkedWhen(editor.points()::holds),
        Command.of(
                "view.arrange.busses", "View", "Show busses in the arranger", "ctrl shift B",
                "Gives the busses and the master rows below the tracks, with their automation.",
                model::toggleBusses)
            .checkedWhen(model::bussesShown),
        Command.of(
            "view.zoom.song", "View", "Show the whole song", "ctrl 0", "Fits the song into the arranger.",
            model::fit));
  }
}
