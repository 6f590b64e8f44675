package studio.overdub.soundfont;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** Frames of 8 bits, 128 the middle, as DLS waves may have them. */
final class ByteFrames implements PackedFrames {
  private static final ValueLayout.OfShort S16 =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final MemorySegment bytes;

  ByteFrames(MemorySegment bytes) {
    this.bytes = bytes;
  }

  @Override
  public MemorySegment unpack() {
    MemorySegment frames = Arena.ofAuto().allocate(bytes.byteSize() * 2, 2);
    for (long i = 0; i < bytes.byteSize(); i++) {
      frames.set(S16, i * 2, (short) ((bytes.get(ValueLayout.JAVA_BYTE, i) & 0xff) - 128 << 8));
    }
    return frames;
  }
}
