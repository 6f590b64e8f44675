package studio.overdub.instruments.sampler;

import java.util.List;
import studio.overdub.device.Block;
import studio.overdub.device.EventList;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.StackedFont;

/** Plays one MIDI part: cuts blocks at its events and hands them to part, program, keyboard and voices. */
final class SamplerProcessor implements Processor {
  private static final int ALL_SOUND_OFF = 120;
  private static final int RESET_CONTROLLERS = 121;
  private static final int ALL_NOTES_OFF = 123;
  private static final int MONO = 126;
  private static final int POLY = 127;
  private static final int MODE_MESSAGES = 120;
  private static final int UNKNOWN = -1;

  /** How fast a part glides that no dialect has told, in controller 5: a quarter of a second. */
  private static final int USUAL_PORTAMENTO_TIME = 16;

  private final Part part = new Part();
  private final PresetTable presets;
  private final boolean live;
  private final Program program;
  private final LateNotes late;
  private final DeviceSettings settings;
  private final VoicePool voices;
  private final Keyboard keyboard;
  private final SystemExclusive exclusive;
  private final PartSetter setter;
  private final float[][] stereo = new float[2][];
  private final float[][] withSends = new float[4][];

  /** The channel of the latest message: a part learns by it which messages to all parts mean it. */
  private int channel = UNKNOWN;

  SamplerProcessor(List<StackedFont> fonts, double[] values, Preparation preparation, FilterTable filters) {
    Sound sound = new Sound(preparation, filters);
    live = preparation.live();
    presets = new PresetTable(fonts, live);
    program = new Program(presets, part);
    late = new LateNotes(presets, program);
    voices = new VoicePool(sound);
    keyboard = new Keyboard(part, program, voices);
    settings = new DeviceSettings(values, sound, program, keyboard, voices);
    exclusive = new SystemExclusive(settings, part);
    setter = new PartSetter(exclusive.setups(), part, program, keyboard);
    part.control(Part.PORTAMENTO_TIME, USUAL_PORTAMENTO_TIME);
    presets.load(program.preset());
  }

  @Override
  public void foresee(double[] values, long[] messages) {
    if (live) {
      presets.loadAhead(ProgramsAhead.find(presets, values, messages));
    }
  }

  @Override
  public void process(Block block) {
    float[][] channels = bind(block);
    int frames = block.frames();
    voices.begin(channels.length);
    late.begin(keyboard);
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
      listen(Message.channel(event));
      voice(event);
    } else if (Message.type(event) == Message.TYPE_SYSEX) {
      exclusive(events.sysex(event));
    }
  }

  private void listen(int to) {
    if (to != channel) {
      channel = to;
      setter.apply(to);
    }
  }

  private void exclusive(byte[] message) {
    Dialect reset = exclusive.take(message, channel);
    if (reset != null) {
      late.clear();
      keyboard.allSoundOff();
      keyboard.reset();
      part.reset();
      exclusive.setups().reset();
      settings.resetMaster();
      settings.selectProgram();
      program.dialect(reset);
    }
    setter.apply(channel);
    part.touch();
  }

  private void voice(long message) {
    switch (Message.opcode(message)) {
      case Message.NOTE_ON -> press(Message.key(message), Math.max(1, Message.velocity(message)));
      case Message.NOTE_OFF -> {
        late.drop(Message.key(message));
        keyboard.release(Message.key(message));
      }
      case Message.POLY_PRESSURE -> part.keyPressure(Message.key(message), Message.value7(message));
      case Message.CHANNEL_PRESSURE -> part.channelPressure(Message.value7(message));
      case Message.PITCH_BEND -> part.bend(Message.bend14(message));
      case Message.PROGRAM -> program.change(Message.programOf(message));
      case Message.CONTROL -> control(Message.controller(message), Message.value7(message));
      default -> { }
    }
  }

  private void press(int key, int velocity) {
    presets.prepare(program.preset());
    if (!late.take(key, velocity)) {
      keyboard.press(key, velocity);
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
      case Part.PORTAMENTO_SOURCE -> keyboard.glideFrom(value);
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
    if (controller == ALL_SOUND_OFF || controller >= ALL_NOTES_OFF) {
      late.clear();
    }
    switch (controller) {
      case ALL_SOUND_OFF -> keyboard.allSoundOff();
      case RESET_CONTROLLERS -> {
        part.resetControllers();
        voices.sostenutoUp();
        voices.sustainUp();
      }
      case MONO -> keyboard.mono(true);
      case POLY -> keyboard.mono(false);
      default -> {
        if (controller >= ALL_NOTES_OFF) {
          keyboard.allNotesOff();
        }
      }
    }
  }

  @Override
  public void reset() {
    late.clear();
    voices.clear();
    keyboard.reset();
    part.reset();
    part.control(Part.PORTAMENTO_TIME, USUAL_PORTAMENTO_TIME);
    exclusive.reset();
    settings.reset();
    channel = UNKNOWN;
  }

  /** How many voices sound now. */
  int sounding() {
    return voices.active();
  }

  @Override
  public boolean idle() {
    return late.isEmpty() && voices.isSilent();
  }
}
