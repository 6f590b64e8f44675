package studio.overdub.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "screenshot",
    mixinStandardHelpOptions = true,
    description = "Paints the studio into a picture, without a display.")
final class ScreenshotCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "SONG", description = "The song shown; the demo song without one.")
  private Path song;

  @Option(names = {"-o", "--output"}, required = true, paramLabel = "PNG", description = "The picture.")
  private Path out;

  @Option(
      names = "--view",
      paramLabel = "NAME",
      description = "What the lower editor shows: roll, pattern, mixer, device.")
  private String view = "roll";

  @Option(names = "--size", paramLabel = "WxH", description = "In logical pixels (default ${DEFAULT-VALUE}).")
  private String size = "1600x1000";

  @Option(names = "--scale", paramLabel = "N", description = "Pixels for each logical pixel, 1 to 4.")
  private int scale = 1;

  ScreenshotCommand(Workbench workbench, Terminal terminal) {
    this.workbench = workbench;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    String[] sides = size.split("x");
    if (!size.matches("\\d{3,4}x\\d{3,4}")) {
      throw new ParameterException(
          spec.commandLine(), "--size takes a width and height such as 1600x1000, not " + size);
    }
    if (scale < 1 || scale > 4) {
      throw new ParameterException(spec.commandLine(), "--scale takes 1 to 4, not " + scale);
    }
    if (!workbench.window().views().contains(view)) {
      throw new ParameterException(
          spec.commandLine(), "--view takes " + String.join(", ", workbench.window().views()) + ", not " + view);
    }
    workbench
        .window()
        .paint(
            Optional.ofNullable(song), out, view, Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), scale);
    terminal.say("Painted " + out + ".");
    return 0;
  }
}
