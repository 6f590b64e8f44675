package studio.overdub.ui.shell.control;

import java.awt.Component;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import studio.overdub.ui.kit.ContextMenu;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.WaitingMark;
import studio.overdub.ui.view.control.Controlled;

/**
 * Gives a control what all have in common: MIDI Learn and automation in its menu, and a frame while it waits for a
 * controller. What it stands for may change, as a pad's knobs do with the pad.
 */
public final class ControlMenu {
  private static final String PROPERTY = "Overdub.controlMenu";

  private final JComponent control;
  private final Supplier<Optional<Controlled>> target;
  private String explained;

  private ControlMenu(JComponent control, Supplier<Optional<Controlled>> target) {
    this.control = control;
    this.target = target;
  }

  /**
   * Attaches the menu to a control.
   *
   * @param target what the control stands for now; empty for nothing
   */
  public static ControlMenu attach(JComponent control, Supplier<Optional<Controlled>> target) {
    ControlMenu menu = new ControlMenu(control, target);
    control.putClientProperty(PROPERTY, menu);
    ContextMenu.add(
        control,
        popup ->
            target.get().ifPresent(
                t -> t.menu().forEach(item -> ContextMenu.item(popup, item.label(), item.action()))));
    return menu;
  }

  /** The menu of a component, or of the nearest one around it that has one. */
  public static Optional<ControlMenu> of(Component component) {
    for (Component c = component; c != null; c = c.getParent()) {
      if (c instanceof JComponent j && j.getClientProperty(PROPERTY) instanceof ControlMenu menu) {
        return Optional.of(menu);
      }
    }
    return Optional.empty();
  }

  /** What the control stands for. */
  public Optional<Controlled> target() {
    return target.get();
  }

  /** Waits for a controller to move it. */
  public void learn() {
    target.get().ifPresent(Controlled::learn);
  }

  /** What moves it from outside, as the end of a sentence; empty for nothing. */
  private String movedBy() {
    return target.get().map(Controlled::movedBy).orElse("");
  }

  /**
   * Explains the control at the foot: what it is, what moves it from outside, how it is used. Nothing happens while
   * nothing else moves it than before.
   */
  public void explain(Supplier<String> what, String use) {
    String by = movedBy();
    if (!by.equals(explained)) {
      explained = by;
      Explanation.set(control, what.get() + by + ". " + use);
    }
  }

  /** Shows whether it waits. */
  public void refresh() {
    WaitingMark.show(control, target.get().filter(Controlled::waits).isPresent());
  }
}
