package studio.overdub.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableModel;
import studio.overdub.app.Command;
import studio.overdub.app.CommandTable;
import studio.overdub.ui.canvas.EditorCanvas;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.SearchField;
import studio.overdub.ui.kit.ThemeKey;

/** Every command with its key and what it does, and the keys of the editors, to be searched. */
final class CommandList extends Plane {
  private static final long serialVersionUID = 1;

  private final transient List<Row> all = new ArrayList<>();
  private final DefaultTableModel rows =
      new DefaultTableModel(new Object[] {"Command", "Keys", "What it does"}, 0) {
        private static final long serialVersionUID = 1;

        @Override
        public boolean isCellEditable(int row, int column) {
          return false;
        }
      };

  /** What one line says. */
  record Row(String label, String keys, String explanation) {
    boolean has(String words) {
      return (label + " " + keys + " " + explanation).toLowerCase(Locale.ROOT).contains(words);
    }
  }

  /**
   * A list.
   *
   * @param keys what acts while an editor has the keyboard
   */
  CommandList(CommandTable commands, List<EditorCanvas.Key> keys) {
    super(ThemeKey.PANEL, new BorderLayout(0, UIScale.scale(8)));
    for (Command command : commands.all()) {
      String own = command.key().isEmpty() ? "" : KeyNames.of(command.key());
      all.add(new Row(command.label().get(), own, command.explanation()));
    }
    for (EditorCanvas.Key key : keys) {
      String place = key.place().toLowerCase(Locale.ROOT);
      all.add(new Row(key.name(), KeyNames.of(key.key()), "In the " + place + ", while it has the keyboard."));
    }
    add(new SearchField("Search commands", this::show), BorderLayout.NORTH);
    JTable table = new JTable(rows);
    table.setRowHeight(UIScale.scale(24));
    table.setShowGrid(false);
    table.getColumnModel().getColumn(0).setPreferredWidth(UIScale.scale(190));
    table.getColumnModel().getColumn(1).setPreferredWidth(UIScale.scale(110));
    table.getColumnModel().getColumn(2).setPreferredWidth(UIScale.scale(420));
    JScrollPane scroll = new JScrollPane(table);
    scroll.setPreferredSize(UIScale.scale(new Dimension(720, 460)));
    add(scroll, BorderLayout.CENTER);
    show("");
  }

  /** The lines that show. */
  int shown() {
    return rows.getRowCount();
  }

  private void show(String search) {
    rows.setRowCount(0);
    String wanted = search.strip().toLowerCase(Locale.ROOT);
    for (Row row : all) {
      if (row.has(wanted)) {
        rows.addRow(new Object[] {row.label(), row.keys(), row.explanation()});
      }
    }
  }
}
