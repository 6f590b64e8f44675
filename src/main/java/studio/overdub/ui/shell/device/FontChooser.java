package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JComboBox;
import studio.overdub.app.material.FontSource;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.view.device.sampler.ProgramsModel;

/** The fonts to choose from, and last a way to any other file. */
final class FontChooser extends JComboBox<String> {
  private static final long serialVersionUID = 1;
  private static final String OTHER = "Open a font\u2026";

  private final transient ProgramsModel model;
  private transient List<FontSource.Name> shown = List.of();
  private transient boolean showing;

  FontChooser(ProgramsModel model, DeviceFiles files) {
    this.model = model;
    setMaximumRowCount(24);
    setPreferredSize(UIScale.scale(new Dimension(190, 26)));
    getAccessibleContext().setAccessibleName("Font");
    Explanation.set(this, "The font: the built-in bank, fonts in the usual folders, or any SoundFont or DLS file");
    addActionListener(
        e -> {
          if (!showing) {
            choose(files);
          }
        });
  }

  private void choose(DeviceFiles files) {
    int index = getSelectedIndex();
    if (index >= 0 && index < shown.size()) {
      model.font(shown.get(index).setting());
    } else if (index == shown.size()) {
      files.chooseFont(model.endings()).ifPresent(chosen -> model.font(chosen.toString()));
      refresh();
    }
  }

  /** Shows the fonts as they stand. */
  void refresh() {
    List<FontSource.Name> next = model.fonts();
    showing = true;
    if (!next.equals(shown) || getItemCount() == 0) {
      shown = next;
      removeAllItems();
      next.forEach(font -> addItem(font.title()));
      addItem(OTHER);
    }
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).setting().equals(model.setting())) {
        setSelectedIndex(i);
      }
    }
    showing = false;
  }
}
