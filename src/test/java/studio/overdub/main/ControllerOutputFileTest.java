package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.base.StudioException;

class ControllerOutputFileTest {
  @TempDir Path folder;
  private final List<StudioException> problems = new ArrayList<>();

  private ControllerOutputFile in(Path file) {
    return new ControllerOutputFile(file, problems::add);
  }

  @Test
  void theChoiceIsThereInTheNextSessionUntilNoneIsChosen() {
    Path file = folder.resolve("new/output.txt");
    assertThat(in(file).read()).isEmpty();
    in(file).keep(Optional.of("Motor \u00e9 [hw:1]"));
    assertThat(in(file).read()).contains("Motor \u00e9 [hw:1]");
    in(file).keep(Optional.empty());
    assertThat(in(file).read()).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void whereItCannotBeKeptThatIsSaid() throws Exception {
    Path blocked = Files.writeString(folder.resolve("file"), "");
    in(blocked.resolve("output.txt")).keep(Optional.of("Motor"));
    assertThat(problems).singleElement().asString().contains("MIDI output cannot be kept");
  }
}
