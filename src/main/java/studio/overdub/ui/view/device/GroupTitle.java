package studio.overdub.ui.view.device;

import java.util.Locale;
import java.util.Map;

/** What people call parameters whose ids begin alike: "Oscillator 1" for "osc1". */
public final class GroupTitle {
  /** What stands short in parameters' ids and in full on panels. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("osc", "oscillator"),
          Map.entry("amp", "amplifier"),
          Map.entry("env", "envelope"),
          Map.entry("lfo", "LFO"),
          Map.entry("eq", "EQ"),
          Map.entry("closedhat", "closed hat"),
          Map.entry("pedalhat", "pedal hat"),
          Map.entry("openhat", "open hat"),
          Map.entry("lowtom", "low tom"),
          Map.entry("midtom", "mid tom"),
          Map.entry("hightom", "high tom"));

  private GroupTitle() {}

  /** The title of what stands before a dot in ids; empty for nothing. */
  public static String of(String prefix) {
    String spaced = prefix.replaceAll("(?<=[a-z])(?=[A-Z0-9])", " ").toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> word : WORDS.entrySet()) {
      spaced = spaced.replaceAll("\\b" + word.getKey() + "\\b", word.getValue());
    }
    return spaced.isEmpty() ? "" : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
  }
}
