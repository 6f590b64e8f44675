package studio.overdub.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import studio.overdub.audiofile.GrowingWav;
import studio.overdub.base.StudioException;

/**
 * Records one take. The audio thread hands blocks over through a ring; a thread of the recorder's own appends them to a
 * wave file in the song folder, several times a second so that a killed process loses next to nothing.
 */
public final class TakeRecorder {
  /** How long the disk may stall before frames are lost. */
  private static final int RING_SECONDS = 5;

  private final CaptureRing ring;
  private final TakeWriter writer;
  private final Thread thread;
  private final AtomicLong lost = new AtomicLong();
  private long captured;

  private TakeRecorder(TakeSource source, TakeWriter writer, CaptureRing ring) {
    this.ring = ring;
    this.writer = writer;
    thread = Thread.ofPlatform().daemon().name("take " + source.trackName()).start(writer);
  }

  /**
   * Begins a take: its file and its journal entry are there when this returns. Not on the audio thread.
   *
   * @param onFailure told, on the recorder's own thread, when the take had to end early; what came before is kept
   * @throws StudioException if the song folder cannot be written
   */
  public static TakeRecorder begin(Path songFolder, TakeSource source, Consumer<StudioException> onFailure)
      throws IOException {
    GrowingWav file = TakeFiles.create(songFolder, source.trackName(), source.format());
    try {
      CaptureRing ring =
          new CaptureRing(
              source.firstInput(), source.format().channels(), RING_SECONDS * source.format().sampleRate());
      TakeWriter writer = new TakeWriter(songFolder, source, file, ring, onFailure);
      writer.note();
      return new TakeRecorder(source, writer, ring);
    } catch (IOException failure) {
      file.abandon();
      Files.deleteIfExists(file.path());
      throw failure;
    }
  }

  /**
   * Takes a stretch of input in. Audio thread, or one thread in its place; never waits.
   *
   * @param in an array for each of the input's channels; where there are fewer than the take has, the last counts again
   * @param offset where in them the stretch begins
   * @param frames how long it is
   * @param songFrame the frame of the song that leaves for the output at its beginning
   */
  public void capture(float[][] in, int offset, int frames, long songFrame) {
    if (in.length == 0) {
      return;
    }
    if (captured == 0) {
      writer.startsAt(songFrame);
    }
    for (int from = 0; from < frames; from += CaptureRing.SLOT_FRAMES) {
      int part = Math.min(CaptureRing.SLOT_FRAMES, frames - from);
      if (!ring.push(in, offset + from, part, captured)) {
        lost.setRelease(lost.getPlain() + part);
      }
      captured += part;
    }
  }

  /** How many frames found no room on their way to the disk so far. Any thread. */
  public long lost() {
    return lost.getAcquire();
  }

  /** How many frames are in the file by now, safe from a killed process. Any thread. */
  public long written() {
    return writer.written();
  }

  /** Why the take had to end early, if it had to. Any thread. */
  public Optional<StudioException> failure() {
    return Optional.ofNullable(writer.failure());
  }

  /**
   * Ends the take: waits until all that was captured is in the file. Not on the audio thread, which may go on
   * capturing; it no longer counts. The take's journal entry stays until {@link TakeJournal#settle}.
   *
   * @return the take; none where nothing came in, and then nothing is left of it
   */
  public Optional<Take> stop() throws InterruptedException {
    writer.finish();
    thread.join();
    return writer.take();
  }
}
