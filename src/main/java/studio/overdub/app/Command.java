package studio.overdub.app;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Something that a person can do, for menus, keys, help and search to read.
 *
 * @param id never changes: "edit.undo"
 * @param menu the menu it stands in: "Edit"; empty for none
 * @param name what it is called, whatever it would do now: "Undo"
 * @param label what people read now: "Undo Move notes"
 * @param key the key that does it, as in {@code javax.swing.KeyStroke.getKeyStroke}: "ctrl Z"; empty for none
 * @param explanation what it does, a sentence
 * @param enabled whether it can be done now
 * @param checked whether it shows a check mark now; null for what is no switch
 * @param action does it, on the event thread
 */
public record Command(
    String id,
    String menu,
    String name,
    Supplier<String> label,
    String key,
    String explanation,
    BooleanSupplier enabled,
    BooleanSupplier checked,
    Runnable action) {
  /** Whether it is on now; empty for what is no switch. */
  public Optional<Boolean> on() {
    return Optional.ofNullable(checked).map(BooleanSupplier::getAsBoolean);
  }

  /** A command that can always be done. */
  public static Command of(String id, String menu, String label, String key, String explanation, Runnable action) {
    return new Command(id, menu, label, () -> label, key, explanation, () -> true, null, action);
  }

  /** The same command, possible only while {@code enabled} says so. */
  public Command when(BooleanSupplier enabled) {
    return new Command(id, menu, name, label, key, explanation, enabled, checked, action);
  }

  /** The same command with a label that changes. */
  public Command labelled(Supplier<String> label) {
    return new Command(id, menu, name, label, key, explanation, enabled, checked, action);
  }

  /** The same command as a switch. */
  public Command checkedWhen(BooleanSupplier checked) {
    return new Command(id, menu, name, label, key, explanation, enabled, checked, action);
  }
}
