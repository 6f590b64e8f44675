package studio.overdub.soundfont.sfz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where an instrument's files may lie. Texts it includes lie in the folder of its .sfz or below, or in a folder next to
 * it ("../Data/keys.txt"); samples there, or up to two folders above and anywhere below those, as libraries keep them
 * ("../Samples"). Nothing else is opened, whatever a path or a symbolic link says.
 */
final class LibraryFolder {
  private static final int FOLDERS_ABOVE = 2;

  /** What texts of libraries are called. Elsewhere than beside the instrument nothing else is taken for one. */
  private static final Pattern TEXT = Pattern.compile("(?i).+\\.(sfz|sfzh|txt|inc|def)");

  private final Path texts;
  private final Path samples;
  private final Map<Path, Map<String, Path>> listings = new HashMap<>();

  /** What became of looking for a file. */
  enum Failure {
    MISSING("is not there"),
    OUTSIDE("lies outside the library, and is not opened");

    private final String words;

    Failure(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** A file, or why there is none. */
  record Found(Path path, Failure failure) {}

  /** The library of an instrument. */
  LibraryFolder(Path instrument) throws IOException {
    texts = instrument.toRealPath().getParent();
    Path above = texts;
    for (int i = 0; i < FOLDERS_ABOVE && above.getParent() != null && above.getParent().getNameCount() > 0; i++) {
      above = above.getParent();
    }
    samples = above;
  }

  /** A text that the instrument includes. */
  Found text(String name) {
    Path above = texts.getParent();
    Found found = find(name, above == null || above.getNameCount() == 0 ? texts : above);
    return found.path() == null || isText(found.path()) ? found : new Found(null, Failure.OUTSIDE);
  }

  private boolean isText(Path real) {
    if (real.startsWith(texts)) {
      return true;
    }
    Path neighbour = texts.getParent().relativize(real).getName(0);
    return !real.getParent().equals(texts.getParent()) && !neighbour.toString().startsWith(".")
        && TEXT.matcher(real.getFileName().toString()).matches();
  }

  /** A sample. */
  Found sample(String name) {
    return find(name, samples);
  }

  private Found find(String name, Path within) {
    String plain = name.replace('\\', '/').strip();
    if (plain.startsWith("/") || plain.matches("[A-Za-z]:.*")) {
      return new Found(null, Failure.OUTSIDE);
    }
    try {
      Path found = texts;
      for (String part : plain.split("/+")) {
        if (part.equals("..") && found.equals(within)) {
          return new Found(null, Failure.OUTSIDE);
        }
        found = step(found, part);
        if (found == null) {
          return new Found(null, Failure.MISSING);
        }
      }
      Path real = found.toRealPath();
      return !real.startsWith(within)
          ? new Found(null, Failure.OUTSIDE)
          : Files.isRegularFile(real) ? new Found(real, null) : new Found(null, Failure.MISSING);
    } catch (IOException | InvalidPathException e) {
      return new Found(null, Failure.MISSING);
    }
  }

  private Path step(Path folder, String part) {
    if (part.isEmpty() || part.equals(".")) {
      return folder;
    }
    if (part.equals("..")) {
      return folder.getParent();
    }
    Path child = folder.resolve(part);
    return Files.exists(child) ? child : inAnyCase(folder, part).orElse(null);
  }

  /** Files are called as on systems that do not tell cases apart. */
  private Optional<Path> inAnyCase(Path folder, String name) {
    Map<String, Path> listing = listings.computeIfAbsent(folder, LibraryFolder::list);
    return Optional.ofNullable(listing.get(name.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Path> list(Path folder) {
    Map<String, Path> listing = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.sorted().forEach(f -> listing.putIfAbsent(f.getFileName().toString().toLowerCase(Locale.ROOT), f));
    } catch (IOException e) {
      // A folder that cannot be listed has no file of this name to offer.
      return Map.of();
    }
    return listing;
  }
}
