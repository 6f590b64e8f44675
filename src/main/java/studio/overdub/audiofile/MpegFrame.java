package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The header of one frame of MPEG audio (ISO/IEC 11172-3 section 2.4.2.3, and 13818-3).
 *
 * @param start where in the file it stands
 * @param layer 1 to 3
 * @param lowRate whether it is of MPEG 2 or 2.5, the halved and quartered sample rates
 * @param bytes its length with the header
 */
record MpegFrame(long start, int layer, boolean lowRate, int sampleRate, int channels, int bytes) {
  /** How far into a file its first frame is looked for. */
  private static final int SEARCH_BYTES = 1 << 16;

  private static final int[][] RATES = {{11025, 12000, 8000}, {}, {22050, 24000, 16000}, {44100, 48000, 32000}};
  private static final int[] KBPS_1_1 = {32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448};
  private static final int[] KBPS_1_2 = {32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384};
  private static final int[] KBPS_1_3 = {32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
  private static final int[] KBPS_2_1 = {32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256};
  private static final int[] KBPS_2_23 = {8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};

  /** The first frame from {@code from} on that another of its kind follows, or the end of the file. */
  static Optional<MpegFrame> find(FileBytes file, long from) throws IOException {
    ByteBuffer bytes = file.in(ByteOrder.BIG_ENDIAN).bytes(from, SEARCH_BYTES);
    for (int at = 0; at + 4 <= bytes.limit(); at++) {
      if (bytes.get(at) == -1) {
        Optional<MpegFrame> frame = parse(bytes.getInt(at), from + at);
        if (frame.isPresent() && frame.get().isFollowed(file)) {
          return frame;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isFollowed(FileBytes file) throws IOException {
    ByteBuffer next = file.in(ByteOrder.BIG_ENDIAN).bytes(start + bytes, 4);
    if (next.remaining() < 4) {
      return start + bytes == file.size();
    }
    return parse(next.getInt(0), start + bytes)
        .filter(frame -> frame.layer == layer && frame.sampleRate == sampleRate)
        .isPresent();
  }

  /** The frame whose header is {@code header}, if it is one. */
  static Optional<MpegFrame> parse(int header, long start) {
    int version = header >>> 19 & 3;
    int layer = 4 - (header >>> 17 & 3);
    int bitrate = header >>> 12 & 15;
    int rate = header >>> 10 & 3;
    if (header >>> 21 != 0x7ff || version == 1 || layer == 4 || bitrate == 0 || bitrate == 15 || rate == 3) {
      return Optional.empty();
    }
    boolean lowRate = version != 3;
    int sampleRate = RATES[version][rate];
    int padding = header >>> 9 & 1;
    int bitsPerSecond = table(lowRate, layer)[bitrate - 1] * 1000;
    int bytes =
        layer == 1
            ? (12 * bitsPerSecond / sampleRate + padding) * 4
            : (layer == 3 && lowRate ? 72 : 144) * bitsPerSecond / sampleRate + padding;
    int channels = (header >>> 6 & 3) == 3 ? 1 : 2;
    return Optional.of(new MpegFrame(start, layer, lowRate, sampleRate, channels, bytes));
  }

  private static int[] table(boolean lowRate, int layer) {
    if (lowRate) {
      return layer == 1 ? KBPS_2_1 : KBPS_2_23;
    }
    return layer == 1 ? KBPS_1_1 : layer == 2 ? KBPS_1_2 : KBPS_1_3;
  }

  /** How many frames of sound it holds. */
  int frames() {
    return layer == 1 ? 384 : layer == 3 && lowRate ? 576 : 1152;
  }

  /** Where in a layer III frame its sound begins, after header and side information. */
  int sideEnd() {
    return 4 + (lowRate ? channels == 1 ? 9 : 17 : channels == 1 ? 17 : 32);
  }
}
