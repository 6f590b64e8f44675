package studio.overdub.ui.shell.device;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.device.ParameterGroup;

/** A card with the controls of one group of parameters, in rows. */
final class ControlGroup extends Plane {
  private static final long serialVersionUID = 1;
  private static final int USUAL_ROW = 8;

  private final transient List<Runnable> refresh = new ArrayList<>();

  /** A card with rows of at most eight. */
  ControlGroup(DeviceModel model, ParameterGroup group) {
    this(model, group, USUAL_ROW);
  }

  ControlGroup(DeviceModel model, ParameterGroup group, int mostInRow) {
    this(group, mostInRow, parameter -> ParameterControls.make(model, parameter));
  }

  /** A card whose controls are made by {@code maker}. */
  ControlGroup(ParameterGroup group, Function<Parameter, ParameterControls.Control> maker) {
    this(group, USUAL_ROW, maker);
  }

  /** A card of two rows, its controls close together. */
  static ControlGroup inTwoRows(DeviceModel model, ParameterGroup group) {
    return new ControlGroup(
        group, (group.parameters().size() + 1) / 2, parameter -> ParameterControls.close(model, parameter));
  }

  private ControlGroup(
      ParameterGroup group, int mostInRow, Function<Parameter, ParameterControls.Control> maker) {
    super(ThemeKey.RAISED, 6, Line.column(4, 8, 8, 8, 8));
    if (!group.title().isEmpty()) {
      Plane head = Plane.clear(Line.row(0, 0, 4, 0, 0));
      head.add(TextLabel.heading(group.title()), Line.GROW);
      add(head);
    }
    List<Parameter> parameters = group.parameters();
    for (int from = 0; from < parameters.size(); from += mostInRow) {
      Plane row = Plane.clear(Line.row(0, 0, 0, 0, 0));
      for (Parameter parameter : parameters.subList(from, Math.min(parameters.size(), from + mostInRow))) {
        ParameterControls.Control control = maker.apply(parameter);
        refresh.add(control.refresh());
        row.add(control.component());
      }
      add(row);
    }
    refresh();
  }

  void refresh() {
    refresh.forEach(Runnable::run);
  }
}
