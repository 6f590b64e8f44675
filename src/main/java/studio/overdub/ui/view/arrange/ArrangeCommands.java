package studio.overdub.ui.view.arrange;

import java.util.List;
import studio.overdub.app.Command;

/** The commands that belong to the arranger, and which commands a click of the right button offers where. */
public final class ArrangeCommands {
  /** On a track's head. */
  static final List<String> ON_HEAD =
      List.of(
          "track.rename", "track.duplicate", "track.delete", "", "track.mute", "track.solo", "track.arm", "",
          "track.up", "track.down", "", "track.addInstrument", "track.addDrums", "track.addAudio", "track.addBus");

  /** On a clip. */
  static final List<String> ON_CLIP =
      List.of(
          "edit.content.cut", "edit.content.copy", "edit.content.paste", "edit.content.duplicate", "edit.content.delete", "", "edit.change.split", "edit.change.mute",
          "edit.change.rename", "", "transport.loopSelection");

  /** Where a lane is empty. */
  static final List<String> ON_LANE =
      List.of("edit.content.paste", "edit.selection.all", "", "marker.add", "", "view.zoom.song");

  private ArrangeCommands() {}

  /** The commands, for the table. */
  public static List<Command> of(ArrangeModel model, ArrangeEditor editor) {
    return List.of(
        Command.of(
                "track.rename", "Track", "Rename track", "shift F2", "Gives the chosen track another name.",
                editor::renameTrack)
            .when(() -> model.chosenTrack().isPresent()),
        Command.of(
            "view.zoom.song", "View", "Show the whole song", "ctrl 0", "Fits the song into the arranger.",
            model::fit));
  }
}
