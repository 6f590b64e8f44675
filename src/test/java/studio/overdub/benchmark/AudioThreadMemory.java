package studio.overdub.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import studio.overdub.base.TrackId;
import studio.overdub.device.AudioSources;
import studio.overdub.device.Catalog;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.device.Preparation;
import studio.overdub.engine.LiveEngine;
import studio.overdub.midi.Message;
import studio.overdub.song.Clip;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Song;

/** What the audio thread allocates. */
final class AudioThreadMemory implements Figure {
  private static final int RATE = 48_000;
  private static final int BUFFER = 256;
  private static final int WARM_UP_SECONDS = 30;
  private static final int SECONDS = 60;

  private final float[][] in = new float[0][];
  private final float[][] out = new float[2][BUFFER];

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public String method() {
    return """
        The live engine plays orchestra.mid through FluidR3_GM with reverb, chorus and metronome in buffers \
        of %d frames, as fast as it goes, while another thread moves notes, faders and keys without a pause. \
        After %d s of music, what the thread that plays allocates over the next %d s of music, by the JVM's \
        own count. The bar: 0 bytes."""
        .formatted(BUFFER, WARM_UP_SECONDS, SECONDS);
  }

  @Override
  public void measure(Report report) throws IOException, InterruptedException, MissingException {
    Catalog catalog = Furniture.catalog(Programs.font("FluidR3_GM.sf2"));
    Preparation preparation = new Preparation(RATE, BUFFER, 1, Interpolation.CUBIC);
    try (WorkFolder folder = new WorkFolder();
        LiveEngine engine = new LiveEngine(catalog, AudioSources.NONE, preparation, 1)) {
      Song song = Furniture.song(catalog, MidiFiles.orchestra(folder.path()));
      engine.show(song);
      engine.awaitShown();
      engine.metronome(true);
      engine.play();
      Editor editor = new Editor(engine, song);
      Thread editing = Thread.ofPlatform().start(editor);
      play(engine, WARM_UP_SECONDS);
      int editsBefore = editor.edits.get();
      ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      long before = threads.getCurrentThreadAllocatedBytes();
      play(engine, SECONDS);
      long allocated = threads.getCurrentThreadAllocatedBytes() - before;
      editor.over.set(true);
      editing.join();
      report.table("Seconds of music", "Edits meanwhile", "Bytes allocated", "Bar", "Met");
      report.row(SECONDS, editor.edits.get() - editsBefore, allocated, 0, Report.met(allocated == 0));
    }
  }

  private void play(LiveEngine engine, int seconds) {
    for (int at = 0; at < seconds * RATE; at += BUFFER) {
      engine.process(in, out, BUFFER);
    }
  }

  /** Edits a song that plays, again and again. */
  private static final class Editor implements Runnable {
    private final LiveEngine engine;
    private final Song song;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger edits = new AtomicInteger();

    Editor(LiveEngine engine, Song song) {
      this.engine = engine;
      this.song = song;
    }

    @Override
    public void run() {
      try {
        while (!over.get()) {
          edit(edits.incrementAndGet());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private void edit(int turn) throws InterruptedException {
      int part = turn % 16;
      TrackId track = song.tracks().get(part).id();
      engine.show(song.mapTrack(track, t -> t.withClips(t.clips().stream().map(c -> moved(c, turn)).toList())));
      engine.adjustGain(track, -turn % 6);
      engine.adjustPan(track, turn % 5 / 5.0);
      engine.send(track, Message.noteOn(0, 60, 50));
      engine.send(track, Message.noteOff(0, 60, 64));
      engine.awaitShown();
    }

    private static Clip moved(Clip clip, int turn) {
      if (!(clip instanceof NoteClip notes) || notes.notes().size() == 0) {
        return clip;
      }
      int first = notes.notes().get(0).id();
      return notes.withNotes(notes.notes().map(Set.of(first), note -> note.withKey(40 + turn % 40)));
    }
  }
}
