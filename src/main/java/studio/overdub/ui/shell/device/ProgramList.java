package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.Timer;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.SearchField;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.shell.audition.StrokePlayer;
import studio.overdub.ui.view.device.sampler.ProgramRow;
import studio.overdub.ui.view.device.sampler.ProgramsModel;

/** The programs of a font: searched, clicked, or stepped through with arrow keys, each being heard. */
final class ProgramList extends Plane {
  private static final long serialVersionUID = 1;
  private static final int STEP_REST_MS = 90;

  private final transient ProgramsModel model;
  private final transient BooleanSupplier audible;
  private final transient StrokePlayer player;
  private final DefaultListModel<ProgramRow> rows = new DefaultListModel<>();
  private final JList<ProgramRow> list = new JList<>(rows);
  private final SearchField search;
  private final Timer stepRest = new Timer(STEP_REST_MS, e -> choose(true));

  /**
   * @param audible whether what is chosen is played
   */
  ProgramList(ProgramsModel model, BooleanSupplier audible) {
    super(ThemeKey.PANEL, new BorderLayout());
    this.model = model;
    this.audible = audible;
    player = new StrokePlayer(model::press, model::release);
    stepRest.setRepeats(false);
    search = new SearchField("Search programs", text -> {
      model.search(text);
      refresh();
    });
    search.getInputMap().put(KeyStroke.getKeyStroke("DOWN"), "list");
    search.getActionMap().put("list", new ToList());
    Plane head = Plane.clear(Line.column(0, 0, 0, 6, 0));
    head.add(search);
    add(head, BorderLayout.NORTH);
    prepareList();
    JScrollPane scroll =
        new JScrollPane(
            list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    add(scroll, BorderLayout.CENTER);
  }

  private void prepareList() {
    list.setCellRenderer(new ProgramRenderer());
    list.setFixedCellHeight(UIScale.scale(24));
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.getAccessibleContext().setAccessibleName("Programs");
    Explanation.set(
        list,
        "[Click] plays a program  [Up] [Down] step through them; all steps are one undo  [Home] [End] first, last");
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent e) {
            choose(false);
          }
        });
    list.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent e) {
            model.beginStepping();
          }
        });
    list.addKeyListener(
        new KeyAdapter() {
          @Override
          public void keyPressed(KeyEvent e) {
            switch (e.getKeyCode()) {
              case KeyEvent.VK_DOWN -> step(list.getSelectedIndex() + 1, 1);
              case KeyEvent.VK_UP -> step(list.getSelectedIndex() - 1, -1);
              case KeyEvent.VK_PAGE_DOWN -> step(Math.min(rows.size() - 1, list.getSelectedIndex() + 8), 1);
              case KeyEvent.VK_PAGE_UP -> step(Math.max(0, list.getSelectedIndex() - 8), -1);
              case KeyEvent.VK_HOME -> step(0, 1);
              case KeyEvent.VK_END -> step(rows.size() - 1, -1);
              case KeyEvent.VK_ENTER -> choose(false);
              default -> {
                return;
              }
            }
            e.consume();
          }
        });
  }

  /** Goes to the nearest program at or beyond a row. */
  private void step(int to, int by) {
    int index = to;
    while (index >= 0 && index < rows.size() && !rows.get(index).selectable()) {
      index += by;
    }
    if (index >= 0 && index < rows.size()) {
      show(index);
      stepRest.restart();
    }
  }

  /** Selects a row in sight, with the heading above it where it is the first under one. */
  private void show(int index) {
    list.setSelectedIndex(index);
    list.ensureIndexIsVisible(index > 0 && !rows.get(index - 1).selectable() ? index - 1 : index);
    list.ensureIndexIsVisible(index);
  }

  private void choose(boolean stepping) {
    ProgramRow row = list.getSelectedValue();
    if (row != null && row.selectable()) {
      model.choose(row.program().orElseThrow(), stepping);
      if (audible.getAsBoolean()) {
        player.play(model.audition());
      }
    }
  }

  /** Shows the programs as they stand. */
  void refresh() {
    List<ProgramRow> next = model.rows();
    if (!next.equals(Collections.list(rows.elements()))) {
      boolean same = rows.size() == next.size();
      if (same) {
        for (int i = 0; i < next.size(); i++) {
          if (!next.get(i).equals(rows.get(i))) {
            rows.set(i, next.get(i));
          }
        }
      } else {
        rows.clear();
        rows.addAll(next);
      }
    }
    if (!stepRest.isRunning()) {
      selectPlaying(next);
    }
  }

  private void selectPlaying(List<ProgramRow> shown) {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).chosen()) {
        if (list.getSelectedIndex() != i) {
          show(i);
        }
        return;
      }
    }
    list.clearSelection();
  }

  private final class ToList extends AbstractAction {
    private static final long serialVersionUID = 1;

    @Override
    public void actionPerformed(ActionEvent e) {
      list.requestFocusInWindow();
      step(Math.max(0, list.getSelectedIndex()), 1);
    }
  }
}
