package studio.overdub.ui.shell.browser;

import java.util.Optional;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import studio.overdub.ui.kit.ContextMenu;
import studio.overdub.ui.view.browser.BrowserRow;
import studio.overdub.ui.view.browser.Sound;

/** What the browser's menu offers for a row. */
final class SoundMenu {
  private final SoundList list;
  private final BrowserActions actions;

  SoundMenu(SoundList list, BrowserActions actions) {
    this.list = list;
    this.actions = actions;
  }

  /** Fills the menu for the row that is selected. */
  void fill(JPopupMenu menu, Optional<BrowserRow> selected) {
    selected
        .filter(row -> row.sound().isPresent())
        .ifPresent(
            row -> {
              play(menu, row);
              menu.addSeparator();
              care(menu, row.sound().get());
            });
    actions
        .deleted()
        .ifPresent(name -> item(menu, "Bring back \u201c" + name + "\u201d", "", true, actions::restore));
  }

  private void play(JPopupMenu menu, BrowserRow row) {
    item(menu, "Play on the chosen track", "ENTER", list.hasTrack(), () -> list.use(false));
    item(menu, "Play on a new track", "ctrl ENTER", true, () -> list.use(true));
    item(menu, row.favourite() ? "No favourite any more" : "Make it a favourite", "F", true, list::mark);
  }

  /** What can be done with a sound of one's own; for all others it stands there disabled, with the reason. */
  private void care(JPopupMenu menu, Sound sound) {
    Optional<String> refusal = actions.refusal(sound);
    JMenuItem change = item(menu, "Name, tags, description\u2026", "F2", refusal.isEmpty(), list::change);
    JMenuItem delete = item(menu, "Delete", "DELETE", refusal.isEmpty(), list::delete);
    refusal
        .filter(reason -> !reason.isEmpty())
        .ifPresent(
            reason -> {
              change.setToolTipText(reason);
              delete.setToolTipText(reason);
            });
  }

  private static JMenuItem item(JPopupMenu menu, String label, String key, boolean enabled, Runnable action) {
    JMenuItem item = ContextMenu.item(menu, label, action);
    item.setEnabled(enabled);
    if (!key.isEmpty()) {
      item.setAccelerator(KeyStroke.getKeyStroke(key));
    }
    return item;
  }
}
