package studio.overdub.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.overdub.base.StudioException;

/** The root of the command line. Exits 0, 1 when what was asked failed, 2 when it was asked wrongly. */
@Command(
    name = "overdub",
    mixinStandardHelpOptions = true,
    version = "Overdub 0.1.0",
    description = "A MIDI sequencer and synthesizer studio. Without a command, opens the studio.")
public final class OverdubCommand implements Callable<Integer> {
  /** The exit status of a command that failed. */
  public static final int FAILED = 1;

  private final Workbench workbench;
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "SONG",
      description = "A song folder or MIDI file to open; the demo song without one.")
  private Path song;

  private OverdubCommand(Workbench workbench, Terminal terminal) {
    this.workbench = workbench;
    this.terminal = terminal;
  }

  /** Does what the arguments say, and returns the exit status. */
  public static int execute(Workbench workbench, PrintStream out, PrintStream err, String... args) {
    Terminal terminal = new Terminal(out, err, System.console() != null && System.console().isTerminal());
    CommandLine line = new CommandLine(new OverdubCommand(workbench, terminal));
    line.addSubcommand(new RenderCommand(workbench, terminal));
    line.addSubcommand(new InfoCommand(workbench, terminal));
    line.addSubcommand(new ImportCommand(workbench, terminal));
    line.addSubcommand(new ExportCommand(workbench, terminal));
    line.addSubcommand(new ScreenshotCommand(workbench, terminal));
    line.addSubcommand(new CatalogCommand(workbench, terminal));
    line.addSubcommand(new AuditionCommand(workbench, terminal));
    line.addSubcommand(new DevicesCommand(workbench, terminal));
    line.addSubcommand(new PlayCommand(workbench, terminal));
    line.addSubcommand(new RecordCommand(workbench, terminal));
    line.addSubcommand(new CheckCommand(workbench, terminal));
    line.addSubcommand(new LoudnessCommand(terminal));
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, terminal));
    terminal.begin();
    try {
      return line.execute(args);
    } finally {
      terminal.end();
    }
  }

  private static int failed(Exception e, Terminal terminal) {
    terminal.fail(Failure.line(e));
    return FAILED;
  }

  @Override
  public Integer call() throws StudioException {
    // A window keeps what is not saved by itself; Ctrl-C need not wait for it.
    terminal.end();
    workbench.window().open(Optional.ofNullable(song));
    return CommandLine.ExitCode.OK;
  }
}
