package studio.overdub.host;

import java.util.concurrent.TimeUnit;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.SysexMessage;
import studio.overdub.base.StudioException;
import studio.overdub.midi.Message;

/** An open MIDI input. */
public final class MidiInput implements AutoCloseable {
  private final MidiDevice device;

  private MidiInput(MidiDevice device) {
    this.device = device;
  }

  /** Listens to a device. */
  static MidiInput open(MidiDevice device, MidiListener listener) throws StudioException {
    try {
      device.open();
      device.getTransmitter().setReceiver(new Ear(device, listener));
      return new MidiInput(device);
    } catch (MidiUnavailableException taken) {
      device.close();
      throw MidiPorts.taken(device, taken);
    }
  }

  /** Stops listening. */
  @Override
  public void close() {
    device.close();
  }

  /** Packs what comes in. */
  private record Ear(MidiDevice device, MidiListener listener) implements Receiver {
    @Override
    public void send(MidiMessage message, long micros) {
      if (message instanceof ShortMessage channel && channel.getStatus() < 0xF0) {
        listener.hear(
            Message.ofBytes(channel.getStatus(), channel.getData1(), channel.getData2()), nanos(micros));
      } else if (message instanceof SysexMessage sysex && sysex.getStatus() == SysexMessage.SYSTEM_EXCLUSIVE) {
        listener.hearSysex(sysex.getMessage());
      }
    }

    /** The moment of a time stamp, which counts from the opening of the device where the device counts at all. */
    private long nanos(long micros) {
      long now = System.nanoTime();
      long position = device.getMicrosecondPosition();
      return micros < 0 || position < micros ? now : now - TimeUnit.MICROSECONDS.toNanos(position - micros);
    }

    @Override
    public void close() {
      // Nothing is held.
    }
  }
}
