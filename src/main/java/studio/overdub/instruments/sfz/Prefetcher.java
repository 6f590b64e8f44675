package studio.overdub.instruments.sfz;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import studio.overdub.audiofile.MappedAudio;
import studio.overdub.soundfont.sfz.SfzInstrument;
import studio.overdub.soundfont.sfz.SfzSample;

/**
 * Keeps what voices are about to read in memory. Samples are mapped, so reading them is right whatever it does; but a
 * page that is not in memory makes the audio thread wait for the disk. So the heads of all samples are touched when an
 * instrument is opened, and a thread of its own touches what lies before each voice while it plays.
 */
final class Prefetcher implements AutoCloseable {
  /** Instruments smaller than this are brought into memory whole. */
  private static final long SMALL_BYTES = 48L << 20;

  /** The frames of a sample that are brought into memory when the instrument is opened. */
  static final int HEAD = 1 << 15;

  /** How far ahead of a voice memory is filled, in frames: over a second at four octaves above the root. */
  private static final int AHEAD = 1 << 20;

  /** How much of that is asked for at a time. */
  private static final int PART = 1 << 16;

  private static final long PAUSE_NANOS = 5_000_000;
  private static final int FRAME_BITS = 40;
  private static final long FRAME_MASK = (1L << FRAME_BITS) - 1;
  private static final VarHandle PLACES = MethodHandles.arrayElementVarHandle(long[].class);

  private final List<SfzSample> samples;

  /** For each voice the sample, counted from 1, and the frame it reads. */
  private final long[] places;

  private final Thread thread;
  private volatile boolean closed;

  private Prefetcher(List<SfzSample> samples, int voices, boolean follows) {
    this.samples = samples;
    places = new long[follows ? voices : 0];
    thread = follows ? Thread.ofPlatform().daemon().name("sfz-prefetch").unstarted(this::run) : null;
  }

  /** Fills memory with an instrument's heads, and follows its voices if it is large. Not for the audio thread. */
  static Prefetcher start(SfzInstrument instrument, int voices) {
    long bytes = 0;
    for (SfzSample sample : instrument.samples()) {
      bytes += sample.audio() == null ? 0 : sample.audio().frames() * sample.audio().format().frameBytes();
    }
    boolean large = bytes > SMALL_BYTES;
    for (SfzSample sample : instrument.samples()) {
      if (sample.audio() != null) {
        sample.audio().load(0, large ? HEAD : sample.audio().frames());
      }
    }
    Prefetcher prefetcher = new Prefetcher(instrument.samples(), voices, large);
    if (large) {
      prefetcher.thread.start();
    }
    return prefetcher;
  }

  /** Tells where the voices are. Audio thread. */
  void follow(VoicePool voices) {
    int count = Math.min(places.length, voices.active());
    for (int i = 0; i < count; i++) {
      Voice voice = voices.voice(i);
      long frame = voice.frame();
      PLACES.setOpaque(places, i, frame < 0 ? 0 : (voice.region().sample() + 1L) << FRAME_BITS | frame & FRAME_MASK);
    }
    for (int i = count; i < places.length; i++) {
      PLACES.setOpaque(places, i, 0L);
    }
  }

  private void run() {
    long[] loaded = new long[places.length];
    while (!closed) {
      for (int i = 0; i < places.length; i++) {
        long place = (long) PLACES.getOpaque(places, i);
        if (place != 0) {
          loaded[i] = loadAhead(place, loaded[i]);
        }
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  /** Brings the next part before a voice into memory; returns how far it is in, packed as the place. */
  private long loadAhead(long place, long loaded) {
    MappedAudio audio = samples.get((int) (place >>> FRAME_BITS) - 1).audio();
    boolean same = loaded >>> FRAME_BITS == place >>> FRAME_BITS;
    long frame = place & FRAME_MASK;
    long known = same ? loaded & FRAME_MASK : frame;
    long from = known < frame || known > frame + AHEAD ? frame : known;
    if (audio == null || from - frame >= AHEAD - PART || from >= audio.frames()) {
      return loaded;
    }
    audio.load(from, PART);
    return place & ~FRAME_MASK | from + PART;
  }

  @Override
  public void close() {
    closed = true;
    if (thread != null) {
      LockSupport.unpark(thread);
    }
  }
}
