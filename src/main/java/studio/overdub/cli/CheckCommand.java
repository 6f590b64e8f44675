package studio.overdub.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.overdub.app.SongVisit;
import studio.overdub.base.Notice;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Tells what a song misses here, or what is wrong with it. Exits with 1 if anything is.")
final class CheckCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Terminal terminal;

  @Parameters(paramLabel = "SONG", description = "A song folder, its single-file form, or a MIDI file.")
  private Path song;

  CheckCommand(Workbench workbench, Terminal terminal) {
    this.workbench = workbench;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    try (SongVisit visit = workbench.files().visit(song)) {
      List<Notice> findings = workbench.check().findings(visit.opened());
      findings.forEach(finding -> terminal.say(finding.toString()));
      if (findings.isEmpty()) {
        terminal.say("Nothing is missing or wrong.");
      }
      return findings.isEmpty() ? 0 : OverdubCommand.FAILED;
    }
  }
}
