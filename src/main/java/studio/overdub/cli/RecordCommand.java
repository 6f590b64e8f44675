package studio.overdub.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import studio.overdub.app.LiveStudio;
import studio.overdub.app.SongFiles;
import studio.overdub.app.SongRecovery;
import studio.overdub.app.Takes;
import studio.overdub.base.StudioException;

@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    description =
        "Plays a song and records the sound input onto one of its audio tracks, until Ctrl-C or a time is up.")
final class RecordCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SONG", description = "A song folder; it is saved with the take in it.")
  private Path song;

  @Option(names = "--track", paramLabel = "NAME", description = "The audio track; it is added if there is none.")
  private String track = "Take";

  @Option(names = "--bar", paramLabel = "N", description = "The bar to begin at (default ${DEFAULT-VALUE}).")
  private int bar = 1;

  @Option(names = "--seconds", paramLabel = "S", description = "How long to record (default: to the song's end).")
  private double seconds = Double.POSITIVE_INFINITY;

  RecordCommand(Workbench workbench, Terminal terminal) {
    this.workbench = workbench;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    if (bar < 1) {
      throw new ParameterException(spec.commandLine(), "--bar takes 1 or more, not " + bar);
    }
    SongFiles.Opened opened = SongRecovery.open(workbench.files(), song);
    terminal.note(opened.notices());
    if (opened.folder().isEmpty()) {
      throw new StudioException(
          "A take is stored in a song folder", song.toString(), "Make one with: overdub import " + song + " -o SONG.");
    }
    return record(opened);
  }

  private int record(SongFiles.Opened opened) throws Exception {
    MainThread thread = new MainThread();
    try (LiveStudio studio = workbench.live().of(thread, problem -> terminal.fail(problem.getMessage()))) {
      studio.session().open(opened);
      Takes.armOnly(studio.session(), track);
      studio.start();
      studio.awaitReady();
      thread.work();
      studio.session().transport().seekBar(bar);
      studio.recorder().start();
      boolean running =
          terminal.run(progress -> new LiveRun(studio, thread).until(seconds, 0, progress, "Recording"));
      studio.recorder().finish();
      studio.session().transport().stop();
      thread.work();
      studio.save();
      terminal.say("Recorded onto " + track + " in " + opened.folder().orElseThrow() + ".");
      return running ? 0 : OverdubCommand.FAILED;
    }
  }
}
