package studio.overdub.ui.shell;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import studio.overdub.app.Command;
import studio.overdub.app.CommandTable;
import studio.overdub.ui.kit.Explanation;

/** The menu bar, made from the command table: what can be done now, under its name of now, each time a menu opens. */
final class CommandMenus {
  private static final List<String> ORDER =
      List.of("File", "Edit", "Track", "Clip", "Notes", "Pattern", "Grid", "Transport", "View", "Help");

  private CommandMenus() {}

  /** A menu bar of all commands that name a menu. */
  static JMenuBar bar(CommandTable commands) {
    Map<String, List<Command>> menus = new LinkedHashMap<>();
    ORDER.forEach(name -> menus.put(name, new ArrayList<>()));
    commands.all().stream()
        .filter(command -> !command.menu().isEmpty())
        .forEach(command -> menus.computeIfAbsent(command.menu(), name -> new ArrayList<>()).add(command));
    JMenuBar bar = new JMenuBar();
    menus.forEach(
        (name, entries) -> {
          if (!entries.isEmpty()) {
            bar.add(menu(name, entries, commands));
          }
        });
    return bar;
  }

  /** A menu of some commands, by their ids; an empty id parts groups. */
  static JPopupMenu popup(CommandTable commands, List<String> ids) {
    JPopupMenu menu = new JPopupMenu();
    for (String id : ids) {
      if (id.isEmpty()) {
        menu.addSeparator();
      } else {
        commands.find(id).ifPresent(command -> menu.add(item(command, commands)));
      }
    }
    return menu;
  }

  private static JMenu menu(String name, List<Command> entries, CommandTable commands) {
    JMenu menu = new JMenu(name);
    menu.setMnemonic(name.charAt(0));
    List<Runnable> refresh = new ArrayList<>();
    String family = "";
    for (Command command : entries) {
      String own = family(command.id());
      if (!family.isEmpty() && !own.equals(family)) {
        menu.addSeparator();
      }
      family = own;
      JMenuItem item = item(command, commands);
      refresh.add(() -> refresh(item, command));
      menu.add(item);
    }
    menu.addMenuListener(
        new MenuListener() {
          @Override
          public void menuSelected(MenuEvent e) {
            refresh.forEach(Runnable::run);
          }

          @Override
          public void menuDeselected(MenuEvent e) {
            // What is not seen need not be right.
          }

          @Override
          public void menuCanceled(MenuEvent e) {
            // As above.
          }
        });
    return menu;
  }

  /** Commands whose ids share all but the last word stand together. */
  private static String family(String id) {
    int dot = id.lastIndexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }

  private static JMenuItem item(Command command, CommandTable commands) {
    JMenuItem item = command.checked() == null ? new Item() : new CheckItem();
    if (!command.key().isEmpty()) {
      item.setAccelerator(KeyStroke.getKeyStroke(command.key()));
    }
    Explanation.set(item, command.explanation());
    item.addActionListener(e -> commands.run(command.id()));
    refresh(item, command);
    return item;
  }

  private static void refresh(JMenuItem item, Command command) {
    item.setText(command.label().get());
    item.setEnabled(command.enabled().getAsBoolean());
    if (command.checked() != null) {
      item.setSelected(command.checked().getAsBoolean());
    }
  }

  /**
   * An item that shows its key and leaves acting on it to {@link CommandKeys}, which knows when text is being typed.
   */
  private static final class Item extends JMenuItem {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean processKeyBinding(KeyStroke key, KeyEvent e, int condition, boolean pressed) {
      return false;
    }
  }

  /** The same with a check mark. */
  private static final class CheckItem extends JCheckBoxMenuItem {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean processKeyBinding(KeyStroke key, KeyEvent e, int condition, boolean pressed) {
      return false;
    }
  }
}
