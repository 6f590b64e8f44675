package studio.overdub.instruments.sampler;

import studio.overdub.device.Block;
import studio.overdub.device.EventList;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.SoundFont;

/** Plays one MIDI part: cuts blocks at its events and hands them to part, program and voices. */
final class SamplerProcessor implements Processor {
  private static final int ALL_SOUND_OFF = 120;
  private static final int RESET_CONTROLLERS = 121;
  private static final int ALL_NOTES_OFF = 123;
  private static final int MODE_MESSAGES = 120;

  private final Part part = new Part();
  private final Program program;
  private final DeviceSettings settings;
  private final VoicePool voices;
  private final float[][] stereo = new float[2][];
  private final float[][] withSends = new float[4][];

  /** The channel of the latest message: a part learns by it which GS messages mean it. */
  private int channel;

  SamplerProcessor(SoundFont font, double[] values, Preparation preparation) {
    Sound sound = new Sound(preparation);
    program = new Program(new PresetTable(font));
    settings = new DeviceSettings(values, sound, program);
    voices = new VoicePool(sound);
    font.load(font.presets().get(program.preset()));
  }

  @Override
  public void process(Block block) {
    float[][] channels = bind(block);
    int frames = block.frames();
    voices.begin(channels.length);
    EventList events = block.events();
    int at = 0;
    for (int i = 0; i < events.size(); i++) {
      int offset = Math.clamp(events.offset(i), at, frames);
      voices.render(at, offset);
      at = offset;
      take(events, events.message(i));
    }
    voices.render(at, frames);
    voices.end(channels, frames);
  }

  private float[][] bind(Block block) {
    float[][] channels = block.channels() < 4 ? stereo : withSends;
    for (int i = 0; i < channels.length; i++) {
      channels[i] = block.channel(i);
    }
    return channels;
  }

  private void take(EventList events, long event) {
    if (ParamEvent.is(event)) {
      settings.set(ParamEvent.index(event), ParamEvent.value(event));
      part.touch();
    } else if (Message.type(event) == Message.TYPE_VOICE) {
      channel = Message.channel(event);
      voice(event);
    } else if (Message.type(event) == Message.TYPE_SYSEX) {
      exclusive(events.sysex(event));
    }
  }

  private void exclusive(byte[] message) {
    int kind = SystemExclusive.kind(message);
    switch (kind) {
      case SystemExclusive.GM_ON, SystemExclusive.GM2_ON, SystemExclusive.GM_OFF, SystemExclusive.GS_RESET,
          SystemExclusive.XG_ON -> {
        voices.allSoundOff();
        part.reset();
        settings.masterVolume(1);
        settings.selectProgram();
        program.dialect(kind);
      }
      case SystemExclusive.MASTER_VOLUME -> settings.masterVolume(SystemExclusive.masterVolume(message));
      case SystemExclusive.GS_PART_MODE -> {
        if (SystemExclusive.gsChannel(message) == channel) {
          program.drums(SystemExclusive.gsDrums(message));
        }
      }
      default -> { }
    }
  }

  private void voice(long message) {
    switch (Message.opcode(message)) {
      case Message.NOTE_ON ->
          voices.noteOn(program.regions(), part, Message.key(message), Math.max(1, Message.velocity(message)));
      case Message.NOTE_OFF -> voices.noteOff(Message.key(message));
      case Message.POLY_PRESSURE -> part.keyPressure(Message.key(message), Message.value7(message));
      case Message.CHANNEL_PRESSURE -> part.channelPressure(Message.value7(message));
      case Message.PITCH_BEND -> part.bend(Message.bend14(message));
      case Message.PROGRAM -> program.change(Message.programOf(message));
      case Message.CONTROL -> control(Message.controller(message), Message.value7(message));
      default -> { }
    }
  }

  private void control(int controller, int value) {
    if (controller >= MODE_MESSAGES) {
      mode(controller);
      return;
    }
    boolean sostenuto = part.pedal(Part.SOSTENUTO);
    part.control(controller, value);
    switch (controller) {
      case Part.BANK -> program.bankMsb(value);
      case Part.BANK_LSB -> program.bankLsb(value);
      case Part.SUSTAIN -> {
        if (value < 64) {
          voices.sustainUp();
        }
      }
      case Part.SOSTENUTO -> {
        if (value >= 64 && !sostenuto) {
          voices.sostenutoDown();
        } else if (value < 64) {
          voices.sostenutoUp();
        }
      }
      default -> { }
    }
  }

  private void mode(int controller) {
    switch (controller) {
      case ALL_SOUND_OFF -> voices.allSoundOff();
      case RESET_CONTROLLERS -> {
        part.resetControllers();
        voices.sostenutoUp();
        voices.sustainUp();
      }
      default -> {
        if (controller >= ALL_NOTES_OFF) {
          voices.allNotesOff();
        }
      }
    }
  }

  @Override
  public void reset() {
    voices.clear();
    part.reset();
    settings.reset();
    channel = 0;
  }

  /** How many voices sound now. */
  int sounding() {
    return voices.active();
  }

  @Override
  public boolean idle() {
    return voices.isSilent();
  }
}
