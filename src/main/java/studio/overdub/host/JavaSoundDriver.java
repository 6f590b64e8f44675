package studio.overdub.host;

import com.google.common.util.concurrent.Uninterruptibles;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.TargetDataLine;
import studio.overdub.audiofile.PcmCodec;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.base.StudioException;
import studio.overdub.engine.AudioCallback;

/**
 * Sound through javax.sound, on any system. Input and output run in step on one thread: a block is read, heard and
 * played, and written.
 */
public final class JavaSoundDriver implements AudioDriver {
  private static final int OUTPUTS = 2;

  /** Blocks in the output's buffer: one sounds while the next is made. */
  private static final int OUTPUT_BLOCKS = 2;

  /** Blocks in the input's buffer; what waits there is read at once, so a long one costs no delay. */
  private static final int INPUT_BLOCKS = 8;

  private static final Duration MOST_TO_CLOSE = Duration.ofSeconds(3);

  private final DriverSettings settings;
  private final SourceDataLine output;
  private final TargetDataLine input;
  private final StudioException inputTrouble;
  private final FrameClock clock;
  private AudioThread audio;
  private Thread thread;

  private JavaSoundDriver(
      DriverSettings settings, SourceDataLine output, TargetDataLine input, StudioException inputTrouble) {
    this.settings = settings;
    this.output = output;
    this.input = input;
    this.inputTrouble = inputTrouble;
    clock = new FrameClock(settings.sampleRate());
  }

  /**
   * Opens the output, and the input where one is asked for; without an input the output works alone, and {@link
   * #inputTrouble} says why.
   *
   * @throws StudioException if there is no output
   */
  public static JavaSoundDriver open(DriverSettings settings) throws StudioException {
    SourceDataLine output =
        AudioDevices.line(
            SourceDataLine.class,
            settings.output(),
            format(settings, OUTPUTS),
            OUTPUT_BLOCKS * settings.blockFrames());
    TargetDataLine input = null;
    StudioException trouble = null;
    if (settings.input() != DriverSettings.Input.NONE) {
      try {
        input =
            AudioDevices.line(
                TargetDataLine.class,
                settings.inputName(),
                format(settings, settings.input().channels()),
                INPUT_BLOCKS * settings.blockFrames());
      } catch (StudioException missing) {
        trouble = missing;
      }
    }
    return new JavaSoundDriver(settings, output, input, trouble);
  }

  /** 16 bits: the one format that every system's mixer takes; what it resamples and mixes has more. */
  private static AudioFormat format(DriverSettings settings, int channels) {
    return new AudioFormat(settings.sampleRate(), 16, channels, true, false);
  }

  private static PcmCodec codec(DriverSettings settings, int channels) {
    return new PcmCodec(
        new studio.overdub.audiofile.AudioFormat(settings.sampleRate(), channels, SampleFormat.PCM_16),
        ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public int sampleRate() {
    return settings.sampleRate();
  }

  @Override
  public int blockFrames() {
    return settings.blockFrames();
  }

  @Override
  public int inputs() {
    return input == null ? 0 : settings.input().channels();
  }

  @Override
  public int outputs() {
    return OUTPUTS;
  }

  @Override
  public Optional<StudioException> inputTrouble() {
    return Optional.ofNullable(inputTrouble);
  }

  /** {@inheritDoc} A block is heard once its last frame has come in. */
  @Override
  public int inputLatency() {
    return input == null ? 0 : settings.blockFrames();
  }

  /** {@inheritDoc} A block is written when its place in the output's buffer falls free. */
  @Override
  public int outputLatency() {
    return output.getBufferSize() / output.getFormat().getFrameSize() - settings.blockFrames();
  }

  @Override
  public FrameClock clock() {
    return clock;
  }

  @Override
  public long dropouts() {
    return audio == null ? 0 : audio.dropouts();
  }

  @Override
  public void start(AudioCallback callback, Consumer<StudioException> onFailure) {
    if (audio != null) {
      throw new IllegalStateException("A driver starts once");
    }
    OutputLine out = new OutputLine(output, codec(settings, OUTPUTS), settings.blockFrames());
    InputLine in = input == null ? null : new InputLine(input, codec(settings, inputs()), settings.blockFrames());
    audio = new AudioThread(in, out, clock, callback, onFailure);
    thread = Thread.ofPlatform().daemon().name("audio").priority(Thread.MAX_PRIORITY).start(audio);
    Thread.ofPlatform().daemon().name("audio watch").start(new AudioWatch(audio));
  }

  /**
   * {@inheritDoc} A sound server that died may hold a line inside the system's own library for good: what is not closed
   * in time is left behind.
   */
  @Override
  public void close() {
    if (audio != null) {
      audio.stop();
    }
    await(Thread.ofPlatform().daemon().name("audio close").start(this::closeLines));
    // Who is told of a failure is told on the audio thread, and may close at once: it calls nothing any more.
    if (thread != null && thread != Thread.currentThread()) {
      await(thread);
    }
  }

  private void closeLines() {
    output.stop();
    output.close();
    if (input != null) {
      input.stop();
      input.close();
    }
  }

  private static void await(Thread ending) {
    Uninterruptibles.joinUninterruptibly(ending, MOST_TO_CLOSE);
  }
}
