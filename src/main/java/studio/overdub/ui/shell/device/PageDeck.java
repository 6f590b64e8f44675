package studio.overdub.ui.shell.device;

import java.awt.CardLayout;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JComponent;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.ThemeKey;

/** The pages of a panel, of which one shows, and a tab for each. A page is made when it is first shown. */
final class PageDeck {
  private final Runnable whenMade;
  private final Map<String, Supplier<JComponent>> unmade = new HashMap<>();
  private final Map<StudioButton, String> tabs = new LinkedHashMap<>();
  private final Plane tabRow = Plane.clear(Line.row(2, 0, 8, 0, 0));
  private final CardLayout layout = new CardLayout();
  private final Plane deck = Plane.clear(layout);

  /**
   * @param whenMade brings what a new page shows up to date
   */
  PageDeck(Runnable whenMade) {
    this.whenMade = whenMade;
  }

  /** Adds a page; none shows until {@link #show} says which. */
  PageDeck page(String name, Supplier<JComponent> page) {
    unmade.put(name, page);
    StudioButton tab = StudioButton.ofSmallText(name, "Shows the page " + name);
    tab.whenOn(ThemeKey.CONTROL, ThemeKey.ACCENT);
    tab.addActionListener(e -> show(name));
    tabs.put(tab, name);
    tabRow.add(tab);
    return this;
  }

  /** Shows a page. */
  void show(String name) {
    Supplier<JComponent> first = unmade.remove(name);
    if (first != null) {
      deck.add(first.get(), name);
      whenMade.run();
    }
    layout.show(deck, name);
    tabs.forEach((tab, page) -> tab.on(page.equals(name)));
  }

  /** Shows the page of a button that is a tab. */
  void reach(StudioButton button) {
    if (tabs.containsKey(button)) {
      show(tabs.get(button));
    }
  }

  /** The tabs in a row. */
  JComponent tabs() {
    return tabRow;
  }

  /** Where the pages show. */
  JComponent pages() {
    return deck;
  }
}
