package studio.overdub.main;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.overdub.app.Kits;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.format.preset.PresetLibrary;
import studio.overdub.format.preset.StoredPatch;

/**
 * A preset of an instrument, a kit of the Drum Rack, or a patch, that comes with the studio.
 *
 * @param name the device's type or "patch", and the sound's own name
 * @param category as its file has it
 * @param phrase what it is tried with
 * @param reseeded plays a preset from another seed of its random numbers; patches have none to hand in
 */
record BankSound(
    String name, String category, PresetPhrase phrase, Playing playing, Optional<Playing> reseeded) {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final long OTHER_SEED = 77;

  /** Plays a sound's phrase to the end. */
  interface Playing {
    PresetRendering play() throws IOException;
  }

  /** All presets of instruments, then the kits, then all patches. */
  static List<BankSound> all() {
    Catalog catalog = new Furnishing(HOME, Path.of("target"), Path.of("target")).catalog();
    PresetLibrary library = PresetLibrary.ofFolders(List.of(HOME.resolve("presets")), catalog.types());
    Kits kits = new Kits(List.of(HOME.resolve("presets/drumrack"), Path.of("target/kits")), catalog.types());
    return Stream.of(
            library.presets().stream().flatMap(preset -> of(preset, catalog)),
            kits.of("drumrack").stream().map(kit -> of(kit, catalog)),
            library.patches().stream().map(patch -> of(patch, catalog)))
        .flatMap(sounds -> sounds)
        .toList();
  }

  private static Stream<BankSound> of(Preset preset, Catalog catalog) {
    DeviceType type = catalog.find(preset.type()).orElseThrow();
    if (type.kind() != DeviceType.Kind.INSTRUMENT) {
      return Stream.empty();
    }
    PresetPhrase phrase = PresetPhrase.of(preset);
    return Stream.of(
        new BankSound(
            preset.type() + " " + preset.name(), preset.category(), phrase, () -> PresetRendering.of(type, preset),
            Optional.of(() -> PresetRendering.of(type, preset, phrase, OTHER_SEED))));
  }

  private static BankSound of(Kits.Kit kit, Catalog catalog) {
    Preset preset = kit.preset();
    DeviceType type = catalog.find(preset.type()).orElseThrow();
    return new BankSound(
        preset.type() + " " + preset.name(), preset.category(), PresetPhrase.of(preset),
        () -> PresetRendering.of(type, kit, 0), Optional.of(() -> PresetRendering.of(type, kit, OTHER_SEED)));
  }

  private static BankSound of(StoredPatch stored, Catalog catalog) {
    return new BankSound(
        "patch " + stored.patch().name(), stored.patch().facts().category(),
        PresetPhrase.of(stored.patch(), PresetRendering.song(stored.patch(), catalog)),
        () -> PresetRendering.of(stored, catalog), Optional.empty());
  }
}
