package studio.overdub.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import studio.overdub.app.RenderOrder;
import studio.overdub.app.Rendering;
import studio.overdub.app.SongFiles;
import studio.overdub.app.SongVisit;

/** Renders a song or MIDI file to a sound file. */
final class RenderCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Terminal terminal;
  private final CommandSpec spec;

  private RenderCommand(Workbench workbench, Terminal terminal) {
    this.workbench = workbench;
    this.terminal = terminal;
    spec = OverdubCommand.spec(this, "render", "Renders a song or MIDI file to a .wav, .flac or .mp3.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .paramLabel("IN")
            .type(Path.class)
            .converters(Path::of)
            .required(true)
            .description("A song folder, .mid, .kar or .rmi.")
            .build());
    spec.addOption(
        OptionSpec.builder("-o", "--output")
            .paramLabel("OUT")
            .type(Path.class)
            .converters(Path::of)
            .required(true)
            .description("The sound file.")
            .build());
    spec.addOption(
        OptionSpec.builder("--soundfont")
            .paramLabel("F[@BANK]")
            .type(String[].class)
            .description(
                "The font or .sfz that samplers play; else the built-in bank. Of several the first that has a program "
                    + "plays it; BANK is added to a font's bank numbers.")
            .build());
    addSound();
    addWork();
  }

  /** The command with its options. */
  static CommandSpec spec(Workbench workbench, Terminal terminal) {
    return new RenderCommand(workbench, terminal).spec;
  }

  private void addSound() {
    add("--rate", "HZ", int.class, "48000", "Frames a second (default ${DEFAULT-VALUE}).");
    add("--bits", "16|24|32f", String.class, "24", "How samples are written (default ${DEFAULT-VALUE}).");
    add("--interpolation", "linear|cubic|sinc", String.class, "cubic",
        "How samples are read between their frames (default ${DEFAULT-VALUE}).");
    add("--gain", "DB", double.class, "0", "Gain of the mix (default 0).");
    add("--tail", "SECONDS|auto", String.class, "auto", "How long it rings out (default: until silence).");
    add("--synth", "overdub|gervill", Rendering.Player.class, Rendering.Player.OVERDUB.name(),
        "What plays a MIDI file (default ${DEFAULT-VALUE}).");
    addFlag("--dry", "Leaves reverb and chorus out.");
    addFlag("--stems", "Writes a file for each track beside the mix.");
  }

  private void addWork() {
    add("--block", "N", int.class, String.valueOf(RenderOrder.LONG_BLOCK),
        "Frames computed at a time; the result is the same.");
    add("--threads", "N", int.class, String.valueOf(Runtime.getRuntime().availableProcessors()),
        "Threads that compute; the result is the same.");
  }

  private void add(String name, String label, Class<?> type, String usual, String description) {
    spec.addOption(
        OptionSpec.builder(name)
            .paramLabel(label)
            .type(type)
            .defaultValue(usual)
            .description(description)
            .build());
  }

  private void addFlag(String name, String description) {
    spec.addOption(OptionSpec.builder(name).type(boolean.class).description(description).build());
  }

  private <T> T value(String option) {
    return spec.findOption(option).getValue();
  }

  private boolean flag(String option) {
    return Boolean.TRUE.equals(value(option));
  }

  @Override
  public Integer call() throws Exception {
    RenderOrder order = order();
    Path in = spec.positionalParameters().getFirst().getValue();
    Outputs.requireOther(in, order.out());
    try (SongVisit visit = workbench.files().visit(in)) {
      return render(visit.opened(), order);
    }
  }

  private int render(SongFiles.Opened opened, RenderOrder order) throws Exception {
    String[] fonts = value("--soundfont");
    SongFiles.Opened played =
        workbench.rendering().playedBy(opened, value("--synth"), fonts == null ? List.of() : List.of(fonts));
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
    String bits = value("--bits");
    return new RenderOrder(
        value("--output"),
        inRange("--rate", 8_000, 384_000),
        RenderOrder.Bits.named(bits).orElseThrow(() -> wrong("--bits", bits, "16, 24 or 32f")),
        inRange("--block", 1, 65_536),
        inRange("--threads", 1, 64),
        interpolation(),
        value("--gain"),
        tail(),
        flag("--dry"),
        flag("--stems"));
  }

  private int inRange(String option, int least, int most) {
    int value = value(option);
    if (value < least || value > most) {
      throw wrong(option, String.valueOf(value), least + " to " + most);
    }
    return value;
  }

  private RenderOrder.Quality interpolation() {
    String name = value("--interpolation");
    return RenderOrder.Quality.named(name)
        .orElseThrow(() -> wrong("--interpolation", name, "linear, cubic or sinc"));
  }

  private OptionalDouble tail() {
    String tail = value("--tail");
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
