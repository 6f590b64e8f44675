package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The file of a decoded sound in a {@link SampleCache}: a header of {@value #HEADER} bytes, then plain frames, least
 * significant byte first. The header is written last, so that a file whose decoding was cut off is none. It holds, in
 * this order: {@code OVDSND01}, the rate, the channels and the kind of samples (4 bytes each), the frames (8), and the
 * checksums (CRC-32C, 4 bytes each) of the first frames and of the header before it.
 */
final class CachedSound {
  static final int HEADER = 64;

  /** How many bytes of frames the checksum covers: what is brought into memory anyway when the sound is opened. */
  private static final int CHECKED_BYTES = 1 << 17;

  private static final byte[] MAGIC = "OVDSND01".getBytes(StandardCharsets.US_ASCII);
  private static final int CHECKED_HEADER = 8 + 3 * 4 + 8 + 4;

  private CachedSound() {}

  /** The frames of a finished file; empty where there is none, or it is damaged. */
  static Optional<MappedAudio> open(Path path) {
    try (FileBytes file = FileBytes.open(path)) {
      ByteBuffer header = file.bytes(0, HEADER);
      if (header.remaining() < HEADER || header.getInt(CHECKED_HEADER) != checksum(header.array(), CHECKED_HEADER)) {
        return Optional.empty();
      }
      header.position(MAGIC.length);
      AudioFormat format =
          new AudioFormat(header.getInt(), header.getInt(), SampleFormat.values()[header.getInt()]);
      long frames = header.getLong();
      byte[] head = file.bytes(HEADER, CHECKED_BYTES).array();
      if (file.size() != HEADER + frames * format.frameBytes() || header.getInt() != checksum(head, head.length)) {
        return Optional.empty();
      }
      return Optional.of(MappedAudio.of(file, new PcmLayout(format, ByteOrder.LITTLE_ENDIAN, HEADER, frames)));
    } catch (IOException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /** Makes a file as long as its sound will be; what is not written of it takes no room on most file systems. */
  static void reserve(Path path, AudioFormat format, long frames) throws IOException {
    try (FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
      file.write(ByteBuffer.allocate(1), HEADER + frames * format.frameBytes() - 1);
    }
  }

  /** Marks a file as whole. */
  static void finish(Path path, AudioFormat format, long frames) throws IOException {
    try (FileBytes file = FileBytes.open(path);
        FileChannel out = FileChannel.open(path, StandardOpenOption.WRITE)) {
      byte[] head = file.bytes(HEADER, CHECKED_BYTES).array();
      ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN).put(MAGIC);
      header.putInt(format.sampleRate()).putInt(format.channels()).putInt(format.samples().ordinal());
      header.putLong(frames).putInt(checksum(head, head.length));
      header.putInt(checksum(header.array(), CHECKED_HEADER));
      out.write(header.rewind(), 0);
    }
  }

  private static int checksum(byte[] bytes, int count) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, count);
    return (int) sum.getValue();
  }
}
