package studio.overdub.ui.canvas;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.Snap;
import studio.overdub.ui.view.Tool;

/** The row of tools and the grid that stands above an editor. */
public class ToolButtons extends Plane {
  private static final long serialVersionUID = 1;

  private final transient Map<Tool, StudioButton> tools = new EnumMap<>(Tool.class);
  private final StudioButton snap;
  private final transient Supplier<Tool> tool;
  private final transient Supplier<Snap> grid;

  /**
   * Buttons for tools and grid.
   *
   * @param order the tools, from the left
   */
  protected ToolButtons(
      List<Tool> order, Supplier<Tool> tool, Consumer<Tool> take, Supplier<Snap> grid, Consumer<Snap> choose) {
    super(ThemeKey.PANEL, Line.row(2, 1, 0, 1, 8));
    this.tool = tool;
    this.grid = grid;
    for (Tool each : order) {
      StudioButton button = quiet(each.label(), each.label() + " tool", () -> take.accept(each));
      tools.put(each, button);
      add(button);
    }
    add(space(8, 1));
    snap = quiet("", "Grid that positions are drawn to. [Alt] suspends it while dragging", () -> snapMenu(choose));
    add(snap);
  }

  /** Adds a button that shows whether something is on. */
  protected final StudioButton quiet(String word, String name, Runnable action) {
    StudioButton button =
        StudioButton.ofText(StudioButton.Kind.QUIET, word, name).whenOn(ThemeKey.CONTROL, ThemeKey.TEXT);
    button.setFocusable(false);
    button.addActionListener(e -> action.run());
    return button;
  }

  private void snapMenu(Consumer<Snap> choose) {
    JPopupMenu menu = new JPopupMenu("Grid");
    for (Snap each : Snap.ALL) {
      JRadioButtonMenuItem item = new JRadioButtonMenuItem(each.label(), each.equals(grid.get()));
      item.addActionListener(e -> choose.accept(each));
      menu.add(item);
    }
    menu.show(snap, 0, snap.getHeight());
  }

  /** Shows what is chosen now. */
  protected void refresh() {
    tools.forEach((each, button) -> button.on(each == tool.get()));
    snap.word(grid.get().on() ? "Snap " + grid.get().label() : "Snap off");
    snap.on(grid.get().on());
  }
}
