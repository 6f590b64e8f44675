package studio.overdub.instruments.fm;

import java.util.Arrays;
import studio.overdub.device.Block;
import studio.overdub.device.EventList;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.midi.Message;
import studio.overdub.midi.dx7.VoiceMessage;

/**
 * Plays FM: cuts each block at its events and into runs, lets the notes sound into the bus, and hands messages to the
 * notes and parameters to the patch. A voice that arrives as a message lets what sounds fade and is heard from the next
 * note on; a single parameter is heard at once.
 */
final class FmProcessor implements Processor {
  /** The longest run: what the bus has room for. */
  private static final int RUN = 128;

  private final FmPatch patch;
  private final FmControls controls;
  private final FmLfo lfo;
  private final FmVoices voices;
  private final OutputBus bus = new OutputBus(RUN);
  private int version = -1;

  FmProcessor(double[] values, Preparation preparation) {
    patch = new FmPatch(values);
    controls = new FmControls(patch);
    lfo = new FmLfo(preparation.sampleRate());
    voices = new FmVoices(patch, controls, lfo, preparation.sampleRate(), preparation.seed());
    follow();
  }

  @Override
  public void reset() {
    patch.reset();
    controls.reset();
    lfo.reset();
    voices.reset();
    bus.reset();
    follow();
  }

  @Override
  public boolean idle() {
    return !voices.sounding() && bus.tail() == 0;
  }

  @Override
  public void process(Block block) {
    float[] left = block.channel(Block.LEFT);
    float[] right = block.channel(Block.RIGHT);
    int frames = block.frames();
    Arrays.fill(left, 0, frames, 0);
    Arrays.fill(right, 0, frames, 0);
    EventList events = block.events();
    int event = 0;
    int done = 0;
    while (done < frames) {
      while (event < events.size() && events.offset(event) <= done) {
        take(events, events.message(event++));
      }
      int next = event < events.size() ? Math.min(frames, events.offset(event)) : frames;
      play(left, right, done, next);
      done = next;
    }
  }

  private void play(float[] left, float[] right, int from, int to) {
    int done = from;
    while (done < to && !idle()) {
      int run = Math.min(RUN, to - done);
      if (!voices.sounding()) {
        // The LFO stands still once all is silent, at a frame that no cut into blocks moves.
        run = Math.min(run, bus.tail());
      }
      voices.add(bus, run);
      bus.flush(left, right, done, run);
      lfo.advance(run);
      done += run;
    }
  }

  private void take(EventList events, long event) {
    if (ParamEvent.is(event)) {
      patch.set(ParamEvent.index(event), ParamEvent.value(event));
      if (ParamEvent.index(event) == FmParams.BEND_RANGE) {
        controls.channel().forgetBendRange();
      }
    } else if (Message.type(event) == Message.TYPE_SYSEX) {
      exclusive(events.sysex(event));
    } else if (Message.type(event) == Message.TYPE_VOICE) {
      voices.take(event);
    }
    follow();
  }

  private void exclusive(byte[] message) {
    if (VoiceMessage.isParameter(message)) {
      if (VoiceMessage.isFunction(message)) {
        patch.setFunction(VoiceMessage.parameter(message), VoiceMessage.value(message));
      } else {
        patch.setSent(VoiceMessage.parameter(message), VoiceMessage.value(message));
      }
    } else if (VoiceMessage.is(VoiceMessage.Kind.VOICE, message)) {
      voices.silence();
      patch.load(message);
    }
  }

  private void follow() {
    if (version != patch.version()) {
      version = patch.version();
      lfo.adopt(patch);
    }
  }
}
