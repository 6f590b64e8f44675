package studio.overdub.instruments.gervill;

import com.sun.media.sound.SoftSynthesizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import javax.sound.midi.Instrument;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.SysexMessage;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import studio.overdub.base.StudioException;
import studio.overdub.midi.Message;

/** An open SoftSynthesizer, stepped by hand in chunks of one control period. */
final class Gervill implements AutoCloseable {
  /** Frames in a chunk. A power of two, so that the JDK's division of floats gives it back exactly. */
  static final int CHUNK = 64;

  private static final int BYTES_IN_FRAME = 8;
  private static final int EARLY_MICROSECONDS = 4;

  private final SoftSynthesizer synthesizer = new SoftSynthesizer();
  private final Receiver receiver;
  private final AudioInputStream stream;
  private final byte[] bytes = new byte[CHUNK * BYTES_IN_FRAME];
  private final ByteBuffer samples = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  private final int sampleRate;
  private long rendered;

  Gervill(int sampleRate) throws StudioException {
    this.sampleRate = sampleRate;
    AudioFormat format =
        new AudioFormat(AudioFormat.Encoding.PCM_FLOAT, sampleRate, 32, 2, BYTES_IN_FRAME, sampleRate, false);
    Map<String, Object> properties =
        Map.of(
            "load default soundbank", false,
            "control rate", (float) sampleRate / CHUNK,
            "interpolation", "cubic",
            "max polyphony", 128,
            "auto gain control", false);
    try {
      stream = synthesizer.openStream(format, properties);
      receiver = synthesizer.getReceiver();
    } catch (MidiUnavailableException e) {
      throw new StudioException("Gervill cannot be opened", "", "Choose another instrument.", e);
    }
  }

  /** Takes an instrument in; reads its samples. */
  void load(Instrument instrument) {
    synthesizer.loadInstrument(instrument);
  }

  /**
   * Sends a channel voice message.
   *
   * @param frame frames into the next chunk
   */
  void send(int frame, int channel, long message) {
    int status = Message.opcode(message) << 4 | channel;
    try {
      switch (Message.opcode(message)) {
        case Message.NOTE_ON -> send(frame, status, Message.key(message), Math.max(1, Message.velocity(message)));
        case Message.NOTE_OFF -> send(frame, status, Message.key(message), Message.velocity(message));
        case Message.POLY_PRESSURE -> send(frame, status, Message.key(message), Message.value7(message));
        case Message.CONTROL -> send(frame, status, Message.controller(message), Message.value7(message));
        case Message.PROGRAM -> send(frame, status, Message.programOf(message), 0);
        case Message.CHANNEL_PRESSURE -> send(frame, status, Message.value7(message), 0);
        case Message.PITCH_BEND ->
            send(frame, status, Message.bend14(message) & 127, Message.bend14(message) >> 7);
        default -> { }
      }
    } catch (InvalidMidiDataException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private void send(int frame, int status, int data1, int data2) throws InvalidMidiDataException {
    receiver.send(new ShortMessage(status, data1, data2), microseconds(frame));
  }

  /** Sends system exclusive bytes; what is not well-formed is left out. */
  void sendSysex(int frame, byte[] sysex) {
    try {
      receiver.send(new SysexMessage(sysex, sysex.length), microseconds(frame));
    } catch (InvalidMidiDataException malformed) {
      return;
    }
  }

  /**
   * Gervill counts in microseconds and moves a message that shares its time with another one on by one; a little early,
   * several still round to the right frame.
   */
  private long microseconds(int frame) {
    return Math.max(0, Math.round((rendered + frame) * 1e6 / sampleRate) - EARLY_MICROSECONDS);
  }

  /** Renders the next chunk. */
  void render(float[] left, float[] right) {
    try {
      stream.readNBytes(bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (int i = 0; i < CHUNK; i++) {
      left[i] = samples.getFloat(i * BYTES_IN_FRAME);
      right[i] = samples.getFloat(i * BYTES_IN_FRAME + 4);
    }
    rendered += CHUNK;
  }

  @Override
  public void close() {
    synthesizer.close();
  }
}
