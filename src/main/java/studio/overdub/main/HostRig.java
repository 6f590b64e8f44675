package studio.overdub.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import studio.overdub.app.SoundRig;
import studio.overdub.base.StudioException;
import studio.overdub.engine.AudioCallback;
import studio.overdub.host.AudioDevice;
import studio.overdub.host.AudioDevices;
import studio.overdub.host.AudioDriver;
import studio.overdub.host.DriverSettings;
import studio.overdub.host.JavaSoundDriver;
import studio.overdub.host.MidiInput;
import studio.overdub.host.MidiOutput;
import studio.overdub.host.MidiPort;
import studio.overdub.host.MidiPorts;
import studio.overdub.host.SilentDriver;

/** The machine's default sound lines and all its MIDI inputs; where there is no sound, silence in real time. */
final class HostRig implements SoundRig {
  private final AudioDriver driver;
  private final Optional<StudioException> outputProblem;
  private CompletableFuture<List<MidiInput>> midiInputs = CompletableFuture.completedFuture(List.of());

  private HostRig(AudioDriver driver, Optional<StudioException> outputProblem) {
    this.driver = driver;
    this.outputProblem = outputProblem;
  }

  /** Opens the default lines; they do not run yet. */
  static HostRig open() {
    try {
      return new HostRig(JavaSoundDriver.open(DriverSettings.DEFAULT), Optional.empty());
    } catch (StudioException silent) {
      return new HostRig(new SilentDriver(DriverSettings.DEFAULT, silent), Optional.of(silent));
    }
  }

  @Override
  public List<Port> ports() {
    List<Port> ports = new ArrayList<>();
    for (AudioDevice device : AudioDevices.list()) {
      if (device.plays()) {
        ports.add(new Port("output", device.name(), device.description()));
      }
      if (device.records()) {
        ports.add(new Port("input", device.name(), device.description()));
      }
    }
    for (MidiPort port : MidiPorts.list()) {
      ports.add(new Port(port.input() ? "MIDI input" : "MIDI output", port.name(), port.description()));
    }
    return ports;
  }

  @Override
  public void start(AudioCallback callback, Consumer<StudioException> onFailure) throws StudioException {
    driver.start(callback, onFailure);
    if (outputProblem.isPresent()) {
      throw outputProblem.get();
    }
  }

  @Override
  public int sampleRate() {
    return driver.sampleRate();
  }

  @Override
  public int inputChannels() {
    return driver.inputs();
  }

  @Override
  public Optional<StudioException> inputProblem() {
    return driver.inputTrouble();
  }

  @Override
  public int outputFrames() {
    return driver.outputLatency();
  }

  @Override
  public int roundTripFrames() {
    return driver.outputLatency() + driver.inputLatency();
  }

  @Override
  public double frameAt(long nanos) {
    return driver.clock().frameAt(nanos);
  }

  @Override
  public String label() {
    return outputProblem.isPresent()
        ? "No audio"
        : String.format(Locale.ROOT, "System %.1f ms", 1e3 * driver.outputLatency() / driver.sampleRate());
  }

  /** {@inheritDoc} The system may take its time to list its ports, so that is done on another thread. */
  @Override
  public void onMidi(MidiListener listener) {
    midiInputs = CompletableFuture.supplyAsync(() -> openInputs(listener));
  }

  private static List<MidiInput> openInputs(MidiListener listener) {
    List<MidiInput> inputs = new ArrayList<>();
    for (MidiPort port : MidiPorts.list()) {
      if (port.input()) {
        try {
          inputs.add(MidiPorts.openInput(port.name(), new Ear(listener)));
        } catch (StudioException taken) {
          // Another program holds it; the other inputs play on.
          continue;
        }
      }
    }
    return inputs;
  }

  private record Ear(MidiListener listener) implements studio.overdub.host.MidiListener {
    @Override
    public void hear(long message, long nanos) {
      listener.hear(message, nanos);
    }

    @Override
    public void hearSysex(byte[] bytes) {
      listener.hearSysex(bytes);
    }
  }

  @Override
  public MidiSender openMidiOutput(String name) throws StudioException {
    return new Sender(MidiPorts.openOutput(name));
  }

  private record Sender(MidiOutput output) implements MidiSender {
    @Override
    public void send(long message) {
      output.send(message);
    }

    @Override
    public void close() {
      output.close();
    }
  }

  @Override
  public void close() {
    midiInputs.join().forEach(MidiInput::close);
    driver.close();
  }
}
