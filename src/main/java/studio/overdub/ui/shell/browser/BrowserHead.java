package studio.overdub.ui.shell.browser;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import studio.overdub.ui.kit.Chip;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Flow;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.SearchField;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.browser.BrowserModel;

/** What narrows the browser's list: words, a category, tags. */
final class BrowserHead extends Plane {
  private static final long serialVersionUID = 1;
  private static final String ALL_CATEGORIES = "All categories";

  private final transient BrowserModel model;
  private final transient Runnable narrowed;
  private final SearchField search;
  private final Plane tags = Plane.clear(Flow.ofChips());
  private transient List<String> shownTags = List.of();

  /**
   * @param placeButtons what moves and closes the place
   * @param toList takes the keyboard into the list below
   * @param narrowed hears when there is another list to show
   */
  BrowserHead(BrowserModel model, JComponent placeButtons, Runnable toList, Runnable narrowed) {
    super(ThemeKey.PANEL, Line.column(5, 0, 12, 6, 12));
    this.model = model;
    this.narrowed = narrowed;
    search =
        new SearchField(
            "Search sounds, samples, songs",
            text -> {
              model.search(text);
              narrowed.run();
            });
    Plane title = Plane.clear(Line.row(4, 0, 0, 0, -6));
    title.add(TextLabel.of("Browser", Typeface.NAME, ThemeKey.DIM), Line.GROW);
    title.add(placeButtons);
    title.setPreferredSize(UIScale.scale(new Dimension(192, 30)));
    add(title);
    add(search);
    add(category());
    add(tags);
    search.getInputMap().put(KeyStroke.getKeyStroke("DOWN"), "list");
    search
        .getActionMap()
        .put(
            "list",
            new AbstractAction() {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent e) {
                toList.run();
              }
            });
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
          narrowed.run();
        });
    return choice;
  }

  /** Narrows the list to a tag, or widens it again. */
  void narrow(String tag, boolean on) {
    model.tag(tag, on);
    narrowed.run();
  }

  /** Puts the keyboard into the search field. */
  void focusSearch() {
    search.requestFocusInWindow();
    search.selectAll();
  }

  /** Shows the tags as they stand. */
  void refresh() {
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
  }

  private void addTag(String tag) {
    Chip chip = new Chip(tag);
    chip.addActionListener(e -> narrow(tag, chip.isSelected()));
    tags.add(chip);
  }
}
