package studio.overdub.bank.synth;

/**
 * A sound in the making: frames to which partials and noise are added.
 *
 * <p>A looped tone consists of a beginning and a loop that holds a whole number of its periods. All partials are moved
 * to the nearest multiple of the loop's own frequency, and all contours come to rest before the loop begins; so the
 * loop is periodic by construction and needs no cross-fade. Its rate is chosen such that the loop, a whole number of
 * frames, is in tune to a few hundredths of a cent.
 */
public final class Tone {
  /** Frames that repeat the loop's beginning, for interpolators that look ahead. */
  private static final int OVERHANG = 32;

  /** Contours are computed once in so many frames, and drawn as straight lines between. */
  private static final int GRID = 32;

  private final int key;
  private final int rate;
  private final int loopStart;
  private final int loopLength;
  private final int periods;
  private final double[] frames;

  private Tone(int key, int rate, int loopStart, int loopLength, int periods, int length) {
    this.key = key;
    this.rate = rate;
    this.loopStart = loopStart;
    this.loopLength = loopLength;
    this.periods = periods;
    this.frames = new double[length];
  }

  /**
   * A tone that sustains.
   *
   * @param key its MIDI key
   * @param wantedRate frames a second; the tone's own will differ a little
   * @param beginning seconds before the loop
   * @param loop seconds of the loop, about
   */
  public static Tone looped(int key, double wantedRate, double beginning, double loop) {
    double pitch = hertz(key);
    int periods = (int) Math.max(1, StrictMath.round(loop * pitch));
    int length = (int) StrictMath.round(periods * wantedRate / pitch);
    int rate = (int) StrictMath.round(length * pitch / periods);
    int start = (int) (beginning * rate) + GRID;
    return new Tone(key, rate, start, length, periods, start + length + OVERHANG);
  }

  /** The same at twice the rate, for what makes new harmonics: to be {@link #halved} at the end. */
  public static Tone loopedTwiceAsFine(int key, double wantedRate, double beginning, double loop) {
    Tone plain = looped(key, wantedRate, beginning, loop);
    int start = 2 * plain.loopStart;
    int length = 2 * plain.loopLength;
    return new Tone(key, 2 * plain.rate, start, length, plain.periods, 2 * plain.frames.length);
  }

  /** Every second frame of this tone, which must hold nothing above a quarter of its rate. */
  public Tone halved() {
    Tone half = new Tone(key, rate / 2, loopStart / 2, loopLength / 2, periods, frames.length / 2);
    for (int i = 0; i < half.frames.length; i++) {
      half.frames[i] = frames[2 * i];
    }
    return half;
  }

  /** A tone that ends by itself after {@code seconds}. */
  public static Tone once(int key, int rate, double seconds) {
    return new Tone(key, rate, 0, 0, 0, (int) (seconds * rate));
  }

  /** The frequency of a MIDI key, A4 (69) being 440 Hz. */
  public static double hertz(double key) {
    return 440 * StrictMath.pow(2, (key - 69) / 12);
  }

  /** The frequency of its fundamental. */
  public double pitch() {
    return loops() ? (double) periods * rate / loopLength : hertz(key);
  }

  public int key() {
    return key;
  }

  public int rate() {
    return rate;
  }

  /** Whether it sustains. */
  public boolean loops() {
    return loopLength > 0;
  }

  public int loopStart() {
    return loopStart;
  }

  /** The frame after the loop's last. */
  public int loopEnd() {
    return loopStart + loopLength;
  }

  /** The frames themselves, to be worked on. Whoever changes a looped tone keeps its loop periodic. */
  public double[] frames() {
    return frames;
  }

  /** The highest ratio that stays clear of half the rate. */
  public double highestRatio() {
    return 0.46 * rate / pitch();
  }

  /**
   * The age in seconds of what sounds at {@code frame}. In a looped tone it passes ever more slowly over the second
   * half of the beginning and stands still in the loop.
   */
  public double age(int frame) {
    double seconds = (double) frame / rate;
    if (!loops()) {
      return seconds;
    }
    double end = (double) (loopStart - GRID) / rate;
    double half = end / 2;
    if (seconds <= half) {
      return seconds;
    }
    double x = Math.min(1, (seconds - half) / half);
    return half + half * (x - x * x / 2);
  }

  /** Turns a frame of a sine at {@code ratio}; in a looped tone moved to the nearest that fits the loop. */
  double turns(double ratio) {
    return loops()
        ? (double) Math.max(1, StrictMath.round(ratio * periods)) / loopLength
        : ratio * pitch() / rate;
  }

  /** Adds a sine. Where it would lie above half the rate it is left out. */
  public void add(Partial partial) {
    if (partial.ratio() > highestRatio() || partial.level() == 0) {
      return;
    }
    double turns = turns(partial.ratio());
    double[] levels = levels(partial.contour(), partial.level());
    double step = 2 * StrictMath.PI * turns;
    double cos = StrictMath.cos(step);
    double sin = StrictMath.sin(step);
    for (int block = 0; block + 1 < levels.length; block++) {
      int from = block * GRID;
      int to = Math.min(frames.length, from + GRID);
      double angle = 2 * StrictMath.PI * (partial.phase() + turns * from);
      double re = StrictMath.cos(angle);
      double im = StrictMath.sin(angle);
      double level = levels[block];
      double slope = (levels[block + 1] - level) / GRID;
      for (int i = from; i < to; i++) {
        frames[i] += im * level;
        level += slope;
        double next = re * cos - im * sin;
        im = re * sin + im * cos;
        re = next;
      }
    }
  }

  /** Adds a sine whose phase goes to and fro with a player's pitch; periodic in the loop, which there must be. */
  void add(Partial partial, Players.Wander wander) {
    if (partial.ratio() > highestRatio() || partial.level() == 0) {
      return;
    }
    double turns = turns(partial.ratio());
    int from = 0;
    while (from < frames.length) {
      int to = nextMark(from);
      double begun = partial.phase() + turns * from + partial.ratio() * wander.at(place(from));
      double done = partial.phase() + turns * to + partial.ratio() * wander.at(place(to));
      double level = partial.level() * partial.contour().at(age(from));
      double slope = (partial.level() * partial.contour().at(age(to)) - level) / (to - from);
      double step = (done - begun) / (to - from);
      double cos = Sine.of(step + 0.25);
      double sin = Sine.of(step);
      double re = Sine.of(begun + 0.25);
      double im = Sine.of(begun);
      for (int i = from; i < to; i++) {
        frames[i] += im * level;
        level += slope;
        double next = re * cos - im * sin;
        im = re * sin + im * cos;
        re = next;
      }
      from = to;
    }
  }

  /** Where a frame lies in the loop, from 0 to 1, the beginning being taken as earlier turns of it. */
  private double place(int frame) {
    return (double) Math.floorMod(frame - loopStart, loopLength) / loopLength;
  }

  /** The end of the straight line on which {@code frame} lies: lines lie alike in every turn of the loop. */
  private int nextMark(int frame) {
    int inLoop = Math.floorMod(frame - loopStart, loopLength);
    int to = Math.min(loopLength, (inLoop / GRID + 1) * GRID);
    return Math.min(frames.length, frame + to - inLoop);
  }

  private double[] levels(Contour contour, double peak) {
    double[] levels = new double[frames.length / GRID + 2];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = peak * contour.at(age(i * GRID));
    }
    return levels;
  }

  /**
   * Adds noise, white before {@code filters}. In a looped tone the noise goes round with the loop.
   *
   * @param level its RMS after filtering, before the contour
   */
  public void addNoise(Noise noise, double level, Contour contour, Filter... filters) {
    double[] band = new double[loops() ? loopLength : frames.length];
    for (int i = 0; i < band.length; i++) {
      band[i] = noise.white();
    }
    for (Filter filter : filters) {
      if (loops()) {
        filter.runRound(band);
      } else {
        filter.run(band);
      }
    }
    double gain = level / Math.max(1e-12, rms(band, 0, band.length));
    double[] levels = levels(contour, gain);
    for (int i = 0; i < frames.length; i++) {
      int from = i / GRID;
      double part = (double) (i % GRID) / GRID;
      double now = levels[from] + (levels[from + 1] - levels[from]) * part;
      frames[i] += now * band[loops() ? Math.floorMod(i - loopStart, loopLength) : i];
    }
  }

  /** Adds a sine whose frequency glides from {@code from} to {@code to} Hz with a time constant of {@code seconds}. */
  public void addGlide(double from, double to, double seconds, double level, Contour contour) {
    double turns = 0;
    for (int i = 0; i < frames.length; i++) {
      double age = (double) i / rate;
      frames[i] += level * contour.at(age) * Sine.of(turns);
      turns += (to + (from - to) * StrictMath.exp(-age / seconds)) / rate;
    }
  }

  /** Adds {@code other}, scaled by {@code gain}, from the first frame, drawing straight lines where rates differ. */
  public void mix(Tone other, double gain) {
    for (int i = 0; i < frames.length; i++) {
      double place = (double) i * other.rate / rate;
      int index = (int) place;
      if (index + 1 < other.frames.length) {
        double from = other.frames[index];
        frames[i] += gain * (from + (other.frames[index + 1] - from) * (place - index));
      }
    }
  }

  /** As many frames of silence as the loop has, for what goes round with it. */
  double[] emptyRound() {
    return new double[loopLength];
  }

  /** Lays what goes round over a looped tone, so that it meets itself at the seam. */
  void addRound(double[] round) {
    for (int i = 0; i < frames.length; i++) {
      frames[i] += round[Math.floorMod(i - loopStart, round.length)];
    }
  }

  /** Adds {@code other}, which has the same rate, from {@code seconds} on, as far as it reaches. */
  void addAt(double seconds, Tone other, double gain) {
    int at = (int) (seconds * rate);
    for (int i = 0; i < other.frames.length && at + i < frames.length; i++) {
      frames[at + i] += gain * other.frames[i];
    }
  }

  /** Filters all frames from silence. In a looped tone whatever rings must be over before the loop. */
  public void filter(Filter filter) {
    filter.run(frames);
  }

  /** Scales all frames by a contour, which in a looped tone rests before the loop. */
  public void shape(Contour contour) {
    double[] levels = levels(contour, 1);
    for (int i = 0; i < frames.length; i++) {
      int from = i / GRID;
      frames[i] *= levels[from] + (levels[from + 1] - levels[from]) * (i % GRID) / GRID;
    }
  }

  /** Bends each frame softly: straight where it is small, towards 1 where it is large; {@code bias} makes it uneven. */
  public void saturate(double drive, double bias) {
    double rest = bias / StrictMath.sqrt(1 + bias * bias);
    for (int i = 0; i < frames.length; i++) {
      double x = frames[i] * drive + bias;
      frames[i] = x / StrictMath.sqrt(1 + x * x) - rest;
    }
  }

  /** Fades the last {@code seconds} out, for a tone without a loop. */
  public void fadeOut(double seconds) {
    int length = Math.min(frames.length, (int) (seconds * rate));
    for (int i = 0; i < length; i++) {
      double x = (double) i / length;
      frames[frames.length - 1 - i] *= x * x;
    }
  }

  /** The root mean square of the frames from {@code from} up to {@code to}. */
  public static double rms(double[] frames, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += frames[i] * frames[i];
    }
    return StrictMath.sqrt(sum / Math.max(1, to - from));
  }
}
