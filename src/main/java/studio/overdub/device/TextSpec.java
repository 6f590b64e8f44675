package studio.overdub.device;

/**
 * A setting of a device that is text, such as the font that a sampler plays.
 *
 * @param id never changes: "font"
 * @param label what people read
 * @param defaultValue where it stands in a fresh device
 * @param kind what the text says
 */
public record TextSpec(String id, String label, String defaultValue, Kind kind) {
  /** What a text says. */
  public enum Kind {
    /** A name or anything else. */
    TEXT,
    /** Sounds of the song, written as {@link SampleLayer#format} does; they are saved and sent with the song. */
    SAMPLES
  }

  /** A setting that names no sounds of the song. */
  public TextSpec(String id, String label, String defaultValue) {
    this(id, label, defaultValue, Kind.TEXT);
  }

  /** A setting that names sounds of the song; none in a fresh device. */
  public static TextSpec samples(String id, String label) {
    return new TextSpec(id, label, "", Kind.SAMPLES);
  }
}
