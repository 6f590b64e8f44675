package studio.overdub.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import studio.overdub.engine.AudioSource;

/** A sound in memory, in pieces of one size, so that it grows without being copied. Filled first, then only read. */
final class SampleMemory implements AudioSource {
  private static final int PIECE_BITS = 16;
  private static final int PIECE = 1 << PIECE_BITS;

  private final int sampleRate;
  private final List<float[][]> pieces = new ArrayList<>();
  private final int channels;
  private long frames;

  SampleMemory(int sampleRate, int channels) {
    this.sampleRate = sampleRate;
    this.channels = channels;
  }

  /** Adds frames behind those that are there. */
  void append(float[][] block, int count) {
    int done = 0;
    while (done < count) {
      int at = (int) (frames & PIECE - 1);
      if (at == 0) {
        pieces.add(new float[channels][PIECE]);
      }
      int part = Math.min(count - done, PIECE - at);
      for (int c = 0; c < channels; c++) {
        System.arraycopy(block[c], done, pieces.getLast()[c], at, part);
      }
      done += part;
      frames += part;
    }
  }

  @Override
  public int sampleRate() {
    return sampleRate;
  }

  @Override
  public int channels() {
    return channels;
  }

  @Override
  public long frames() {
    return frames;
  }

  @Override
  public void read(int channel, long frame, float[] out, int offset, int count) {
    long from = Math.clamp(frame, 0, frames);
    long to = Math.clamp(frame + count, from, frames);
    int lead = (int) Math.clamp(from - frame, 0, count);
    Arrays.fill(out, offset, offset + lead, 0);
    int at = offset + lead;
    while (from < to) {
      int inPiece = (int) (from & PIECE - 1);
      int part = (int) Math.min(to - from, PIECE - inPiece);
      System.arraycopy(pieces.get((int) (from >>> PIECE_BITS))[channel], inPiece, out, at, part);
      from += part;
      at += part;
    }
    Arrays.fill(out, at, offset + count, 0);
  }
}
