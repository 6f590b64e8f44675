package studio.overdub.instruments.sample;

import java.util.List;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.SampleLayer;
import studio.overdub.device.Settings;
import studio.overdub.device.TextSpec;
import studio.overdub.instruments.sampling.SampleStore;

/** One recording over the whole keyboard. */
public final class SampleType implements DeviceType {
  private static final String SAMPLE = "sample";
  private static final List<TextSpec> TEXTS = List.of(TextSpec.samples(SAMPLE, "Sample"));

  private final SampleStore store;

  /** An instrument that keeps its sample in a store. */
  public SampleType(SampleStore store) {
    this.store = store;
  }

  @Override
  public String id() {
    return "sample";
  }

  @Override
  public String name() {
    return "Sample";
  }

  @Override
  public String description() {
    return "One recording over the whole keyboard, with its root key, loop, filter and two envelopes.";
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
    return SampleParams.ALL;
  }

  @Override
  public List<TextSpec> texts() {
    return TEXTS;
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    Recording recording = Recording.NONE;
    List<StudioException> problems = List.of();
    List<SampleLayer> layers = SampleLayer.parse(settings.text(SAMPLE));
    if (!layers.isEmpty()) {
      try {
        SampleLayer layer = layers.getFirst();
        recording = Recording.of(store.load(preparation.sources(), layer.file()), layer);
      } catch (StudioException missing) {
        problems = List.of(missing);
      }
    }
    return new SampleProcessor(recording, problems, settings.values(), preparation);
  }
}
