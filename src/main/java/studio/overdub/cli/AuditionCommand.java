package studio.overdub.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import studio.overdub.app.Audition;

@Command(
    name = "audition",
    mixinStandardHelpOptions = true,
    description = "Plays one note of an instrument or a patch to a sound file.")
final class AuditionCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DEVICE",
      description = "The instrument, as the catalog calls it: synth, sampler, gervill; or patch for a whole patch.")
  private String device;

  @Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT", description = "The sound file.")
  private Path out;

  @Option(names = "--preset", paramLabel = "P", description = "One of its presets; the name of the patch.")
  private String preset = "";

  @Option(names = "--set", paramLabel = "id=value", description = "Sets a parameter; may be given again.")
  private Map<String, String> set = new LinkedHashMap<>();

  @Option(names = "--key", paramLabel = "N", description = "0 to 127, 60 is middle C (default ${DEFAULT-VALUE}).")
  private int key = 60;

  @Option(names = "--velocity", paramLabel = "N", description = "1 to 127 (default ${DEFAULT-VALUE}).")
  private int velocity = 100;

  @Option(names = "--seconds", paramLabel = "S", description = "How long; the key is held for half of it.")
  private double seconds = 4;

  AuditionCommand(Workbench workbench, Terminal terminal) {
    this.workbench = workbench;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    require(key >= 0 && key <= 127, "--key takes 0 to 127, not " + key);
    require(velocity >= 1 && velocity <= 127, "--velocity takes 1 to 127, not " + velocity);
    require(seconds > 0 && seconds <= 600, "--seconds takes up to 600, not " + seconds);
    require(!device.equals(Audition.PATCH) || !preset.isEmpty(), "A patch is named by --preset.");
    Audition.Order order = new Audition.Order(device, preset, set, key, velocity, seconds);
    terminal.run(
        progress -> {
          workbench.audition().play(order, out, progress);
          return null;
        });
    terminal.say("Wrote " + out + ".");
    return 0;
  }

  private void require(boolean holds, String message) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
