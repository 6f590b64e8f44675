package studio.overdub.ui.shell.browser;

import com.formdev.flatlaf.util.UIScale;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import javax.swing.Timer;
import studio.overdub.ui.kit.ContextMenu;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.shell.audition.StrokePlayer;
import studio.overdub.ui.view.browser.BrowserModel;
import studio.overdub.ui.view.browser.BrowserRow;
import studio.overdub.ui.view.browser.Sound;
import studio.overdub.ui.view.browser.TrackSound;

/**
 * The browser's rows. Enter or a double-click lets the chosen track play a sound, with Control a new one; arrow keys
 * step through sounds, which the running song or a few notes let be heard, and all steps are one undo. F2 changes what
 * is said of a sound of one's own, Delete deletes it.
 */
final class SoundList extends JList<BrowserRow> {
  private static final long serialVersionUID = 1;
  private static final int STEP_REST_MS = 180;

  private final transient BrowserModel model;
  private final transient TrackSound track;
  private final transient BrowserActions actions;
  private final transient Runnable changed;
  private final DefaultListModel<BrowserRow> rows = new DefaultListModel<>();
  private final Timer stepRest;
  private final transient StrokePlayer player;

  /**
   * @param changed hears when there are other rows to show
   */
  SoundList(BrowserModel model, TrackSound track, BrowserActions actions, Runnable changed) {
    this.model = model;
    this.track = track;
    this.actions = actions;
    this.changed = changed;
    player = new StrokePlayer(track::press, track::release);
    stepRest = new Timer(STEP_REST_MS, e -> onSound(sound -> track.step(sound, this::audition)));
    stepRest.setRepeats(false);
    setModel(rows);
    setCellRenderer(new RowRenderer());
    setFixedCellHeight(UIScale.scale(24));
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    getAccessibleContext().setAccessibleName("Sounds and files");
    Explanation.set(
        this,
        "[Double-click] or [Enter] gives the sound to the chosen track, with [Ctrl] to a new one  [Up] [Down] step and"
            + " listen; all steps are one undo  The star or [F] makes it a favourite  [Right-click] more");
    Mouse mouse = new Mouse();
    addMouseListener(mouse);
    addKeyListener(new Keys());
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent e) {
            track.beginStepping();
          }
        });
    SoundMenu menu = new SoundMenu(this, actions);
    ContextMenu.add(this, popup -> menu.fill(popup, Optional.ofNullable(getSelectedValue())));
  }

  private final class Mouse extends MouseAdapter {
    @Override
    public void mousePressed(MouseEvent e) {
      selectOffered(e);
    }

    @Override
    public void mouseReleased(MouseEvent e) {
      selectOffered(e);
    }

    /** The menu is about what lies under the mouse. */
    private void selectOffered(MouseEvent e) {
      int index = locationToIndex(e.getPoint());
      if (e.isPopupTrigger() && index >= 0 && getCellBounds(index, index).contains(e.getPoint())) {
        setSelectedIndex(index);
      }
    }

    @Override
    public void mouseClicked(MouseEvent e) {
      BrowserRow row = getSelectedValue();
      if (e.getButton() != MouseEvent.BUTTON1 || row == null) {
        return;
      }
      if (row.kind() == BrowserRow.Kind.SOUND && onStar(e)) {
        mark();
      } else if (e.getClickCount() == (row.kind() == BrowserRow.Kind.GROUP ? 1 : 2)) {
        use(e.isControlDown());
      }
    }

    private boolean onStar(MouseEvent e) {
      int index = locationToIndex(e.getPoint());
      return index == getSelectedIndex()
          && getCellBounds(index, index).contains(e.getPoint())
          && e.getX() < UIScale.scale(RowRenderer.STAR_WIDTH);
    }
  }

  private final class Keys extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent e) {
      switch (e.getKeyCode()) {
        case KeyEvent.VK_ENTER -> use(e.isControlDown());
        case KeyEvent.VK_DOWN -> step(1);
        case KeyEvent.VK_UP -> step(-1);
        case KeyEvent.VK_F -> mark();
        case KeyEvent.VK_F2 -> change();
        case KeyEvent.VK_DELETE -> delete();
        default -> {
          return;
        }
      }
      e.consume();
    }
  }

  private void onSound(Consumer<Sound> use) {
    Optional.ofNullable(getSelectedValue()).flatMap(BrowserRow::sound).ifPresent(use);
  }

  /** Makes the selected sound a favourite, or takes that back. */
  void mark() {
    onSound(
        sound -> {
          model.toggleFavourite(sound);
          changed.run();
        });
  }

  /** Lets the selected sound be named and described anew. */
  void change() {
    onSound(
        sound ->
            actions.change(
                sound,
                name -> {
                  select(row -> row.sound().filter(s -> isNow(s, sound, name)).isPresent());
                  ensureIndexIsVisible(getSelectedIndex());
                }));
  }

  private static boolean isNow(Sound now, Sound earlier, String name) {
    return now.getClass() == earlier.getClass() && now.group().equals(earlier.group()) && now.name().equals(name);
  }

  /** Deletes the selected sound. */
  void delete() {
    stepRest.stop();
    onSound(actions::delete);
  }

  /** Whether a track is chosen that can play a sound. */
  boolean hasTrack() {
    return track.track().isPresent();
  }

  private void step(int by) {
    move(by);
    BrowserRow row = getSelectedValue();
    if (row != null && row.kind() == BrowserRow.Kind.SOUND && hasTrack()) {
      stepRest.restart();
    }
  }

  /** Takes the keyboard, at the next row. */
  void enter() {
    requestFocusInWindow();
    move(1);
  }

  private void move(int by) {
    int index = getSelectedIndex() + by;
    while (index >= 0 && index < rows.size() && !rows.get(index).selectable()) {
      index += by;
    }
    if (index >= 0 && index < rows.size()) {
      goTo(index);
    }
  }

  private void goTo(int index) {
    setSelectedIndex(index);
    ensureIndexIsVisible(index);
  }

  private void audition() {
    player.play(track.audition());
  }

  /** Uses what is selected; a sound on the chosen track or on a new one. */
  void use(boolean onNewTrack) {
    BrowserRow row = getSelectedValue();
    if (row == null) {
      return;
    }
    stepRest.stop();
    switch (row.kind()) {
      case GROUP -> {
        model.open(row.text());
        changed.run();
      }
      case SOUND -> {
        Sound sound = row.sound().orElseThrow();
        if (onNewTrack) {
          track.assignToNewTrack(sound, this::audition);
        } else {
          track.assign(sound, this::audition);
        }
      }
      case FILE -> actions.open(row.file().orElseThrow());
      case HEADING, PROBLEM -> {
        // There is nothing to use.
      }
    }
  }

  /** Shows other rows, standing where the same sound, group or file is now; else at the same place. */
  void show(List<BrowserRow> next) {
    BrowserRow earlier = getSelectedValue();
    int place = getSelectedIndex();
    rows.clear();
    rows.addAll(next);
    boolean found =
        earlier == null
            || select(
                row ->
                    row.kind() == earlier.kind() && row.text().equals(earlier.text())
                        && row.sound().equals(earlier.sound()));
    if (!found && isFocusOwner() && place < rows.size() && rows.get(place).selectable()) {
      setSelectedIndex(place);
    }
  }

  private boolean select(Predicate<BrowserRow> wanted) {
    for (int i = 0; i < rows.size(); i++) {
      if (wanted.test(rows.get(i))) {
        setSelectedIndex(i);
        return true;
      }
    }
    return false;
  }

  /** Stands at what the chosen track plays, so that arrow keys step on from there. */
  void selectPlaying() {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).kind() == BrowserRow.Kind.SOUND && rows.get(i).chosen()) {
        if (getSelectedIndex() != i) {
          goTo(i);
        }
        return;
      }
    }
  }
}
