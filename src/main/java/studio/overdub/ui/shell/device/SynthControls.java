package studio.overdub.ui.shell.device;

import java.awt.Component;
import java.awt.Point;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;
import studio.overdub.ui.kit.ContextMenu;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Knob;
import studio.overdub.ui.view.control.Controlled;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.device.synth.Modulation;
import studio.overdub.ui.view.device.synth.Modulations;
import studio.overdub.ui.view.device.synth.SynthModel;

/** Makes the Synthesizer's controls: knobs show what moves them, take sources dropped on them, and have a menu. */
final class SynthControls implements ControlMaker {
  private static final String USE =
      "Drag to change. [Shift] fine  [Double-click] default  [Enter] type  "
          + "[Right-click] or [Shift F10] modulate, MIDI Learn, automation";

  private final SynthModel synth;
  private final Map<Knob, Parameter> knobs = new LinkedHashMap<>();
  private Optional<Knob> aimed = Optional.empty();

  SynthControls(SynthModel synth) {
    this.synth = synth;
  }

  @Override
  public ParameterControls.Control make(Parameter parameter) {
    return make(parameter, parameter.label());
  }

  /** A control with another label, none for a smaller one. */
  ParameterControls.Control make(Parameter parameter, String label) {
    ParameterControls.Control control = ParameterControls.make(synth.device(), parameter, label);
    if (!(control.component() instanceof Knob knob) || synth.modulations().target(parameter) == 0) {
      return control;
    }
    knobs.put(knob, parameter);
    ContextMenu.addFirst(knob, menu -> fill(menu, parameter));
    return new ParameterControls.Control(knob, () -> refresh(control, knob, parameter));
  }

  private void refresh(ParameterControls.Control control, Knob knob, Parameter parameter) {
    control.refresh().run();
    showReach(knob, parameter);
    String moved = synth.modulations().describe(parameter);
    String learnt = synth.device().controlled(parameter).map(Controlled::movedBy).orElse("");
    Explanation.set(
        knob, parameter.describe() + (moved.isEmpty() ? "" : ". Moved by " + moved) + learnt + ". " + USE);
  }

  private void showReach(Knob knob, Parameter parameter) {
    synth.modulations()
        .reach(parameter)
        .ifPresentOrElse(r -> knob.reach(r.low(), r.high()), () -> knob.reach(Double.NaN, Double.NaN));
  }

  @Override
  public void forget(JComponent container) {
    knobs.keySet().removeIf(knob -> SwingUtilities.isDescendingFrom(knob, container));
  }

  /** Moves the dots of the knobs that are seen. */
  void showMoving() {
    knobs.forEach(
        (knob, parameter) -> {
          if (knob.isShowing()) {
            knob.moving(synth.moving().travel(parameter));
          }
        });
  }

  /** Takes away all dots. */
  void stopMoving() {
    knobs.keySet().forEach(knob -> knob.moving(Double.NaN));
  }

  /** A source is held over a place: the knob there shows the ring it would get. */
  void aim(Component from, Point at) {
    Optional<Knob> under = knobAt(from, at);
    if (!under.equals(aimed)) {
      release();
      aimed = under;
      under.ifPresent(
          knob -> {
            Parameter parameter = knobs.get(knob);
            double stands = parameter.toTravel(synth.device().value(parameter));
            knob.reach(stands, Math.min(1, stands + Modulations.FIRST_AMOUNT));
          });
    }
  }

  /** A source is dropped at a place. */
  void drop(Component from, Point at, int source) {
    release();
    knobAt(from, at).ifPresent(knob -> synth.modulations().connect(source, knobs.get(knob)));
  }

  /** No source is held any more. */
  void release() {
    aimed.ifPresent(knob -> showReach(knob, knobs.get(knob)));
    aimed = Optional.empty();
  }

  private Optional<Knob> knobAt(Component from, Point at) {
    Component under = under(from, at);
    return under instanceof Knob knob && knobs.containsKey(knob) ? Optional.of(knob) : Optional.empty();
  }

  /** The component of the same window at a place. */
  static Component under(Component from, Point at) {
    Component root = SwingUtilities.getRoot(from);
    if (root == null) {
      return null;
    }
    Point place = SwingUtilities.convertPoint(from, at, root);
    return SwingUtilities.getDeepestComponentAt(root, place.x, place.y);
  }

  private void fill(JPopupMenu menu, Parameter parameter) {
    Modulations modulations = synth.modulations();
    JMenu by = new JMenu("Modulate by");
    by.setEnabled(modulations.free() > 0);
    for (int source = 1; source < modulations.sources().size(); source++) {
      int choice = source;
      ContextMenu.item(
          by.getPopupMenu(), modulations.sources().get(source), () -> modulations.connect(choice, parameter));
    }
    menu.add(by);
    for (Modulation m : modulations.of(parameter)) {
      ContextMenu.item(menu, "Remove " + modulations.describe(m), () -> modulations.remove(m.slot()));
    }
  }
}
