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
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.ui.view.browser.Sound;
import studio.overdub.ui.view.browser.SoundLibrary;

/**
 * The sounds of the browser: presets at once; the programs of fonts, SFZ instruments and the person's songs as soon as
 * they have been looked through in the background.
 */
final class PresetSounds implements SoundLibrary {
  private static final int DEEPEST = 3;

  /** The text of devices that play the programs of a font, which are sounds themselves. */
  private static final String FONT = "font";

  private final Catalog catalog;
  private List<Preset> presets;
  private final FavouriteFile favourites;
  private final List<Runnable> listeners = new ArrayList<>();
  private List<Sound> fontSounds = List.of();
  private List<Place> places = List.of();

  PresetSounds(Catalog catalog, List<Preset> presets, FavouriteFile favourites) {
    this.catalog = catalog;
    this.presets = List.copyOf(presets);
    this.favourites = favourites;
  }

  /** Looks through fonts and folders on a thread of its own, and tells on {@code eventThread} what was found. */
  void discover(FontLibrary fonts, Path home, Executor eventThread) {
    Path music = home.resolve("Music");
    Thread.ofPlatform()
        .daemon()
        .name("sounds")
        .start(
            () -> {
              List<Sound> found = new ArrayList<>(FontSounds.of(fonts));
              found.addAll(SfzSounds.in(SfzSounds.usualFolders(home, music)));
              List<Place> songs = songs(music);
              eventThread.execute(() -> publish(found, songs));
            });
  }

  /** The presets that there are. */
  List<Preset> presets() {
    return presets;
  }

  /** Offers more presets from now on; those that are there already stay as they are. */
  void add(List<Preset> more) {
    presets = Stream.concat(presets.stream(), more.stream()).distinct().toList();
    listeners.forEach(Runnable::run);
  }

  private void publish(List<Sound> found, List<Place> songs) {
    fontSounds = List.copyOf(found);
    places = songs;
    listeners.forEach(Runnable::run);
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
  public boolean isFavourite(Sound sound) {
    return favourites.contains(sound.key());
  }

  @Override
  public void favourite(Sound sound, boolean on) {
    favourites.mark(sound.key(), on);
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
