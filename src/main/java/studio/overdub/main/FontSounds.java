package studio.overdub.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.overdub.base.StudioException;
import studio.overdub.device.Preset;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.soundfont.FontPreset;
import studio.overdub.soundfont.SoundFont;
import studio.overdub.ui.view.browser.DeviceSound;

/** The programs of fonts as sounds, a group for each font. Reads files. */
final class FontSounds {
  private FontSounds() {}

  /** The programs of the built-in bank and of all fonts in the library's folders. */
  static List<DeviceSound> of(FontLibrary fonts) {
    List<DeviceSound> found = new ArrayList<>(programs(fonts, "", "Built-in bank", "sampler"));
    GroupNames.of(distinct(fonts.list()))
        .forEach((font, name) -> found.addAll(programs(fonts, font.toString(), name, "sampler")));
    found.addAll(programs(fonts, "", "Gervill", "gervill"));
    return found;
  }

  /** Fonts without the links to others among them, such as a system's name for its default font. */
  private static List<Path> distinct(List<Path> fonts) {
    List<Path> kept = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (boolean links : new boolean[] {false, true}) {
      for (Path font : fonts) {
        if (Files.isSymbolicLink(font) == links && seen.add(real(font))) {
          kept.add(font);
        }
      }
    }
    return fonts.stream().filter(kept::contains).toList();
  }

  private static Path real(Path font) {
    try {
      return font.toRealPath();
    } catch (IOException e) {
      // A link to nothing; opening it will say so.
      return font;
    }
  }

  private static List<DeviceSound> programs(FontLibrary fonts, String name, String group, String type) {
    try {
      SoundFont font = fonts.open(name);
      return font.presets().stream().map(program -> sound(program, name, group, type)).toList();
    } catch (StudioException e) {
      // A font that cannot be opened offers nothing; it is told of when a song asks for it.
      return List.of();
    }
  }

  private static DeviceSound sound(FontPreset program, String font, String group, String type) {
    boolean drums = program.bank() == FontPreset.DRUM_BANK;
    Map<String, Double> params =
        drums
            ? Map.of("drums", 1.0, "program", (double) program.program())
            : Map.of("bank", program.bank() * 128.0, "program", (double) program.program());
    String detail = drums ? "drums" : program.bank() == 0 ? "" : "bank " + program.bank();
    Preset preset =
        new Preset(
            program.name(), type, drums ? "Drums" : "", List.of(), "", "", params,
            font.isEmpty() ? Map.of() : Map.of("font", font));
    return new DeviceSound(group, preset, detail);
  }
}
