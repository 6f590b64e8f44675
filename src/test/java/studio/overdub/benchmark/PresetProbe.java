package studio.overdub.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.format.preset.PresetLibrary;
import studio.overdub.instruments.fm.FmType;
import studio.overdub.instruments.synth.SynthType;

/**
 * A process that plays presets and says what they cost. Without arguments: all of them, 16 voices each, without effects
 * of their own. With the names of some of the Synthesizer's: those, as they are, by more and more voices. Each line
 * holds type, name, voices, and microseconds a block, with tabs between.
 */
public final class PresetProbe {
  static final int VOICES = 16;
  static final int MOST_VOICES = 128;
  static final double WARM_UP_SECONDS = 1;
  static final double SECONDS = 2;
  static final int ROUNDS = 2;

  private static final List<DeviceType> TYPES = List.of(new SynthType(), new FmType());

  private final Map<Preset, Double> noteSeconds = new HashMap<>();
  private final PresetLibrary library = PresetLibrary.ofFolders(List.of(Programs.HOME.resolve("presets")), TYPES);

  private PresetProbe() {}

  /** Plays all presets, or those of the Synthesizer that are named. */
  public static void main(String[] names) throws StudioException {
    PresetProbe probe = new PresetProbe();
    if (names.length == 0) {
      probe.all();
    }
    for (String name : names) {
      probe.doubling(name);
    }
  }

  private static DeviceType type(Preset preset) {
    return TYPES.stream().filter(type -> type.id().equals(preset.type())).findFirst().orElseThrow();
  }

  /** Rounds of all presets by turns, so that what else the machine does meets all alike. */
  private void all() throws StudioException {
    List<Preset> presets =
        TYPES.stream().flatMap(type -> library.presets(type.id()).stream()).toList();
    for (Preset preset : presets) {
      noteSeconds.put(preset, StruckPreset.noteSeconds(type(preset), preset));
    }
    Map<Preset, Double> least = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Preset preset : presets) {
        least.merge(preset, cost(preset, VOICES, false), Math::min);
      }
    }
    for (Preset preset : presets) {
      print(preset, VOICES, least.get(preset));
    }
  }

  private void doubling(String name) throws StudioException {
    Preset preset = library.find(TYPES.getFirst().id(), name).orElseThrow();
    noteSeconds.put(preset, StruckPreset.noteSeconds(type(preset), preset));
    Map<Integer, Double> least = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int voices = 1; voices <= MOST_VOICES; voices *= 2) {
        least.merge(voices, cost(preset, voices, true), Math::min);
      }
    }
    for (int voices = 1; voices <= MOST_VOICES; voices *= 2) {
      print(preset, voices, least.get(voices));
    }
  }

  private double cost(Preset preset, int voices, boolean withRack) throws StudioException {
    try (StruckPreset struck = new StruckPreset(type(preset), preset, voices, withRack, noteSeconds.get(preset))) {
      struck.play(WARM_UP_SECONDS);
      return struck.play(SECONDS);
    }
  }

  private static void print(Preset preset, int voices, double micros) {
    System.out.printf(Locale.ROOT, "%s\t%s\t%d\t%.3f%n", preset.type(), preset.name(), voices, micros);
  }
}
