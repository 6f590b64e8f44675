package studio.overdub.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import studio.overdub.app.SongFiles;
import studio.overdub.base.StudioException;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.soundfont.FontPreset;
import studio.overdub.soundfont.SoundFont;
import studio.overdub.ui.view.browser.Sound;
import studio.overdub.ui.view.browser.SoundLibrary;

/**
 * The sounds of the browser: presets at once; the programs of fonts, and the person's songs, as soon as they have been
 * looked through in the background.
 */
final class PresetSounds implements SoundLibrary {
  private static final int DEEPEST = 3;

  /** The text of devices that play the programs of a font, which are sounds themselves. */
  private static final String FONT = "font";

  private final Catalog catalog;
  private final List<Preset> presets;
  private final List<Runnable> listeners = new ArrayList<>();
  private List<Sound> fontSounds = List.of();
  private List<Place> places = List.of();

  PresetSounds(Catalog catalog, List<Preset> presets) {
    this.catalog = catalog;
    this.presets = presets;
  }

  /** Looks through fonts and folders on a thread of its own, and tells on {@code eventThread} what was found. */
  void discover(FontLibrary fonts, Path music, Executor eventThread) {
    Thread.ofPlatform()
        .daemon()
        .name("sounds")
        .start(
            () -> {
              List<Sound> found = new ArrayList<>(programs(fonts, "", "Built-in bank", "sampler"));
              for (Path font : fonts.list()) {
                String name = font.getFileName().toString().replaceFirst("\\.[^.]*$", "");
                found.addAll(programs(fonts, font.toString(), name, "sampler"));
              }
              found.addAll(programs(fonts, "", "Gervill", "gervill"));
              List<Place> songs = songs(music);
              eventThread.execute(() -> publish(found, songs));
            });
  }

  private void publish(List<Sound> found, List<Place> songs) {
    fontSounds = List.copyOf(found);
    places = songs;
    listeners.forEach(Runnable::run);
  }

  private static List<Sound> programs(FontLibrary fonts, String name, String group, String type) {
    try {
      SoundFont font = fonts.open(name);
      return font.presets().stream().map(program -> sound(program, name, group, type)).toList();
    } catch (StudioException e) {
      // A font that cannot be opened offers nothing; it is told of when a song asks for it.
      return List.of();
    }
  }

  private static Sound sound(FontPreset program, String font, String group, String type) {
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
    return new Sound(group, preset, detail);
  }

  private static List<Place> songs(Path folder) {
    List<Place> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
        files
            .filter(file -> SongFiles.FOLDER.equals(SongFiles.ending(file)) || SongFiles.MIDI.contains(SongFiles.ending(file)))
            .sorted()
            .limit(200)
            .forEach(file -> found.add(new Place("Songs", file.getFileName().toString(), file)));
      } catch (IOException | java.io.UncheckedIOException e) {
        // What cannot be read is not offered.
        return found;
      }
    }
    return found;
  }

  @Override
  public List<Sound> sounds() {
    List<Sound> all = new ArrayList<>();
    for (DeviceType type : catalog.types()) {
      boolean instrument = type.kind() == DeviceType.Kind.INSTRUMENT;
      if (instrument && type.texts().stream().noneMatch(text -> text.id().equals(FONT))) {
        all.add(new Sound(type.name(), plain(type), ""));
      }
      presets.stream()
          .filter(preset -> preset.type().equals(type.id()))
          .forEach(preset -> all.add(new Sound(type.name(), preset, preset.category())));
    }
    all.addAll(fontSounds);
    return all;
  }

  /** A device as it comes; what plays sounds of its own is empty then. */
  private static Preset plain(DeviceType type) {
    String state = type.texts().isEmpty() ? "Plain " : "Empty ";
    return new Preset(
        state + type.name(), type.id(), "", List.of(), "", type.description(), Map.of(), Map.of());
  }

  @Override
  public List<Place> files() {
    return places;
  }

  @Override
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }
}
