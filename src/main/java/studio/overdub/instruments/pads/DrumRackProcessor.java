package studio.overdub.instruments.pads;

import java.util.List;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.ParamWatch;
import studio.overdub.device.Preparation;
import studio.overdub.instruments.keys.GridProcessor;
import studio.overdub.instruments.keys.Outputs;
import studio.overdub.midi.Message;

/** Plays the drum rack: hands notes to the pads, and everything else to the patch. */
final class DrumRackProcessor extends GridProcessor {
  private static final int ALL_SOUND_OFF = 120;
  private static final int FIRST_ALL_NOTES_OFF = 123;

  private final PadSamples samples;
  private final PadPatch patch;
  private final PadVoices voices;
  private final Outputs outputs = new Outputs(PadParams.OUTPUTS);
  private volatile ParamWatch watch;

  DrumRackProcessor(PadSamples samples, double[] values, Preparation preparation) {
    this.samples = samples;
    patch = new PadPatch(values, preparation.sampleRate());
    voices = new PadVoices(samples, patch, preparation);
  }

  @Override
  public void reset() {
    patch.reset();
    voices.reset();
  }

  @Override
  public List<StudioException> problems() {
    return samples.problems();
  }

  /** Says where each pad's gain sounds: its envelope moves it. */
  @Override
  public void watch(ParamWatch next) {
    watch = next;
  }

  @Override
  protected void finish(Block block) {
    ParamWatch now = watch;
    if (now != null) {
      voices.tell(now);
    }
  }

  @Override
  protected boolean sounding() {
    return voices.sounding();
  }

  @Override
  protected void begin(Block block) {
    outputs.begin(block);
  }

  @Override
  protected void tick() {
    voices.tick();
  }

  @Override
  protected void add(float[] left, float[] right, int from, int frames) {
    voices.add(outputs, from, frames);
  }

  @Override
  protected void take(long message) {
    if (ParamEvent.is(message)) {
      patch.set(ParamEvent.index(message), ParamEvent.value(message));
    } else if (Message.is(message, Message.NOTE_ON)) {
      voices.strike(Message.key(message), Message.velocity(message), Message.velocity16(message));
    } else if (Message.is(message, Message.NOTE_OFF)) {
      voices.keyUp(Message.key(message));
    } else if (Message.is(message, Message.CONTROL) && Message.controller(message) == ALL_SOUND_OFF) {
      voices.allSoundOff();
    } else if (Message.is(message, Message.CONTROL) && Message.controller(message) >= FIRST_ALL_NOTES_OFF) {
      voices.allNotesOff();
    } else {
      patch.controls().take(message);
    }
  }
}
