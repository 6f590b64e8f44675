package studio.overdub.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.overdub.app.LoudnessFacts;

@Command(
    name = "loudness",
    mixinStandardHelpOptions = true,
    description = "Measures loudness and true peak of a sound file (ITU-R BS.1770-5, EBU R 128).")
final class LoudnessCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "A sound file of one or two channels.")
  private Path file;

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  LoudnessCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Optional<Map<String, Object>> facts = terminal.run(progress -> LoudnessFacts.of(file, progress));
    if (facts.isEmpty()) {
      return OverdubCommand.FAILED;
    }
    if (json) {
      terminal.say(JsonText.of(facts.get()));
    } else {
      facts.get().forEach((name, value) -> terminal.say(name + ": " + (value == null ? "silence" : value)));
    }
    return 0;
  }
}
