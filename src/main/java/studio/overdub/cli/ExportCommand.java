package studio.overdub.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.overdub.app.RenderOrder;
import studio.overdub.app.Rendering;
import studio.overdub.app.SongFiles;
import studio.overdub.app.SongVisit;
import studio.overdub.app.VoiceFiles;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes a song as another kind of file, by its ending: MIDI, sound, or a single file to send; "
            + "writes FM presets as DX7 voices (.syx).")
final class ExportCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "SONG",
      description = "A song, or what can be opened as one; for .syx a preset or a folder of them.")
  private Path in;

  @Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT", description = "The file to write.")
  private Path out;

  ExportCommand(Workbench workbench, Terminal terminal) {
    this.workbench = workbench;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Outputs.requireOther(in, out);
    if (VoiceFiles.named(out)) {
      int voices = workbench.files().voices().toVoices(in, out);
      terminal.say("Wrote " + voices + (voices == 1 ? " voice to " : " voices to ") + out + ".");
      return 0;
    }
    try (SongVisit visit = workbench.files().visit(in)) {
      return export(visit.opened());
    }
  }

  private int export(SongFiles.Opened opened) throws Exception {
    terminal.note(opened.notices());
    if (workbench.files().exports(out)) {
      workbench.files().export(opened, out);
      terminal.say("Wrote " + out + ".");
      return 0;
    }
    Rendering.Result result =
        terminal.run(progress -> workbench.rendering().render(opened, RenderOrder.to(out), progress));
    terminal.note(result.notices());
    terminal.say(result.summary());
    return result.finished() ? 0 : OverdubCommand.FAILED;
  }
}
