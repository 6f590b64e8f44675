package studio.overdub.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.overdub.app.SongVisit;
import studio.overdub.app.VoiceFiles;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Makes a song folder of a MIDI file or of another song, or presets of a bank of DX7 voices.")
final class ImportCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Terminal terminal;

  @Parameters(paramLabel = "IN", description = "A .mid, .kar or .rmi, a song, or a .syx.")
  private Path in;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "SONG",
      description = "The song folder to make, or the folder for presets.")
  private Path out;

  ImportCommand(Workbench workbench, Terminal terminal) {
    this.workbench = workbench;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Outputs.requireOther(in, out);
    if (VoiceFiles.named(in)) {
      VoiceFiles.Imported imported = workbench.files().voices().toPresets(in, out);
      terminal.note(imported.notices());
      terminal.say("Saved " + imported.presets().size() + " presets to " + out + ".");
      return 0;
    }
    try (SongVisit visit = workbench.files().visit(in)) {
      terminal.note(visit.opened().notices());
      Path saved = workbench.files().save(visit.opened(), out);
      terminal.say("Saved " + saved + ".");
    }
    return 0;
  }
}
