package studio.overdub.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import studio.overdub.app.Kits;
import studio.overdub.app.OwnLibrary;
import studio.overdub.app.SongFiles;
import studio.overdub.base.Notice;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Patch;
import studio.overdub.device.Preset;
import studio.overdub.format.preset.PresetLibrary;
import studio.overdub.format.preset.StoredPatch;
import studio.overdub.format.preset.StoredPreset;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.ui.view.browser.DeviceSound;
import studio.overdub.ui.view.browser.KitSound;
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
  private final SoundFetch fetch;
  private final PresetLibrary factory;
  private final List<Kits.Kit> factoryKits;
  private final List<Runnable> listeners = new ArrayList<>();
  private OwnLibrary.Contents saved;
  private List<DeviceSound> fontSounds = List.of();
  private List<Place> places = List.of();
  private List<Sound> sounds;
  private Map<Sound, Own> own = Map.of();

  /** A sound of the person's, with its files. */
  sealed interface Own {
    /** The file that says what it is. */
    Path file();

    /** A preset of theirs. */
    record OfPreset(StoredPreset stored) implements Own {
      @Override
      public Path file() {
        return stored.file();
      }
    }

    /** A patch of theirs. */
    record OfPatch(StoredPatch stored) implements Own {
      @Override
      public Path file() {
        return stored.file();
      }
    }

    /** A kit of theirs. */
    record OfKit(Kits.Kit kit) implements Own {
      @Override
      public Path file() {
        return kit.file();
      }
    }
  }

  /**
   * @param factory the program's own presets and patches
   * @param factoryKits the program's own kits
   * @param saved the person's sounds
   * @param fetch makes patches and kits ready to be played
   */
  PresetSounds(
      Catalog catalog, PresetLibrary factory, List<Kits.Kit> factoryKits, OwnLibrary.Contents saved,
      FavouriteFile favourites, SoundFetch fetch) {
    this.catalog = catalog;
    this.favourites = favourites;
    this.fetch = fetch;
    this.factory = factory;
    this.factoryKits = factoryKits;
    this.saved = saved;
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
    return Stream.concat(factory.presets().stream(), saved.presets().stream().map(StoredPreset::preset)).toList();
  }

  /** The patches that there are. */
  List<StoredPatch> patches() {
    return Stream.concat(factory.patches().stream(), saved.patches().stream()).toList();
  }

  /** The kits that there are. */
  List<Kits.Kit> kits() {
    return Stream.concat(factoryKits.stream(), saved.kits().stream()).toList();
  }

  /** Offers the person's sounds as they are on disk now, in place of those that were known. */
  void show(OwnLibrary.Contents now) {
    if (!now.equals(saved)) {
      saved = now;
      changed();
    }
  }

  /** The mark of a favourite goes from one key to another. */
  void remark(String from, String to) {
    if (favourites.contains(from) && !from.equals(to)) {
      favourites.rename(from, to);
    }
  }

  /** Marks what stands under a key as a favourite again. */
  void markAgain(String key) {
    if (!key.isEmpty()) {
      favourites.mark(key, true);
    }
  }

  /** The sound of the person's that lies in a file. */
  Optional<Sound> at(Path file) {
    sounds();
    return own.entrySet().stream().filter(e -> e.getValue().file().equals(file)).findFirst().map(Map.Entry::getKey);
  }

  /** The files of one of the person's sounds, also if it was looked up a while ago; empty for all others. */
  Optional<Own> own(Sound sound) {
    boolean listed = sounds().stream().anyMatch(one -> one == sound);
    return own.entrySet().stream()
        .filter(entry -> listed ? entry.getKey() == sound : entry.getKey().equals(sound))
        .findFirst()
        .map(Map.Entry::getValue);
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
            .filter(
                file ->
                    SongFiles.FOLDER.equals(SongFiles.ending(file)) || SongFiles.MIDI.contains(SongFiles.ending(file)))
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
    Map<Sound, Own> mine = new IdentityHashMap<>();
    factory.patches().forEach(stored -> all.add(sound(stored)));
    for (StoredPatch stored : saved.patches()) {
      mine.put(added(sound(stored), all), new Own.OfPatch(stored));
    }
    for (DeviceType type : catalog.types()) {
      boolean instrument = type.kind() == DeviceType.Kind.INSTRUMENT;
      if (instrument && type.texts().stream().noneMatch(text -> text.id().equals(FONT))) {
        all.add(new DeviceSound(type.name(), plain(type), ""));
      }
      factory.presets(type.id()).forEach(preset -> all.add(sound(type, preset)));
      factoryKits.stream()
          .filter(kit -> isOf(type, kit.preset()))
          .forEach(kit -> all.add(new KitSound(type.name(), kit)));
      for (StoredPreset stored : saved.presets()) {
        if (isOf(type, stored.preset())) {
          mine.put(added(sound(type, stored.preset()), all), new Own.OfPreset(stored));
        }
      }
      for (Kits.Kit kit : saved.kits()) {
        if (isOf(type, kit.preset())) {
          mine.put(added(new KitSound(type.name(), kit), all), new Own.OfKit(kit));
        }
      }
    }
    all.addAll(fontSounds);
    own = mine;
    return all;
  }

  private static Sound added(Sound sound, List<Sound> all) {
    all.add(sound);
    return sound;
  }

  private static boolean isOf(DeviceType type, Preset preset) {
    return preset.type().equals(type.id());
  }

  private static Sound sound(StoredPatch stored) {
    return new PatchSound(stored.file(), stored.patch());
  }

  private static Sound sound(DeviceType type, Preset preset) {
    return new DeviceSound(type.name(), preset, preset.category());
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
    sounds();
    return own.containsKey(sound);
  }

  @Override
  public void fetch(PatchSound sound, Consumer<Patch> use) {
    fetch.patch(new StoredPatch(sound.file(), sound.patch()), use);
  }

  @Override
  public void fetch(KitSound sound, Consumer<Preset> use) {
    fetch.kit(sound.kit(), use);
  }

  @Override
  public List<Notice> problems() {
    return Stream.concat(factory.notices().stream(), saved.notices().stream()).toList();
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
