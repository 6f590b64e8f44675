package studio.overdub.instruments.synth;

import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.ParamWatch;
import studio.overdub.device.Preparation;
import studio.overdub.dsp.osc.Wavetable;
import studio.overdub.instruments.keys.GridProcessor;
import studio.overdub.instruments.tuning.Tuning;
import studio.overdub.midi.Message;

/** Plays the Synthesizer: hands messages to the voices, parameters to patch and rack, and the voices' sum to the rack. */
final class SynthProcessor extends GridProcessor {
  private final Patch patch;
  private final Performance performance;
  private final Pitches pitches;
  private final Moment moment;
  private final Voices voices;
  private final Rack rack;
  private long blockClock;
  private volatile ParamWatch watch;

  SynthProcessor(double[] values, Tuning tuning, Wavetable[] tables, Preparation preparation) throws StudioException {
    patch = new Patch(values, preparation.sampleRate());
    performance = new Performance((int) values[SynthParams.MPE]);
    pitches = new Pitches(tuning);
    moment = new Moment(preparation.sampleRate());
    voices = new Voices(patch, performance, pitches, moment, new OscillatorPools(tables), preparation.seed());
    rack = new Rack(values, preparation);
  }

  @Override
  public void reset() {
    patch.reset();
    performance.reset((int) patch.get(SynthParams.MPE));
    pitches.reset();
    voices.reset();
    rack.reset();
  }

  @Override
  protected void begin(Block block) {
    blockClock = block.clock();
    moment.begin(block);
  }

  @Override
  protected boolean sounding() {
    return voices.sounding();
  }

  @Override
  public boolean idle() {
    return !voices.sounding() && rack.idle();
  }

  @Override
  protected void tick() {
    moment.at(now());
    patch.tick();
    voices.tick();
    if (Rack.followsAt(now())) {
      Voice newest = voices.newest();
      rack.follow(newest == null ? patch.goals() : newest.values(), (int) (now() - blockClock));
    }
  }

  @Override
  protected void add(float[] left, float[] right, int from, int frames) {
    voices.add(left, right, from, frames);
  }

  @Override
  protected void finish(Block block) {
    rack.process(block);
    ParamWatch watching = watch;
    if (watching != null) {
      show(watching);
    }
  }

  /** Tells a panel where the youngest note's parameters stand. */
  private void show(ParamWatch watching) {
    Voice newest = voices.newest();
    Matrix matrix = patch.matrix();
    int count = Math.min(watching.size(), SynthParams.ALL.size());
    for (int i = 0; i < count; i++) {
      boolean moved = newest != null && matrix.moves(i);
      watching.put(i, moved ? (float) newest.values()[i] : Float.NaN);
    }
  }

  @Override
  public void watch(ParamWatch watch) {
    this.watch = watch;
  }

  @Override
  protected void takeExclusive(byte[] message) {
    pitches.take(message);
  }

  @Override
  protected void take(long message) {
    if (ParamEvent.is(message)) {
      set(ParamEvent.index(message), ParamEvent.value(message));
    } else if (Message.type(message) == Message.TYPE_VOICE) {
      moment.at(now());
      if (!voices.sounding()) {
        patch.settle();
      }
      voices.take(message);
      pitches.program(performance.tuningProgram());
    }
  }

  private void set(int index, double value) {
    patch.set(index, value);
    if (rack.has(index)) {
      rack.set(index, patch.goals()[index], (int) (now() - blockClock));
    } else if (index == SynthParams.BEND_RANGE) {
      performance.forgetBendRange();
    } else if (index == SynthParams.MPE) {
      performance.setZones((int) patch.get(SynthParams.MPE));
    }
  }

  @Override
  public void close() {
    rack.close();
  }
}
