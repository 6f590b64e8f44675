package studio.overdub.format.preset;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import studio.overdub.base.StudioException;
import studio.overdub.format.json.JsonLayout;
import studio.overdub.format.json.JsonSource;

/** A file that holds one saved sound as JSON. */
final class SoundFile {
  private static final String REMEDY = "Put it right or remove it.";

  private SoundFile() {}

  /** Reads what a file's JSON says. */
  interface Reader<T> {
    T read(JsonSource in) throws IOException;
  }

  /** Writes a sound as JSON. */
  interface Writer {
    void write(JsonLayout out) throws IOException;
  }

  /**
   * Reads a file.
   *
   * @param kind what it is: "preset"
   */
  static <T> T read(Path file, String kind, Reader<T> reader) throws StudioException {
    try (InputStream stream = Files.newInputStream(file);
        JsonSource in = new JsonSource(stream, file.toString(), REMEDY)) {
      return reader.read(in);
    } catch (StudioException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new StudioException("There is no such " + kind, file.toString(), "Check the name.", e);
    } catch (IOException e) {
      throw new StudioException(
          "This " + kind + " cannot be read", file + " (" + e.getMessage() + ")", "Check that it may be read.", e);
    }
  }

  /** The text of a file. */
  static String text(Writer writer) {
    StringWriter text = new StringWriter();
    try {
      writer.write(new JsonLayout(text));
    } catch (IOException e) {
      throw new IllegalStateException("Writing to memory failed", e);
    }
    return text.append('\n').toString();
  }

  /** Writes a file whole or not at all, making folders on the way. */
  static void write(String text, Path file, String kind) throws StudioException {
    Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(temporary, text.getBytes(StandardCharsets.UTF_8));
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      discard(temporary);
      throw new StudioException(
          "The " + kind + " could not be saved", file + " (" + e.getMessage() + ")",
          "Check that its folder can be written to and has room.", e);
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

  /** A sound's name without what file systems refuse; {@code otherwise} stands in where nothing is left of it. */
  static String plainName(String name, String otherwise) {
    String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip();
    return plain.isEmpty() || plain.startsWith(".") ? otherwise + plain : plain;
  }
}
