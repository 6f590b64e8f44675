package studio.overdub.engine;

import java.util.OptionalDouble;
import studio.overdub.device.Preparation;

/**
 * How a song is rendered without a device. The sample rate and interpolation change the sound, and the tail its length;
 * block length and threads change nothing.
 *
 * @param sampleRate frames a second
 * @param blockFrames frames in a block, 1 or more
 * @param threads how many threads render, 1 or more
 * @param interpolation how samples are read
 * @param tailSeconds what is rendered after the song's end; empty until it is silent
 * @param dry whether the reverb and chorus busses are left out
 */
public record RenderSettings(
    int sampleRate,
    int blockFrames,
    int threads,
    Preparation.Interpolation interpolation,
    OptionalDouble tailSeconds,
    boolean dry) {
  /** 44.1 kHz, blocks of 512, one thread, cubic, until silence, with reverb and chorus. */
  public static final RenderSettings DEFAULT =
      new RenderSettings(44100, 512, 1, Preparation.Interpolation.CUBIC, OptionalDouble.empty(), false);

  public RenderSettings {
    if (sampleRate < 1 || blockFrames < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "Nothing is rendered at rate " + sampleRate + " in blocks of " + blockFrames + " by " + threads + " threads");
    }
  }

  public RenderSettings withSampleRate(int sampleRate) {
    return new RenderSettings(sampleRate, blockFrames, threads, interpolation, tailSeconds, dry);
  }

  public RenderSettings withBlockFrames(int blockFrames) {
    return new RenderSettings(sampleRate, blockFrames, threads, interpolation, tailSeconds, dry);
  }

  public RenderSettings withThreads(int threads) {
    return new RenderSettings(sampleRate, blockFrames, threads, interpolation, tailSeconds, dry);
  }

  public RenderSettings withInterpolation(Preparation.Interpolation interpolation) {
    return new RenderSettings(sampleRate, blockFrames, threads, interpolation, tailSeconds, dry);
  }

  public RenderSettings withTailSeconds(OptionalDouble tailSeconds) {
    return new RenderSettings(sampleRate, blockFrames, threads, interpolation, tailSeconds, dry);
  }

  public RenderSettings withDry(boolean dry) {
    return new RenderSettings(sampleRate, blockFrames, threads, interpolation, tailSeconds, dry);
  }
}
