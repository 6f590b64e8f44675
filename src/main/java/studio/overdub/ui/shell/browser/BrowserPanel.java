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
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.Timer;
import studio.overdub.ui.kit.Chip;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Flow;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.SearchField;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.shell.audition.StrokePlayer;
import studio.overdub.ui.view.browser.BrowserModel;
import studio.overdub.ui.view.browser.BrowserRow;
import studio.overdub.ui.view.browser.RowFacts;
import studio.overdub.ui.view.browser.Sound;
import studio.overdub.ui.view.browser.TrackSound;

/**
 * What can be used: search first, then category and tags, groups, sounds, files; below, what the selected sound is. Enter
 * or a double-click lets the chosen track play a sound, with Control a new one; arrow keys step through sounds, which the
 * running song or a few notes let be heard, and all steps are one undo.
 */
public final class BrowserPanel extends Plane {
  private static final long serialVersionUID = 1;
  private static final int STEP_REST_MS = 180;

  private static final String ALL_CATEGORIES = "All categories";

  private final transient BrowserModel model;
  private final transient TrackSound track;
  private final transient Consumer<Path> openFile;
  private final DefaultListModel<BrowserRow> rows = new DefaultListModel<>();
  private final JList<BrowserRow> list = new JList<>(rows);
  private final SearchField search;
  private final Plane tags = Plane.clear(Flow.ofChips());
  private final SoundDetails details;
  private final Timer stepRest;
  private final transient StrokePlayer player;
  private transient List<String> shownTags = List.of();
  private transient List<BrowserRow> shownRows = List.of();

  /**
   * @param track what sounds are given to
   * @param openFile opens or imports a file of the browser
   * @param placeButtons what moves and closes this place
   */
  public BrowserPanel(
      BrowserModel model,
      TrackSound track,
      Consumer<Path> openFile,
      JComponent placeButtons) {
    super(ThemeKey.PANEL, new BorderLayout());
    this.model = model;
    this.track = track;
    this.openFile = openFile;
    player = new StrokePlayer(track::press, track::release);
    search =
        new SearchField(
            "Search sounds, samples, songs",
            text -> {
              model.search(text);
              refresh();
            });
    details = new SoundDetails(model::isOn, this::narrow);
    stepRest = new Timer(STEP_REST_MS, e -> stepTo(list.getSelectedValue()));
    stepRest.setRepeats(false);
    add(head(placeButtons), BorderLayout.NORTH);
    JScrollPane scroll =
        new JScrollPane(
            list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    add(scroll, BorderLayout.CENTER);
    add(details, BorderLayout.SOUTH);
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
    head.add(category());
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

  private JComboBox<String> category() {
    JComboBox<String> choice = new JComboBox<>();
    choice.addItem(ALL_CATEGORIES);
    model.categories().forEach(choice::addItem);
    choice.setMaximumRowCount(16);
    choice.setPreferredSize(UIScale.scale(new Dimension(192, 26)));
    choice.getAccessibleContext().setAccessibleName("Category");
    Explanation.set(choice, "Show only the sounds of a category");
    choice.addActionListener(
        e -> {
          model.category(choice.getSelectedIndex() == 0 ? "" : (String) choice.getSelectedItem());
          refresh();
        });
    return choice;
  }

  private void prepareList() {
    list.setCellRenderer(new RowRenderer());
    list.setFixedCellHeight(UIScale.scale(24));
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.getAccessibleContext().setAccessibleName("Sounds and files");
    Explanation.set(
        list,
        "[Double-click] or [Enter] gives the sound to the chosen track, with [Ctrl] to a new one  [Up] [Down] step and"
            + " listen; all steps are one undo  The star or [F] makes it a favourite  [Right-click] more");
    list.addListSelectionListener(e -> showDetails());
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent e) {
            offer(e);
          }

          @Override
          public void mouseReleased(MouseEvent e) {
            offer(e);
          }

          @Override
          public void mouseClicked(MouseEvent e) {
            if (e.getButton() != MouseEvent.BUTTON1) {
              return;
            }
            BrowserRow row = list.getSelectedValue();
            if (row != null && row.kind() == BrowserRow.Kind.SOUND && onStar(e)) {
              mark(row);
              return;
            }
            int clicks = row != null && row.kind() == BrowserRow.Kind.GROUP ? 1 : 2;
            if (row != null && e.getClickCount() == clicks) {
              use(row, e.isControlDown());
            }
          }
        });
    list.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent e) {
            track.beginStepping();
          }
        });
    list.addKeyListener(
        new KeyAdapter() {
          @Override
          public void keyPressed(KeyEvent e) {
            switch (e.getKeyCode()) {
              case KeyEvent.VK_ENTER -> use(list.getSelectedValue(), e.isControlDown());
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
    if (row != null && row.kind() == BrowserRow.Kind.SOUND && track.track().isPresent()) {
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

  private void stepTo(BrowserRow row) {
    if (row != null) {
      row.sound().ifPresent(sound -> track.step(sound, this::audition));
    }
  }

  private void audition() {
    player.play(track.audition());
  }

  private void use(BrowserRow row, boolean onNewTrack) {
    if (row == null) {
      return;
    }
    stepRest.stop();
    switch (row.kind()) {
      case GROUP -> {
        model.open(row.text());
        refresh();
      }
      case SOUND -> {
        Sound sound = row.sound().orElseThrow();
        if (onNewTrack) {
          track.assignToNewTrack(sound, this::audition);
        } else {
          track.assign(sound, this::audition);
        }
      }
      case FILE -> openFile.accept(row.file().orElseThrow());
      case HEADING, PROBLEM -> {
        // There is nothing to use.
      }
    }
  }

  /** Offers what can be done with the sound under the mouse. */
  private void offer(MouseEvent e) {
    int index = list.locationToIndex(e.getPoint());
    if (!e.isPopupTrigger() || index < 0 || !list.getCellBounds(index, index).contains(e.getPoint())) {
      return;
    }
    BrowserRow row = rows.get(index);
    if (row.sound().isPresent()) {
      list.setSelectedIndex(index);
      JPopupMenu menu = new JPopupMenu();
      item(menu, "Play on the chosen track", track.track().isPresent(), () -> use(row, false));
      item(menu, "Play on a new track", true, () -> use(row, true));
      item(menu, row.favourite() ? "No favourite any more" : "Make it a favourite", true, () -> mark(row));
      menu.show(list, e.getX(), e.getY());
    }
  }

  private static void item(JPopupMenu menu, String label, boolean enabled, Runnable action) {
    JMenuItem item = new JMenuItem(label);
    item.setEnabled(enabled);
    item.addActionListener(e -> action.run());
    menu.add(item);
  }

  private void showDetails() {
    BrowserRow row = list.getSelectedValue();
    details.show(row == null ? RowFacts.NONE : model.facts(row));
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
      tags.repaint();
    }
    for (int i = 0; i < tags.getComponentCount(); i++) {
      ((Chip) tags.getComponent(i)).setSelected(model.isOn(now.get(i)));
    }
    List<BrowserRow> next = model.rows();
    if (next != shownRows) {
      shownRows = next;
      BrowserRow selected = list.getSelectedValue();
      rows.clear();
      rows.addAll(next);
      select(selected);
    }
    if (!list.isFocusOwner()) {
      selectPlaying(next);
    }
    showDetails();
  }

  /** Lets the list stand where the same sound, group or file is now. */
  private void select(BrowserRow earlier) {
    for (int i = 0; earlier != null && i < rows.size(); i++) {
      BrowserRow row = rows.get(i);
      if (row.kind() == earlier.kind() && row.text().equals(earlier.text()) && row.sound().equals(earlier.sound())) {
        list.setSelectedIndex(i);
        return;
      }
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
  }

  private void addTag(String tag) {
    Chip chip = new Chip(tag);
    chip.addActionListener(e -> narrow(tag, chip.isSelected()));
    tags.add(chip);
  }

  private void narrow(String tag, boolean on) {
    model.tag(tag, on);
    refresh();
  }
}
