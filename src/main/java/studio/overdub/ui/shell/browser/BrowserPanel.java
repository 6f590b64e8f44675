package studio.overdub.ui.shell.browser;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.Timer;
import studio.overdub.ui.kit.Chip;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.SearchField;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.shell.audition.StrokePlayer;
import studio.overdub.ui.view.browser.BrowserModel;
import studio.overdub.ui.view.browser.BrowserRow;
import studio.overdub.ui.view.browser.Sound;

/**
 * What can be used: search first, then tags, instruments, presets, files. Enter or a double-click lets the chosen
 * track play a sound; arrow keys step through sounds, which the running song or a few notes let be heard, and all steps
 * are one undo.
 */
public final class BrowserPanel extends Plane {
  private static final long serialVersionUID = 1;
  private static final int STEP_REST_MS = 180;

  private final transient BrowserModel model;
  private final transient Consumer<Path> openFile;
  private final DefaultListModel<BrowserRow> rows = new DefaultListModel<>();
  private final JList<BrowserRow> list = new JList<>(rows);
  private final SearchField search;
  private final Plane tags = Plane.clear(new Wrap());
  private final Timer stepRest;
  private final transient StrokePlayer player;
  private transient List<String> shownTags = List.of();

  /**
   * @param openFile opens or imports a file of the browser
   * @param placeButtons what moves and closes this place
   */
  public BrowserPanel(
      BrowserModel model,
      Consumer<Path> openFile,
      JComponent placeButtons) {
    super(ThemeKey.PANEL, new BorderLayout());
    this.model = model;
    this.openFile = openFile;
    player = new StrokePlayer(model::press, model::release);
    search =
        new SearchField(
            "Search sounds, samples, songs",
            text -> {
              model.search(text);
              refresh();
            });
    stepRest = new Timer(STEP_REST_MS, e -> use(list.getSelectedValue(), true));
    stepRest.setRepeats(false);
    add(head(placeButtons), BorderLayout.NORTH);
    JScrollPane scroll =
        new JScrollPane(
            list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    add(scroll, BorderLayout.CENTER);
    prepareList();
    refresh();
  }

  private Plane head(JComponent placeButtons) {
    Plane head = Plane.clear(Line.column(5, 0, 12, 6, 12));
    Plane title = Plane.clear(Line.row(4, 0, 0, 0, -6));
    title.add(TextLabel.of("Browser", Typeface.NAME, ThemeKey.DIM), Line.GROW);
    title.add(placeButtons);
    title.setPreferredSize(UIScale.scale(new Dimension(192, 30)));
    head.add(title);
    head.add(search);
    head.add(tags);
    search.getInputMap().put(KeyStroke.getKeyStroke("DOWN"), "list");
    search
        .getActionMap()
        .put(
            "list",
            new AbstractAction() {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent e) {
                list.requestFocusInWindow();
                move(1);
              }
            });
    return head;
  }

  private void prepareList() {
    list.setCellRenderer(new RowRenderer());
    list.setFixedCellHeight(UIScale.scale(24));
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.getAccessibleContext().setAccessibleName("Sounds and files");
    Explanation.set(
        list,
        "[Double-click] or [Enter] gives the sound to the chosen track  [Up] [Down] step and listen; all steps are one"
            + " undo  The star or [F] makes it a favourite");
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent e) {
            BrowserRow row = list.getSelectedValue();
            if (row != null && row.kind() == BrowserRow.Kind.SOUND && onStar(e)) {
              mark(row);
              return;
            }
            int clicks = row != null && row.kind() == BrowserRow.Kind.GROUP ? 1 : 2;
            if (row != null && e.getClickCount() == clicks) {
              use(row, false);
            }
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
              case KeyEvent.VK_ENTER -> use(list.getSelectedValue(), false);
              case KeyEvent.VK_DOWN -> step(1);
              case KeyEvent.VK_UP -> step(-1);
              case KeyEvent.VK_F -> mark(list.getSelectedValue());
              default -> {
                return;
              }
            }
            e.consume();
          }
        });
  }

  private boolean onStar(MouseEvent e) {
    int index = list.locationToIndex(e.getPoint());
    return index == list.getSelectedIndex()
        && list.getCellBounds(index, index).contains(e.getPoint())
        && e.getX() < UIScale.scale(RowRenderer.STAR_WIDTH);
  }

  /** Makes a sound a favourite, or takes that back. */
  private void mark(BrowserRow row) {
    if (row != null && row.sound().isPresent()) {
      model.toggleFavourite(row.sound().get());
      refresh();
    }
  }

  private void step(int by) {
    move(by);
    BrowserRow row = list.getSelectedValue();
    if (row != null && row.kind() == BrowserRow.Kind.SOUND && model.hasTarget()) {
      stepRest.restart();
    }
  }

  private void move(int by) {
    int index = list.getSelectedIndex() + by;
    while (index >= 0 && index < rows.size() && !rows.get(index).selectable()) {
      index += by;
    }
    if (index >= 0 && index < rows.size()) {
      list.setSelectedIndex(index);
      list.ensureIndexIsVisible(index);
    }
  }

  private void use(BrowserRow row, boolean stepping) {
    if (row == null) {
      return;
    }
    switch (row.kind()) {
      case GROUP -> {
        if (!stepping) {
          model.open(row.text());
          refresh();
        }
      }
      case SOUND -> {
        Sound sound = row.sound().orElseThrow();
        if (stepping) {
          model.step(sound);
        } else {
          model.assign(sound);
        }
        player.play(model.audition());
      }
      case FILE -> {
        if (!stepping) {
          openFile.accept(row.file().orElseThrow());
        }
      }
      case HEADING -> {
        // Headings cannot be chosen.
      }
    }
  }

  /** Puts the keyboard into the search field. */
  public void focusSearch() {
    search.requestFocusInWindow();
    search.selectAll();
  }

  /** Shows what there is as it stands. */
  public void refresh() {
    List<String> now = model.tags();
    if (!now.equals(shownTags)) {
      shownTags = now;
      tags.removeAll();
      now.forEach(this::addTag);
      tags.revalidate();
    }
    List<BrowserRow> next = model.rows();
    if (!next.equals(Collections.list(rows.elements()))) {
      int selected = list.getSelectedIndex();
      rows.clear();
      rows.addAll(next);
      if (selected >= 0 && selected < next.size() && next.get(selected).selectable()) {
        list.setSelectedIndex(selected);
      }
    }
    if (!list.isFocusOwner()) {
      selectPlaying(next);
    }
  }

  /** Lets the list stand at what the chosen track plays, so that arrow keys step on from there. */
  private void selectPlaying(List<BrowserRow> shown) {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).kind() == BrowserRow.Kind.SOUND && shown.get(i).chosen()) {
        if (list.getSelectedIndex() != i) {
          list.setSelectedIndex(i);
          list.ensureIndexIsVisible(i);
        }
        return;
      }
    }
    list.clearSelection();
  }

  private void addTag(String tag) {
    Chip chip = new Chip(tag);
    chip.addActionListener(
        e -> {
          model.tag(tag, chip.isSelected());
          refresh();
        });
    tags.add(chip);
  }
}
