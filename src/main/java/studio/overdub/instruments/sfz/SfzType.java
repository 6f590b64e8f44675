package studio.overdub.instruments.sfz;

import java.util.List;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.TextSpec;
import studio.overdub.device.Unit;
import studio.overdub.soundfont.sfz.SfzInstrument;
import studio.overdub.soundfont.sfz.SfzLibrary;
import studio.overdub.soundfont.sfz.Wave;

/** The player of SFZ instruments. Until a file is chosen it plays a plain tone. */
public final class SfzType implements DeviceType {
  static final int GAIN = 0;
  static final int TUNING = 1;
  static final int REVERB = 2;
  static final int CHORUS = 3;

  private static final List<ParamSpec> PARAMS =
      List.of(
          ParamSpec.linear("gain", "Gain", Unit.DECIBELS, -60, 24, 0)
              .withDescription("The level of the instrument."),
          ParamSpec.linear("tuning", "Tuning", Unit.CENTS, -1200, 1200, 0)
              .withDescription("Moves the pitch of all keys."),
          ParamSpec.linear("reverb", "Reverb", Unit.PERCENT, 0, 4, 1)
              .withDescription("How much of what the instrument asks for goes to the reverb."),
          ParamSpec.linear("chorus", "Chorus", Unit.PERCENT, 0, 4, 1)
              .withDescription("How much of what the instrument asks for goes to the chorus."));

  private static final List<TextSpec> TEXTS = List.of(new TextSpec("file", "SFZ file", ""));

  private final SfzLibrary library;

  /** A player that decodes compressed samples whenever it opens an instrument. */
  public SfzType() {
    this(new SfzLibrary());
  }

  /** A player of a library's instruments. */
  public SfzType(SfzLibrary library) {
    this.library = library;
  }

  @Override
  public String id() {
    return "sfz";
  }

  @Override
  public String name() {
    return "SFZ Player";
  }

  @Override
  public String description() {
    return "Plays an SFZ instrument from its folder of samples.";
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
    String file = settings.text("file");
    SfzInstrument instrument = file.isBlank() ? SfzInstrument.of(Wave.TRIANGLE) : library.open(file);
    return new SfzProcessor(instrument, settings.values(), preparation);
  }
}
