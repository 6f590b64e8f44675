package studio.overdub.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import studio.overdub.base.StudioException;

/**
 * The MIDI output that gets the values of learnt controllers back, for motor faders, rings and lamps. None unless one
 * is chosen. Event thread only.
 */
public final class ControllerDevice {
  private final SoundRig rig;
  private final ControllerFeedback feedback;
  private final Executor background;
  private final Executor eventThread;
  private final Consumer<StudioException> onProblem;
  private Consumer<Optional<String>> onChosen = name -> {};
  private Optional<String> chosen = Optional.empty();
  private SoundRig.MidiSender sender;

  /** @param background where ports are listed and opened */
  ControllerDevice(
      SoundRig rig, ControllerFeedback feedback, Executor background, Executor eventThread,
      Consumer<StudioException> onProblem) {
    this.rig = rig;
    this.feedback = feedback;
    this.background = background;
    this.eventThread = eventThread;
    this.onProblem = onProblem;
  }

  /** Tells {@code listener} of each choice, to be kept. */
  public void onChosen(Consumer<Optional<String>> listener) {
    onChosen = listener;
  }

  /** Asks the system for its MIDI outputs and hands {@code names} their names, later. */
  public void list(Consumer<List<String>> names) {
    background.execute(
        () -> {
          List<String> outputs =
              rig.ports().stream().filter(p -> p.kind().equals("MIDI output")).map(SoundRig.Port::name).toList();
          eventThread.execute(() -> names.accept(outputs));
        });
  }

  /** The output that is chosen; empty for none. */
  public Optional<String> chosen() {
    return chosen;
  }

  /** Chooses an output, or none; what cannot be opened stays chosen, and is told as a problem. */
  public void choose(Optional<String> name) {
    close();
    chosen = name;
    onChosen.accept(name);
    name.ifPresent(output -> background.execute(() -> open(output)));
  }

  private void open(String name) {
    try {
      SoundRig.MidiSender opened = rig.openMidiOutput(name);
      eventThread.execute(() -> use(name, opened));
    } catch (StudioException problem) {
      eventThread.execute(() -> onProblem.accept(problem));
    }
  }

  private void use(String name, SoundRig.MidiSender opened) {
    if (sender != null || !chosen.equals(Optional.of(name))) {
      opened.close();
      return;
    }
    sender = opened;
    feedback.sendTo(opened::send, rig::nanos, eventThread);
  }

  /** Gives the output back. */
  void close() {
    feedback.sendNowhere();
    if (sender != null) {
      sender.close();
      sender = null;
    }
  }
}
