package studio.overdub.ui.kit;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;

/**
 * The menu of a control, on a right-click, Shift F10 or the menu key. Several parts of the house may add to it; each
 * part stands below a line of its own.
 */
public final class ContextMenu {
  private static final String PROPERTY = "Overdub.contextMenu";
  private static final String ACTION = "openContextMenu";

  private final JComponent over;
  private final List<Consumer<JPopupMenu>> parts = new ArrayList<>();

  private ContextMenu(JComponent over) {
    this.over = over;
    MouseAdapter mouse = new Mouse();
    over.addMouseListener(mouse);
    // The button of a choice is a component of its own.
    for (Component part : over.getComponents()) {
      part.addMouseListener(mouse);
    }
    over.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_F10, KeyEvent.SHIFT_DOWN_MASK), ACTION);
    over.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_CONTEXT_MENU, 0), ACTION);
    over.getActionMap().put(ACTION, new Open());
  }

  /** Adds a part to a component's menu; {@code fill} is asked each time the menu opens, and may add nothing. */
  public static void add(JComponent component, Consumer<JPopupMenu> fill) {
    of(component).parts.add(fill);
  }

  /** Adds a part above those that are there. */
  public static void addFirst(JComponent component, Consumer<JPopupMenu> fill) {
    of(component).parts.addFirst(fill);
  }

  private static ContextMenu of(JComponent component) {
    if (component.getClientProperty(PROPERTY) instanceof ContextMenu menu) {
      return menu;
    }
    ContextMenu menu = new ContextMenu(component);
    component.putClientProperty(PROPERTY, menu);
    return menu;
  }

  /** A component's menu as it would open now; empty where it has none. */
  public static JPopupMenu menu(JComponent component) {
    JPopupMenu menu = new JPopupMenu();
    if (component.getClientProperty(PROPERTY) instanceof ContextMenu own) {
      for (Consumer<JPopupMenu> part : own.parts) {
        int before = menu.getComponentCount();
        part.accept(menu);
        if (before > 0 && menu.getComponentCount() > before) {
          menu.insert(new JPopupMenu.Separator(), before);
        }
      }
    }
    return menu;
  }

  /** Adds an item to a menu. */
  public static JMenuItem item(JPopupMenu menu, String label, Runnable action) {
    JMenuItem item = new JMenuItem(label);
    item.addActionListener(e -> action.run());
    menu.add(item);
    return item;
  }

  private void open(Component from, int x, int y) {
    JPopupMenu menu = menu(over);
    if (menu.getComponentCount() > 0) {
      menu.show(from, x, y);
    }
  }

  private final class Mouse extends MouseAdapter {
    @Override
    public void mousePressed(MouseEvent e) {
      offer(e);
    }

    @Override
    public void mouseReleased(MouseEvent e) {
      offer(e);
    }

    private void offer(MouseEvent e) {
      if (e.isPopupTrigger() && over.isEnabled()) {
        open(e.getComponent(), e.getX(), e.getY());
      }
    }
  }

  private final class Open extends AbstractAction {
    private static final long serialVersionUID = 1;

    @Override
    public void actionPerformed(ActionEvent e) {
      open(over, 0, over.getHeight());
    }
  }
}
