package studio.overdub.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Locale;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableModel;
import studio.overdub.app.Command;
import studio.overdub.app.CommandTable;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.SearchField;
import studio.overdub.ui.kit.ThemeKey;

/** Every command with its key and what it does, to be searched. */
final class CommandList extends Plane {
  private static final long serialVersionUID = 1;

  private final transient List<Command> all;
  private final DefaultTableModel rows =
      new DefaultTableModel(new Object[] {"Command", "Keys", "What it does"}, 0) {
        private static final long serialVersionUID = 1;

        @Override
        public boolean isCellEditable(int row, int column) {
          return false;
        }
      };

  CommandList(CommandTable commands) {
    super(ThemeKey.PANEL, new BorderLayout(0, UIScale.scale(8)));
    all = commands.all();
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

  private void show(String search) {
    rows.setRowCount(0);
    String wanted = search.strip().toLowerCase(Locale.ROOT);
    for (Command command : all) {
      String label = command.label().get();
      if ((label + " " + command.explanation()).toLowerCase(Locale.ROOT).contains(wanted)) {
        String keys = command.key().isEmpty() ? "" : KeyNames.of(command.key());
        rows.addRow(new Object[] {label, keys, command.explanation()});
      }
    }
  }
}
