package studio.overdub.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "info",
    mixinStandardHelpOptions = true,
    description = "Tells what a song, MIDI file, font or sound file holds.")
final class InfoCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "The file or song folder.")
  private Path file;

  @Option(names = "--json", description = "As JSON; of a font down to every generator.")
  private boolean json;

  InfoCommand(Workbench workbench, Terminal terminal) {
    this.workbench = workbench;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    if (json) {
      terminal.say(JsonText.of(workbench.facts().whole(file)));
    } else {
      workbench.facts().of(file).forEach(this::say);
    }
    return 0;
  }

  private void say(String name, Object fact) {
    if (!(fact instanceof List<?> list)) {
      terminal.say(name + ": " + fact);
      return;
    }
    terminal.say(name + ": " + list.size());
    for (Object entry : list) {
      terminal.say("  " + (entry instanceof Map<?, ?> map ? line(map) : entry));
    }
  }

  private static String line(Map<?, ?> facts) {
    return facts.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "));
  }
}
