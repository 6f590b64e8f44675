package studio.overdub.instruments.sample;

import java.util.List;
import studio.overdub.base.StudioException;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.Preparation;
import studio.overdub.instruments.keys.ChannelControls;
import studio.overdub.instruments.keys.GridProcessor;
import studio.overdub.midi.Message;

/** Plays the sample instrument: hands messages to the notes, and parameters to the patch. */
final class SampleProcessor extends GridProcessor {
  private final List<StudioException> problems;
  private final boolean silent;
  private final SamplePatch patch;
  private final ChannelControls controls = new ChannelControls();
  private final SampleNotes notes;

  SampleProcessor(
      Recording recording, List<StudioException> problems, double[] values, Preparation preparation) {
    this.problems = problems;
    silent = recording.sample() == null;
    patch = new SamplePatch(values, preparation.sampleRate());
    notes = new SampleNotes(recording, patch, controls, preparation);
  }

  @Override
  public void reset() {
    patch.reset();
    controls.reset();
    notes.reset();
  }

  @Override
  public List<StudioException> problems() {
    return problems;
  }

  @Override
  protected boolean sounding() {
    return notes.sounding();
  }

  @Override
  protected void tick() {
    notes.tick();
  }

  @Override
  protected void add(float[] left, float[] right, int from, int frames) {
    notes.add(left, right, from, frames);
  }

  @Override
  protected void take(long message) {
    if (ParamEvent.is(message)) {
      patch.set(ParamEvent.index(message), ParamEvent.value(message));
      if (ParamEvent.index(message) == SampleParams.BEND_RANGE) {
        controls.forgetBendRange();
      }
    } else if (!silent && Message.type(message) == Message.TYPE_VOICE) {
      notes.take(message);
    }
  }
}
