package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JComboBox;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.view.device.DeviceModel;

/** The choice among a device's presets; not seen where there are none. */
final class PresetChooser extends JComboBox<String> {
  private static final long serialVersionUID = 1;
  private static final String OWN_SOUND = "Own sound";

  private final transient DeviceModel model;
  private transient List<String> shown = List.of();
  private boolean showing;

  PresetChooser(DeviceModel model) {
    this.model = model;
    setMaximumRowCount(24);
    setPreferredSize(UIScale.scale(new Dimension(180, 26)));
    getAccessibleContext().setAccessibleName("Preset");
    Explanation.set(this, "The preset. Choosing one sets all parameters; one undo brings them back");
    addActionListener(
        e -> {
          if (!showing && getSelectedIndex() > 0) {
            model.preset((String) getSelectedItem());
          }
        });
  }

  /** Shows the preset that the device was last set to. */
  void refresh() {
    List<String> names = model.presets();
    showing = true;
    if (!names.equals(shown) || getItemCount() == 0) {
      shown = names;
      removeAllItems();
      addItem(OWN_SOUND);
      names.forEach(this::addItem);
    }
    setVisible(!names.isEmpty());
    setSelectedItem(names.contains(model.preset()) ? model.preset() : OWN_SOUND);
    showing = false;
  }
}
