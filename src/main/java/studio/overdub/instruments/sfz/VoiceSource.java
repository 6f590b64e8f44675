package studio.overdub.instruments.sfz;

import java.util.Arrays;
import studio.overdub.audiofile.MappedAudio;
import studio.overdub.audiofile.SampleLoops;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Noise;
import studio.overdub.soundfont.sfz.Opcode;
import studio.overdub.soundfont.sfz.SfzSample;
import studio.overdub.soundfont.sfz.Wave;

/** What a voice plays before it is shaped: a sample or a wave. Audio thread. */
final class VoiceSource {
  static final int NO_LOOP = 0;
  static final int ONE_SHOT = 1;
  static final int LOOP_CONTINUOUS = 2;
  static final int LOOP_SUSTAIN = 3;

  private static final int REVERSE = 1;
  private static final int TABLE = 2;
  private static final double MIDDLE_A = 440;
  private static final int MIDDLE_A_KEY = 69;
  private static final double FRAME = 4294967296.0;

  private final Shared shared;
  private final Playhead playhead = new Playhead();
  private final VoiceOscillators oscillators;
  private final Noise noise = new Noise(0);
  private SfzSample sample;
  private int mode;
  private long step;
  private double root;
  private boolean loopMoves;
  private boolean table;

  VoiceSource(Shared shared) {
    this.shared = shared;
    oscillators = new VoiceOscillators(shared);
  }

  /**
   * Starts a sample or wave.
   *
   * @param turned whether it plays backwards by a controller
   * @return false where there is nothing to play
   */
  boolean start(SfzSample sample, Numbers numbers, double offset, boolean turned, long seed) {
    this.sample = sample;
    table = sample.audio() != null && numbers.get(Opcode.OSCILLATOR) == TABLE;
    root = root(numbers);
    double given = numbers.get(Opcode.LOOP_MODE);
    boolean loops = sample.audio() != null && !sample.loops().loops().isEmpty();
    // A sample with a count is played that often whatever the key does, as the first edition has it.
    boolean counted = numbers.get(Opcode.COUNT) > 0;
    mode = !Double.isNaN(given) ? (int) given : counted ? ONE_SHOT : loops ? LOOP_CONTINUOUS : NO_LOOP;
    if (sample.wave() != null) {
      oscillators.start(sample.wave(), numbers);
      noise.seed(seed);
      return true;
    }
    mode = table ? LOOP_CONTINUOUS : mode;
    return startSample(numbers, offset, turned);
  }

  private boolean startSample(Numbers numbers, double offset, boolean turned) {
    MappedAudio audio = sample.audio();
    if (shared.isLive()) {
      audio.want();
    } else {
      audio.await();
    }
    long end = audio.frames();
    double given = numbers.get(Opcode.END);
    if (!Double.isNaN(given)) {
      end = Math.min(end, (long) given + 1);
    }
    long start = Math.max(0, Math.min((long) offset, end));
    if (start >= end) {
      return false;
    }
    boolean reverse = turned || numbers.get(Opcode.DIRECTION) == REVERSE;
    long repeats = (long) numbers.get(Opcode.COUNT);
    playhead.start(audio, reverse ? 0 : start, reverse ? end - start : end, reverse, repeats);
    boolean free = Double.isNaN(numbers.get(Opcode.LOOP_MODE)) || mode == LOOP_CONTINUOUS;
    boolean unsaid = Double.isNaN(numbers.get(Opcode.LOOP_START)) && Double.isNaN(numbers.get(Opcode.LOOP_END));
    if (!table && free && unsaid && LoopPlan.isPlan(sample.loops().loops())) {
      playhead.follow(sample.loops().loops());
    } else if (table) {
      playhead.loop(0, end - 1, Playhead.FORWARD, 0, 0);
    } else if (mode == LOOP_CONTINUOUS || mode == LOOP_SUSTAIN) {
      startLoop(numbers, start, end);
    }
    return true;
  }

  private void startLoop(Numbers numbers, long start, long end) {
    SampleLoops.Loop stated = sample.loops().loops().isEmpty() ? null : sample.loops().loops().get(0);
    double given = numbers.get(Opcode.LOOP_START);
    double givenEnd = numbers.get(Opcode.LOOP_END);
    long first = !Double.isNaN(given) ? (long) given : stated == null ? 0 : stated.start();
    long last = !Double.isNaN(givenEnd) ? (long) givenEnd : stated == null ? end - 1 : stated.end();
    if (last < first) {
      last = first;
    }
    last += (long) numbers.get(Opcode.LOOP_LENGTH);
    boolean fromFile = Double.isNaN(given) && Double.isNaN(givenEnd) && stated != null;
    if (fromFile && last >= end) {
      // A region that ends within the file's loop plays to its end.
      return;
    }
    last = Math.min(last, end - 1);
    if (start > last) {
      return;
    }
    long count = (long) numbers.get(Opcode.LOOP_COUNT);
    int way = (int) numbers.get(Opcode.LOOP_TYPE);
    if (way == Playhead.FORWARD && fromFile) {
      way =
          switch (stated.direction()) {
            case FORWARD -> Playhead.FORWARD;
            case BACKWARD -> Playhead.BACKWARD;
            case ALTERNATE -> Playhead.ALTERNATE;
          };
    }
    long crossfade = (long) (numbers.get(Opcode.LOOP_CROSSFADE) * sample.audio().format().sampleRate());
    playhead.loop(Math.max(start, first), last, way, count == 0 && fromFile ? stated.count() : count, crossfade);
    loopMoves = numbers.moves(Opcode.LOOP_START) || numbers.moves(Opcode.LOOP_LENGTH) || numbers.moves(Opcode.LOOP_END);
  }

  /** The key at which the sample sounds as it was recorded. */
  private double root(Numbers numbers) {
    double key = numbers.get(Opcode.PITCH_KEYCENTER);
    return Double.isInfinite(key) ? sample.loops().rootKey().orElse(60) : key;
  }

  /** The key at which it sounds as it is. */
  double root() {
    return root;
  }

  /** How it loops: one of the constants. */
  int mode() {
    return mode;
  }

  boolean isStereo() {
    return sample.audio() != null ? sample.audio().format().channels() > 1 : oscillators.isStereo();
  }

  /** Whether it has played to its end. */
  boolean isDone() {
    return sample.audio() != null && playhead.isDone();
  }

  /** Plays on to the end instead of looping. */
  void release() {
    if (mode == LOOP_SUSTAIN && sample.audio() != null) {
      playhead.leaveLoop();
    }
  }

  /** The frame of the sample that is being read; -1 of a wave. */
  long frame() {
    return sample.audio() == null ? -1 : playhead.frame();
  }

  /** Sets the pitch, in cents from how the sample was recorded. */
  void tune(double cents, Numbers numbers) {
    double hertz = MIDDLE_A * Elementary.exp2((root - MIDDLE_A_KEY) / 12 + cents / 1200);
    if (sample.audio() == null) {
      oscillators.tune(hertz, numbers);
      return;
    }
    double tuned = playhead.isInLoop() ? cents + numbers.get(Opcode.LOOP_TUNE) : cents;
    double ratio = (double) sample.audio().format().sampleRate() / shared.sampleRate();
    // Of a wave table, all of its frames are one period, whatever its rate.
    double wanted =
        table ? hertz * sample.audio().frames() / shared.sampleRate() : ratio * Elementary.exp2(tuned / 1200);
    step = (long) (Math.clamp(wanted, 0, Shared.MOST_STEP - 1) * FRAME);
    if (loopMoves) {
      long first = (long) numbers.get(Opcode.LOOP_START);
      long last = Math.max(first, (long) numbers.get(Opcode.LOOP_END)) + (long) numbers.get(Opcode.LOOP_LENGTH);
      playhead.moveLoop(first, last);
    }
  }

  private void read(int channel, float[] out, int frames) {
    if (shared.interpolation() == Interpolation.SINC) {
      playhead.read(channel, step, out, frames, shared.sincs[channel], shared.scratch);
    } else {
      playhead.read(channel, shared.interpolation(), step, out, frames, shared.window, shared.scratch);
    }
  }

  /** Fills one tick. */
  void read(float[] left, float[] right, int frames) {
    if (sample.audio() != null) {
      read(0, left, frames);
      if (isStereo()) {
        read(1, right, frames);
      }
      playhead.move(step, frames);
      return;
    }
    if (sample.wave() == Wave.NOISE) {
      Arrays.fill(left, 0, frames, 0);
      noise.add(left, 0, frames, 1);
    } else {
      oscillators.read(left, right, frames);
    }
  }
}
