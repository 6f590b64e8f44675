package studio.overdub.audiofile;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import studio.overdub.base.Progress;

/**
 * The frames of a sound file mapped into memory: read by position on any thread, the audio thread included, without a
 * call to the system once the pages are in. The mapping ends when nothing refers to this any more.
 */
public final class MappedAudio {
  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfFloat FLOAT =
      ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final PcmLayout layout;
  private final MemorySegment bytes;
  private final boolean big;

  /** How far it is decoded; null where all is there. */
  private final Decoding decoding;

  private MappedAudio(PcmLayout layout, MemorySegment bytes, Decoding decoding) {
    this.layout = layout;
    this.bytes = bytes;
    this.decoding = decoding;
    big = layout.order() == ByteOrder.BIG_ENDIAN;
  }

  /**
   * Maps a sound file. A compressed one is decoded whole first, into a temporary file.
   *
   * @param progress told of the decoding
   * @throws CancellationException if {@code progress} said to stop
   * @throws studio.overdub.base.StudioException as {@link AudioFiles#open}
   */
  public static MappedAudio open(Path path, Progress progress) throws IOException {
    try (PcmContent content = AudioFiles.pcm(path, progress)) {
      return of(content.file(), content.layout());
    } catch (IOException failure) {
      throw FileFaults.reading(path, failure);
    }
  }

  static MappedAudio of(FileBytes file, PcmLayout layout) throws IOException {
    return of(file, layout, null);
  }

  /** The frames of a file that is still being written. */
  static MappedAudio of(FileBytes file, PcmLayout layout, Decoding decoding) throws IOException {
    long length = layout.frames() * layout.format().frameBytes();
    return new MappedAudio(layout, file.map(layout.start(), length), decoding);
  }

  /** Whether all frames are there, or no more will come. */
  public boolean isComplete() {
    return decoding == null || decoding.ended();
  }

  /** Asks that what is still being decoded be there before other sounds. Any thread, the audio thread included. */
  public void want() {
    if (decoding != null) {
      decoding.want();
    }
  }

  /**
   * Waits until all frames are there, or no more will come. Not for the audio thread. Where the waiting thread is
   * interrupted it returns at once, and stays interrupted.
   */
  public void await() {
    if (isComplete()) {
      return;
    }
    try {
      decoding.await();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  /** How many frames are there to be read. */
  private long readable() {
    return decoding == null ? layout.frames() : decoding.ready();
  }

  /** What the file holds. */
  public AudioFormat format() {
    return layout.format();
  }

  /** How many frames it holds. */
  public long frames() {
    return layout.frames();
  }

  /**
   * Reads samples of one channel. Allocates nothing.
   *
   * @param frame the first frame wanted; what lies outside the sound, or is not decoded yet, is silence
   * @param out written from {@code at} on
   */
  public void read(int channel, long frame, float[] out, int at, int count) {
    int before = Math.clamp(-frame, 0, count);
    int there = Math.clamp(readable() - frame, before, count);
    Arrays.fill(out, at, at + before, 0);
    int step = layout.format().frameBytes();
    long position = (frame + before) * step + (long) channel * layout.format().samples().bytes();
    copy(position, step, out, at + before, at + there);
    Arrays.fill(out, at + there, at + count, 0);
  }

  /** The usual kinds in loops of their own: choosing for each sample costs several times as much. */
  private void copy(long start, int step, float[] out, int from, int to) {
    SampleFormat samples = big ? null : layout.format().samples();
    MemorySegment memory = bytes;
    long position = start;
    if (samples == SampleFormat.PCM_16) {
      for (int i = from; i < to; i++, position += step) {
        out[i] = memory.get(SHORT, position) * 0x1p-15f;
      }
    } else if (samples == SampleFormat.PCM_24) {
      for (int i = from; i < to; i++, position += step) {
        int high = memory.get(ValueLayout.JAVA_BYTE, position + 2) << 16;
        out[i] = (high | memory.get(SHORT, position) & 0xffff) * 0x1p-23f;
      }
    } else if (samples == SampleFormat.FLOAT_32) {
      for (int i = from; i < to; i++, position += step) {
        out[i] = PcmCodec.finite(memory.get(FLOAT, position));
      }
    } else {
      for (int i = from; i < to; i++, position += step) {
        out[i] = sample(position);
      }
    }
  }

  /**
   * Brings frames into memory, so that reading them soon waits for no disk. What lies outside the sound is left out.
   * Not for the audio thread.
   */
  public void load(long frame, long count) {
    long from = Math.clamp(frame, 0, layout.frames());
    long to = Math.clamp(frame + count, from, layout.frames());
    int step = layout.format().frameBytes();
    if (to > from) {
      bytes.asSlice(from * step, (to - from) * step).load();
    }
  }

  private float sample(long position) {
    return switch (layout.format().samples()) {
      case UNSIGNED_8 -> (integer(position, 1) & 0xff) * 0x1p-7f - 1;
      case SIGNED_8 -> integer(position, 1) * 0x1p-7f;
      case PCM_16 -> integer(position, 2) * 0x1p-15f;
      case PCM_24 -> integer(position, 3) * 0x1p-23f;
      case PCM_32 -> (float) (integer(position, 4) * 0x1p-31);
      case FLOAT_32 -> PcmCodec.finite(Float.intBitsToFloat(integer(position, 4)));
      case FLOAT_64 -> {
        long high = integer(big ? position : position + 4, 4);
        long low = integer(big ? position + 4 : position, 4) & 0xffff_ffffL;
        yield PcmCodec.finite((float) Double.longBitsToDouble(high << 32 | low));
      }
    };
  }

  private int integer(long position, int width) {
    int value = byteAt(big ? position : position + width - 1);
    for (int i = 1; i < width; i++) {
      value = value << 8 | byteAt(big ? position + i : position + width - 1 - i) & 0xff;
    }
    return value;
  }

  private byte byteAt(long position) {
    return bytes.get(ValueLayout.JAVA_BYTE, position);
  }
}
