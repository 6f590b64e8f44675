package studio.overdub.effects;

import static studio.overdub.effects.PhaserType.*;

import java.util.Arrays;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;

/** Plays the phaser: first-order all-passes in a row, with feedback around them. */
final class PhaserProcessor extends EffectProcessor {
  private static final int MOST_STAGES = 12;
  private static final double OCTAVES = 2.5;
  private static final double TAIL_SECONDS = .5;
  private static final double QUARTER = .25;
  private static final double HIGHEST = .45;

  private final double sampleRate;
  private final Side left = new Side();
  private final Side right = new Side();
  private double phase;

  PhaserProcessor(double[] values, double sampleRate) {
    super(PARAMS, values, sampleRate);
    this.sampleRate = sampleRate;
    reset();
  }

  /** What a channel goes through. */
  private static final class Side {
    private final float[] state = new float[MOST_STAGES];
    private float last;
    private float turn;
    private float step;

    void reset() {
      Arrays.fill(state, 0);
      last = 0;
    }

    void process(float[] audio, int from, int frames, int stages, float feedback, float mix) {
      float a = turn;
      float y = last;
      for (int i = from; i < from + frames; i++) {
        float dry = audio[i];
        y = dry + feedback * y;
        for (int s = 0; s < stages; s++) {
          float v = a * (y - state[s]);
          float low = v + state[s];
          state[s] = low + v;
          y = 2 * low - y;
        }
        audio[i] = dry + mix * (y - dry);
        a += step;
      }
      turn = a;
      last = y;
    }

    /** Done on the control grid, so that what is flushed does not depend on blocks. */
    void flush() {
      last = Elementary.flush(last);
      for (int s = 0; s < state.length; s++) {
        state[s] = Elementary.flush(state[s]);
      }
    }
  }

  @Override
  int tail() {
    return (int) (TAIL_SECONDS * sampleRate);
  }

  @Override
  void silence() {
    left.reset();
    right.reset();
    phase = 0;
  }

  @Override
  void wake() {
    aim(left, 0, true);
    aim(right, QUARTER * 2 * get(WIDTH), true);
  }

  @Override
  void tick() {
    left.flush();
    right.flush();
    phase += get(RATE) * ControlGrid.FRAMES / sampleRate;
    phase -= phase >= 1 ? 1 : 0;
    aim(left, 0, false);
    aim(right, QUARTER * 2 * get(WIDTH), false);
  }

  private void aim(Side side, double offset, boolean jump) {
    double octaves = OCTAVES * get(DEPTH) * Elementary.sine(phase + offset);
    double hertz = get(CENTRE) * Elementary.exp2(octaves);
    double warped = Elementary.tangent(.5 * Math.min(HIGHEST, hertz / sampleRate));
    float goal = (float) (warped / (1 + warped));
    if (jump) {
      side.turn = goal;
    }
    side.step = (goal - side.turn) / ControlGrid.FRAMES;
  }

  @Override
  void render(float[] l, float[] r, int from, int frames) {
    int stages = 2 * (int) Math.rint(get(STAGES) / 2);
    float feedback = (float) get(FEEDBACK);
    float mix = (float) get(MIX);
    left.process(l, from, frames, stages, feedback, mix);
    right.process(r, from, frames, stages, feedback, mix);
  }
}
