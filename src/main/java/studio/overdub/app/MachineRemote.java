package studio.overdub.app;

import java.util.function.Consumer;
import studio.overdub.base.StudioException;
import studio.overdub.midi.MachineControl;

/** Does what MIDI Machine Control asks of the transport and the recorder. Event thread. */
final class MachineRemote {
  private final Transport transport;
  private final Recorder recorder;
  private final Consumer<StudioException> onProblem;

  MachineRemote(Transport transport, Recorder recorder, Consumer<StudioException> onProblem) {
    this.transport = transport;
    this.recorder = recorder;
    this.onProblem = onProblem;
  }

  void obey(MachineControl asked) {
    switch (asked) {
      case STOP, PAUSE -> transport.stop();
      case PLAY -> play();
      case RECORD -> record();
      case END_RECORD -> recorder.stop();
    }
  }

  private void play() {
    if (!transport.playing()) {
      transport.play();
    }
  }

  private void record() {
    if (!recorder.recording()) {
      try {
        recorder.start();
      } catch (StudioException problem) {
        onProblem.accept(problem);
      }
    }
  }
}
