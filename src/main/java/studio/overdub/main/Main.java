package studio.overdub.main;

import java.awt.GraphicsEnvironment;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import studio.overdub.app.Audition;
import studio.overdub.app.CatalogFacts;
import studio.overdub.app.FileFacts;
import studio.overdub.app.LiveStudio;
import studio.overdub.app.LiveStudios;
import studio.overdub.app.SongCheck;
import studio.overdub.app.SoundRig;
import studio.overdub.base.StudioException;
import studio.overdub.cli.OverdubCommand;
import studio.overdub.cli.Workbench;

/** The program: a window, or one command. */
public final class Main {
  private Main() {}

  /** Runs the program and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(run(System.out, System.err, args));
  }

  /** Runs the program and returns its exit status. */
  static int run(PrintStream out, PrintStream err, String... args) {
    Furnishing furnishing = furnishing();
    Workbench workbench =
        new Workbench(
            furnishing.files(),
            new FileFacts(furnishing.files()),
            furnishing.rendering(),
            new Audition(
                furnishing.catalog(), furnishing::presets, furnishing::patches, furnishing.rendering()),
            new CatalogFacts(furnishing.catalog(), furnishing::presets, furnishing::patches),
            new SongCheck(furnishing.catalog()),
            new HostStudios(furnishing),
            GraphicsEnvironment.isHeadless() ? new HeadlessWindow(furnishing, out) : new StudioWindow(furnishing));
    return OverdubCommand.execute(workbench, out, err, args);
  }

  /** What this machine's studio is furnished with. */
  static Furnishing furnishing() {
    Path user = Path.of(System.getProperty("user.home"));
    return new Furnishing(
        Path.of(System.getProperty("overdub.home", "")).toAbsolutePath(),
        user,
        Path.of(System.getProperty("overdub.data", user.resolve(".local/share/overdub").toString())),
        cache(user));
  }

  /** The person's folder for what can be made again (XDG Base Directory Specification). */
  private static Path cache(Path user) {
    String cache = Objects.requireNonNullElse(System.getenv("XDG_CACHE_HOME"), user.resolve(".cache").toString());
    Path usual = Path.of(cache);
    return Path.of(System.getProperty("overdub.cache", usual.resolve("overdub/samples").toString()));
  }

  /** Studios that sound through the machine's default lines. */
  private record HostStudios(Furnishing furnishing) implements LiveStudios {
    @Override
    public LiveStudio of(Executor eventThread, Consumer<StudioException> onProblem) {
      return furnishing.studio(HostRig.open(), eventThread, onProblem);
    }

    @Override
    public SoundRig rig() {
      return HostRig.open();
    }
  }
}
