package studio.overdub.conformance;

import java.util.List;
import studio.overdub.device.DeviceType;
import studio.overdub.effects.ChorusType;
import studio.overdub.effects.CompressorType;
import studio.overdub.effects.DelayType;
import studio.overdub.effects.EqType;
import studio.overdub.effects.ReverbType;
import studio.overdub.instruments.gervill.GervillType;
import studio.overdub.instruments.synth.SynthType;

/** Every device there is. One line here, and a new device is held to all promises. */
final class DevicesUnderTest {
  static final List<DeviceType> ALL =
      List.of(
          new SynthType(),
          new GervillType(),
          new ReverbType(),
          new ChorusType(),
          new DelayType(),
          new EqType(),
          new CompressorType());

  private DevicesUnderTest() {}
}
