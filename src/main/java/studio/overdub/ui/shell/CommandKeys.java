package studio.overdub.ui.shell;

import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import studio.overdub.app.Command;
import studio.overdub.app.CommandTable;

/** The keys of the command table, active wherever the window has the keyboard and no text is being typed. */
final class CommandKeys {
  private CommandKeys() {}

  /** Binds the keys of all commands to a component that holds the rest of the window. */
  static void bind(JComponent root, CommandTable commands) {
    for (Command command : commands.all()) {
      if (!command.key().isEmpty()) {
        root.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
            .put(KeyStroke.getKeyStroke(command.key()), command.id());
        root.getActionMap().put(command.id(), new CommandAction(commands, command));
      }
    }
  }

  /** Whether what has the keyboard takes letters for itself. */
  static boolean typing() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner()
        instanceof JTextComponent text && text.isEditable();
  }

  private static final class CommandAction extends AbstractAction {
    private static final long serialVersionUID = 1;

    private final transient CommandTable commands;
    private final transient Command command;

    CommandAction(CommandTable commands, Command command) {
      this.commands = commands;
      this.command = command;
    }

    @Override
    public void actionPerformed(ActionEvent e) {
      commands.run(command.id());
    }

    @Override
    public boolean accept(Object sender) {
      boolean plain = !command.key().matches(".*(ctrl|alt).*|F\\d+");
      return command.enabled().getAsBoolean() && !(plain && typing());
    }
  }
}
