package studio.overdub.audiofile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import studio.overdub.base.StudioException;

/**
 * A wave file that grows in its place, as a recording does, and can be read at any moment: at worst without what came
 * since the last {@link #flush}. One thread at a time; not the audio thread.
 */
public final class GrowingWav implements Closeable {
  private final Path path;
  private final WavSink sink;

  private GrowingWav(Path path, WavSink sink) {
    this.path = path;
    this.sink = sink;
  }

  /**
   * Begins a file where there is none.
   *
   * @throws StudioException if there is one already, or it cannot be written
   */
  public static GrowingWav create(Path path, AudioFormat format, Tags tags) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException failure) {
      throw FileFaults.writing(path, failure);
    }
    try {
      return new GrowingWav(path, new WavSink(channel, format, tags, false, WavSizes.RIFF_LIMIT));
    } catch (IOException failure) {
      channel.close();
      Files.deleteIfExists(path);
      throw FileFaults.writing(path, failure);
    }
  }

  /** Where it grows. */
  public Path path() {
    return path;
  }

  /** What it is written as. */
  public AudioFormat format() {
    return sink.format();
  }

  /** How many frames were written so far. */
  public long frames() {
    return sink.frames();
  }

  /** Appends frames; they may stay in memory until {@link #flush}. */
  public void write(float[][] in, int frames) throws IOException {
    try {
      sink.write(in, frames);
    } catch (IOException failure) {
      throw FileFaults.writing(path, failure);
    }
  }

  /** Brings all frames to the file and counts them in its header: from here on a killed process loses none of them. */
  public void flush() throws IOException {
    try {
      sink.flush();
      sink.writeSizes();
    } catch (IOException failure) {
      throw FileFaults.writing(path, failure);
    }
  }

  /** Waits until what was flushed outlasts a loss of power. */
  public void force() throws IOException {
    try {
      sink.force();
    } catch (IOException failure) {
      throw FileFaults.writing(path, failure);
    }
  }

  /** Gives the file up as it is; what was flushed stays in it. */
  public void abandon() {
    try {
      sink.close();
    } catch (IOException ignored) {
      // What led here has been told already, and the file is as good as it gets.
    }
  }

  /** Flushes and closes the file; what was flushed before stays in it even where this fails. */
  @Override
  public void close() throws IOException {
    try (sink) {
      sink.finish();
      sink.force();
    } catch (IOException failure) {
      throw FileFaults.writing(path, failure);
    }
  }
}
