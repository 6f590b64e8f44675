package studio.overdub.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Patch;
import studio.overdub.device.PatchDevice;
import studio.overdub.device.Preset;
import studio.overdub.device.TextSpec;
import studio.overdub.device.Unit;
import studio.overdub.format.preset.StoredPatch;

/** Every instrument and effect with its parameters and presets, and every patch, as facts and as text. */
public final class CatalogFacts {
  private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\.");
  private static final int MOST_LISTED = 16;

  private static final int MOST_CHOICES = 40;

  private final Catalog catalog;
  private final Supplier<List<Preset>> presets;
  private final Supplier<List<StoredPatch>> patches;

  /** Facts of a catalogue's devices, of these presets and of these patches. */
  public CatalogFacts(Catalog catalog, Supplier<List<Preset>> presets, Supplier<List<StoredPatch>> patches) {
    this.catalog = catalog;
    this.presets = presets;
    this.patches = patches;
  }

  /** The facts by name, for machines. */
  public Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("devices", catalog.types().stream().map(this::facts).toList());
    facts.put("patches", patches.get().stream().map(StoredPatch::patch).map(CatalogFacts::facts).toList());
    return facts;
  }

  private static Map<String, Object> facts(Patch patch) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", patch.name());
    facts.put("category", patch.facts().category());
    facts.put("tags", patch.facts().tags());
    facts.put("author", patch.facts().author());
    facts.put("description", patch.facts().description());
    facts.put("devices", patch.devices().stream().map(PatchDevice::type).toList());
    return facts;
  }

  private Map<String, Object> facts(DeviceType type) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("id", type.id());
    facts.put("name", type.name());
    facts.put("kind", kind(type));
    facts.put("description", type.description());
    facts.put("soundVersion", type.soundVersion());
    facts.put("params", type.params().stream().map(CatalogFacts::facts).toList());
    facts.put("texts", type.texts().stream().map(text -> Map.of("id", text.id(), "label", text.label())).toList());
    facts.put("presets", names(type));
    return facts;
  }

  private static Map<String, Object> facts(ParamSpec spec) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("id", spec.id());
    facts.put("label", spec.label());
    facts.put("unit", spec.unit().name().toLowerCase(Locale.ROOT));
    facts.put("min", spec.min());
    facts.put("max", spec.max());
    facts.put("default", spec.defaultValue());
    facts.put("curve", spec.curve().name().toLowerCase(Locale.ROOT));
    if (!spec.choices().isEmpty()) {
      facts.put("choices", spec.choices());
    }
    if (!spec.description().isEmpty()) {
      facts.put("description", spec.description());
    }
    return facts;
  }

  private List<String> names(DeviceType type) {
    return presets.get().stream().filter(preset -> preset.type().equals(type.id())).map(Preset::name).toList();
  }

  private static String kind(DeviceType type) {
    return type.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The facts for people, a line a parameter. */
  public String text() {
    List<String> lines = new ArrayList<>();
    for (DeviceType type : catalog.types()) {
      lines.add(type.id() + ": " + type.name() + ", " + kind(type) + ". " + type.description());
      lines.addAll(folded(type.params(), ParamSpec::id, CatalogFacts::line));
      lines.addAll(folded(type.texts(), TextSpec::id, CatalogFacts::line));
      if (!names(type).isEmpty()) {
        lines.add("  presets: " + String.join(", ", names(type)));
      }
      lines.add("");
    }
    List<String> named = patches.get().stream().map(stored -> stored.patch().name()).toList();
    if (!named.isEmpty()) {
      lines.add("patches, for whole tracks: " + String.join(", ", named));
    }
    return String.join(System.lineSeparator(), lines).stripTrailing();
  }

  /**
   * A line for each; where very many are alike but for a number in their ids, one line for all of them, as in
   * {@code pad0..127.tune}.
   */
  private static <T> List<String> folded(List<T> all, Function<T, String> id, BiFunction<String, T, String> line) {
    Function<T, String> numberless = one -> line.apply(NUMBERED.matcher(id.apply(one)).replaceFirst("#."), one);
    Map<String, List<T>> alike = all.stream().collect(Collectors.groupingBy(numberless));
    List<String> lines = new ArrayList<>();
    for (T one : all) {
      List<T> same = alike.get(numberless.apply(one));
      if (same.size() <= MOST_LISTED) {
        lines.add(line.apply(id.apply(one), one));
      } else if (same.getFirst() == one) {
        Matcher last = NUMBERED.matcher(id.apply(same.getLast()));
        String number = last.find() ? last.group(1) : "";
        lines.add(line.apply(NUMBERED.matcher(id.apply(one)).replaceFirst("$1.." + number + "."), one));
      }
    }
    return lines;
  }

  private static String line(String id, TextSpec text) {
    return String.format("  %-24s %-22s %s", id, text.label(), text.kind().name().toLowerCase(Locale.ROOT));
  }

  private static String line(String id, ParamSpec spec) {
    String range =
        spec.unit() == Unit.CHOICE
            ? choices(spec)
            : spec.unit() == Unit.SWITCH ? "Off, On" : spec.format(spec.min()) + " to " + spec.format(spec.max());
    return String.format("  %-24s %-22s %s (%s)", id, spec.label(), range, spec.format(spec.defaultValue()));
  }

  /** The choices by name; of very many the first and the last. */
  private static String choices(ParamSpec spec) {
    int count = spec.choices().size();
    return count <= MOST_CHOICES
        ? String.join(", ", spec.choices())
        : spec.choices().getFirst() + " ... " + spec.choices().getLast() + ", " + count + " in all";
  }
}
