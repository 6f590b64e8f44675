package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.shell.control.ControlMenu;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.Parameter;

/** A choice without a label, for heads of cards and rows of lists. */
final class PlainChoice extends JComboBox<String> {
  private static final long serialVersionUID = 1;

  private final transient IntSupplier chosen;
  private transient ControlMenu menu;
  private boolean showing;

  PlainChoice(
      String name, String explanation, List<String> names, int width, IntSupplier chosen, IntConsumer choose) {
    super(new DefaultComboBoxModel<>(names.toArray(new String[0])));
    this.chosen = chosen;
    setFont(Typeface.LABEL.scaled());
    setMaximumRowCount(24);
    // Asked for once, so that hundreds of names are not measured again and again.
    setPrototypeDisplayValue("");
    setPreferredSize(UIScale.scale(new Dimension(width, 22)));
    getAccessibleContext().setAccessibleName(name);
    Explanation.set(this, explanation);
    refresh();
    addActionListener(
        e -> {
          if (!showing && getSelectedIndex() >= 0) {
            choose.accept(getSelectedIndex());
          }
        });
  }

  /** A choice that is a parameter. */
  static PlainChoice of(DeviceModel model, Parameter parameter, int width) {
    PlainChoice choice =
        new PlainChoice(
            parameter.label(), parameter.describe(), parameter.choices(), width, () -> (int) model.value(parameter),
            value -> model.set(parameter, value));
    choice.menu = ParameterControls.menu(choice, model, parameter);
    return choice;
  }

  /** Shows what is chosen. */
  void refresh() {
    showing = true;
    setSelectedIndex(Math.min(chosen.getAsInt(), getItemCount() - 1));
    showing = false;
    if (menu != null) {
      menu.refresh();
    }
  }
}
