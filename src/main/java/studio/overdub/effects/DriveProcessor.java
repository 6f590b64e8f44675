package studio.overdub.effects;

import static studio.overdub.effects.DriveType.*;

import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Saturation;

/** Plays the drive. */
final class DriveProcessor extends EffectProcessor {
  private static final int TAIL = 256;
  private static final double NEARLY_STRAIGHT = .3;

  private final double sampleRate;
  private final Side left = new Side();
  private final Side right = new Side();
  private final float[] wet = new float[ControlGrid.FRAMES];
  private float drive;
  private float level;
  private float tone;

  DriveProcessor(double[] values, double sampleRate) {
    super(PARAMS, values, sampleRate);
    this.sampleRate = sampleRate;
    reset();
  }

  /** What a channel goes through. */
  private static final class Side {
    private final Saturation clipper = new Saturation();
    private float low;

    void reset() {
      clipper.reset();
      low = 0;
    }
  }

  @Override
  int tail() {
    return TAIL;
  }

  @Override
  void silence() {
    left.reset();
    right.reset();
  }

  @Override
  void wake() {
    tick();
  }

  @Override
  void tick() {
    double gain = NEARLY_STRAIGHT * Elementary.decibelsToGain(get(AMOUNT));
    drive = (float) gain;
    // What comes in at full scale goes out at full scale, however hard it is driven.
    level = (float) (Math.sqrt(1 + gain * gain) / gain);
    tone = (float) Elementary.approach(sampleRate / (2 * Math.PI * get(TONE)));
  }

  @Override
  void render(float[] l, float[] r, int from, int frames) {
    side(left, l, from, frames);
    side(right, r, from, frames);
  }

  private void side(Side side, float[] audio, int from, int frames) {
    System.arraycopy(audio, from, wet, 0, frames);
    side.clipper.process(wet, 0, frames, drive, level);
    boolean bright = get(TONE) >= PARAMS.get(TONE).max();
    float output = (float) Elementary.decibelsToGain(get(OUTPUT));
    float mix = (float) get(MIX);
    float low = side.low;
    for (int i = 0; i < frames; i++) {
      low = Elementary.flush(low + tone * (wet[i] - low));
      float driven = bright ? wet[i] : low;
      audio[from + i] += mix * (output * driven - audio[from + i]);
    }
    side.low = low;
  }
}
