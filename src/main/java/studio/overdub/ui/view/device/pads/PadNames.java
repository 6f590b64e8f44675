package studio.overdub.ui.view.device.pads;

import java.util.Map;
import studio.overdub.device.SampleLayer;
import studio.overdub.song.Device;
import studio.overdub.ui.view.device.sample.SampleModel;

/** What the pads of a drum rack are called. */
public final class PadNames {
  private PadNames() {}

  /** A pad's own name, else its sample's, else what its key usually plays; empty for an empty pad. */
  public static String of(Device rack, int key) {
    return of(rack.texts(), rack.params(), key);
  }

  static String of(Map<String, String> texts, Map<String, Double> params, int key) {
    String own = texts.getOrDefault(PadEdits.prefix(key) + "name", "");
    return own.isEmpty()
        ? SampleLayer.parse(texts.getOrDefault(PadEdits.prefix(key) + "samples", "")).stream()
            .findFirst()
            .map(first -> SampleModel.stem(first.file()))
            .orElse(PadCircuit.on(params, key) ? PadsModel.usual(key) : "")
        : own;
  }
}
