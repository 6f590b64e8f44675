package studio.overdub.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import studio.overdub.base.StudioException;

/**
 * The root of the command line. Exits 0, 1 when what was asked failed, 2 when it was asked wrongly.
 *
 * <p>This and {@link RenderCommand} say what they take by calls, the other commands by annotations: Java makes the
 * classes that annotations are read by while the program starts (decision 0229).
 */
public final class OverdubCommand implements Callable<Integer> {
  /** The exit status of a command that failed. */
  public static final int FAILED = 1;

  private static final String VERSION = "Overdub 0.1.0";

  private final Workbench workbench;
  private final Terminal terminal;
  private final CommandSpec spec;

  private OverdubCommand(Workbench workbench, Terminal terminal) {
    this.workbench = workbench;
    this.terminal = terminal;
    spec = spec(this, "overdub", "A MIDI sequencer and synthesizer studio. Without a command, opens the studio.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .paramLabel("SONG")
            .type(Path.class)
            .converters(Path::of)
            .description("A song folder or MIDI file to open; the demo song without one.")
            .build());
  }

  /** A command that says how it is used and which version it is of. */
  static CommandSpec spec(Callable<Integer> command, String name, String description) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name).version(VERSION);
    spec.usageMessage().description(description);
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help message and exit.").build());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print version information and exit.")
            .build());
    return spec;
  }

  /** Does what the arguments say, and returns the exit status. */
  public static int execute(Workbench workbench, PrintStream out, PrintStream err, String... args) {
    Terminal terminal = new Terminal(out, err, System.console() != null && System.console().isTerminal());
    CommandLine line = new CommandLine(new OverdubCommand(workbench, terminal).spec);
    addCommands(line, workbench, terminal, args);
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

  /** Adds every command; where one is named first that one alone, since looking through all of them takes its time. */
  private static void addCommands(CommandLine line, Workbench workbench, Terminal terminal, String... args) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("render", () -> RenderCommand.spec(workbench, terminal));
    commands.put("info", () -> new InfoCommand(workbench, terminal));
    commands.put("import", () -> new ImportCommand(workbench, terminal));
    commands.put("export", () -> new ExportCommand(workbench, terminal));
    commands.put("screenshot", () -> new ScreenshotCommand(workbench, terminal));
    commands.put("catalog", () -> new CatalogCommand(workbench, terminal));
    commands.put("audition", () -> new AuditionCommand(workbench, terminal));
    commands.put("devices", () -> new DevicesCommand(workbench, terminal));
    commands.put("play", () -> new PlayCommand(workbench, terminal));
    commands.put("record", () -> new RecordCommand(workbench, terminal));
    commands.put("check", () -> new CheckCommand(workbench, terminal));
    commands.put("loudness", () -> new LoudnessCommand(terminal));
    if (args.length > 0 && commands.containsKey(args[0])) {
      commands.keySet().retainAll(Set.of(args[0]));
    }
    commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
  }

  private static int failed(Exception e, Terminal terminal) {
    terminal.fail(Failure.line(e));
    return FAILED;
  }

  @Override
  public Integer call() throws StudioException {
    // A window keeps what is not saved by itself; Ctrl-C need not wait for it.
    terminal.end();
    workbench.window().open(Optional.ofNullable(spec.positionalParameters().getFirst().getValue()));
    return CommandLine.ExitCode.OK;
  }
}
