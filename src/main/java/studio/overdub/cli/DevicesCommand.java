package studio.overdub.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import studio.overdub.app.SoundRig;

@Command(
    name = "devices",
    mixinStandardHelpOptions = true,
    description = "Lists the machine's sound lines and MIDI ports.")
final class DevicesCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Terminal terminal;

  DevicesCommand(Workbench workbench, Terminal terminal) {
    this.workbench = workbench;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (SoundRig rig = workbench.live().rig()) {
      List<SoundRig.Port> ports = rig.ports();
      ports.forEach(port -> terminal.say(String.format("%-11s %s (%s)", port.kind(), port.name(), port.description())));
      if (ports.isEmpty()) {
        terminal.say("There is no sound line and no MIDI port. Rendering works without.");
      }
    }
    return 0;
  }
}
