package studio.overdub.ui.shell.browser;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.browser.BrowserModel;
import studio.overdub.ui.view.browser.BrowserRow;
import studio.overdub.ui.view.browser.RowFacts;
import studio.overdub.ui.view.browser.TrackSound;

/**
 * What can be used: search first, then category and tags, groups, sounds, files; below, what the selected sound is.
 * {@link BrowserHead} narrows, {@link SoundList} lets sounds be heard, chosen and cared for.
 */
public final class BrowserPanel extends Plane {
  private static final long serialVersionUID = 1;

  private final transient BrowserModel model;
  private final BrowserHead head;
  private final SoundList list;
  private final SoundDetails details;
  private transient List<BrowserRow> shownRows = List.of();

  /**
   * @param track what sounds are given to
   * @param actions opens files, changes and deletes the person's sounds
   * @param placeButtons what moves and closes this place
   */
  public BrowserPanel(BrowserModel model, TrackSound track, BrowserActions actions, JComponent placeButtons) {
    super(ThemeKey.PANEL, new BorderLayout());
    this.model = model;
    list = new SoundList(model, track, actions, this::refresh);
    head = new BrowserHead(model, placeButtons, list::enter, this::refresh);
    details = new SoundDetails(model::isOn, head::narrow);
    list.addListSelectionListener(e -> showDetails());
    add(head, BorderLayout.NORTH);
    add(
        new JScrollPane(
            list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER),
        BorderLayout.CENTER);
    add(details, BorderLayout.SOUTH);
    refresh();
  }

  private void showDetails() {
    BrowserRow row = list.getSelectedValue();
    details.show(row == null ? RowFacts.NONE : model.facts(row));
  }

  /** Puts the keyboard into the search field. */
  public void focusSearch() {
    head.focusSearch();
  }

  /** Shows what there is as it stands. */
  public void refresh() {
    head.refresh();
    List<BrowserRow> next = model.rows();
    if (next != shownRows) {
      shownRows = next;
      list.show(next);
    }
    if (!list.isFocusOwner()) {
      list.selectPlaying();
    }
    showDetails();
  }
}
