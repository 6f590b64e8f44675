package studio.overdub.instruments.pads;

import java.util.List;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.TextSpec;
import studio.overdub.instruments.sampling.SampleStore;

/** The drum rack: a pad for each key, each playing sounds of the song. */
public final class DrumRackType implements DeviceType {
  private final SampleStore store;

  /** A rack that keeps its samples in a store. */
  public DrumRackType(SampleStore store) {
    this.store = store;
  }

  @Override
  public String id() {
    return "drumrack";
  }

  @Override
  public String name() {
    return "Drum Rack";
  }

  @Override
  public String description() {
    return "128 pads of samples and synthesised drums,"
        + " each with tuning, envelope, filter, pan, choke group and output.";
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
    return PadParams.ALL;
  }

  @Override
  public List<TextSpec> texts() {
    return PadParams.TEXTS;
  }

  @Override
  public int outputs() {
    return 1 + PadParams.OUTPUTS;
  }

  @Override
  public int indexOf(String paramId) {
    return PadParams.indexOf(paramId);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    PadSamples samples = PadSamples.load(settings, preparation.sources(), store);
    return new DrumRackProcessor(samples, settings.values(), preparation);
  }
}
