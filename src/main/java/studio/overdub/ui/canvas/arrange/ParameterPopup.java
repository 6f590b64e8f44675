package studio.overdub.ui.canvas.arrange;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.SearchField;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.automation.ParameterChooser;
import studio.overdub.ui.view.automation.ParameterRow;

/**
 * Offers what can be automated below the place that asks: a field to search in, which keeps the keyboard, and a list.
 * Arrow keys go through the list, right and left open and close, Enter chooses, Escape leaves.
 */
final class ParameterPopup extends Plane {
  private static final long serialVersionUID = 1;
  private static final int WIDTH = 320;
  private static final int HEIGHT = 412;
  private static final int PAGE = 12;

  private final transient ParameterChooser chooser;
  private final transient Runnable done;
  private final DefaultListModel<ParameterRow> rows = new DefaultListModel<>();
  private final JList<ParameterRow> list = new JList<>(rows);
  private final SearchField search;

  /**
   * @param done closes what it stands in
   */
  ParameterPopup(ParameterChooser chooser, Runnable done) {
    super(ThemeKey.RAISED, new BorderLayout());
    this.chooser = chooser;
    this.done = done;
    search =
        new SearchField(
            "Search parameters",
            text -> {
              chooser.search(text);
              refresh(chooser.start());
            });
    Plane head = Plane.clear(new BorderLayout());
    int gap = UIScale.scale(8);
    head.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
    head.add(search);
    add(head, BorderLayout.NORTH);
    JScrollPane scroll =
        new JScrollPane(
            list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    add(scroll, BorderLayout.CENTER);
    setPreferredSize(UIScale.scale(new Dimension(WIDTH, HEIGHT)));
    prepareList();
    bindKeys();
    refresh(chooser.start());
  }

  /** Opens it over a canvas, below the place that asks. */
  static void show(JComponent canvas, ParameterChooser chooser) {
    JPopupMenu menu = new JPopupMenu();
    menu.setBorder(BorderFactory.createLineBorder(ThemeKey.LINE.color(), UIScale.scale(1)));
    ParameterPopup popup = new ParameterPopup(chooser, () -> menu.setVisible(false));
    menu.add(popup);
    menu.addPopupMenuListener(
        new PopupMenuListener() {
          @Override
          public void popupMenuWillBecomeVisible(PopupMenuEvent e) {
            SwingUtilities.invokeLater(popup.search::requestFocusInWindow);
          }

          @Override
          public void popupMenuWillBecomeInvisible(PopupMenuEvent e) {
            canvas.requestFocusInWindow();
          }

          @Override
          public void popupMenuCanceled(PopupMenuEvent e) {
            // It becomes invisible as well.
          }
        });
    Area place = chooser.place();
    menu.show(canvas, UIScale.scale((int) place.x()), UIScale.scale((int) place.bottom()));
  }

  private void prepareList() {
    list.setCellRenderer(new ParameterRowRenderer());
    list.setFixedCellHeight(UIScale.scale(24));
    list.setFixedCellWidth(UIScale.scale(120));
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setFocusable(false);
    list.setBackground(ThemeKey.RAISED.color());
    list.getAccessibleContext().setAccessibleName("Parameters");
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseReleased(MouseEvent e) {
            int row = list.locationToIndex(e.getPoint());
            if (row >= 0 && list.getCellBounds(row, row).contains(e.getPoint())) {
              use(row);
            }
          }
        });
  }

  private void bindKeys() {
    bind("DOWN", () -> move(1));
    bind("UP", () -> move(-1));
    bind("PAGE_DOWN", () -> move(PAGE));
    bind("PAGE_UP", () -> move(-PAGE));
    bind("ENTER", () -> use(list.getSelectedIndex()));
    bind("ESCAPE", this::leave);
    bind("RIGHT", () -> open(true));
    bind("LEFT", () -> open(false));
  }

  /** Binds a key of the field; right and left move in the text as long as there is some. */
  private void bind(String key, Runnable action) {
    KeyStroke stroke = KeyStroke.getKeyStroke(key);
    search.getInputMap().put(stroke, "list " + key);
    search
        .getActionMap()
        .put(
            "list " + key,
            new AbstractAction() {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent e) {
                action.run();
              }
            });
  }

  private void move(int by) {
    int step = Integer.signum(by);
    int row = Math.clamp((long) list.getSelectedIndex() + by, 0, Math.max(0, rows.size() - 1));
    while (row >= 0 && row < rows.size() && !rows.get(row).selectable()) {
      row += step;
    }
    if (row >= 0 && row < rows.size()) {
      select(row);
    }
  }

  private void select(int row) {
    if (row >= 0) {
      list.setSelectedIndex(row);
      list.ensureIndexIsVisible(row);
    }
  }

  private void use(int row) {
    if (row < 0 || !rows.get(row).selectable()) {
      return;
    }
    if (rows.get(row).kind() == ParameterRow.Kind.PARAMETER) {
      done.run();
      chooser.use(row);
    } else {
      chooser.use(row);
      refresh(row);
    }
  }

  private void open(boolean wanted) {
    if (!search.getText().isEmpty()) {
      int at = search.getCaretPosition() + (wanted ? 1 : -1);
      search.setCaretPosition(Math.clamp(at, 0, search.getDocument().getLength()));
    } else if (list.getSelectedIndex() >= 0) {
      refresh(chooser.open(list.getSelectedIndex(), wanted));
    }
  }

  private void leave() {
    if (search.getText().isEmpty()) {
      done.run();
    } else {
      search.setText("");
    }
  }

  private void refresh(int row) {
    rows.clear();
    rows.addAll(chooser.rows());
    select(row);
  }
}
