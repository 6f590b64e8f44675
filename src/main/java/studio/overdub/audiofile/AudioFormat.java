package studio.overdub.audiofile;

/**
 * What a sound file holds.
 *
 * @param sampleRate frames a second, 1 to {@value #MAX_RATE}
 * @param channels samples in a frame, 1 to {@value #MAX_CHANNELS}
 * @param samples how each sample is written down; of a file of lossy compression, the precision that it decodes to
 */
public record AudioFormat(int sampleRate, int channels, SampleFormat samples) {
  /** Beyond this a header is damaged. */
  public static final int MAX_RATE = 3_072_000;

  /** Beyond this a header is damaged. */
  public static final int MAX_CHANNELS = 64;

  public AudioFormat {
    if (sampleRate < 1 || sampleRate > MAX_RATE || channels < 1 || channels > MAX_CHANNELS) {
      throw new IllegalArgumentException("No such format: " + sampleRate + " Hz, " + channels + " channels");
    }
  }

  /** Bytes of one frame. */
  public int frameBytes() {
    return channels * samples.bytes();
  }

  /** The same but for how samples are written down. */
  public AudioFormat withSamples(SampleFormat samples) {
    return new AudioFormat(sampleRate, channels, samples);
  }

  /** What people read: "48000 Hz, stereo, 24-bit". */
  @Override
  public String toString() {
    String layout = channels == 1 ? "mono" : channels == 2 ? "stereo" : channels + " channels";
    return sampleRate + " Hz, " + layout + ", " + samples.label();
  }
}
