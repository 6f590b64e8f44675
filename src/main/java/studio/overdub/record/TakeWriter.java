package studio.overdub.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import studio.overdub.audiofile.FileFaults;
import studio.overdub.audiofile.GrowingWav;
import studio.overdub.audiofile.WavRepair;
import studio.overdub.base.StudioException;

/** The thread that brings a take to the disk. */
final class TakeWriter implements Runnable {
  /** How often the file is brought up to date: what a killed process loses at most. */
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  /** After so many rounds what was written is forced to the disk, to outlast a loss of power. */
  private static final int ROUNDS_A_FORCE = 40;

  private final TakeJournal journal;
  private final TakeSource source;
  private final GrowingWav file;
  private final CaptureRing ring;
  private final Consumer<StudioException> onFailure;
  private final float[][] block;
  private final float[][] silence;
  private final List<Dropout> dropouts = new ArrayList<>();
  private boolean noted;
  private volatile boolean started;
  private volatile long firstSongFrame;
  private volatile boolean finishing;
  private volatile long written;
  private volatile StudioException failure;

  TakeWriter(
      Path songFolder, TakeSource source, GrowingWav file, CaptureRing ring, Consumer<StudioException> onFailure) {
    journal = new TakeJournal(songFolder);
    this.source = source;
    this.file = file;
    this.ring = ring;
    this.onFailure = onFailure;
    block = new float[source.format().channels()][CaptureRing.SLOT_FRAMES];
    silence = new float[source.format().channels()][CaptureRing.SLOT_FRAMES];
  }

  private String name() {
    String fileName = file.path().getFileName().toString();
    return fileName.substring(0, fileName.length() - ".wav".length());
  }

  private String relativePath() {
    return "audio/" + file.path().getFileName();
  }

  /** Notes in the journal what is known by now. */
  void note() throws IOException {
    journal.put(new TakeJournal.Entry(source.track(), name(), relativePath(), started, firstSongFrame));
  }

  /** Tells where the song was at the first frame that came in. Audio thread, before that frame is pushed. */
  void startsAt(long songFrame) {
    if (!started) {
      firstSongFrame = songFrame - source.latencyFrames();
      started = true;
    }
  }

  /** Lets the thread end once the ring is empty. */
  void finish() {
    finishing = true;
  }

  long written() {
    return written;
  }

  StudioException failure() {
    return failure;
  }

  @Override
  public void run() {
    try {
      boolean last;
      int round = 0;
      do {
        last = finishing;
        drain();
        if (++round % ROUNDS_A_FORCE == 0) {
          file.force();
        }
        if (!last) {
          LockSupport.parkNanos(PAUSE_NANOS);
        }
      } while (!last);
      file.close();
    } catch (IOException trouble) {
      fail(trouble);
    }
  }

  /** Brings what is in the ring to the file. */
  void drain() throws IOException {
    if (started && !noted) {
      noteStart();
    }
    long before = file.frames();
    for (int frames = ring.frames(); frames > 0; frames = ring.frames()) {
      long position = ring.take(block);
      if (position > file.frames()) {
        dropouts.add(new Dropout(file.frames(), position - file.frames()));
        writeSilence(position - file.frames());
      }
      file.write(block, frames);
    }
    if (file.frames() > before) {
      file.flush();
      written = file.frames();
    }
  }

  private void noteStart() {
    try {
      note();
      noted = true;
    } catch (IOException later) {
      // The sound goes first: without this note a recovered take lacks its place alone, and the next round tries again.
    }
  }

  private void writeSilence(long frames) throws IOException {
    for (long left = frames; left > 0; left -= CaptureRing.SLOT_FRAMES) {
      file.write(silence, (int) Math.min(left, CaptureRing.SLOT_FRAMES));
    }
  }

  /** Keeps all that reached the file, and says why no more does. */
  private void fail(IOException trouble) {
    file.abandon();
    try {
      written = WavRepair.repair(file.path());
    } catch (IOException again) {
      trouble.addSuppressed(again);
    }
    StudioException reason = FileFaults.writing(file.path(), trouble);
    failure =
        new StudioException(
            "The take \"" + name() + "\" ended early, after " + seconds() + " s, which are kept: " + reason.what(),
            reason.where(),
            reason.remedy(),
            trouble);
    onFailure.accept(failure);
  }

  private String seconds() {
    return String.format(Locale.ROOT, "%.1f", (double) written / source.format().sampleRate());
  }

  /** The take as it ended. Only once the thread has. */
  Optional<Take> take() {
    if (written == 0) {
      discard();
      return Optional.empty();
    }
    return Optional.of(
        new Take(
            source.track(),
            name(),
            relativePath(),
            source.format().channels(),
            source.format().sampleRate(),
            firstSongFrame,
            written,
            dropouts));
  }

  private void discard() {
    try {
      Files.deleteIfExists(file.path());
      journal.settle(name());
    } catch (IOException ignored) {
      // An empty file and its entry: recovery passes over them.
    }
  }
}
