package studio.overdub.audiofile;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a sound file says for samplers: the key it was recorded at, and where it repeats. From the {@code smpl} and
 * {@code inst} chunks of a WAV ("Multimedia Data Standards Update", 1994) and the {@code INST} and {@code MARK} chunks
 * of an AIFF; other kinds say nothing.
 *
 * @param rootKey the key, 0 to 127 with fractions of a semitone
 * @param loops in the file's order
 */
public record SampleLoops(OptionalDouble rootKey, List<Loop> loops) {
  /** Nothing said. */
  public static final SampleLoops NONE = new SampleLoops(OptionalDouble.empty(), List.of());

  private static final int MOST_CHUNKS = 10_000;
  private static final int MOST_LOOPS = 16;

  /** How a loop is run through. */
  public enum Direction {
    FORWARD,
    ALTERNATE,
    BACKWARD
  }

  /**
   * A stretch that repeats.
   *
   * @param start its first frame
   * @param end its last frame
   * @param count how often it repeats; 0 for ever
   */
  public record Loop(long start, long end, Direction direction, long count) {}

  public SampleLoops {
    loops = ImmutableList.copyOf(loops);
  }

  /**
   * Reads what a file says.
   *
   * @throws IOException if it cannot be read; damaged or missing chunks say nothing
   */
  public static SampleLoops of(Path path) throws IOException {
    try (FileBytes file = FileBytes.open(path)) {
      return switch (file.id(0)) {
        case "RIFF", "RF64", "BW64" -> ofWav(chunks(file, ByteOrder.LITTLE_ENDIAN));
        case "FORM" -> ofAiff(chunks(file, ByteOrder.BIG_ENDIAN));
        default -> NONE;
      };
    }
  }

  private static Map<String, ByteBuffer> chunks(FileBytes bytes, ByteOrder order) throws IOException {
    FileBytes file = bytes.in(order);
    Map<String, ByteBuffer> found = new HashMap<>();
    long at = 12;
    for (int i = 0; i < MOST_CHUNKS; i++) {
      ByteBuffer head = file.bytes(at, 8);
      if (head.remaining() < 8) {
        break;
      }
      Chunk chunk = new Chunk(file.id(at), at + 8, Integer.toUnsignedLong(head.getInt(4)));
      switch (chunk.id()) {
        case "smpl", "inst", "INST", "MARK" ->
            found.putIfAbsent(chunk.id(), file.bytes(chunk.start(), (int) Math.min(chunk.size(), 1 << 16)));
        default -> { }
      }
      at = chunk.next();
    }
    return found;
  }

  private static SampleLoops ofWav(Map<String, ByteBuffer> chunks) {
    ByteBuffer smpl = chunks.get("smpl");
    ByteBuffer inst = chunks.get("inst");
    List<Loop> loops = new ArrayList<>();
    OptionalDouble root = OptionalDouble.empty();
    if (inst != null && inst.remaining() >= 7) {
      root = OptionalDouble.of(inst.get(0) - inst.get(1) / 100.0);
    }
    if (smpl != null && smpl.remaining() >= 36) {
      double fraction = Integer.toUnsignedLong(smpl.getInt(16)) / 0x1p32;
      root = OptionalDouble.of(Math.clamp(Integer.toUnsignedLong(smpl.getInt(12)), 0, 127) + fraction);
      long stated = Integer.toUnsignedLong(smpl.getInt(28));
      for (int i = 0; i < Math.min(stated, MOST_LOOPS) && 60 + 24 * i <= smpl.remaining(); i++) {
        loops.add(wavLoop(smpl, 36 + 24 * i));
      }
    }
    return new SampleLoops(root, loops);
  }

  private static Loop wavLoop(ByteBuffer smpl, int at) {
    return new Loop(
        Integer.toUnsignedLong(smpl.getInt(at + 8)),
        Integer.toUnsignedLong(smpl.getInt(at + 12)),
        direction(smpl.getInt(at + 4)),
        Integer.toUnsignedLong(smpl.getInt(at + 20)));
  }

  private static Direction direction(int code) {
    return code == 1 ? Direction.ALTERNATE : code == 2 ? Direction.BACKWARD : Direction.FORWARD;
  }

  private static SampleLoops ofAiff(Map<String, ByteBuffer> chunks) {
    ByteBuffer inst = chunks.get("INST");
    if (inst == null || inst.remaining() < 20) {
      return NONE;
    }
    List<Loop> loops = new ArrayList<>();
    int mode = inst.getShort(8);
    Long start = marker(chunks.get("MARK"), inst.getShort(10));
    Long end = marker(chunks.get("MARK"), inst.getShort(12));
    if (mode != 0 && start != null && end != null && end > start) {
      // An AIFF marker stands before the frame of its number: the end is the frame behind the loop.
      loops.add(new Loop(start, end - 1, mode == 2 ? Direction.ALTERNATE : Direction.FORWARD, 0));
    }
    return new SampleLoops(OptionalDouble.of(inst.get(0) - inst.get(1) / 100.0), loops);
  }

  /** The place of a marker; null where there is none. */
  private static Long marker(ByteBuffer marks, int id) {
    if (marks == null || marks.remaining() < 2) {
      return null;
    }
    int at = 2;
    for (int left = marks.getShort(0) & 0xffff; left > 0 && at + 7 <= marks.remaining(); left--) {
      if (marks.getShort(at) == id) {
        return Integer.toUnsignedLong(marks.getInt(at + 2));
      }
      int name = marks.get(at + 6) & 0xff;
      at += 6 + (name + 2 & ~1);
    }
    return null;
  }
}
