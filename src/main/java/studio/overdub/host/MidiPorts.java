package studio.overdub.host;

import java.util.ArrayList;
import java.util.List;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Sequencer;
import javax.sound.midi.Synthesizer;
import studio.overdub.base.StudioException;

/** The MIDI ports that javax.sound knows; its own sequencer and synthesizer are no ports. Not on the audio thread. */
public final class MidiPorts {
  private MidiPorts() {}

  /** The ports there are now, in the system's order. */
  public static List<MidiPort> list() {
    List<MidiPort> ports = new ArrayList<>();
    for (MidiDevice device : devices()) {
      MidiDevice.Info info = device.getDeviceInfo();
      if (device.getMaxTransmitters() != 0) {
        ports.add(new MidiPort(info.getName(), info.getDescription(), true));
      }
      if (device.getMaxReceivers() != 0) {
        ports.add(new MidiPort(info.getName(), info.getDescription(), false));
      }
    }
    return ports;
  }

  private static List<MidiDevice> devices() {
    List<MidiDevice> devices = new ArrayList<>();
    for (MidiDevice.Info info : MidiSystem.getMidiDeviceInfo()) {
      try {
        MidiDevice device = MidiSystem.getMidiDevice(info);
        if (!(device instanceof Sequencer) && !(device instanceof Synthesizer)) {
          devices.add(device);
        }
      } catch (MidiUnavailableException | IllegalArgumentException gone) {
        // Unplugged between the listing and now: it is not there.
      }
    }
    return devices;
  }

  /**
   * Listens to the input of this name.
   *
   * @throws StudioException if it is not there, or taken
   */
  public static MidiInput openInput(String name, MidiListener listener) throws StudioException {
    for (MidiDevice device : devices()) {
      if (device.getDeviceInfo().getName().equals(name) && device.getMaxTransmitters() != 0) {
        return MidiInput.open(device, listener);
      }
    }
    throw missing("input", name);
  }

  /**
   * Opens the output of this name.
   *
   * @throws StudioException if it is not there, or taken
   */
  public static MidiOutput openOutput(String name) throws StudioException {
    for (MidiDevice device : devices()) {
      if (device.getDeviceInfo().getName().equals(name) && device.getMaxReceivers() != 0) {
        return MidiOutput.open(device);
      }
    }
    throw missing("output", name);
  }

  private static StudioException missing(String role, String name) {
    return new StudioException("This MIDI " + role + " is not there", name, "Connect it, or choose another.");
  }

  /** Why a port could not be opened. */
  static StudioException taken(MidiDevice device, MidiUnavailableException failure) {
    return new StudioException(
        "This MIDI port cannot be opened (" + failure.getMessage() + ")",
        device.getDeviceInfo().getName(),
        "Close the program that uses it, or choose another.",
        failure);
  }
}
