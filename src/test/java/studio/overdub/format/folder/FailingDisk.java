package studio.overdub.format.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A disk on which one step fails, and where the machine was killed there every later one too. */
final class FailingDisk implements Disk {
  private static final int CHUNK = 4096;

  private final boolean killed;
  private int stepsLeft;
  private boolean failed;

  FailingDisk(int steps, boolean killed) {
    stepsLeft = steps;
    this.killed = killed;
  }

  /** A disk on which nothing fails, and which does not wait for the medium. */
  static Disk sound() {
    return new FailingDisk(Integer.MAX_VALUE, false);
  }

  private void step() throws IOException {
    if (stepsLeft-- == 0 || failed && killed) {
      failed = true;
      throw new IOException("No space left on device");
    }
  }

  @Override
  public OutputStream create(Path file) throws IOException {
    step();
    OutputStream out = Disk.REAL.create(file);
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        for (int at = from; at < from + length; at += CHUNK) {
          int part = Math.min(CHUNK, from + length - at);
          out.write(bytes, at, part / 2);
          step();
          out.write(bytes, at + part / 2, part - part / 2);
        }
      }

      @Override
      public void close() throws IOException {
        out.close();
        step();
      }
    };
  }

  @Override
  public void force(Path file) throws IOException {
    step();
  }

  @Override
  public void forceFolder(Path file) throws IOException {
    step();
  }

  @Override
  public void replace(Path from, Path to) throws IOException {
    step();
    Disk.REAL.replace(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    step();
    Disk.REAL.delete(file);
  }
}
