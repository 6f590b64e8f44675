package studio.overdub.host;

import java.util.Optional;

/**
 * What to open.
 *
 * @param output the name of the output device ({@link AudioDevices#list}); empty for the system's default
 * @param input what to record from
 * @param inputName the name of the input device; empty for the system's default
 * @param sampleRate frames a second
 * @param blockFrames frames of each block, 16 to 8192: the smaller, the less delay and the more work
 */
public record DriverSettings(
    Optional<String> output, Input input, Optional<String> inputName, int sampleRate, int blockFrames) {
  /** The channels to record from. */
  public enum Input {
    NONE(0),
    MONO(1),
    STEREO(2);

    private final int channels;

    Input(int channels) {
      this.channels = channels;
    }

    /** How many channels that is. */
    public int channels() {
      return channels;
    }
  }

  /** The system's default output and input in stereo, 48 kHz, blocks of 512 frames. */
  public static final DriverSettings DEFAULT =
      new DriverSettings(Optional.empty(), Input.STEREO, Optional.empty(), 48_000, 512);

  public DriverSettings {
    if (blockFrames < 16 || blockFrames > 8192 || sampleRate < 8000 || sampleRate > 384_000) {
      throw new IllegalArgumentException("No such setting: " + blockFrames + " frames at " + sampleRate + " Hz");
    }
  }

  public DriverSettings withInput(Input input) {
    return new DriverSettings(output, input, inputName, sampleRate, blockFrames);
  }

  public DriverSettings withSampleRate(int sampleRate) {
    return new DriverSettings(output, input, inputName, sampleRate, blockFrames);
  }

  public DriverSettings withBlockFrames(int blockFrames) {
    return new DriverSettings(output, input, inputName, sampleRate, blockFrames);
  }
}
