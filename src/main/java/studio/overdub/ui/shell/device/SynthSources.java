package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;
import studio.overdub.ui.kit.ContextMenu;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.device.synth.Modulation;
import studio.overdub.ui.view.device.synth.Modulations;

/** What can move knobs: each source is dragged onto one, and says by its menu what it moves. */
final class SynthSources extends Plane {
  private static final long serialVersionUID = 1;
  private static final Map<String, String> SHORT =
      Map.of("Release velocity", "Release vel.");

  private final transient Modulations modulations;
  private final transient SynthControls controls;
  private final transient Consumer<StudioButton> overTab;
  private final transient List<StudioButton> chips = new ArrayList<>();

  /**
   * @param overTab hears over which button a source is held, so that another page can be reached
   */
  SynthSources(Modulations modulations, SynthControls controls, Consumer<StudioButton> overTab) {
    super(ThemeKey.RAISED, 6, Line.column(6, 8, 8, 8, 8));
    this.modulations = modulations;
    this.controls = controls;
    this.overTab = overTab;
    TextLabel title = TextLabel.heading("Drag onto a knob");
    add(title);
    Plane grid = Plane.clear(new GridLayout(0, 2, UIScale.scale(4), UIScale.scale(2)));
    for (int source = 1; source < modulations.sources().size(); source++) {
      StudioButton chip = chip(source);
      chips.add(chip);
      grid.add(chip);
    }
    add(grid);
    setPreferredSize(new Dimension(UIScale.scale(162), UIScale.scale(320)));
    refresh();
  }

  private StudioButton chip(int source) {
    String name = modulations.sources().get(source);
    StudioButton chip = StudioButton.ofSmallText(SHORT.getOrDefault(name, name), name);
    chip.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
    chip.whenOn(ThemeKey.CONTROL, ThemeKey.FOCUS);
    Hand hand = new Hand(chip, source);
    chip.addMouseListener(hand);
    chip.addMouseMotionListener(hand);
    chip.addActionListener(e -> offer(chip, source));
    return chip;
  }

  private void offer(StudioButton chip, int source) {
    JPopupMenu menu = new JPopupMenu();
    for (Modulation m : moved(source)) {
      String target = modulations.targets().get(m.target());
      ContextMenu.item(
          menu, "Remove from " + (m.target() == 0 ? "no target" : target), () -> modulations.remove(m.slot()));
    }
    if (menu.getComponentCount() == 0) {
      ContextMenu.item(menu, "Moves nothing yet: drag it onto a knob", () -> {});
      menu.getComponent(0).setEnabled(false);
    }
    menu.show(chip, 0, chip.getHeight());
  }

  private List<Modulation> moved(int source) {
    return modulations.all().stream().filter(m -> m.source() == source || m.via() == source).toList();
  }

  /** Shows which sources move something. */
  void refresh() {
    for (int i = 0; i < chips.size(); i++) {
      int count = moved(i + 1).size();
      StudioButton chip = chips.get(i);
      chip.on(count > 0);
      String moves =
          count == 0 ? "" : ". Moves " + count + (count == 1 ? " parameter" : " parameters") + ", [Click] to see";
      Explanation.set(chip, modulations.sources().get(i + 1) + moves + ". Drag it onto a knob to let it move that");
    }
  }

  private final class Hand extends MouseAdapter {
    private final StudioButton chip;
    private final int source;
    private boolean dragging;

    Hand(StudioButton chip, int source) {
      this.chip = chip;
      this.source = source;
    }

    @Override
    public void mouseDragged(MouseEvent e) {
      if (!SwingUtilities.isLeftMouseButton(e)) {
        return;
      }
      dragging = dragging || !chip.contains(e.getPoint());
      if (dragging) {
        chip.setCursor(Cursor.getPredefinedCursor(Cursor.CROSSHAIR_CURSOR));
        controls.aim(chip, e.getPoint());
        if (SynthControls.under(chip, e.getPoint()) instanceof StudioButton tab) {
          overTab.accept(tab);
        }
      }
    }

    @Override
    public void mouseReleased(MouseEvent e) {
      if (dragging) {
        dragging = false;
        chip.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        controls.drop(chip, e.getPoint(), source);
      }
    }
  }
}
