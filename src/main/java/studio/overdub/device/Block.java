package studio.overdub.device;

/**
 * One block of time, handed to a {@link Processor}: audio in place, the events within it, and where the music is.
 *
 * <p>Filled and reused by the engine; a processor keeps no reference to it.
 */
public final class Block {
  public static final int LEFT = 0;
  public static final int RIGHT = 1;

  /** Mono send to the song's reverb, of devices with {@link DeviceType#hasEffectSends}. */
  public static final int REVERB = 2;

  /** Mono send to the song's chorus, of devices with {@link DeviceType#hasEffectSends}. */
  public static final int CHORUS = 3;

  /** Where the further outputs begin, of devices with {@link DeviceType#outputs}: a left and a right each. */
  private static final int FURTHER = 4;

  private final float[][] audio;
  private final EventList events;
  private int frames;
  private long clock;
  private double quarter;
  private double tempo = 120;
  private boolean playing;
  private Timeline timeline;
  private long songFrame;

  /**
   * A block with memory of its own.
   *
   * @param channels 2, 4 with the effect sends, or as {@link #channelsFor} says
   */
  public Block(int channels, int maxFrames, int maxEvents) {
    this(new float[channels][maxFrames], new EventList(maxEvents));
  }

  /** A block over memory of the caller's. A further output whose memory is the main one's is heard there. */
  public Block(float[][] audio, EventList events) {
    this.audio = audio;
    this.events = events;
  }

  /** The samples of a channel; the first {@link #frames} count. */
  public float[] channel(int channel) {
    return audio[channel];
  }

  /** How many channels a block has whose outputs are numbered up to {@code highest}; 0 is the main one. */
  public static int channelsFor(int highest) {
    return FURTHER + 2 * highest;
  }

  /** The channel of a side, 0 or 1, of an output; 0 is the main one. */
  public static int channelOf(int output, int side) {
    return output == 0 ? side : FURTHER + 2 * (output - 1) + side;
  }

  /**
   * The samples of a side, 0 or 1, of an output: the main one's where nobody wants the output for itself. So a device
   * clears all of them first, and then adds.
   */
  public float[] output(int output, int side) {
    int channel = channelOf(output, side);
    return audio[channel < audio.length ? channel : side];
  }

  /** How many channels there are. */
  public int channels() {
    return audio.length;
  }

  /** The events within this block. */
  public EventList events() {
    return events;
  }

  /** How many frames to play, 1 to {@link Preparation#maxFrames}. */
  public int frames() {
    return frames;
  }

  /** Frames that the engine has played before this block, whether the song ran or not: grids align to this. */
  public long clock() {
    return clock;
  }

  /** Where in the song the block starts, in quarter notes. */
  public double quarter() {
    return quarter;
  }

  /** The tempo at the block's start, in quarter notes a minute. */
  public double tempo() {
    return tempo;
  }

  /** Whether the song runs. */
  public boolean playing() {
    return playing;
  }

  /** Where quarter notes fall while the song runs; null while it stands still, and where there is no song. */
  public Timeline timeline() {
    return timeline;
  }

  /** The frame of the song at which the block starts; counts where there is a {@link #timeline}. */
  public long songFrame() {
    return songFrame;
  }

  /** Sets what the next {@link Processor#process} covers. */
  public Block at(long clock, int frames) {
    this.clock = clock;
    this.frames = frames;
    return this;
  }

  /** Sets where the music is. */
  public Block music(double quarter, double tempo, boolean playing) {
    this.quarter = quarter;
    this.tempo = tempo;
    this.playing = playing;
    return this;
  }

  /** Sets where the song is, in its own frames; no timeline where it stands still. */
  public Block song(Timeline timeline, long songFrame) {
    this.timeline = timeline;
    this.songFrame = songFrame;
    return this;
  }
}
