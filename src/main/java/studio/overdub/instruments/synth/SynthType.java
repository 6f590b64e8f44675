package studio.overdub.instruments.synth;

import java.util.List;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;

/** The Synthesizer: two band-limited oscillators, sub and noise through a filter, with up to seven in unison. */
public final class SynthType implements DeviceType {
  @Override
  public String id() {
    return "synth";
  }

  @Override
  public String name() {
    return "Synthesizer";
  }

  @Override
  public String description() {
    return "A polyphonic virtual analogue: two oscillators, sub and noise through a filter, two envelopes, an LFO, unison.";
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
    return SynthParams.ALL;
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new SynthProcessor(settings.values(), preparation);
  }
}
