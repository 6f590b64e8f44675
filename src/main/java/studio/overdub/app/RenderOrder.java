package studio.overdub.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a song is to be rendered.
 *
 * @param out the file, its kind by its ending: .wav, .flac, .mp3
 * @param sampleRate frames a second
 * @param bits how samples are written
 * @param block frames computed at a time; makes no difference to what is heard
 * @param threads how many threads compute; makes no difference to what is heard
 * @param interpolation how samplers read between the frames of a sample
 * @param gainDb gain of the mix as it stands
 * @param tailSeconds how long the file goes on after the last clip; empty until it is silent
 * @param dry whether the reverb and chorus busses are left out
 * @param stems whether each track goes to a file of its own, named after the track, beside the mix
 */
public record RenderOrder(
    Path out,
    int sampleRate,
    Bits bits,
    int block,
    int threads,
    Quality interpolation,
    double gainDb,
    OptionalDouble tailSeconds,
    boolean dry,
    boolean stems) {

  /** Frames computed at a time where nobody waits for them: long blocks leave threads alone for longer. */
  public static final int LONG_BLOCK = 4096;

  /** How samples are written. */
  public enum Bits {
    /** 16-bit integers, dithered. */
    B16,
    /** 24-bit integers. */
    B24,
    /** 32-bit floats, which cannot clip. */
    FLOAT;

    /**
     * The one that people call {@code 16}, {@code 24} or {@code 32f}.
     *
     * @return empty for any other name
     */
    public static Optional<Bits> named(String name) {
      return switch (name) {
        case "16" -> Optional.of(B16);
        case "24" -> Optional.of(B24);
        case "32f", "32" -> Optional.of(FLOAT);
        default -> Optional.empty();
      };
    }
  }

  /** How samplers read between the frames of a sample, cheapest first. */
  public enum Quality {
    LINEAR,
    CUBIC,
    SINC;

    /** The one of this name, in any case; empty for any other name. */
    public static Optional<Quality> named(String name) {
      return Arrays.stream(values()).filter(quality -> quality.name().equalsIgnoreCase(name)).findFirst();
    }
  }

  /** The usual: 48 kHz, 24 bit, cubic, all processors, until silence. */
  public static RenderOrder to(Path out) {
    return new RenderOrder(
        out, 48_000, Bits.B24, LONG_BLOCK, Runtime.getRuntime().availableProcessors(), Quality.CUBIC, 0,
        OptionalDouble.empty(), false, false);
  }
}
