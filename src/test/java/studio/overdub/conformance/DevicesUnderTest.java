package studio.overdub.conformance;

import java.nio.file.Path;
import java.util.List;
import studio.overdub.device.DeviceType;
import studio.overdub.main.Furnishing;

/** Every device of the studio's catalogue: what is registered there is held to all promises. */
final class DevicesUnderTest {
  static final List<DeviceType> ALL =
      new Furnishing(Path.of("").toAbsolutePath(), Path.of("target"), Path.of("target")).catalog().types();

  private DevicesUnderTest() {}
}
