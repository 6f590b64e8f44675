package studio.overdub.instruments.synth;

import studio.overdub.device.ParamEvent;
import studio.overdub.device.Preparation;
import studio.overdub.instruments.keys.GridProcessor;
import studio.overdub.midi.Message;

/** Plays the Synthesizer: hands messages to the voices, and parameters to the patch. */
final class SynthProcessor extends GridProcessor {
  private final Patch patch;
  private final Performance performance = new Performance();
  private final Voices voices;

  SynthProcessor(double[] values, Preparation preparation) {
    patch = new Patch(values, preparation.sampleRate());
    voices = new Voices(patch, performance, preparation.seed());
  }

  @Override
  public void reset() {
    patch.reset();
    performance.reset();
    voices.reset();
  }

  @Override
  protected boolean sounding() {
    return voices.sounding();
  }

  @Override
  protected void tick() {
    patch.tick();
    voices.tick();
  }

  @Override
  protected void add(float[] left, float[] right, int from, int frames) {
    voices.add(left, right, from, frames);
  }

  @Override
  protected void take(long message) {
    if (ParamEvent.is(message)) {
      patch.set(ParamEvent.index(message), ParamEvent.value(message));
      if (ParamEvent.index(message) == SynthParams.BEND_RANGE) {
        performance.forgetBendRange();
      }
    } else if (Message.type(message) == Message.TYPE_VOICE) {
      if (!voices.sounding()) {
        patch.settle();
      }
      voices.take(message);
    }
  }
}
