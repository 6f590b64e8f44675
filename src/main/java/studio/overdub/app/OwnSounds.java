package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Patch;
import studio.overdub.device.PatchDevice;
import studio.overdub.device.Preset;
import studio.overdub.device.SoundFacts;
import studio.overdub.format.folder.SongFolder;
import studio.overdub.format.preset.PatchFile;
import studio.overdub.format.preset.PresetFile;
import studio.overdub.format.preset.StoredPatch;
import studio.overdub.format.preset.StoredPreset;
import studio.overdub.song.Device;
import studio.overdub.song.Track;

/**
 * The sounds that a person saves: presets of devices, and patches of whole tracks. A patch's recordings lie in a folder
 * of its name beside its file. Any thread.
 */
public final class OwnSounds {
  private static final String PATCHES = "patch";

  private final Path place;
  private final Catalog catalog;

  /**
   * Sounds saved into a folder.
   *
   * @param place holds a folder of presets for each type of device, and one of patches
   */
  public OwnSounds(Path place, Catalog catalog) {
    this.place = place;
    this.catalog = catalog;
  }

  /** Where a preset of this name is saved. */
  public Path presetFile(String type, String name) {
    return place.resolve(type).resolve(PresetFile.stem(name) + PresetFile.ENDING);
  }

  /** Where a patch of this name is saved. */
  public Path patchFile(String name) {
    return place.resolve(PATCHES).resolve(PatchFile.stem(name) + PatchFile.ENDING);
  }

  /**
   * Saves what a device is set to, in place of a preset of the same name.
   *
   * @throws StudioException if it cannot be written
   */
  public StoredPreset save(SoundFacts facts, Device device) throws StudioException {
    Preset preset = Preset.of(facts, device.type(), device.params(), device.texts());
    Path file = presetFile(device.type(), facts.name());
    PresetFile.write(preset, file, catalog.types());
    return new StoredPreset(file, preset);
  }

  /**
   * Names and describes a preset anew; its file follows its name.
   *
   * @throws StudioException if another sound's file has the name, or something cannot be written; all is as it was then
   */
  public StoredPreset change(StoredPreset stored, SoundFacts facts) throws StudioException {
    Preset preset = stored.preset().withFacts(facts);
    boolean renamed = !facts.name().equals(stored.preset().name());
    Path file = renamed ? stored.file().resolveSibling(PresetFile.fileName(preset)) : stored.file();
    FileMoves moves = new FileMoves();
    try {
      moves.move(stored.file(), file);
      PresetFile.write(preset, file, catalog.types());
      return new StoredPreset(file, preset);
    } catch (IOException e) {
      moves.takeBack(e);
      throw unchanged(stored.preset().name(), stored.file(), e);
    }
  }

  /**
   * Names and describes a patch anew; its file and the folder of its recordings follow its name.
   *
   * @throws StudioException if another sound's file has the name, or something cannot be written; all is as it was then
   */
  public StoredPatch change(StoredPatch stored, SoundFacts facts) throws StudioException {
    boolean renamed = !facts.name().equals(stored.patch().name());
    Path file = renamed ? stored.file().resolveSibling(PatchFile.stem(facts.name()) + PatchFile.ENDING) : stored.file();
    Path from = recordingsOf(stored.file());
    Path to = recordingsOf(file);
    FileMoves moves = new FileMoves();
    try {
      if (Files.isDirectory(from)) {
        moves.move(from, to);
      }
      moves.move(stored.file(), file);
      Patch patch = stored.patch().withFacts(facts).mapDevices(device -> moved(device, from, to));
      PatchFile.write(patch, file, catalog.types());
      return new StoredPatch(file, patch);
    } catch (IOException e) {
      moves.takeBack(e);
      throw unchanged(stored.patch().name(), stored.file(), e);
    }
  }

  private PatchDevice moved(PatchDevice device, Path from, Path to) {
    String before = from.getFileName() + "/";
    return type(device)
        .map(
            type ->
                device.withTexts(
                    DeviceRecordings.renamed(
                        device.texts(), type,
                        file ->
                            file.startsWith(before) ? to.getFileName() + "/" + file.substring(before.length()) : file)))
        .orElse(device);
  }

  /** What is told of a sound that could not be changed. */
  static StudioException unchanged(String name, Path file, IOException e) {
    String reason = e instanceof StudioException told ? told.what() : SongFolder.reason(e);
    return new StudioException(
        "\u201c" + name + "\u201d could not be changed", file + " (" + reason + ")",
        "It is as it was. Check that its folder can be written to and has room, and that no other file has the name.",
        e);
  }

  /** What a patch is made of on disk: its recordings, where it has some, and its file. */
  public List<Path> parts(StoredPatch stored) {
    Path recordings = recordingsOf(stored.file());
    return Files.isDirectory(recordings) ? List.of(recordings, stored.file()) : List.of(stored.file());
  }

  /** The folder that the recordings of a patch are in, whether it has any or not. */
  private static Path recordingsOf(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - PatchFile.ENDING.length()));
  }

  /**
   * Saves what a track's notes and sound go through, with the recordings played, in place of a patch of the same name.
   *
   * @param track an instrument track that has an instrument
   * @param songFolder where the song's recordings are
   * @throws StudioException if a recording is missing or something cannot be written; a patch of this name stays as it
   *     was then
   */
  public StoredPatch save(SoundFacts facts, Track track, Path songFolder) throws StudioException {
    Patch bare = patch(facts, track);
    Path file = patchFile(facts.name());
    Path folder = file.resolveSibling(PatchFile.stem(facts.name()));
    Path arriving = file.resolveSibling(folder.getFileName() + ".arriving");
    try {
      Map<String, String> names = new HashMap<>();
      List<String> recordings = recordings(bare);
      remove(arriving);
      if (!recordings.isEmpty()) {
        DeviceRecordings.save(recordings, songFolder, arriving)
            .forEach((path, name) -> names.put(path, folder.getFileName() + "/" + name));
      }
      Patch patch = bare.mapDevices(device -> renamed(device, names));
      remove(folder);
      if (!recordings.isEmpty()) {
        Files.move(arriving, folder);
      }
      PatchFile.write(patch, file, catalog.types());
      return new StoredPatch(file, patch);
    } catch (StudioException e) {
      throw e;
    } catch (IOException e) {
      throw new StudioException(
          "The patch could not be saved", file + " (" + e.getMessage() + ")",
          "Check that the track's recordings are there, and that the folder can be written.", e);
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** What a track's notes and sound go through, its recordings named as in its song. */
  private static Patch patch(SoundFacts facts, Track track) {
    Device instrument = track.instrument().orElseThrow();
    return new Patch(
        facts, track.noteEffects().stream().map(OwnSounds::device).toList(), device(instrument),
        track.channel().inserts().stream().map(OwnSounds::device).toList());
  }

  private static PatchDevice device(Device device) {
    return new PatchDevice(
        device.type(), device.soundVersion(), device.preset(), device.enabled(), device.params(), device.texts());
  }

  private List<String> recordings(Patch patch) {
    List<String> all = new ArrayList<>();
    for (PatchDevice device : patch.devices()) {
      type(device).ifPresent(type -> all.addAll(DeviceRecordings.named(device.texts(), type)));
    }
    return all.stream().distinct().toList();
  }

  private Optional<DeviceType> type(PatchDevice device) {
    return catalog.find(device.type());
  }

  private PatchDevice renamed(PatchDevice device, Map<String, String> names) {
    return type(device)
        .map(type -> device.withTexts(DeviceRecordings.renamed(device.texts(), type, names::get)))
        .orElse(device);
  }

  /** Whether a patch plays recordings of its own, which a song must hold before it can play the patch. */
  public boolean hasRecordings(Patch patch) {
    return !recordings(patch).isEmpty();
  }

  /**
   * Copies a patch's recordings into a song. What the song has already under its name is not copied again.
   *
   * @param copied hears what the song calls each copy, as soon as it is there
   * @return the patch, its recordings named as in the song; empty where {@code progress} said to stop
   * @throws StudioException if a recording is missing, lies outside the patch's folder or cannot be read
   */
  public Optional<Patch> bring(StoredPatch stored, Path songFolder, Consumer<String> copied, Progress progress)
      throws StudioException {
    Path folder = stored.file().toAbsolutePath().normalize().getParent();
    return DeviceRecordings.bring(recordings(stored.patch()), folder, songFolder, copied, progress)
        .map(names -> stored.patch().mapDevices(device -> renamed(device, names)));
  }
}
