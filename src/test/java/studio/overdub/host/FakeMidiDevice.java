package studio.overdub.host;

import java.util.ArrayList;
import java.util.List;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Transmitter;

/** A MIDI device that a test plays on and listens to. */
final class FakeMidiDevice implements MidiDevice {
  private final long position;
  private final List<ShortMessage> received = new ArrayList<>();
  private Receiver listener;
  private boolean open;

  /** A device whose clock stands at {@code position} microseconds; -1 for none. */
  FakeMidiDevice(long position) {
    this.position = position;
  }

  /** Sends a message to who listens. */
  void play(MidiMessage message, long micros) {
    listener.send(message, micros);
  }

  /** What was sent to it. */
  List<ShortMessage> received() {
    return received;
  }

  @Override
  public Info getDeviceInfo() {
    return new Info("Fake", "Overdub", "A device of a test", "1") { };
  }

  @Override
  public void open() {
    open = true;
  }

  @Override
  public void close() {
    open = false;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public long getMicrosecondPosition() {
    return position;
  }

  @Override
  public int getMaxReceivers() {
    return 1;
  }

  @Override
  public int getMaxTransmitters() {
    return 1;
  }

  @Override
  public Receiver getReceiver() {
    return new Receiver() {
      @Override
      public void send(MidiMessage message, long micros) {
        received.add((ShortMessage) message);
      }

      @Override
      public void close() {
        // Nothing is held.
      }
    };
  }

  @Override
  public List<Receiver> getReceivers() {
    return List.of();
  }

  @Override
  public Transmitter getTransmitter() {
    return new Transmitter() {
      @Override
      public void setReceiver(Receiver receiver) {
        listener = receiver;
      }

      @Override
      public Receiver getReceiver() {
        return listener;
      }

      @Override
      public void close() {
        listener = null;
      }
    };
  }

  @Override
  public List<Transmitter> getTransmitters() {
    return List.of();
  }
}
