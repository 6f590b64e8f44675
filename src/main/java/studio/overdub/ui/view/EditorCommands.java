package studio.overdub.ui.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import studio.overdub.app.Command;

/** The commands of the Edit menu that act on the editor with the focus. The shell adds them to the command table. */
public final class EditorCommands {
  private static final double ZOOM = 1.4;

  private final EditorFocus focus;

  /** Commands for whichever editor {@code focus} names when they are run. */
  public EditorCommands(EditorFocus focus) {
    this.focus = focus;
  }

  /** The commands, in the order of the menu. */
  public List<Command> all() {
    return List.of(
        chosen("edit.content.cut", "Cut", "ctrl X", "Removes what is chosen, to be pasted elsewhere.", Editor::cut),
        chosen("edit.content.copy", "Copy", "ctrl C", "Keeps a copy of what is chosen, to be pasted.", Editor::copy),
        command(
            "edit.content.paste", "Paste", "ctrl V", "Puts what was copied where the playhead stands.",
            Editor::canPaste, Editor::paste),
        chosen("edit.content.duplicate", "Duplicate", "ctrl D", "Copies what is chosen to right behind itself.",
            Editor::duplicate),
        chosen("edit.content.delete", "Delete", "DELETE", "Removes what is chosen.", Editor::delete),
        command(
            "edit.selection.all", "Select all", "ctrl A", "Chooses everything in the editor.", editor -> true,
            Editor::selectAll),
        command(
            "edit.selection.none", "Select none", "ctrl shift A", "Chooses nothing.", Editor::hasSelection,
            Editor::selectNone),
        chosen("edit.change.split", "Split at playhead", "ctrl E",
            "Cuts what is chosen in two where the playhead stands.", Editor::split),
        notes("edit.change.quantize", "Quantize", "ctrl U", "Puts the starts of the chosen notes on the grid.",
            Editor::quantize),
        notes("edit.change.octaveUp", "Octave up", "shift UP", "Moves the chosen notes up by twelve keys.",
            editor -> editor.moveUp(12)),
        notes("edit.change.octaveDown", "Octave down", "shift DOWN", "Moves the chosen notes down by twelve keys.",
            editor -> editor.moveUp(-12)),
        command(
            "edit.change.mute", "Mute or unmute", "ctrl M", "Silences the chosen clips, or lets them sound again.",
            Editor::canMute, Editor::mute),
        command(
            "edit.change.rename", "Rename", "F2", "Gives the chosen clip or track another name.", Editor::canRename,
            Editor::rename),
        tool("edit.tool.draw", Tool.DRAW, "ctrl 1"),
        tool("edit.tool.select", Tool.SELECT, "ctrl 2"),
        tool("edit.tool.erase", Tool.ERASE, "ctrl 3"),
        tool("edit.tool.split", Tool.SPLIT, "ctrl 4"),
        zoom("view.zoom.in", "Zoom in", "ctrl EQUALS", "Shows less time, larger.", ZOOM),
        zoom("view.zoom.out", "Zoom out", "ctrl MINUS", "Shows more time, smaller.", 1 / ZOOM));
  }

  private Command zoom(String id, String label, String key, String explanation, double factor) {
    return Command.of(
            id, "View", label, key, explanation, () -> focus.current().ifPresent(editor -> editor.zoom(factor)))
        .when(() -> focus.current().isPresent());
  }

  private Command tool(String id, Tool tool, String key) {
    String explanation = "Lets the left button " + tool.label().toLowerCase(Locale.ROOT) + ".";
    return command(id, tool.label() + " tool", key, explanation, editor -> true, editor -> editor.tool(tool));
  }

  private Command notes(String id, String label, String key, String explanation, Consumer<Editor> action) {
    return command(id, label, key, explanation, editor -> editor.editsNotes() && editor.hasSelection(), action);
  }

  private Command chosen(String id, String label, String key, String explanation, Consumer<Editor> action) {
    return command(id, label, key, explanation, Editor::hasSelection, action);
  }

  private Command command(
      String id, String label, String key, String explanation, Predicate<Editor> possible, Consumer<Editor> action) {
    return Command.of(id, "Edit", label, key, explanation, () -> focus.current().ifPresent(action))
        .when(() -> focus.current().filter(possible).isPresent());
  }
}
