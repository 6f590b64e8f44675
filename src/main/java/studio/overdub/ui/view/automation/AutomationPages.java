package studio.overdub.ui.view.automation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.song.Device;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.ui.view.KeyNames;
import studio.overdub.ui.view.device.GroupTitle;
import studio.overdub.ui.view.device.pads.PadNames;

/** What can be automated of a track, by device and page: the parts of a synthesizer, the pads of a drum rack. */
final class AutomationPages {
  private static final String RACK = "drumrack";
  private static final String PAD = "pad";

  private AutomationPages() {}

  /** A device, or the mixer. */
  record Section(String name, List<Page> pages) {}

  /**
   * A page of a device; what stands by itself is on a page without a name.
   *
   * @param detail a pad's key; may be empty
   * @param quiet whether it holds nothing that is heard
   */
  record Page(String name, String detail, boolean quiet, List<Entry> entries) {}

  /**
   * Something that can be automated.
   *
   * @param quiet whether it is not heard as the device stands
   */
  record Entry(String label, LaneTarget target, boolean quiet) {}

  /** All of a track, the mixer first, then its devices in the order of {@link #devices}, then what is gone. */
  static List<Section> of(Song song, Track track, Catalog catalog) {
    List<Section> sections = new ArrayList<>();
    List<Entry> mixer = new ArrayList<>();
    AutomationParameter.ofMixer(song, track).forEach(p -> mixer.add(entry(p)));
    sections.add(new Section(AutomationParameter.MIXER, List.of(new Page("", "", false, mixer))));
    devices(track).forEach(
        device -> catalog.find(device.type()).ifPresent(type -> sections.add(section(device, type))));
    List<Entry> rest =
        AutomationParameter.ofLanes(song, track, catalog).stream()
            .filter(p -> p.group().equals(AutomationParameter.CONTROLLERS))
            .map(AutomationPages::entry)
            .toList();
    if (!rest.isEmpty()) {
      sections.add(new Section(AutomationParameter.CONTROLLERS, List.of(new Page("", "", false, rest))));
    }
    return sections;
  }

  private static Entry entry(AutomationParameter parameter) {
    return new Entry(parameter.spec().label(), parameter.target(), false);
  }

  /** The devices of a track: its instrument, then note effects and inserts. */
  static Stream<Device> devices(Track track) {
    return Stream.of(track.instrument().stream(), track.noteEffects().stream(), track.channel().inserts().stream())
        .flatMap(devices -> devices);
  }

  private static Section section(Device device, DeviceType type) {
    Map<String, List<ParamSpec>> byPrefix = new LinkedHashMap<>();
    for (ParamSpec spec : type.params()) {
      byPrefix.computeIfAbsent(prefix(spec.id()), any -> new ArrayList<>()).add(spec);
    }
    List<Page> pages = new ArrayList<>();
    // The pads of a rack have the same titles, which are dear to make.
    Map<String, String> titles = new HashMap<>();
    byPrefix.forEach((prefix, specs) -> pages.add(page(device, type, prefix, specs, titles)));
    pages.sort(Comparator.comparing(Page::quiet));
    return new Section(type.name(), pages);
  }

  /** What stands before the first dot of an id; nothing where there is none. */
  private static String prefix(String id) {
    return id.substring(0, Math.max(0, id.indexOf('.')));
  }

  private static Page page(
      Device device, DeviceType type, String prefix, List<ParamSpec> specs, Map<String, String> titles) {
    Optional<Integer> pad = pad(device, prefix);
    String circuit = pad.map(key -> circuit(device, type, prefix)).orElse("");
    List<Entry> entries = new ArrayList<>();
    for (ParamSpec spec : specs) {
      String inner = inner(prefix, spec.id());
      boolean quiet = pad.isPresent() && !inner.isEmpty() && !inner.equals(circuit);
      String title = titles.computeIfAbsent(inner, GroupTitle::of);
      entries.add(new Entry(label(title, spec), new LaneTarget.Parameter(device.id(), spec.id()), quiet));
    }
    entries.sort(Comparator.comparing(Entry::quiet));
    if (pad.isEmpty()) {
      return new Page(GroupTitle.of(prefix), "", false, entries);
    }
    String name = PadNames.of(device, pad.get());
    String key = KeyNames.of(pad.get(), Optional.empty());
    return name.isEmpty() ? new Page(key, "empty", true, entries) : new Page(name, key, false, entries);
  }

  /** The key of the pad that a page is about. */
  private static Optional<Integer> pad(Device device, String prefix) {
    return device.type().equals(RACK) && prefix.matches(PAD + "\\d+")
        ? Optional.of(Integer.valueOf(prefix.substring(PAD.length())))
        : Optional.empty();
  }

  /** The circuit that a pad plays, as ids name it; empty for none. */
  private static String circuit(Device device, DeviceType type, String prefix) {
    String id = prefix + ".circuit";
    int index = type.indexOf(id);
    return index < 0
        ? ""
        : type.params().get(index).format(device.params().getOrDefault(id, 0.0)).toLowerCase(Locale.ROOT);
  }

  /** What stands between the first dot and the last of an id; nothing where there is no second. */
  private static String inner(String prefix, String id) {
    return id.substring(Math.min(prefix.length() + 1, id.length()), Math.max(prefix.length() + 1, id.lastIndexOf('.')));
  }

  private static String label(String title, ParamSpec spec) {
    return title.isEmpty() ? spec.label() : title + " \u00b7 " + spec.label();
  }

  /** What a parameter is called where its device is not read beside it: "Kick \u00b7 Tune". */
  static String fullLabel(Device device, ParamSpec spec) {
    String prefix = prefix(spec.id());
    String label = label(prefix.isEmpty() ? "" : GroupTitle.of(inner(prefix, spec.id())), spec);
    Optional<Integer> pad = pad(device, prefix);
    String page =
        pad.map(key -> PadNames.of(device, key))
            .filter(name -> !name.isEmpty())
            .or(() -> pad.map(key -> KeyNames.of(key, Optional.empty())))
            .orElseGet(() -> GroupTitle.of(prefix));
    return page.isEmpty() || label.startsWith(page) ? label : page + " \u00b7 " + label;
  }
}
