package studio.overdub.instruments.sampling;

import java.lang.foreign.MemorySegment;

/**
 * Reads frames at places between them by a sinc, in two steps: a long filter makes two frames of each, tap by tap over
 * a whole run, which vectors do fast; then six taps, for each place its own, read those. Far above the root the rate is
 * halved first, so often that a step is at most 1.5; and where it is still well above 1, the long filter takes away
 * what would fold over.
 *
 * <p>Frames are counted from where a voice began, loops unrolled, and what is halved goes by that count: so it does not
 * matter how time is cut. To read, {@link #aim} at a run, fill the {@link #window} with the frames from {@link #start}
 * on, {@link #lay} them, and read as long as the run {@link #holds} the places.
 *
 * <p>Memory of a thread, for all that it plays; allocates nothing once made.
 */
public final class SincReader {
  /** The most frames that are read in one go. */
  public static final int MOST_PLACES = Interpolator.MOST_PLACES;

  /** Places of a short run in 32 bits: so many of fraction. */
  static final int SHORT_BITS = 21;

  /** The bit that tells the second half of a frame, and how far up it is brought to find the second plane. */
  private static final int PLANE_BITS = 11;

  /** How far the planes are apart: the frames, the places halfway, and the frames once more, one place earlier. */
  private static final int PLANE = 1 << PLANE_BITS;

  static final int PLANE_SHIFT = SHORT_BITS - 1 - PLANE_BITS;
  static final int PLANE_MASK = PLANE;
  static final int RIGHT = PLANE - 1;

  static final int ROW_SHIFT = SHORT_BITS - 1 - SincTable.PLACE_BITS - 3;
  static final int ROW_MASK = (1 << SincTable.PLACE_BITS) - 1 << 3;
  static final int REST_MASK = (1 << SHORT_BITS - 1 - SincTable.PLACE_BITS) - 1;
  static final int REST_MIDDLE = REST_MASK + 1 >> 1;
  static final float REST = 1f / (1 << SHORT_BITS - 1);

  /** How many frames are laid at once where a tick needs less, so that all of them lie in the nearest cache. */
  private static final int AHEAD = 640;

  /** The greatest step for which nothing is taken away. */
  private static final double WIDE = 1.19;

  /** The same where the rate was halved, which leaves more in the uppermost part of the frames' band. */
  private static final double WIDE_OF_HALVED = 1.12;

  /** The greatest step for which the rate is not halved once more. */
  private static final double NARROW = 1.5;

  /** A voice keeps its filters until its pitch is a semitone below theirs, so that a vibrato does not change them. */
  private static final double SLACK = 0.944;

  /** What is kept of the frames' rate: in a sound of 48 kHz, up to 18 to 19 kHz. */
  private static final double KEPT = 0.395;

  private static final SincFilter WHOLE_BAND = SincFilter.halfBand(13, KEPT, 1);
  private static final SincFilter LOWERED_BAND = SincFilter.lowPass(0.355, 14, 10, 1);

  /** The last halving, the one before it, and all before those: the earlier, the less is left to be kept. */
  private static final SincFilter[] HALF_BANDS = {
    SincFilter.halfBand(13, KEPT, SincFilter.FULL),
    SincFilter.halfBand(6, 0.3, SincFilter.FULL),
    SincFilter.halfBand(4, 0.15, SincFilter.FULL)
  };

  /** How far the long filter and the six taps look before and behind a frame. */
  private static final int LONG_REACH = 14;

  private static final int SHORT_BEFORE = 2;
  private static final int SHORT_BEHIND = 3;

  /** How many frames of a run are neither its first nor between that and its last. */
  private static final int AROUND = SHORT_BEFORE + SHORT_BEHIND + 8;

  private static final int MOST_HALVINGS = 7;

  /** Halved more often, only as much is laid as is read in one go: it takes memory. */
  private static final int MOST_AHEAD_HALVINGS = 3;

  private static final long[] LIMITS = limits();

  private final int[] frames;
  private final MemorySegment bytes;
  private final Halver halver;
  private final float[] window;
  final float[] planes = new float[3 * PLANE];

  private int band;
  private int halvings;
  private long first;
  private int count;
  private long start;
  private int length;
  private long laid;

  /** For steps of at most so many frames. */
  public SincReader(int mostStep) {
    int most = band((long) mostStep << 32, -1) >>> 1;
    int run = needed(Math.min(most, MOST_AHEAD_HALVINGS), AHEAD + AROUND);
    int needed = Math.max(run, needed(most, (int) (NARROW * MOST_PLACES) + 1 + AROUND));
    window = new float[needed];
    frames = new int[needed];
    bytes = MemorySegment.ofArray(frames);
    halver = new Halver(needed);
    SincTable.prepare();
  }

  private static int needed(int halvings, int count) {
    int needed = count + 2 * LONG_REACH;
    for (int i = 0; i < halvings; i++) {
      needed = Halver.needed(needed, halfBand(i).pairs());
    }
    return needed;
  }

  /** The greatest step of each band: for each number of halvings, without and with the lowered filter. */
  private static long[] limits() {
    long[] limits = new long[2 * MOST_HALVINGS + 2];
    for (int i = 0; i < limits.length; i++) {
      double most = i % 2 == 1 ? NARROW : i == 0 ? WIDE : WIDE_OF_HALVED;
      limits[i] = (long) (most * (1L << 32 + i / 2));
    }
    return limits;
  }

  private static SincFilter halfBand(int before) {
    return HALF_BANDS[Math.min(before, HALF_BANDS.length - 1)];
  }

  /** The band for a step, and for any step if {@code former} is below 0; else a voice stays in its band for a while. */
  public static int band(long step, int former) {
    if (former >= 0 && step <= LIMITS[former] && (former == 0 || step >= SLACK * LIMITS[former - 1])) {
      return former;
    }
    int band = 0;
    while (band < LIMITS.length - 1 && step > LIMITS[band]) {
      band++;
    }
    return band;
  }

  /**
   * Chooses a run of places, fewer than asked for where they are many.
   *
   * @param band as {@link #band} gives it
   * @param frame where the first is, counted from where the voice began
   * @param fraction how far it is from there to the next frame, 32 bits
   * @param step how far the places are apart, 32 bits of fraction
   */
  public void aim(int band, long frame, long fraction, long step, int places) {
    this.band = band;
    halvings = band >>> 1;
    first = (frame >> halvings) - SHORT_BEFORE;
    long run = Math.min(places * step, (long) AHEAD << 32 + halvings);
    long least = Math.min(places, MOST_PLACES) * step;
    long reached = Math.max(halvings > MOST_AHEAD_HALVINGS ? 0 : run, least) + (1L << 32 + halvings);
    count = (int) (reached >>> 32 + halvings) + AROUND - 1;
    start = first - LONG_REACH;
    for (int i = 0; i < halvings; i++) {
      start = 2 * (start - halfBand(i).pairs());
    }
    length = needed(halvings, count);
  }

  /** The first frame that the window needs. */
  public long start() {
    return start;
  }

  /** How many frames it needs. */
  public int length() {
    return length;
  }

  /** Where the frames belong. */
  public float[] window() {
    return window;
  }

  /**
   * Prepares what is in the window.
   *
   * @return what tells this run from all others, above 0
   */
  public long lay() {
    whole(window, frames, length);
    int left = length;
    for (int i = halvings - 1; i >= 0; i--) {
      SincFilter filter = halfBand(i);
      left = left / 2 - 2 * filter.pairs() + 1;
      halver.halve(frames, bytes, left, filter);
    }
    if ((band & 1) == 0) {
      SincFilter.scale(frames, LONG_REACH, 1f / SincFilter.FULL, planes, 0, count);
      WHOLE_BAND.halfway(frames, LONG_REACH, planes, PLANE, count);
    } else {
      LOWERED_BAND.whole(frames, LONG_REACH, planes, 0, count);
      LOWERED_BAND.halfway(frames, LONG_REACH, planes, PLANE, count);
    }
    System.arraycopy(planes, 0, planes, 2 * PLANE - 1, count);
    return ++laid;
  }

  private static void whole(float[] window, int[] frames, int count) {
    for (int i = 0; i < count; i++) {
      frames[i] = (int) (SincFilter.FULL * window[i]);
    }
  }

  /** Whether a run is the latest that was laid. */
  public boolean holds(long run) {
    return run == laid;
  }

  /** Whether a run is the latest and has so many places. */
  public boolean holds(long run, int band, long frame, long fraction, long step, int places) {
    if (run != laid || band != this.band || frame >> halvings < first + SHORT_BEFORE) {
      return false;
    }
    long last = (frame - (first << halvings) << 32) + fraction + (places - 1) * step;
    return (last >>> 32 + halvings) + SHORT_BEHIND < count;
  }

  /** A place from the one on that has all its six frames. */
  private long place(long frame, long fraction) {
    return (frame - (first + 1 << halvings) << 32) + fraction;
  }

  /** A place as the loops of short runs take it. */
  int shortPlace(long frame, long fraction) {
    return shortened(place(frame, fraction));
  }

  /** A step as they take it: off by 2^-22 of a frame at most. */
  int shortStep(long step) {
    return shortened(step);
  }

  private int shortened(long place) {
    int shift = 32 - SHORT_BITS + halvings;
    return (int) (place + (1L << shift - 1) >>> shift);
  }

  /** Reads places that it {@link #holds}. */
  public void read(long frame, long fraction, long step, float[] out, int at, int count) {
    between(place(frame, fraction), step, 32 - SHORT_BITS + halvings, out, at, at + count);
  }

  private void between(long begin, long step, int shift, float[] out, int from, int to) {
    float[] planes = this.planes;
    float[] table = SincTable.WEIGHTS;
    long place = begin;
    for (int i = from; i < to; i++) {
      int near = (int) (place >>> shift);
      int l = (near >>> SHORT_BITS) + (near >>> PLANE_SHIFT & PLANE_MASK);
      int row = near >>> ROW_SHIFT & ROW_MASK;
      float rest = ((near & REST_MASK) - REST_MIDDLE) * REST;
      float a = planes[l + 1];
      float b = planes[l + RIGHT + 2];
      out[i] =
          (planes[l] * table[row] + a * table[row + 1])
              + (planes[l + 2] * table[row + 2] + planes[l + RIGHT + 1] * table[row + 3])
              + (b * table[row + 4] + planes[l + RIGHT + 3] * table[row + 5])
              + rest * (b - a);
      place += step;
    }
  }
}
