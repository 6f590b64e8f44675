package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** What all writers do alike: grow beside the place, take it when closed, and leave nothing behind after a failure. */
abstract class FileWriter implements AudioWriter {
  private final PendingFile file;
  private boolean open = true;

  FileWriter(Path path) throws IOException {
    file = PendingFile.create(path);
  }

  /** A step of writing. */
  @FunctionalInterface
  interface Step {
    /** Takes it. */
    void take() throws IOException;
  }

  /** Takes a step; if that fails, gives the file up and says why. */
  final void attempt(Step step) throws IOException {
    try {
      step.take();
    } catch (IOException failure) {
      abort();
      throw FileFaults.writing(file.target(), failure);
    }
  }

  /** The file under its temporary name. */
  final FileChannel channel() {
    return file.channel();
  }

  /** Appends frames, as {@link #write}. */
  abstract void append(float[][] in, int frames) throws IOException;

  /** Writes what is still held back, and what is known only at the end. */
  abstract void finish() throws IOException;

  @Override
  public final void write(float[][] in, int frames) throws IOException {
    attempt(() -> append(in, frames));
  }

  @Override
  public final void close() throws IOException {
    if (open) {
      attempt(
          () -> {
            finish();
            file.commit();
            open = false;
          });
    }
  }

  @Override
  public final void abort() {
    if (open) {
      open = false;
      file.abort();
    }
  }
}
