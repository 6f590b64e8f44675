package studio.overdub.ui.shell.jobs;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.List;
import java.util.Locale;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;

/** The choices of an export: format, rate, bits, stems. */
final class ExportPanel extends Plane {
  private static final long serialVersionUID = 1;
  private static final int[] RATES = {44_100, 48_000, 88_200, 96_000};
  private static final String[] RATE_NAMES = {"44.1 kHz", "48 kHz", "88.2 kHz", "96 kHz"};
  private static final String[] BITS = {"16 bit", "24 bit", "32 bit float"};
  private static final int[] BIT_COUNTS = {16, 24, 32};

  private final JComboBox<String> format;
  private final JComboBox<String> rate = new JComboBox<>(RATE_NAMES);
  private final JComboBox<String> bits = new JComboBox<>(BITS);
  private final JCheckBox stems = new JCheckBox("Each track to a file of its own as well");
  private final transient List<String> endings;

  ExportPanel(List<String> endings) {
    super(ThemeKey.PANEL, Line.column(8, 0, 0, 0, 0));
    this.endings = endings;
    format = new JComboBox<>(endings.stream().map(e -> e.toUpperCase(Locale.ROOT)).toArray(String[]::new));
    bits.setSelectedIndex(1);
    format.addActionListener(e -> refresh());
    add(row("Format", format));
    add(row("Sample rate", rate));
    add(row("Resolution", bits));
    add(row("", stems));
    refresh();
  }

  private static Plane row(String label, JComponent control) {
    Plane row = Plane.clear(Line.row(12, 0, 0, 0, 0));
    row.add(new TextLabel(label, Typeface.BODY, ThemeKey.DIM, TextLabel.Side.LEFT, 96));
    control.setPreferredSize(UIScale.scale(new Dimension(270, 28)));
    control.getAccessibleContext().setAccessibleName(label.isEmpty() ? "Stems" : label);
    row.add(control, Line.GROW);
    return row;
  }

  private void refresh() {
    boolean sound = !ending().startsWith("mid");
    boolean exact = sound && !ending().equals("mp3") && !ending().equals("ogg");
    rate.setEnabled(sound);
    bits.setEnabled(exact);
    stems.setEnabled(sound);
  }

  String ending() {
    return endings.get(format.getSelectedIndex());
  }

  StudioJobs.ExportOptions options() {
    return new StudioJobs.ExportOptions(
        RATES[rate.getSelectedIndex()], BIT_COUNTS[bits.getSelectedIndex()], stems.isEnabled() && stems.isSelected());
  }
}
