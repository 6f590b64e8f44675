package studio.overdub.instruments.drums;

import studio.overdub.device.Block;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.ParamWatch;
import studio.overdub.device.Preparation;
import studio.overdub.instruments.keys.GridProcessor;
import studio.overdub.instruments.keys.Outputs;
import studio.overdub.midi.Message;

/** Plays the drum machine: hands strokes to the pieces and their sum to the master section. */
final class DrumMachineProcessor extends GridProcessor {
  private static final int ALL_SOUND_OFF = 120;
  private static final double FULL_VELOCITY = 65535;

  private final Patch patch;
  private final DrumVoices voices;
  private final MasterSection master;
  private final Outputs outputs = new Outputs(PieceVoice.OUTPUTS);
  private volatile ParamWatch watch;

  DrumMachineProcessor(double[] values, Preparation preparation) {
    patch = new Patch(values);
    voices = new DrumVoices(patch, outputs, preparation.sampleRate(), preparation.seed());
    master = new MasterSection(patch, preparation.sampleRate());
  }

  @Override
  public void reset() {
    patch.reset();
    voices.reset();
    master.rest();
  }

  /** Says where each piece's level sounds: its envelope moves it. */
  @Override
  public void watch(ParamWatch next) {
    watch = next;
  }

  @Override
  protected void begin(Block block) {
    outputs.begin(block);
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
    return voices.sounding() || master.ringing();
  }

  @Override
  protected void tick() {
    voices.tick();
    master.tick(voices.sounding());
  }

  @Override
  protected void add(float[] left, float[] right, int from, int frames) {
    if (sounding()) {
      voices.add(from, frames);
      master.process(left, right, from, frames);
    }
  }

  @Override
  protected void take(long message) {
    if (ParamEvent.is(message)) {
      patch.set(ParamEvent.index(message), ParamEvent.value(message));
    } else if (Message.is(message, Message.NOTE_ON)) {
      strike(Message.key(message), Message.velocity(message), Message.velocity16(message) / FULL_VELOCITY);
    } else if (Message.is(message, Message.CONTROL) && Message.controller(message) == ALL_SOUND_OFF) {
      voices.allSoundOff();
    } else {
      patch.controls().take(message);
    }
  }

  private void strike(int key, int velocity7, double velocity) {
    boolean silent = !sounding();
    if (voices.strike(key, velocity7, velocity) && silent) {
      master.wake();
    }
  }
}
