package studio.overdub.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studio.overdub.base.StudioException;
import studio.overdub.engine.AudioCallback;

/** The machine's sound lines and MIDI ports, as {@code main} connects them. */
public interface SoundRig extends AutoCloseable {
  /**
   * A line or port of the machine.
   *
   * @param kind "output", "input", "MIDI input", "MIDI output"
   * @param name as the system calls it
   * @param description what the system says of it
   */
  record Port(String kind, String name, String description) {}

  /** Hears what is played on MIDI inputs. */
  interface MidiListener {
    /**
     * A message came in.
     *
     * @param message packed as {@code midi.Message}
     * @param nanos when, on the clock of {@link System#nanoTime}
     */
    void hear(long message, long nanos);

    /** A system exclusive message came in, whole, with F0 and F7. */
    default void hearSysex(byte[] message) {}
  }

  /** A MIDI output that is open. */
  interface MidiSender extends AutoCloseable {
    /** Sends a message, packed as {@code midi.Message}, at once. One thread at a time. */
    void send(long message);

    @Override
    void close();
  }

  /** Everything there is to connect to. Slow: asks the system. */
  List<Port> ports();

  /**
   * Begins to call back.
   *
   * @param onFailure told, on a thread of the rig's, when the device is gone
   * @throws StudioException if there is no output
   */
  void start(AudioCallback callback, Consumer<StudioException> onFailure) throws StudioException;

  /** Frames a second. */
  int sampleRate();

  /** How many channels come in; 0 where there is no input. */
  int inputChannels();

  /** Why nothing comes in; empty where it does. */
  Optional<StudioException> inputProblem();

  /** Frames from a sound leaving the engine until it is heard, as the line states it. */
  int outputFrames();

  /** Frames from a sound leaving the engine until a musician's answer to it comes in, as the lines state it. */
  int roundTripFrames();

  /** The moment now, on the clock of {@link MidiListener} and {@link #frameAt}. */
  default long nanos() {
    return System.nanoTime();
  }

  /** The frame, counted from {@link #start}, that is being called for at a moment of {@link System#nanoTime}. */
  double frameAt(long nanos);

  /** The driver and its latency as people read it: "Default output 10.7 ms". */
  String label();

  /** Sends what MIDI inputs play to {@code listener}, on a thread of the rig's own. */
  void onMidi(MidiListener listener);

  /**
   * Opens a MIDI output. Slow.
   *
   * @param name one of {@link #ports}
   * @throws StudioException if it is not there, or taken
   */
  default MidiSender openMidiOutput(String name) throws StudioException {
    throw new StudioException("This MIDI output is not there", name, "Connect it, or choose another.");
  }

  @Override
  void close();
}
