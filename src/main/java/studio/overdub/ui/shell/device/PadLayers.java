package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.ValueEntry;
import studio.overdub.ui.view.device.pads.LayerRow;
import studio.overdub.ui.view.device.pads.PadsModel;

/** A pad's samples: which one shows, the velocities that play each, and a way to take one away or add one. */
final class PadLayers extends Plane {
  private static final long serialVersionUID = 1;
  private static final Pattern RANGE = Pattern.compile("(\\d{1,3})\\s*[-\u2013]\\s*(\\d{1,3})");

  private final transient PadsModel model;
  private final transient Runnable add;
  private transient List<LayerRow> shown = List.of();
  private transient Optional<LayerRow> shownCircuit = Optional.empty();
  private boolean built;

  /**
   * @param add asks for one more sample
   */
  PadLayers(PadsModel model, Runnable add) {
    super(null, Line.column(2, 0, 0, 0, 0));
    setOpaque(false);
    this.model = model;
    this.add = add;
  }

  void refresh() {
    List<LayerRow> next = model.layers();
    Optional<LayerRow> circuit = model.circuitRow();
    if (built && next.equals(shown) && circuit.equals(shownCircuit)) {
      return;
    }
    built = true;
    shown = next;
    shownCircuit = circuit;
    removeAll();
    add(TextLabel.heading("Layers"));
    circuit.ifPresent(row -> add(circuitRow(row)));
    for (int i = 0; i < next.size(); i++) {
      add(row(next.get(i), i));
    }
    StudioButton more = StudioButton.ofSmallText("Add a layer\u2026", "One more sample for this pad");
    more.addActionListener(e -> add.run());
    Plane last = Plane.clear(Line.row(0, 2, 0, 0, 0));
    last.add(more);
    last.add(Plane.clear(null), Line.GROW);
    add(last);
    revalidate();
    repaint();
  }

  private Plane circuitRow(LayerRow circuit) {
    Plane row = Plane.clear(Line.row(4, 0, 0, 0, 0));
    row.add(wide(name(circuit, "its curves", model::selectCircuit), 40), Line.GROW);
    StudioButton remove = StudioButton.ofSmallText("\u00d7", "Takes the circuit from this pad");
    remove.addActionListener(e -> model.circuit().remove());
    row.add(wide(remove, 24));
    return row;
  }

  private static StudioButton name(LayerRow row, String what, Runnable action) {
    StudioButton name = StudioButton.ofSmallText(row.name(), row.name() + ". [Click] shows " + what);
    name.whenOn(ThemeKey.CONTROL_HOVER, ThemeKey.ACCENT);
    name.on(row.selected());
    name.addActionListener(e -> action.run());
    return name;
  }

  private Plane row(LayerRow layer, int index) {
    Plane row = Plane.clear(Line.row(4, 0, 0, 0, 0));
    row.add(wide(name(layer, "its waveform", () -> model.selectLayer(index)), 40), Line.GROW);
    StudioButton velocities = StudioButton.ofSmallText(layer.velocities(), "Velocities that play it");
    Explanation.set(velocities, "The velocities that play it. [Click] to type others, such as 1-90");
    velocities.addActionListener(
        e -> ValueEntry.open(velocities, layer.velocities(), true, text -> setVelocities(index, text)));
    row.add(wide(velocities, 52));
    StudioButton remove = StudioButton.ofSmallText("\u00d7", "Takes this sample from the pad");
    remove.addActionListener(e -> model.removeLayer(index));
    row.add(wide(remove, 24));
    return row;
  }

  /** A button in a place of a width of its own. */
  private static Plane wide(StudioButton button, int width) {
    Plane place = Plane.clear(new BorderLayout());
    place.add(button);
    place.setPreferredSize(UIScale.scale(new Dimension(width, 22)));
    return place;
  }

  private void setVelocities(int index, String text) {
    Matcher range = RANGE.matcher(text.strip());
    if (range.matches()) {
      model.velocities(index, Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
    }
  }
}
