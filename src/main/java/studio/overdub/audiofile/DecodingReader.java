package studio.overdub.audiofile;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import studio.overdub.base.Notice;

/** Hands out what a decoder decodes: trimmed to the frames that were encoded, and up to where a file is damaged. */
final class DecodingReader implements AudioReader {
  private final Closeable source;
  private final StreamHeader header;
  private final BlockDecoder decoder;
  private final FrameBuffer buffer;
  private final List<Notice> notices;
  private long toSkip;
  private long given;
  private boolean ended;

  DecodingReader(Closeable source, StreamHeader header, BlockDecoder decoder) {
    this.source = source;
    this.header = header;
    this.decoder = decoder;
    buffer = new FrameBuffer(header.format().channels());
    notices = new ArrayList<>(header.notices());
    toSkip = header.delay();
  }

  @Override
  public AudioFormat format() {
    return header.format();
  }

  @Override
  public OptionalLong frames() {
    return header.frames();
  }

  @Override
  public Tags tags() {
    return header.tags();
  }

  @Override
  public List<Notice> notices() {
    return List.copyOf(notices);
  }

  @Override
  public int read(float[][] out, int frames) throws IOException {
    int wanted = (int) Math.min(frames, header.frames().orElse(Long.MAX_VALUE) - given);
    int done = 0;
    while (done < wanted && fill()) {
      int part = Math.min(wanted - done, buffer.size());
      buffer.take(out, done, part);
      done += part;
    }
    given += done;
    return done;
  }

  /** Whether there are frames to hand out, after decoding on where there were none. */
  private boolean fill() throws IOException {
    while (buffer.size() == 0 && !ended) {
      ended = !decode();
      int skipped = (int) Math.min(toSkip, buffer.size());
      buffer.skip(skipped);
      toSkip -= skipped;
    }
    if (buffer.size() == 0 && header.frames().isPresent() && notices.isEmpty()) {
      long missing = header.frames().getAsLong() - given;
      notices.add(new Notice("the end", "the file is cut short: its last " + missing + " frames are missing"));
    }
    return buffer.size() > 0;
  }

  private boolean decode() throws IOException {
    try {
      return decoder.next(buffer);
    } catch (RuntimeException damaged) {
      // The decoders are written for whole files: on damaged ones an index or a table lookup of theirs runs astray.
      buffer.refill(0);
      String place = "after " + given / header.format().sampleRate() + " s";
      notices.add(new Notice(place, "the file is damaged; what comes before is read"));
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
