package studio.overdub.instruments.sampler;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.TextSpec;
import studio.overdub.device.Unit;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.soundfont.StackedFont;

/** The sampler: one MIDI part, played from a SoundFont. */
public final class SamplerType implements DeviceType {
  static final int BANK = 0;
  static final int PROGRAM = 1;
  static final int DRUMS = 2;
  static final int GAIN = 3;
  static final int REVERB = 4;
  static final int CHORUS = 5;
  static final int TUNING = 6;
  static final int VELOCITY_FILTER = 7;
  static final int POLYPHONY = 8;
  static final int PLAYING = 9;
  static final int GLIDE = 10;

  private static final List<ParamSpec> PARAMS =
      List.of(
          ParamSpec.linear("bank", "Bank", Unit.NONE, 0, 16383, 0)
              .withDescription("The bank that the program is taken from."),
          ParamSpec.linear("program", "Program", Unit.NONE, 0, 127, 0)
              .withDescription("Which of the sounds of its font it plays."),
          ParamSpec.onOff("drums", "Drums", false)
              .withDescription("Plays a drum kit, a drum on every key."),
          ParamSpec.linear("gain", "Gain", Unit.DECIBELS, -60, 24, 0)
              .withDescription("The level of the instrument."),
          ParamSpec.linear("reverb", "Reverb", Unit.PERCENT, 0, 4, 1)
              .withDescription("How much of what the font asks for goes to the reverb."),
          ParamSpec.linear("chorus", "Chorus", Unit.PERCENT, 0, 4, 1)
              .withDescription("How much of what the font asks for goes to the chorus."),
          ParamSpec.linear("tuning", "Tuning", Unit.CENTS, -1200, 1200, 0)
              .withDescription("Moves the pitch of all keys."),
          ParamSpec.onOff("velocity.filter", "Velocity to cutoff", false)
              .withDescription("Softer notes are darker, as the SoundFont specification asks for."),
          ParamSpec.linear("polyphony", "Voices", Unit.NONE, 1, VoicePool.POLYPHONY, VoicePool.POLYPHONY)
              .withDescription("How many voices sound at once at the most."),
          ParamSpec.choice("playing", "Keys", 0, "Poly", "Mono", "Legato")
              .withDescription("Whether chords sound, or one key at a time, slurred or not."),
          ParamSpec.square("glide", "Glide", Unit.SECONDS, 0, 10, 0)
              .withDescription("How long one key takes to slide to the next."));

  private static final List<TextSpec> TEXTS = List.of(new TextSpec("font", "Font", ""));

  private final FontLibrary library;

  /** By sample rate: they take milliseconds to compute. */
  private final Map<Integer, FilterTable> filters = new ConcurrentHashMap<>();

  /** A sampler that finds its fonts in a library. */
  public SamplerType(FontLibrary library) {
    this.library = library;
  }

  @Override
  public String id() {
    return "sampler";
  }

  @Override
  public String name() {
    return "Sampler";
  }

  @Override
  public String description() {
    return "Plays the programs and drum kits of a SoundFont.";
  }

  @Override
  public Kind kind() {
    return Kind.INSTRUMENT;
  }

  @Override
  public int soundVersion() {
    return 1;
  }

  @Override
  public List<ParamSpec> params() {
    return PARAMS;
  }

  @Override
  public List<TextSpec> texts() {
    return TEXTS;
  }

  @Override
  public boolean hasEffectSends() {
    return true;
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) throws StudioException {
    List<StackedFont> fonts = StackedFont.open(settings.text("font"), library);
    FilterTable table = filters.computeIfAbsent(preparation.sampleRate(), FilterTable::new);
    return new SamplerProcessor(fonts, settings.values(), preparation, table);
  }
}
