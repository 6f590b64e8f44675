package studio.overdub.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import studio.overdub.base.StudioException;
import studio.overdub.engine.AudioCallback;

/**
 * A rig without a device: a test makes each of its blocks. Its input hears its output, as late as it says, plus a ramp
 * that tells each frame's number where the test asks for it.
 */
public final class SteppedRig implements SoundRig {
  /** Frames a second. */
  public static final int RATE = 48_000;

  /** Frames of a block. */
  public static final int BLOCK = 256;

  /** Frames until what leaves is heard. */
  public static final int OUTPUT = 300;

  /** Frames until what leaves has come back in. */
  public static final int ROUND_TRIP = 700;

  /** A ramp rises by this much a frame: two steps of 24 bits. */
  public static final float RAMP = 1f / (1 << 22);

  private final float[] delay = new float[ROUND_TRIP];
  private final boolean numbered;
  private AudioCallback callback;
  private Consumer<StudioException> onFailure;
  private MidiListener midi;
  private long frame;
  private float peak;
  private final List<Long> sent = new CopyOnWriteArrayList<>();

  /** A rig whose input is its output, or the numbers of its frames. */
  public SteppedRig(boolean numbered) {
    this.numbered = numbered;
  }

  /** Plays so many frames, a multiple of {@link #BLOCK}. */
  public void run(long frames) {
    for (long left = frames; left > 0; left -= BLOCK) {
      block();
    }
  }

  private void block() {
    float[][] in = new float[2][BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      in[0][i] = numbered ? (frame + i) * RAMP : delay[(int) ((frame + i) % ROUND_TRIP)];
      in[1][i] = in[0][i];
    }
    float[][] out = new float[2][BLOCK];
    callback.process(in, out, BLOCK);
    for (int i = 0; i < BLOCK; i++) {
      delay[(int) ((frame + i) % ROUND_TRIP)] = out[0][i];
      peak = Math.max(peak, Math.abs(out[0][i]));
    }
    frame += BLOCK;
  }

  /** The highest sample that left at the left since this was asked last. */
  public float takePeak() {
    float highest = peak;
    peak = 0;
    return highest;
  }

  /** Lets a MIDI message come in at a moment, counted from the first frame. */
  public void play(long message, double seconds) {
    midi.hear(message, Math.round(seconds * 1e9));
  }

  /** Lets a system exclusive message come in. */
  public void playSysex(byte... message) {
    midi.hearSysex(message);
  }

  /** What was sent to the MIDI output since this was asked last. */
  public List<Long> takeSent() {
    List<Long> all = List.copyOf(sent);
    sent.clear();
    return all;
  }

  /** Lets the device go away. */
  public void vanish() {
    onFailure.accept(new StudioException("The audio device is gone", "", "Connect it again."));
  }

  @Override
  public List<Port> ports() {
    return List.of(new Port("MIDI output", "Faders", ""));
  }

  @Override
  public MidiSender openMidiOutput(String name) {
    return new MidiSender() {
      @Override
      public void send(long message) {
        sent.add(message);
      }

      @Override
      public void close() {
        sent.clear();
      }
    };
  }

  @Override
  public void start(AudioCallback callback, Consumer<StudioException> onFailure) {
    this.callback = callback;
    this.onFailure = onFailure;
  }

  @Override
  public int sampleRate() {
    return RATE;
  }

  @Override
  public int inputChannels() {
    return 2;
  }

  @Override
  public Optional<StudioException> inputProblem() {
    return Optional.empty();
  }

  @Override
  public int outputFrames() {
    return OUTPUT;
  }

  @Override
  public int roundTripFrames() {
    return ROUND_TRIP;
  }

  @Override
  public long nanos() {
    return Math.round(frame * 1e9 / RATE);
  }

  @Override
  public double frameAt(long nanos) {
    return nanos * 1e-9 * RATE;
  }

  @Override
  public String label() {
    return "Stepped";
  }

  @Override
  public void onMidi(MidiListener listener) {
    midi = listener;
  }

  @Override
  public void close() {
    callback = null;
  }
}
