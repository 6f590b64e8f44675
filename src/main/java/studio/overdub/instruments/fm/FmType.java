package studio.overdub.instruments.fm;

import java.util.List;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;

/** FM: six operators in 32 algorithms, which plays the voices of the DX7 without its aliasing. */
public final class FmType implements DeviceType {
  @Override
  public String id() {
    return "fm";
  }

  @Override
  public String name() {
    return "FM";
  }

  @Override
  public String description() {
    return "Six sine operators that modulate one another in 32 algorithms; plays and changes voices of the DX7.";
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
    return FmParams.ALL;
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new FmProcessor(settings.values(), preparation);
  }
}
