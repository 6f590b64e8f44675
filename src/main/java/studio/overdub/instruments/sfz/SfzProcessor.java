package studio.overdub.instruments.sfz;

import java.util.Arrays;
import java.util.Optional;
import studio.overdub.device.Block;
import studio.overdub.device.EventList;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.dsp.Elementary;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.sfz.SfzInstrument;

/** Plays one MIDI part: cuts blocks at its events and hands them on. */
final class SfzProcessor implements Processor {
  private static final int ALL_SOUND_OFF = 120;
  private static final int RESET_CONTROLLERS = 121;
  private static final int ALL_NOTES_OFF = 123;

  private final Shared shared;
  private final Controllers controllers;
  private final Performer performer;
  private final Prefetcher prefetcher;
  private final Optional<EffectRack> rack;
  private final double[] initial;
  private final long seed;
  private final float[][] stereo = new float[2][];
  private final float[][] withSends = new float[4][];

  SfzProcessor(SfzInstrument instrument, double[] values, Preparation preparation) {
    controllers = new Controllers(instrument.controllers());
    shared = new Shared(instrument, controllers, preparation);
    performer = new Performer(shared);
    rack =
        shared.buses() == 0
            ? Optional.empty()
            : Optional.of(
                new EffectRack(
                    instrument.effects(), controllers, preparation.sampleRate(), preparation.maxFrames()));
    prefetcher = Prefetcher.start(instrument, VoicePool.POLYPHONY);
    initial = values.clone();
    seed = preparation.seed();
    applyAll();
  }

  private void applyAll() {
    for (int i = 0; i < initial.length; i++) {
      set(i, initial[i]);
    }
  }

  private void set(int index, double value) {
    switch (index) {
      case SfzType.GAIN -> shared.gain(Elementary.decibelsToGain(value));
      case SfzType.TUNING -> shared.tuning(value);
      case SfzType.REVERB -> shared.reverb(value);
      case SfzType.CHORUS -> shared.chorus(value);
      default -> { }
    }
  }

  @Override
  public void process(Block block) {
    float[][] channels = bind(block);
    int frames = block.frames();
    for (float[] channel : channels) {
      Arrays.fill(channel, 0, frames, 0);
    }
    performer.conditions().tempo(block.tempo());
    shared.tempo(block.tempo());
    double framesPerQuarter = 60.0 * shared.sampleRate() / Math.max(1, block.tempo());
    float[][] voices = rack.isPresent() ? rack.get().inputs(frames) : channels;
    EventList events = block.events();
    int at = 0;
    for (int i = 0; i < events.size(); i++) {
      int offset = Math.clamp(events.offset(i), at, frames);
      render(channels, voices, at, offset, block.clock());
      at = offset;
      performer.music(block.playing() ? block.quarter() + at / framesPerQuarter : 0, framesPerQuarter);
      take(events.message(i), block.clock() + at);
    }
    render(channels, voices, at, frames, block.clock());
    prefetcher.follow(performer.voices());
  }

  private void render(float[][] channels, float[][] voices, int from, int to, long clock) {
    performer.voices().render(voices, from, to);
    if (rack.isPresent()) {
      rack.get().process(channels[Block.LEFT], channels[Block.RIGHT], from, to, clock + from);
    }
  }

  private float[][] bind(Block block) {
    float[][] channels = block.channels() < 4 ? stereo : withSends;
    for (int i = 0; i < channels.length; i++) {
      channels[i] = block.channel(i);
    }
    return channels;
  }

  private void take(long event, long clock) {
    if (ParamEvent.is(event)) {
      set(ParamEvent.index(event), ParamEvent.value(event));
    } else if (Message.type(event) == Message.TYPE_VOICE) {
      performer.conditions().channel(Message.channel(event) + 1);
      voice(event, clock);
    }
  }

  private void voice(long message, long clock) {
    switch (Message.opcode(message)) {
      case Message.NOTE_ON -> performer.noteOn(Message.key(message), Math.max(1, Message.velocity(message)), clock);
      case Message.NOTE_OFF -> performer.noteOff(Message.key(message), Message.velocity(message), clock);
      case Message.POLY_PRESSURE -> controllers.keyPressure(Message.key(message), Message.value7(message));
      case Message.CHANNEL_PRESSURE -> controllers.channelPressure(Message.value7(message));
      case Message.PITCH_BEND -> controllers.bend(Message.bend14(message));
      case Message.PROGRAM -> performer.conditions().program(Message.programOf(message));
      case Message.CONTROL -> control(Message.controller(message), Message.value7(message), clock);
      default -> { }
    }
  }

  private void control(int controller, int value, long clock) {
    if (controller < ALL_SOUND_OFF) {
      performer.control(controller, value, clock);
    } else if (controller == ALL_SOUND_OFF) {
      performer.allSoundOff();
    } else if (controller == RESET_CONTROLLERS) {
      controllers.resetPlaying();
      performer.pedalsUp(clock);
    } else if (controller >= ALL_NOTES_OFF) {
      performer.allNotesOff(64, clock);
    }
  }

  @Override
  public void reset() {
    performer.reset();
    controllers.reset();
    shared.chance().seed(seed);
    performer.conditions().channel(1);
    rack.ifPresent(EffectRack::reset);
    applyAll();
  }

  @Override
  public boolean idle() {
    return performer.voices().active() == 0 && (rack.isEmpty() || rack.get().isIdle());
  }

  @Override
  public void close() {
    prefetcher.close();
  }
}
