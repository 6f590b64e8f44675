package studio.overdub.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.overdub.app.LiveStudio;
import studio.overdub.app.SongFiles;
import studio.overdub.app.SongVisit;

@Command(
    name = "play",
    mixinStandardHelpOptions = true,
    description = "Plays a song or MIDI file through the machine's sound, until its end or Ctrl-C.")
final class PlayCommand implements Callable<Integer> {
  private static final double TAIL_SECONDS = 2;

  private final Workbench workbench;
  private final Terminal terminal;

  @Parameters(paramLabel = "SONG", description = "A song folder or MIDI file.")
  private Path song;

  @Option(names = "--bar", paramLabel = "N", description = "The bar to begin at (default ${DEFAULT-VALUE}).")
  private int bar = 1;

  @Option(names = "--seconds", paramLabel = "S", description = "How long to play (default: to the end).")
  private double seconds = Double.POSITIVE_INFINITY;

  PlayCommand(Workbench workbench, Terminal terminal) {
    this.workbench = workbench;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    try (SongVisit visit = workbench.files().visit(song)) {
      terminal.note(visit.opened().notices());
      return play(visit.opened());
    }
  }

  private int play(SongFiles.Opened opened) throws Exception {
    MainThread thread = new MainThread();
    try (LiveStudio studio = workbench.live().of(thread, problem -> terminal.fail(problem.getMessage()))) {
      studio.session().open(opened);
      studio.start();
      studio.awaitReady();
      thread.work();
      studio.session().transport().seekBar(bar);
      studio.session().transport().play();
      boolean playing =
          terminal.run(progress -> new LiveRun(studio, thread).until(seconds, TAIL_SECONDS, progress, "Playing"));
      studio.session().transport().stop();
      return playing ? 0 : OverdubCommand.FAILED;
    }
  }
}
