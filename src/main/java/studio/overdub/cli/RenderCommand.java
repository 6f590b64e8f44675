package studio.overdub.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import studio.overdub.app.RenderOrder;
import studio.overdub.app.Rendering;
import studio.overdub.app.SongFiles;
import studio.overdub.app.SongVisit;

@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    description = "Renders a song or MIDI file to a .wav, .flac or .mp3.")
final class RenderCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "IN", description = "A song folder, .mid, .kar or .rmi.")
  private Path in;

  @Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT", description = "The sound file.")
  private Path out;

  @Option(
      names = "--soundfont",
      paramLabel = "F[@BANK]",
      description =
          "The font or .sfz that samplers play; else the built-in bank. Of several the first that has a program plays it; "
              + "BANK is added to a font's bank numbers.")
  private List<String> soundfonts = List.of();

  @Option(names = "--rate", paramLabel = "HZ", description = "Frames a second (default ${DEFAULT-VALUE}).")
  private int rate = 48_000;

  @Option(names = "--bits", paramLabel = "16|24|32f", description = "How samples are written (default ${DEFAULT-VALUE}).")
  private String bits = "24";

  @Option(names = "--block", paramLabel = "N", description = "Frames computed at a time; the result is the same.")
  private int block = RenderOrder.LONG_BLOCK;

  @Option(names = "--threads", paramLabel = "N", description = "Threads that compute; the result is the same.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--interpolation",
      paramLabel = "linear|cubic|sinc",
      description = "How samples are read between their frames (default ${DEFAULT-VALUE}).")
  private String interpolation = "cubic";

  @Option(names = "--gain", paramLabel = "DB", description = "Gain of the mix (default 0).")
  private double gain;

  @Option(names = "--tail", paramLabel = "SECONDS|auto", description = "How long it rings out (default: until silence).")
  private String tail = "auto";

  @Option(names = "--dry", description = "Leaves reverb and chorus out.")
  private boolean dry;

  @Option(names = "--stems", description = "Writes a file for each track beside the mix.")
  private boolean stems;

  @Option(
      names = "--synth",
      paramLabel = "overdub|gervill",
      description = "What plays a MIDI file (default ${DEFAULT-VALUE}).")
  private Rendering.Player synth = Rendering.Player.OVERDUB;

  RenderCommand(Workbench workbench, Terminal terminal) {
    this.workbench = workbench;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    RenderOrder order = order();
    Outputs.requireOther(in, out);
    try (SongVisit visit = workbench.files().visit(in)) {
      return render(visit.opened(), order);
    }
  }

  private int render(SongFiles.Opened opened, RenderOrder order) throws Exception {
    SongFiles.Opened played = workbench.rendering().playedBy(opened, synth, soundfonts);
    terminal.note(played.notices());
    Rendering.Result result = terminal.run(progress -> workbench.rendering().render(played, order, progress));
    terminal.note(result.notices());
    if (!result.finished()) {
      terminal.fail("Stopped; nothing was written.");
      return OverdubCommand.FAILED;
    }
    terminal.say(result.summary());
    return 0;
  }

  private RenderOrder order() {
    return new RenderOrder(
        out,
        inRange("--rate", rate, 8_000, 384_000),
        RenderOrder.Bits.named(bits).orElseThrow(() -> wrong("--bits", bits, "16, 24 or 32f")),
        inRange("--block", block, 1, 65_536),
        inRange("--threads", threads, 1, 64),
        interpolation(),
        gain,
        tail(),
        dry,
        stems);
  }

  private int inRange(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw wrong(option, String.valueOf(value), least + " to " + most);
    }
    return value;
  }

  private RenderOrder.Quality interpolation() {
    return RenderOrder.Quality.named(interpolation)
        .orElseThrow(() -> wrong("--interpolation", interpolation, "linear, cubic or sinc"));
  }

  private OptionalDouble tail() {
    if (tail.equals("auto")) {
      return OptionalDouble.empty();
    }
    try {
      double seconds = Double.parseDouble(tail);
      if (seconds >= 0 && seconds <= 3600) {
        return OptionalDouble.of(seconds);
      }
    } catch (NumberFormatException e) {
      throw wrong("--tail", tail, "seconds or auto");
    }
    throw wrong("--tail", tail, "0 to 3600 seconds, or auto");
  }

  private ParameterException wrong(String option, String value, String allowed) {
    return new ParameterException(spec.commandLine(), option + " takes " + allowed + ", not " + value);
  }
}
