package studio.overdub.ui.view;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.overdub.app.Command;

/** The commands that choose the grid of whichever editor has the keyboard. */
public final class SnapCommands {
  private static final String MENU = "Grid";

  private final EditorFocus focus;
  private final Map<Editor, Snap> lastOn = new IdentityHashMap<>();

  /** Commands for whichever editor {@code focus} names when they are run. */
  public SnapCommands(EditorFocus focus) {
    this.focus = focus;
  }

  /** The commands, in the order of the menu. */
  public List<Command> all() {
    List<Command> all = new ArrayList<>();
    all.add(
        grid("edit.snap.on", "Snap to the grid", "ctrl G", "Switches the grid of the editor on or off.", this::other)
            .checkedWhen(() -> snap().filter(Snap::on).isPresent()));
    all.add(grid("edit.snap.finer", "Finer grid", "ctrl PERIOD", "Halves the distance of the grid.", Snap::finer));
    all.add(
        grid("edit.snap.coarser", "Coarser grid", "ctrl COMMA", "Doubles the distance of the grid.", Snap::coarser));
    all.add(
        grid(
                "edit.snap.triplets", "Triplets", "ctrl shift G", "Makes the grid one of triplets, or back.",
                Snap::otherKind)
            .checkedWhen(() -> snap().map(snap -> snap.label().endsWith("triplet")).orElse(false)));
    int key = 1;
    for (Snap snap : Snap.ALL) {
      if (snap.on()) {
        boolean straight = !snap.label().endsWith("triplet");
        all.add(
            grid("edit.grid." + snap.label().replace("1/", "").replace(" ", "."), "Grid of " + snap.label(),
                straight ? "ctrl shift " + key : "", "Draws positions to " + snap.label() + ".", any -> snap));
        key += straight ? 1 : 0;
      }
    }
    return all;
  }

  private Snap other(Snap now) {
    Editor editor = focus.current().orElseThrow();
    if (now.on()) {
      lastOn.put(editor, now);
      return Snap.OFF;
    }
    return lastOn.getOrDefault(editor, Snap.SIXTEENTH);
  }

  private Optional<Snap> snap() {
    return focus.current().flatMap(Editor::snap);
  }

  private Command grid(
      String id, String label, String key, String explanation, UnaryOperator<Snap> change) {
    return Command.of(
            id, MENU, label, key, explanation,
            () -> focus.current().ifPresent(editor -> editor.snap().map(change).ifPresent(editor::snap)))
        .when(() -> snap().isPresent());
  }
}
