package studio.overdub.main;

import java.nio.file.Path;
import java.util.List;
import studio.overdub.app.Audition;
import studio.overdub.app.CatalogFacts;
import studio.overdub.app.FileFacts;
import studio.overdub.app.Rendering;
import studio.overdub.app.SongFiles;
import studio.overdub.cli.OverdubCommand;
import studio.overdub.cli.Workbench;

/** The program: a window, or one command. */
public final class Main {
  private Main() {}

  /** Runs the program and ends the process with its exit status. */
  public static void main(String[] args) {
    Furnishing furnishing =
        new Furnishing(
            Path.of(System.getProperty("overdub.home", "")).toAbsolutePath(), Path.of(System.getProperty("user.home")));
    SongFiles files = new SongFiles(furnishing.catalog());
    Workbench workbench =
        new Workbench(
            files,
            new FileFacts(files),
            new Rendering(furnishing.catalog(), furnishing.fonts()),
            new Audition(furnishing.catalog(), List.of()),
            new CatalogFacts(furnishing.catalog(), List.of()),
            null,
            null);
    System.exit(OverdubCommand.execute(workbench, System.out, System.err, args));
  }
}
