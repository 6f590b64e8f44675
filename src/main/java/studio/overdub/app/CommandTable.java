package studio.overdub.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All commands, in the order menus show them. Menus, keys and help are made from this table alone. */
public final class CommandTable {
  private final Map<String, Command> commands = new LinkedHashMap<>();

  /** Adds a command; its id must be new. */
  public void add(Command command) {
    if (commands.putIfAbsent(command.id(), command) != null) {
      throw new IllegalArgumentException("Two commands are called " + command.id());
    }
  }

  /** All commands in order. */
  public List<Command> all() {
    return List.copyOf(commands.values());
  }

  /** The command with this id. */
  public Optional<Command> find(String id) {
    return Optional.ofNullable(commands.get(id));
  }

  /** Does the command with this id if it can be done now. */
  public void run(String id) {
    Command command = commands.get(id);
    if (command.enabled().getAsBoolean()) {
      command.action().run();
    }
  }
}
