package studio.overdub.conformance;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.TextSpec;
import studio.overdub.main.Furnishing;

/** Every device of the studio's catalogue: what is registered there is held to all promises. */
final class DevicesUnderTest {
  static final List<DeviceType> ALL =
      new Furnishing(Path.of("").toAbsolutePath(), Path.of("target"), Path.of("target")).catalog().types();

  private static final TestSound SOUND = new TestSound();

  private DevicesUnderTest() {}

  /** A device that has something to play: where a setting names sounds of the song, there is one. */
  static Processor create(DeviceType type, Map<String, Double> params, int sampleRate, int longestBlock)
      throws StudioException {
    Map<String, String> texts = new HashMap<>();
    for (TextSpec text : type.texts()) {
      if (text.kind() == TextSpec.Kind.SAMPLES) {
        texts.put(text.id(), "audio/sound.wav");
      }
    }
    return type.create(
        Settings.of(type, type.soundVersion(), params, texts),
        Preparation.of(sampleRate, longestBlock).withSources(file -> SOUND));
  }
}
