package studio.overdub.instruments.gervill;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.TextSpec;
import studio.overdub.device.Unit;

/**
 * The synthesizer of the JDK, playing one program of a SoundFont 2 or DLS file. A font is read once and shared by all
 * devices that play it.
 */
public final class GervillType implements DeviceType {
  static final int BANK = 0;
  static final int PROGRAM = 1;
  static final int DRUMS = 2;
  static final int EFFECTS = 3;
  static final int GAIN = 4;
  static final String FONT = "font";

  static final List<ParamSpec> PARAMS =
      List.of(
          ParamSpec.linear("bank", "Bank", Unit.NONE, 0, 127, 0)
              .withDescription("The bank that the program is taken from."),
          ParamSpec.linear("program", "Program", Unit.NONE, 0, 127, 0)
              .withDescription("Which of the sounds of its font it plays."),
          ParamSpec.onOff("drums", "Drums", false)
              .withDescription("Plays a drum kit, a drum on every key."),
          ParamSpec.onOff("effects", "Own reverb and chorus", true)
              .withDescription("Uses the reverb and chorus that come with it."),
          ParamSpec.linear("gain", "Gain", Unit.DECIBELS, -36, 12, 0)
              .withDescription("The level of the instrument."));

  private final Optional<Path> builtIn;
  private final Map<String, Font> fonts = new ConcurrentHashMap<>();

  /** A type that, where no font is named, plays the sounds that the JDK can make by itself. */
  public GervillType() {
    this(Optional.empty());
  }

  /** A type that, where no font is named, plays the given one. */
  public GervillType(Optional<Path> builtIn) {
    this.builtIn = builtIn;
  }

  @Override
  public String id() {
    return "gervill";
  }

  @Override
  public String name() {
    return "Gervill";
  }

  @Override
  public String description() {
    return "The synthesizer of the Java platform, playing SoundFont 2 and DLS files.";
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
    return List.of(new TextSpec(FONT, "Font", ""));
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) throws StudioException {
    return new GervillProcessor(font(settings.text(FONT)), settings.values(), preparation);
  }

  private Font font(String named) throws StudioException {
    String path = named.isEmpty() ? builtIn.map(Path::toString).orElse("") : named;
    Font known = fonts.get(path);
    if (known != null) {
      return known;
    }
    Font font = path.isEmpty() ? Font.ofTheJdk() : Font.read(Path.of(path));
    Font first = fonts.putIfAbsent(path, font);
    return first != null ? first : font;
  }
}
