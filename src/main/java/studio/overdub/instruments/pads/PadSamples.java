package studio.overdub.instruments.pads;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.overdub.base.StudioException;
import studio.overdub.device.AudioSources;
import studio.overdub.device.SampleLayer;
import studio.overdub.device.Settings;
import studio.overdub.instruments.sampling.Sample;
import studio.overdub.instruments.sampling.SampleStore;

/** The samples of all pads, as they were when the rack was made. */
final class PadSamples {
  private static final Layer[] NONE = {};

  private final Layer[][] pads = new Layer[PadParams.PADS][];
  private final Map<String, StudioException> problems = new LinkedHashMap<>();

  /** A stretch of a sample, for velocities of 1 to 127. */
  record Layer(Sample sample, long start, long end, int lowVelocity, int highVelocity) {
    boolean answers(int velocity) {
      return lowVelocity <= velocity && velocity <= highVelocity;
    }
  }

  private PadSamples() {}

  /** Reads the samples that settings name; what is missing is left out and becomes a problem. */
  static PadSamples load(Settings settings, AudioSources sources, SampleStore store) {
    PadSamples samples = new PadSamples();
    for (int pad = 0; pad < PadParams.PADS; pad++) {
      String text = settings.texts().getOrDefault(PadParams.samples(pad), "");
      samples.pads[pad] = text.isEmpty() ? NONE : samples.layers(text, sources, store);
    }
    return samples;
  }

  private Layer[] layers(String text, AudioSources sources, SampleStore store) {
    List<Layer> layers = new ArrayList<>();
    for (SampleLayer layer : SampleLayer.parse(text)) {
      if (!problems.containsKey(layer.file())) {
        try {
          Sample sample = store.load(sources, layer.file());
          long end = Math.min(sample.frames(), layer.end().orElse(sample.frames()));
          layers.add(
              new Layer(sample, Math.min(layer.start(), end), end, layer.lowVelocity(), layer.highVelocity()));
        } catch (StudioException missing) {
          problems.put(layer.file(), missing);
        }
      }
    }
    return layers.toArray(Layer[]::new);
  }

  /** The layers of a pad. */
  Layer[] of(int pad) {
    return pads[pad];
  }

  /** What could not be read, once a file. */
  List<StudioException> problems() {
    return List.copyOf(problems.values());
  }
}
