package studio.overdub.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import studio.overdub.base.StudioException;

/** The MIDI output that values of controllers are sent back to, by name, in a file of its own. Event thread. */
final class ControllerOutputFile {
  private final Path file;
  private final Consumer<StudioException> problems;

  /** @param problems hears when the choice cannot be read or kept */
  ControllerOutputFile(Path file, Consumer<StudioException> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** What was chosen last. */
  Optional<String> read() {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file).strip()).filter(name -> !name.isEmpty());
    } catch (IOException e) {
      problems.accept(
          new StudioException("The chosen MIDI output cannot be read", file.toString(), "Choose it anew.", e));
      return Optional.empty();
    }
  }

  /** Keeps a choice. */
  void keep(Optional<String> name) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, name.orElse(""));
    } catch (IOException e) {
      problems.accept(
          new StudioException(
              "The chosen MIDI output cannot be kept", file.toString(), "Check the folder and the free space.", e));
    }
  }
}
