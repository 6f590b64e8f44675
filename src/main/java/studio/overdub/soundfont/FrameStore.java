package studio.overdub.soundfont;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** Collects 16-bit frames off the heap, their number not known before. One thread. */
final class FrameStore implements AutoCloseable {
  private static final ValueLayout.OfShort S16 =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final long FIRST_BYTES = 1 << 16;

  private Arena arena = Arena.ofConfined();
  private MemorySegment memory = arena.allocate(FIRST_BYTES);
  private long frames;

  /** Adds frames of -1 to 1, rounded; louder ones are clipped. */
  void add(float[] block, int count) {
    reserve(count);
    for (int i = 0; i < count; i++) {
      memory.set(S16, (frames + i) * 2, (short) Math.clamp(Math.round(block[i] * 32768f), -32768, 32767));
    }
    frames += count;
  }

  private void reserve(int count) {
    if ((frames + count) * 2 <= memory.byteSize()) {
      return;
    }
    Arena larger = Arena.ofConfined();
    MemorySegment room = larger.allocate(Math.max(2 * memory.byteSize(), (frames + count) * 2));
    MemorySegment.copy(memory, 0, room, 0, frames * 2);
    arena.close();
    arena = larger;
    memory = room;
  }

  long frames() {
    return frames;
  }

  /** A copy of what was collected, freed when nobody refers to it any more. */
  MemorySegment toSegment() {
    MemorySegment copy = Arena.ofAuto().allocate(frames * 2, 2);
    return copy.copyFrom(memory.asSlice(0, frames * 2));
  }

  @Override
  public void close() {
    arena.close();
  }
}
