package studio.overdub.ui.canvas;

import com.formdev.flatlaf.util.UIScale;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.Options;

/** A menu of options on the canvas: the first group stands open, each other one in a menu of its own. */
public final class OptionsMenu {
  private OptionsMenu() {}

  /** Opens the menu below the place that asks. */
  public static void show(JComponent canvas, Options options) {
    Area place = options.place();
    of(options).show(canvas, UIScale.scale((int) place.x()), UIScale.scale((int) place.bottom()));
  }

  static JPopupMenu of(Options options) {
    JPopupMenu menu = new JPopupMenu();
    Map<String, JMenu> groups = new LinkedHashMap<>();
    String first = options.choices().isEmpty() ? "" : options.choices().getFirst().group();
    for (Options.Option option : options.choices()) {
      JRadioButtonMenuItem item = new JRadioButtonMenuItem(option.label(), option.on());
      item.addActionListener(e -> option.choose().run());
      if (option.group().equals(first)) {
        menu.add(item);
      } else {
        groups.computeIfAbsent(option.group(), JMenu::new).add(item);
      }
    }
    if (!groups.isEmpty()) {
      menu.addSeparator();
      groups.values().forEach(menu::add);
    }
    return menu;
  }
}
