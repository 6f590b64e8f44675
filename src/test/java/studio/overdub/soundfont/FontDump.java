package studio.overdub.soundfont;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the published dumps of a font's structure: a list of records, each with its plain fields and its zones. */
final class FontDump {
  /** A zone: fields such as "name" and "key_range", and generators by the dump's names. */
  static final class Zone {
    final Map<String, String> fields = new HashMap<>();
    final Map<String, Double> generators = new HashMap<>();
    boolean global;
  }

  /** A preset, instrument or sample. */
  static final class Item {
    final String kind;
    final Map<String, String> fields = new HashMap<>();
    final List<Zone> zones = new ArrayList<>();

    Item(String kind) {
      this.kind = kind;
    }
  }

  private FontDump() {}

  static List<Item> read(Path path) throws IOException {
    List<Item> items = new ArrayList<>();
    Item item = null;
    Zone zone = null;
    boolean generators = false;
    for (String line : Files.readAllLines(path)) {
      int indent = line.length() - line.stripLeading().length();
      String[] parts = line.strip().split(":\\s*", 2);
      if (line.startsWith("- ")) {
        item = new Item(parts[0].substring(2));
        items.add(item);
        zone = null;
      } else if (item == null || parts.length < 2) {
        continue;
      } else if (parts[0].equals("global_zone") || parts[0].startsWith("- zone")) {
        zone = new Zone();
        zone.global = parts[0].equals("global_zone");
        item.zones.add(zone);
        generators = false;
      } else if (parts[0].equals("generators")) {
        generators = true;
      } else if (zone != null && generators && indent >= 6) {
        zone.generators.put(parts[0], Double.valueOf(parts[1]));
      } else if (zone != null && indent >= 4) {
        zone.fields.put(parts[0], parts[1]);
      } else {
        item.fields.put(parts[0], parts[1]);
      }
    }
    return items;
  }
}
