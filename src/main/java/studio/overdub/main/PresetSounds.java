package studio.overdub.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.overdub.app.SongFiles;
import studio.overdub.base.Notice;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Patch;
import studio.overdub.device.Preset;
import studio.overdub.format.preset.PresetLibrary;
import studio.overdub.format.preset.StoredPatch;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.ui.view.browser.DeviceSound;
import studio.overdub.ui.view.browser.PatchSound;
import studio.overdub.ui.view.browser.Sound;
import studio.overdub.ui.view.browser.SoundLibrary;

/**
 * The sounds of the browser: patches and presets at once; the programs of fonts, SFZ instruments and the person's songs
 * as soon as they have been looked through in the background.
 */
final class PresetSounds implements SoundLibrary {
  private static final int DEEPEST = 3;

  /** The text of devices that play the programs of a font, which are sounds themselves. */
  private static final String FONT = "font";

  private final Catalog catalog;
  private final FavouriteFile favourites;
  private final PatchFetch fetch;
  private final PresetLibrary factory;
  private final List<Notice> problems;
  private final List<Runnable> listeners = new ArrayList<>();
  private List<Preset> ownPresets;
  private List<StoredPatch> ownPatches;
  private List<DeviceSound> fontSounds = List.of();
  private List<Place> places = List.of();
  private List<Sound> sounds;
  private Set<Sound> own = Set.of();

  /**
   * @param factory the program's own presets and patches
   * @param saved the person's
   * @param fetch makes patches ready to be played
   */
  PresetSounds(
      Catalog catalog, PresetLibrary factory, PresetLibrary saved, FavouriteFile favourites, PatchFetch fetch) {
    this.catalog = catalog;
    this.favourites = favourites;
    this.fetch = fetch;
    this.factory = factory;
    ownPresets = saved.presets();
    ownPatches = saved.patches();
    problems = Stream.concat(factory.notices().stream(), saved.notices().stream()).toList();
  }

  /** Looks through fonts and folders on a thread of its own, and tells on {@code eventThread} what was found. */
  void discover(FontLibrary fonts, Path home, Executor eventThread) {
    Path music = home.resolve("Music");
    Thread.ofPlatform()
        .daemon()
        .name("sounds")
        .start(
            () -> {
              List<DeviceSound> found = new ArrayList<>(FontSounds.of(fonts));
              found.addAll(SfzSounds.in(SfzSounds.usualFolders(home, music)));
              List<Place> songs = songs(music);
              eventThread.execute(() -> publish(found, songs));
            });
  }

  /** The presets that there are. */
  List<Preset> presets() {
    return Stream.concat(factory.presets().stream(), ownPresets.stream()).toList();
  }

  /** The patches that there are. */
  List<StoredPatch> patches() {
    return Stream.concat(factory.patches().stream(), ownPatches.stream()).toList();
  }

  /** Offers more presets of the person's from now on, in place of those of the same names. */
  void add(List<Preset> more) {
    Set<String> names = more.stream().map(PresetSounds::id).collect(Collectors.toSet());
    ownPresets =
        Stream.concat(ownPresets.stream().filter(preset -> !names.contains(id(preset))), more.stream()).toList();
    changed();
  }

  private static String id(Preset preset) {
    return preset.type() + " " + preset.name();
  }

  /** Offers a patch of the person's from now on, in place of the one of the same file. */
  void add(StoredPatch saved) {
    ownPatches =
        Stream.concat(ownPatches.stream().filter(other -> !other.file().equals(saved.file())), Stream.of(saved))
            .toList();
    changed();
  }

  private void publish(List<DeviceSound> found, List<Place> songs) {
    fontSounds = List.copyOf(found);
    places = songs;
    changed();
  }

  private void changed() {
    sounds = null;
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
    if (sounds == null) {
      sounds = List.copyOf(gathered());
    }
    return sounds;
  }

  private List<Sound> gathered() {
    List<Sound> all = new ArrayList<>();
    Set<Sound> saved = Collections.newSetFromMap(new IdentityHashMap<>());
    addPatches(factory.patches(), all);
    addPatches(ownPatches, all);
    saved.addAll(all.subList(factory.patches().size(), all.size()));
    for (DeviceType type : catalog.types()) {
      boolean instrument = type.kind() == DeviceType.Kind.INSTRUMENT;
      if (instrument && type.texts().stream().noneMatch(text -> text.id().equals(FONT))) {
        all.add(new DeviceSound(type.name(), plain(type), ""));
      }
      addPresets(factory.presets(), type, all);
      int before = all.size();
      addPresets(ownPresets, type, all);
      saved.addAll(all.subList(before, all.size()));
    }
    all.addAll(fontSounds);
    own = saved;
    return all;
  }

  private static void addPatches(List<StoredPatch> patches, List<Sound> all) {
    patches.forEach(stored -> all.add(new PatchSound(stored.file(), stored.patch())));
  }

  private static void addPresets(List<Preset> presets, DeviceType type, List<Sound> all) {
    presets.stream()
        .filter(preset -> preset.type().equals(type.id()))
        .forEach(preset -> all.add(new DeviceSound(type.name(), preset, preset.category())));
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
  public boolean isOwn(Sound sound) {
    return own.contains(sound);
  }

  @Override
  public void fetch(PatchSound sound, Consumer<Patch> use) {
    fetch.fetch(new StoredPatch(sound.file(), sound.patch()), use);
  }

  @Override
  public List<Notice> problems() {
    return problems;
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
