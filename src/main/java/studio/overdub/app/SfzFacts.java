package studio.overdub.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;
import studio.overdub.soundfont.sfz.Opcode;
import studio.overdub.soundfont.sfz.SfzInstrument;
import studio.overdub.soundfont.sfz.SfzRegion;

/** What an SFZ instrument holds. */
final class SfzFacts {
  /** A list longer than this tells nobody more. */
  private static final int MOST_REGIONS = 10_000;

  private SfzFacts() {}

  static Map<String, Object> of(Path file) throws StudioException {
    SfzInstrument instrument = SfzInstrument.describe(file);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("kind", "SFZ instrument");
    facts.put("name", file.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
    facts.put("region count", instrument.regions().size());
    facts.put("effects", instrument.effects().effects().size());
    facts.put("samples", instrument.samples().stream().map(sample -> sample.name()).toList());
    facts.put("controllers", controllers(instrument));
    List<Map<String, Object>> regions = new ArrayList<>();
    for (SfzRegion region : instrument.regions().subList(0, Math.min(MOST_REGIONS, instrument.regions().size()))) {
      regions.add(of(region, instrument));
    }
    facts.put("regions", regions);
    if (!instrument.notices().isEmpty()) {
      facts.put("notices", instrument.notices().stream().map(Notice::toString).toList());
    }
    return facts;
  }

  private static List<Map<String, Object>> controllers(SfzInstrument instrument) {
    TreeMap<Integer, Map<String, Object>> byNumber = new TreeMap<>();
    instrument.labels().forEach((cc, label) -> controller(byNumber, cc).put("label", label));
    instrument.controllers().forEach((cc, value) -> controller(byNumber, cc).put("value", Math.round(127 * value)));
    return List.copyOf(byNumber.values());
  }

  private static Map<String, Object> controller(Map<Integer, Map<String, Object>> byNumber, int cc) {
    return byNumber.computeIfAbsent(
        cc,
        number -> {
          Map<String, Object> controller = new LinkedHashMap<>();
          controller.put("controller", number);
          return controller;
        });
  }

  private static Map<String, Object> of(SfzRegion region, SfzInstrument instrument) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("sample", region.sample() < 0 ? "" : instrument.samples().get(region.sample()).name());
    facts.put("lokey", (int) region.value(Opcode.LOKEY));
    facts.put("hikey", (int) region.value(Opcode.HIKEY));
    facts.put("lovel", (int) region.value(Opcode.LOVEL));
    facts.put("hivel", (int) region.value(Opcode.HIVEL));
    double root = region.value(Opcode.PITCH_KEYCENTER);
    facts.put("root", Double.isInfinite(root) ? "sample" : (Object) (int) root);
    facts.put("trigger", Opcode.TRIGGER.choices().get((int) region.value(Opcode.TRIGGER)));
    return facts;
  }
}
