package studio.overdub.host;

import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import studio.overdub.base.StudioException;
import studio.overdub.midi.Message;

/** An open MIDI output. One thread at a time; not the audio thread. */
public final class MidiOutput implements AutoCloseable {
  private final MidiDevice device;
  private final Receiver receiver;

  private MidiOutput(MidiDevice device, Receiver receiver) {
    this.device = device;
    this.receiver = receiver;
  }

  /** Opens a device. */
  static MidiOutput open(MidiDevice device) throws StudioException {
    try {
      device.open();
      return new MidiOutput(device, device.getReceiver());
    } catch (MidiUnavailableException taken) {
      device.close();
      throw MidiPorts.taken(device, taken);
    }
  }

  /**
   * Sends a channel message at once, narrowed to MIDI 1.0; others are left out.
   *
   * @param message packed ({@link Message})
   */
  public void send(long message) {
    if (Message.type(message) != Message.TYPE_VOICE || Message.opcode(message) < Message.NOTE_OFF) {
      return;
    }
    int data1 =
        switch (Message.opcode(message)) {
          case Message.PROGRAM -> Message.programOf(message);
          case Message.CHANNEL_PRESSURE -> Message.value7(message);
          case Message.PITCH_BEND -> Message.bend14(message) & 127;
          default -> Message.key(message);
        };
    int data2 =
        switch (Message.opcode(message)) {
          case Message.PROGRAM, Message.CHANNEL_PRESSURE -> 0;
          case Message.PITCH_BEND -> Message.bend14(message) >> 7;
          default -> Message.value7(message);
        };
    int status = Message.opcode(message) << 4 | Message.channel(message);
    try {
      receiver.send(new ShortMessage(status, data1, data2), -1);
    } catch (InvalidMidiDataException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }

  /** Gives the device back. */
  @Override
  public void close() {
    receiver.close();
    device.close();
  }
}
