package studio.overdub.soundfont;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import studio.overdub.base.StudioException;

/**
 * Finds fonts by what songs call them, and opens each once for all who hold it at the same time. Any thread but the
 * audio thread.
 *
 * <p>A name is empty or {@link #BUILT_IN} for the bank that comes with the program, a path, or a file name that is
 * looked for in the library's folders.
 */
public final class FontLibrary {
  /** The name of the bank that comes with the program. */
  public static final String BUILT_IN = "builtin";

  /** How the names of fonts end. */
  public static final List<String> ENDINGS = List.of(".sf2", ".sf3", ".dls");

  private final Supplier<Optional<Path>> builtIn;
  private final List<Path> folders;
  private final Map<Path, WeakReference<SoundFont>> open = new HashMap<>();

  /**
   * A library.
   *
   * @param builtIn where the built-in bank lies, if it is there
   * @param folders where to look for fonts that are called by their file name, the first that has it wins
   */
  public FontLibrary(Supplier<Optional<Path>> builtIn, List<Path> folders) {
    this.builtIn = builtIn;
    this.folders = List.copyOf(folders);
  }

  /** The folders where systems and people keep fonts. */
  public static List<Path> usualFolders(Path home) {
    return List.of(
        home.resolve(".local/share/soundfonts"),
        home.resolve(".local/share/sounds/sf2"),
        home.resolve("Library/Audio/Sounds/Banks"),
        Path.of("/usr/local/share/soundfonts"),
        Path.of("/usr/share/sounds/sf2"),
        Path.of("/usr/share/sounds/sf3"),
        Path.of("/usr/share/soundfonts"));
  }

  /**
   * The font of this name, opened if it is not open yet.
   *
   * @throws StudioException if there is no such font, or it cannot be played
   */
  public SoundFont open(String name) throws StudioException {
    Path path = resolve(name).toAbsolutePath().normalize();
    synchronized (open) {
      WeakReference<SoundFont> known = open.get(path);
      SoundFont font = known == null ? null : known.get();
      if (font == null) {
        font = SoundFont.open(path);
        open.put(path, new WeakReference<>(font));
      }
      return font;
    }
  }

  /** Where the font of this name lies. */
  private Path resolve(String name) throws StudioException {
    if (name.isBlank() || name.equals(BUILT_IN)) {
      return builtIn
          .get()
          .orElseThrow(
              () ->
                  new StudioException(
                      "The built-in bank is missing", "", "Name a font, or install the program anew."));
    }
    try {
      Path path = Path.of(name);
      return Stream.concat(Stream.of(path), folders.stream().map(folder -> folder.resolve(path)))
          .filter(Files::exists)
          .findFirst()
          .orElseThrow(() -> missing(name));
    } catch (InvalidPathException e) {
      throw missing(name);
    }
  }

  private static StudioException missing(String name) {
    return new StudioException(
        "There is no such font", name, "Give its path, or put it in one of the font folders.");
  }

  private static boolean isNamedAsFont(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** The fonts in the library's folders, sorted by folder and name; folders that cannot be read are passed over. */
  public List<Path> list() {
    List<Path> found = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(FontLibrary::isNamedAsFont).sorted().forEach(found::add);
      } catch (IOException e) {
        // A folder that is not there holds no fonts.
        continue;
      }
    }
    return found;
  }
}
