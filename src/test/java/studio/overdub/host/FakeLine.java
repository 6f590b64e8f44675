package studio.overdub.host;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.TargetDataLine;

/**
 * Lines without a device: what is written is kept, what is read is counted up, and after so many bytes they are gone.
 */
final class FakeLine {
  private final AudioFormat format;
  private final int bufferBytes;
  private final int goneAfter;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private int read;
  private int waiting;

  FakeLine(AudioFormat format, int bufferBytes, int goneAfter) {
    this.format = format;
    this.bufferBytes = bufferBytes;
    this.goneAfter = goneAfter;
  }

  /** Says that so many bytes wait in an input, or are free in an output. */
  FakeLine available(int bytes) {
    waiting = bytes;
    return this;
  }

  /** What was written so far. */
  byte[] written() {
    return written.toByteArray();
  }

  SourceDataLine output() {
    return line(SourceDataLine.class);
  }

  TargetDataLine input() {
    return line(TargetDataLine.class);
  }

  private <T> T line(Class<T> kind) {
    return kind.cast(
        Proxy.newProxyInstance(
            kind.getClassLoader(),
            new Class<?>[] {kind},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getFormat" -> format;
                  case "getBufferSize" -> bufferBytes;
                  case "available" -> waiting;
                  case "write" -> write((byte[]) arguments[0], (int) arguments[1], (int) arguments[2]);
                  case "read" -> read((byte[]) arguments[0], (int) arguments[1], (int) arguments[2]);
                  case "start" -> null;
                  default -> throw new AssertionError(method);
                }));
  }

  private int write(byte[] bytes, int from, int length) {
    int part = Math.min(length, goneAfter - written.size());
    written.write(bytes, from, part);
    return part;
  }

  private int read(byte[] bytes, int from, int length) {
    int part = Math.min(length, goneAfter - read);
    Arrays.fill(bytes, from, from + part, (byte) 1);
    read += part;
    waiting = Math.max(0, waiting - part);
    return part;
  }
}
