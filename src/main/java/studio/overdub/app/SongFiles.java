package studio.overdub.app;

import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import studio.overdub.base.Notice;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.device.Catalog;
import studio.overdub.edit.Edit;
import studio.overdub.format.folder.SongArchive;
import studio.overdub.format.folder.SongFolder;
import studio.overdub.format.midi.MidiExport;
import studio.overdub.format.midi.MidiImport;
import studio.overdub.song.Song;

/** Opens and saves songs by what they are: song folders, their single-file form, and MIDI files. Any thread. */
public final class SongFiles {
  /** The endings of MIDI files. */
  public static final List<String> MIDI = List.of("mid", "midi", "kar", "rmi");

  /** The ending of song folders. */
  public static final String FOLDER = SongFolder.ENDING.substring(1);

  /** The ending of songs in a single file. */
  public static final String ARCHIVE = SongArchive.ENDING.substring(1);

  private final Catalog catalog;

  /** Files whose devices are those of a catalogue. */
  public SongFiles(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Files of DX7 voices. */
  public VoiceFiles voices() {
    return new VoiceFiles(catalog);
  }

  /**
   * A song from a file.
   *
   * @param folder its song folder; empty for a song that came from another kind of file
   * @param notices what was met on the way
   * @param recovered brings back what was done to the song and never saved; empty where nothing is missing
   */
  public record Opened(Song song, Optional<Path> folder, List<Notice> notices, Optional<Edit> recovered) {
    /** A song with nothing to recover. */
    public Opened(Song song, Optional<Path> folder, List<Notice> notices) {
      this(song, folder, notices, Optional.empty());
    }
  }

  /** The ending of a file's name in lower case, without the dot; empty where there is none. */
  public static String ending(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether this looks like something that {@link #open} opens. */
  public boolean opens(Path file) {
    return Files.isDirectory(file) || ending(file).equals(ARCHIVE) || MIDI.contains(ending(file));
  }

  /**
   * Opens a song folder, its single-file form, or a MIDI file. The single-file form is unpacked into a folder beside
   * it.
   *
   * @throws StudioException if it is none of these, damaged, or of a later format
   */
  public Opened open(Path file) throws StudioException {
    if (!Files.exists(file)) {
      throw new StudioException("There is no such file", file.toString(), "Check the name.");
    }
    if (Files.isDirectory(file)) {
      SongFolder.Loaded loaded = SongFolder.load(file);
      return new Opened(loaded.song(), Optional.of(file), loaded.notices());
    }
    if (ending(file).equals(ARCHIVE)) {
      return open(unpacked(file));
    }
    MidiImport.Imported imported = new MidiImport(catalog).read(file);
    return new Opened(imported.song(), Optional.empty(), imported.notices());
  }

  /**
   * Opens a song to be read alone, leaving nothing behind.
   *
   * @throws StudioException as {@link #open}
   */
  public SongVisit visit(Path file) throws StudioException {
    return SongVisit.open(this, file);
  }

  private static Path unpacked(Path archive) throws StudioException {
    String name = archive.getFileName().toString();
    String base = name.substring(0, name.length() - SongArchive.ENDING.length());
    Path folder = archive.resolveSibling(base + SongFolder.ENDING);
    for (int i = 2; Files.exists(folder); i++) {
      folder = archive.resolveSibling(base + " " + i + SongFolder.ENDING);
    }
    SongArchive.unpack(archive, folder, Progress.NONE);
    return folder;
  }

  /** Saves a song that was opened into a folder, as {@link #save(Song, Optional, Path)}. */
  public Path save(Opened opened, Path to) throws StudioException {
    return save(opened.song(), opened.folder(), to);
  }

  /**
   * Saves a song into a folder, with the sounds it uses where it was elsewhere before.
   *
   * @param from the folder that holds its sounds so far
   * @param to the folder; its ending is added where it is missing
   * @return the folder that it was saved into
   * @throws StudioException if it cannot be saved; what was there before is untouched then
   */
  public Path save(Song song, Optional<Path> from, Path to) throws StudioException {
    return save(song, Set.of(), from, to, copied -> {});
  }

  /** The folder that a song goes into which is saved to a path: its ending is added where it is missing. */
  static Path folder(Path to) {
    return ending(to).equals(FOLDER) ? to : to.resolveSibling(to.getFileName() + SongFolder.ENDING);
  }

  /**
   * Saves a song as {@link #save(Song, Optional, Path)}, with more sounds than it uses.
   *
   * @param more sounds, as songs name them
   * @param copied hears of each of them that was copied and that the song does not use
   */
  Path save(Song song, Set<String> more, Optional<Path> from, Path to, Consumer<String> copied)
      throws StudioException {
    Path folder = folder(to);
    requireParent(folder);
    if (Files.isDirectory(folder) && !SongFolder.isSong(folder) && !isEmpty(folder)) {
      throw new StudioException(
          "This folder holds something else than a song", folder.toString(), "Choose another name.");
    }
    boolean made = !Files.exists(folder);
    boolean saved = false;
    try {
      if (from.isPresent() && !from.get().toAbsolutePath().normalize().equals(folder.toAbsolutePath().normalize())) {
        Set<String> own = sounds(song);
        refuseOtherSounds(Sets.union(own, more), from.get(), folder);
        copySounds(own, from.get(), folder, sound -> {});
        copySounds(Sets.difference(more, own), from.get(), folder, copied);
      }
      SongFolder.save(song, folder);
      saved = true;
    } finally {
      if (made && !saved) {
        discardFolder(folder);
      }
    }
    return folder;
  }

  /** Takes back a folder that was made for a song that then could not be saved. */
  private static void discardFolder(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(SongFiles::discard);
    } catch (IOException e) {
      // Why it could not be saved is told of already; a leftover is the lesser news.
      return;
    }
  }

  private static void requireParent(Path path) throws StudioException {
    Path parent = path.toAbsolutePath().getParent();
    if (!Files.isDirectory(parent)) {
      throw new StudioException("There is no such folder", parent.toString(), "Make it, or choose another.");
    }
  }

  private static boolean isEmpty(Path folder) throws StudioException {
    try (var entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      throw new StudioException("This folder cannot be read", folder.toString(), "Choose another.", e);
    }
  }

  /** The sounds that a song's clips and devices play, as the song names them. */
  Set<String> sounds(Song song) {
    return SongSounds.of(song, catalog);
  }

  /** Two songs may have given one name to different sounds; neither may take the other's place. */
  private static void refuseOtherSounds(Set<String> sounds, Path from, Path to) throws StudioException {
    for (String sound : sounds) {
      Path source = from.resolve(sound);
      Path target = to.resolve(sound);
      try {
        if (Files.exists(source) && Files.exists(target) && Files.mismatch(source, target) >= 0) {
          throw new StudioException(
              "The song saved there has another sound of this name", target.toString(),
              "Save this song under another name.");
        }
      } catch (StudioException other) {
        throw other;
      } catch (IOException e) {
        throw new StudioException(
            "A sound of the song could not be compared", target.toString(), "Save the song under another name.", e);
      }
    }
  }

  /** Copies sounds from one song's folder into another's, but for those that are there already or nowhere. */
  private static void copySounds(Set<String> sounds, Path from, Path to, Consumer<String> copied)
      throws StudioException {
    for (String sound : sounds) {
      Path source = from.resolve(sound);
      Path target = to.resolve(sound);
      try {
        if (Files.exists(source) && !Files.exists(target)) {
          Files.createDirectories(target.getParent());
          Path arriving = target.resolveSibling(target.getFileName() + ".part");
          Files.copy(source, arriving, StandardCopyOption.REPLACE_EXISTING);
          Files.move(arriving, target, StandardCopyOption.ATOMIC_MOVE);
          copied.accept(sound);
        }
      } catch (IOException e) {
        throw new StudioException(
            "A sound of the song could not be copied", target.toString(), "Make room there, or save it elsewhere.", e);
      }
    }
  }

  /** Whether {@link #export} writes this kind of file. */
  public boolean exports(Path file) {
    return ending(file).equals(ARCHIVE) || MIDI.contains(ending(file));
  }

  /**
   * Writes a song as a MIDI file, or its folder as a single file.
   *
   * @throws StudioException if it cannot be written; nothing half-written is left then
   */
  public void export(Opened opened, Path file) throws StudioException {
    requireParent(file);
    if (ending(file).equals(ARCHIVE)) {
      Path folder =
          opened
              .folder()
              .filter(SongFolder::isSong)
              .orElseThrow(() -> new StudioException("The song has no folder yet", "", "Save it first."));
      SongArchive.pack(folder, file, Progress.NONE);
    } else {
      exportMidi(opened.song(), file);
    }
  }

  private static void exportMidi(Song song, Path file) throws StudioException {
    byte[] bytes = MidiExport.write(song);
    Path arriving = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(arriving, bytes);
      Files.move(arriving, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      discard(arriving);
      throw new StudioException(
          "The MIDI file cannot be written", file.toString(), "Check the folder and the free space.", e);
    }
  }

  private static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // What failed to be written is told of already; a leftover is the lesser news.
      return;
    }
  }
}
