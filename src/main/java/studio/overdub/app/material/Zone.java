package studio.overdub.app.material;

/**
 * A sample over the keys and velocities that sound it, as an editor shows it. Keys and velocities are 0 to 127, both
 * ends included; positions count frames from the sample's own start.
 *
 * @param name the sample's name
 * @param sound what {@link FontShelf#shape} knows its sample by
 * @param channels 1 or 2; both sides of a stereo pair are one zone
 * @param rootKey the key at which it sounds as recorded
 * @param sampleRate frames a second
 * @param frames how long the sample is
 * @param start the first frame played
 * @param end one past the last frame played
 * @param loop how it loops
 * @param layer 0 for the first of the zones that share keys and velocities, 1 for the next
 */
public record Zone(
    String name,
    String sound,
    int channels,
    int lowKey,
    int highKey,
    int lowVelocity,
    int highVelocity,
    int rootKey,
    int sampleRate,
    long frames,
    long start,
    long end,
    Loop loop,
    Tone tone,
    int layer) {

  /** How a sample loops. */
  public enum LoopMode {
    NONE("No loop"),
    ALWAYS("Loops"),
    /** Until the key is let go; then it plays to its end. */
    WHILE_HELD("Loops while held");

    private final String label;

    LoopMode(String label) {
      this.label = label;
    }

    /** What people read. */
    public String label() {
      return label;
    }
  }

  /**
   * A loop.
   *
   * @param start its first frame
   * @param end one past its last frame
   */
  public record Loop(LoopMode mode, long start, long end) {
    /** No loop. */
    public static final Loop NONE = new Loop(LoopMode.NONE, 0, 0);
  }

  /**
   * What is done to the sample.
   *
   * @param cents tuning besides what the key asks for
   * @param attenuationDb how much softer than recorded; negative for louder
   * @param pan -1 left to 1 right
   * @param cutoffHz of the low-pass filter; 20000 or more where it is open
   * @param resonanceDb of the filter
   * @param attack seconds of the volume envelope
   * @param hold seconds
   * @param decay seconds
   * @param sustainDb how far below the peak it stays, 0 or more
   * @param release seconds
   */
  public record Tone(
      double cents,
      double attenuationDb,
      double pan,
      double cutoffHz,
      double resonanceDb,
      double attack,
      double hold,
      double decay,
      double sustainDb,
      double release) {
    /** Whether the filter lets everything pass. */
    public boolean open() {
      return cutoffHz >= 19_900;
    }
  }

  /** Whether a key struck so hard sounds it. */
  public boolean sounds(int key, int velocity) {
    return key >= lowKey && key <= highKey && velocity >= lowVelocity && velocity <= highVelocity;
  }

  /** Whether some key and velocity sounds both. */
  public boolean meets(Zone other) {
    return lowKey <= other.highKey
        && other.lowKey <= highKey
        && lowVelocity <= other.highVelocity
        && other.lowVelocity <= highVelocity;
  }

  /** This zone with its sample known by another name. */
  public Zone withSound(String name) {
    return new Zone(
        this.name, name, channels, lowKey, highKey, lowVelocity, highVelocity, rootKey, sampleRate, frames, start, end,
        loop, tone, layer);
  }

  /** This zone on another layer. */
  public Zone onLayer(int layer) {
    return new Zone(
        name, sound, channels, lowKey, highKey, lowVelocity, highVelocity, rootKey, sampleRate, frames, start, end,
        loop, tone, layer);
  }
}
