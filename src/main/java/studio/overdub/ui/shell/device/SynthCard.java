package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.device.Parameter;

/** A card of a synthesizer: a title with choices beside it, a picture, and rows of controls that may change. */
final class SynthCard extends Plane {
  private static final long serialVersionUID = 1;
  private static final int HEAD = 22;

  private final transient ControlMaker controls;
  private final int inRow;
  private final transient List<Runnable> refresh = new ArrayList<>();
  private final transient List<Runnable> refreshRows = new ArrayList<>();
  private final Plane head = Plane.clear(Line.row(4, 0, 4, 0, 0));
  private final Plane rows = Plane.clear(Line.column(0, 0, 0, 0, 0));
  private transient Optional<JComponent> picture = Optional.empty();
  private transient List<List<Parameter>> shown = List.of();

  /**
   * @param inRow how many controls stand in a row
   */
  SynthCard(String title, ControlMaker controls, int inRow) {
    super(ThemeKey.RAISED, 6, Line.column(4, 6, 8, 4, 8));
    this.controls = controls;
    this.inRow = inRow;
    head.add(TextLabel.heading(title), Line.GROW);
    head.add(Plane.space(0, HEAD));
    add(head);
    add(rows);
  }

  /** Adds a choice beside the title. */
  SynthCard choice(PlainChoice choice) {
    refresh.add(choice::refresh);
    head.add(choice);
    return this;
  }

  /** Adds anything beside the title. */
  SynthCard beside(JComponent component, Runnable whenRefreshed) {
    refresh.add(whenRefreshed);
    head.add(component);
    return this;
  }

  /** Puts a picture above the controls. */
  SynthCard picture(JComponent canvas, int height) {
    canvas.setPreferredSize(new Dimension(UIScale.scale(80), UIScale.scale(height)));
    picture = Optional.of(canvas);
    add(canvas, null, 1);
    return this;
  }

  /** Shows these controls, as many in a row as fit. */
  SynthCard show(List<Parameter> parameters) {
    List<List<Parameter>> next = new ArrayList<>();
    for (int from = 0; from < parameters.size(); from += inRow) {
      next.add(parameters.subList(from, Math.min(parameters.size(), from + inRow)));
    }
    return showRows(next);
  }

  /** Shows these rows of controls. */
  SynthCard showRows(List<List<Parameter>> next) {
    if (shown.equals(next)) {
      return this;
    }
    shown = next;
    controls.forget(rows);
    rows.removeAll();
    refreshRows.clear();
    for (List<Parameter> parameters : next) {
      Plane row = Plane.clear(Line.row(0, 0, 0, 0, 0));
      for (Parameter parameter : parameters) {
        ParameterControls.Control control = controls.make(parameter);
        refreshRows.add(control.refresh());
        row.add(control.component());
      }
      rows.add(row);
    }
    refreshRows.forEach(Runnable::run);
    revalidate();
    repaint();
    return this;
  }

  void refresh() {
    refresh.forEach(Runnable::run);
    refreshRows.forEach(Runnable::run);
    picture.ifPresent(JComponent::repaint);
  }
}
