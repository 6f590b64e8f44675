package studio.overdub.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "catalog",
    mixinStandardHelpOptions = true,
    description = "Lists every instrument and effect with its parameters and presets, and every patch.")
final class CatalogCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Terminal terminal;

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  CatalogCommand(Workbench workbench, Terminal terminal) {
    this.workbench = workbench;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    terminal.say(json ? JsonText.of(workbench.catalog().facts()) : workbench.catalog().text());
    return 0;
  }
}
