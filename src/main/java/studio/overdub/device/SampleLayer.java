package studio.overdub.device;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stretch of a sound of the song, for some velocities. As text it is a line: what differs from a whole file at every
 * velocity, then the file, as in {@code start=22050 end=44100 velocity=1-90 audio/Break.wav}.
 *
 * @param file a path within the song folder: "audio/Break.wav"
 * @param start its first frame, at the file's own rate; 0 or more
 * @param end the frame after its last; empty for the file's end
 * @param lowVelocity the softest velocity that plays it, 1 to 127
 * @param highVelocity the hardest velocity that plays it, 1 to 127
 */
public record SampleLayer(String file, long start, OptionalLong end, int lowVelocity, int highVelocity) {
  private static final int HARDEST = 127;
  private static final Pattern FIELD = Pattern.compile("(start|end|velocity)=(\\d{1,15})(?:-(\\d{1,3}))? +");

  public SampleLayer {
    start = Math.max(0, start);
    lowVelocity = Math.clamp(lowVelocity, 1, HARDEST);
    highVelocity = Math.clamp(highVelocity, lowVelocity, HARDEST);
  }

  /** A whole file at every velocity. */
  public static SampleLayer of(String file) {
    return new SampleLayer(file, 0, OptionalLong.empty(), 1, HARDEST);
  }

  /** A stretch of a file at every velocity. */
  public static SampleLayer of(String file, long start, long end) {
    return new SampleLayer(file, start, OptionalLong.of(end), 1, HARDEST);
  }

  public SampleLayer withFile(String file) {
    return new SampleLayer(file, start, end, lowVelocity, highVelocity);
  }

  public SampleLayer withVelocities(int low, int high) {
    return new SampleLayer(file, start, end, low, high);
  }

  /** Whether a note of this velocity plays it. */
  public boolean answers(int velocity) {
    return lowVelocity <= velocity && velocity <= highVelocity;
  }

  /** The layers that a text names, one a line; lines without a file are passed over. */
  public static List<SampleLayer> parse(String text) {
    List<SampleLayer> layers = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (!line.isBlank()) {
        parseLine(line.stripLeading(), layers);
      }
    }
    return List.copyOf(layers);
  }

  private static void parseLine(String line, List<SampleLayer> layers) {
    long start = 0;
    OptionalLong end = OptionalLong.empty();
    int low = 1;
    int high = HARDEST;
    Matcher field = FIELD.matcher(line);
    int at = 0;
    while (field.find(at) && field.start() == at) {
      long value = Long.parseLong(field.group(2));
      switch (field.group(1)) {
        case "start" -> start = value;
        case "end" -> end = OptionalLong.of(value);
        default -> {
          low = (int) Math.min(value, HARDEST);
          high = field.group(3) == null ? low : Integer.parseInt(field.group(3));
        }
      }
      at = field.end();
    }
    if (at < line.length()) {
      layers.add(new SampleLayer(line.substring(at), start, end, low, high));
    }
  }

  /** The text that {@link #parse} reads back as these layers. */
  public static String format(List<SampleLayer> layers) {
    return layers.stream().map(SampleLayer::line).collect(Collectors.joining("\n"));
  }

  private String line() {
    StringBuilder line = new StringBuilder();
    if (start > 0) {
      line.append("start=").append(start).append(' ');
    }
    end.ifPresent(frame -> line.append("end=").append(frame).append(' '));
    if (lowVelocity > 1 || highVelocity < HARDEST) {
      line.append("velocity=").append(lowVelocity).append('-').append(highVelocity).append(' ');
    }
    return line.append(file).toString();
  }
}
