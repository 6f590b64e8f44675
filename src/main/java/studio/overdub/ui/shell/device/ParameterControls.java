package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import studio.overdub.ui.kit.ContextMenu;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Knob;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.kit.ValueBar;
import studio.overdub.ui.kit.ValueControl;
import studio.overdub.ui.shell.control.ControlMenu;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.Parameter;

/** Makes the control of a parameter: a knob, a choice or a switch, each with its label. */
final class ParameterControls {
  private static final int HEIGHT = 70;
  private static final int CELL_INSETS = 4;
  private static final String MORE = "[Right-click] MIDI Learn, automation";
  private static final String KNOB_USE =
      "Drag to change. [Shift] fine  [Double-click] default  [Enter] type  " + MORE;

  private ParameterControls() {}

  /** A control and how it is brought up to date. */
  record Control(JComponent component, Runnable refresh) {}

  static Control make(DeviceModel model, Parameter parameter) {
    return make(model, parameter, parameter.label());
  }

  /** As {@link #make(DeviceModel, Parameter)} with another word below a knob; none makes it smaller. */
  static Control make(DeviceModel model, Parameter parameter, String label) {
    return switch (parameter.kind()) {
      case KNOB -> knob(model, parameter, label);
      case CHOICE -> choice(model, parameter);
      case SWITCH -> onOff(model, parameter);
    };
  }

  private static Control knob(DeviceModel model, Parameter parameter, String label) {
    Knob knob = new Knob(parameter.label(), label, new ParameterRange(parameter));
    ControlMenu menu = menu(knob, model, parameter);
    knob.onPreview(value -> model.preview(parameter, value));
    knob.onCommit(value -> model.set(parameter, value));
    return new Control(
        knob,
        () -> {
          knob.show(model.value(parameter));
          menu.refresh();
          menu.explain(parameter::describe, KNOB_USE);
        });
  }

  /** Gives a control of a parameter the menu that all have: MIDI Learn, automation, the default. */
  static ControlMenu menu(JComponent control, DeviceModel model, Parameter parameter) {
    ControlMenu menu = ControlMenu.attach(control, () -> model.controlled(parameter));
    ContextMenu.add(
        control,
        popup -> {
          if (control instanceof ValueControl value) {
            ContextMenu.item(popup, "Type a value\u2026", value::type);
          }
          ContextMenu.item(
              popup, "Default: " + parameter.format(parameter.defaultValue()),
              () -> model.set(parameter, parameter.defaultValue()));
        });
    return menu;
  }

  /** A parameter as a low bar with its value on it. */
  static Control bar(DeviceModel model, Parameter parameter, String name) {
    ValueBar bar = new ValueBar(name, new ParameterRange(parameter));
    ControlMenu menu = menu(bar, model, parameter);
    bar.onPreview(value -> model.preview(parameter, value));
    bar.onCommit(value -> model.set(parameter, value));
    return new Control(
        bar,
        () -> {
          bar.show(model.value(parameter));
          menu.refresh();
          menu.explain(parameter::describe, KNOB_USE);
        });
  }

  private static Control choice(DeviceModel model, Parameter parameter) {
    JComboBox<String> box = new JComboBox<>(parameter.choices().toArray(new String[0]));
    box.setFont(Typeface.LABEL.scaled());
    box.setMaximumRowCount(24);
    box.getAccessibleContext().setAccessibleName(parameter.label());
    ControlMenu menu = menu(box, model, parameter);
    boolean[] showing = new boolean[1];
    box.addActionListener(
        e -> {
          if (!showing[0]) {
            model.set(parameter, box.getSelectedIndex());
          }
        });
    int width = Math.clamp(UIScale.unscale(box.getPreferredSize().width) + CELL_INSETS, 84, 132);
    return new Control(
        labelled(box, parameter.label(), width),
        () -> {
          showing[0] = true;
          box.setSelectedIndex((int) model.value(parameter));
          showing[0] = false;
          menu.refresh();
          menu.explain(parameter::describe, MORE);
        });
  }

  /** A choice among names that change, such as those of busses. */
  static Control choice(
      String label, String explanation, Supplier<List<String>> names, IntSupplier chosen, IntConsumer choose) {
    JComboBox<String> box = new JComboBox<>();
    box.setFont(Typeface.LABEL.scaled());
    box.setMaximumRowCount(24);
    box.getAccessibleContext().setAccessibleName(label);
    Explanation.set(box, explanation);
    boolean[] showing = new boolean[1];
    box.addActionListener(
        e -> {
          if (!showing[0] && box.getSelectedIndex() >= 0) {
            choose.accept(box.getSelectedIndex());
          }
        });
    return new Control(
        labelled(box, label, 132),
        () -> {
          showing[0] = true;
          box.setModel(new DefaultComboBoxModel<>(names.get().toArray(new String[0])));
          box.setSelectedIndex(chosen.getAsInt());
          showing[0] = false;
        });
  }

  private static Control onOff(DeviceModel model, Parameter parameter) {
    StudioButton button = StudioButton.ofSmallText("Off", parameter.label());
    button.setPreferredSize(UIScale.scale(new Dimension(44, 24)));
    ControlMenu menu = menu(button, model, parameter);
    button.addActionListener(e -> model.set(parameter, button.isOn() ? 0 : 1));
    return new Control(
        labelled(button, parameter.label(), 76),
        () -> {
          boolean on = model.value(parameter) != 0;
          button.on(on);
          button.setText(on ? "On" : "Off");
          menu.refresh();
          menu.explain(parameter::describe, MORE);
        });
  }

  /** A switch as a small button with a word of its own, lit while it is on. */
  static Control toggle(DeviceModel model, Parameter parameter, String name, String word) {
    StudioButton button = StudioButton.ofSmallText(word, name);
    ControlMenu menu = menu(button, model, parameter);
    button.addActionListener(e -> model.set(parameter, button.isOn() ? 0 : 1));
    return new Control(
        button,
        () -> {
          button.on(model.value(parameter) != 0);
          menu.refresh();
          menu.explain(parameter::describe, MORE);
        });
  }

  /** A control in a knob's place: in the middle of where the arc would be, its label on the knobs' line. */
  private static JComponent labelled(JComponent control, String label, int least) {
    TextLabel natural = TextLabel.of(label, Typeface.LABEL, ThemeKey.DIM);
    int width = Math.max(least, UIScale.unscale(natural.getPreferredSize().width) + 4);
    Plane cell = Plane.clear(Line.column(0, 7, 2, 0, 2));
    Plane middle = Plane.clear(Line.row(0, 0, 0, 0, 0));
    middle.add(Plane.clear(null), Line.GROW);
    control.setPreferredSize(
        UIScale.scale(new Dimension(control instanceof JComboBox<?> ? least - CELL_INSETS : 44, 24)));
    middle.add(control);
    middle.add(Plane.clear(null), Line.GROW);
    // Buttons are lower than choices; their labels stand on one line all the same.
    middle.setPreferredSize(UIScale.scale(new Dimension(width, 24)));
    cell.add(middle);
    cell.add(Plane.space(1, 4));
    cell.add(new TextLabel(label, Typeface.LABEL, ThemeKey.DIM, TextLabel.Side.CENTRE, width));
    cell.setPreferredSize(UIScale.scale(new Dimension(width, HEIGHT)));
    return cell;
  }
}
