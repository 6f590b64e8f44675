package studio.overdub.main;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Pictures as PNG files (PNG Specification, third edition), 8 bits a colour. Each line is kept as its difference from
 * the line above, which leaves the flat surfaces of a window as zeros: small, and written in a fraction of the time
 * that {@code ImageIO} takes.
 */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte FILTER_UP = 2;
  private static final int BIT_DEPTH = 8;
  private static final int TRUE_COLOUR = 2;
  private static final int CHANNELS = 3;

  private PngFile() {}

  /**
   * The bytes of a file.
   *
   * @param picture of {@link BufferedImage#TYPE_INT_RGB}
   */
  static byte[] of(BufferedImage picture) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    chunk(
        file, "IHDR",
        ByteBuffer.allocate(13)
            .putInt(picture.getWidth()).putInt(picture.getHeight())
            .put((byte) BIT_DEPTH).put((byte) TRUE_COLOUR).put(new byte[3])
            .array());
    chunk(file, "IDAT", compressed(lines(picture)));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static byte[] lines(BufferedImage picture) {
    int width = picture.getWidth();
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    byte[] lines = new byte[picture.getHeight() * (1 + CHANNELS * width)];
    int at = 0;
    for (int i = 0; i < pixels.length; i++) {
      if (i % width == 0) {
        lines[at++] = FILTER_UP;
      }
      int above = i < width ? 0 : pixels[i - width];
      int pixel = pixels[i];
      lines[at++] = (byte) ((pixel >> 16) - (above >> 16));
      lines[at++] = (byte) ((pixel >> 8) - (above >> 8));
      lines[at++] = (byte) (pixel - above);
    }
    return lines;
  }

  private static byte[] compressed(byte[] lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
      deflater.setInput(lines);
      deflater.finish();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
    }
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }
}
