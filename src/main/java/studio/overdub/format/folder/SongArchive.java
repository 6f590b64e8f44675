package studio.overdub.format.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;

/**
 * A song in a single file for sending: a zip of its folder without backups and journal. The same folder gives the same
 * bytes.
 */
public final class SongArchive {
  /** What the names of such files end in. */
  public static final String ENDING = ".overdubz";

  private static final int MOST_ENTRIES = 100_000;
  private static final long MOST_BYTES = 1L << 40;
  // 1980-01-01, the earliest time a zip knows, so that packing does not depend on when it was done.
  private static final long NO_TIME = 315_619_200_000L;
  private static final String REMEDY = "Ask for it to be sent again.";

  private SongArchive() {}

  /**
   * Packs a song's folder.
   *
   * @throws StudioException if the folder cannot be read or the file not be written; no part of the file is left then
   */
  public static void pack(Path folder, Path file, Progress progress) throws StudioException {
    if (!SongFolder.isSong(folder)) {
      throw new StudioException("There is no song", folder.toString(), "Check the name.");
    }
    SafeFile target = new SafeFile(Disk.REAL, file);
    boolean packed = false;
    try {
      List<Path> files = files(folder);
      target.write(out -> write(folder, files, out, progress));
      target.commit();
      target.settle();
      packed = true;
    } catch (StudioException e) {
      throw e;
    } catch (IOException e) {
      throw new StudioException(
          "The song could not be packed", file + " (" + e.getMessage() + ")", "Pack it somewhere else.", e);
    } finally {
      if (!packed) {
        target.abandon();
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(folder.resolve("backups")) && !file.startsWith(SongFolder.journal(folder)))
          .filter(file -> !file.getFileName().toString().endsWith(".tmp"))
          .sorted(Comparator.comparing(file -> name(folder, file)))
          .toList();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static void write(Path folder, List<Path> files, OutputStream out, Progress progress) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (int i = 0; i < files.size(); i++) {
      String name = name(folder, files.get(i));
      if (!progress.report((double) i / files.size(), "Packing " + name)) {
        throw new StudioException("Packing was cancelled", folder.toString(), "");
      }
      ZipEntry entry = new ZipEntry(name);
      entry.setTime(NO_TIME);
      zip.putNextEntry(entry);
      Files.copy(files.get(i), zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  /**
   * Unpacks a song into a folder that is not there yet.
   *
   * @throws StudioException if the file is no packed song, would write outside the folder, or the folder is there; no
   *     part of the folder is left then
   */
  public static void unpack(Path file, Path folder, Progress progress) throws StudioException {
    boolean made = false;
    boolean unpacked = false;
    try (InputStream in = Files.newInputStream(file)) {
      Files.createDirectory(folder);
      made = true;
      read(file, new ZipInputStream(in), folder, progress);
      if (!SongFolder.isSong(folder)) {
        throw new StudioException("This is not a packed song", file.toString(), "Choose another file.");
      }
      SongFolder.load(folder);
      unpacked = true;
    } catch (StudioException e) {
      throw e;
    } catch (FileAlreadyExistsException e) {
      throw new StudioException("There is something already", folder.toString(), "Unpack it under another name.", e);
    } catch (IOException | IllegalArgumentException e) {
      throw new StudioException("The song could not be unpacked", file + " (" + e.getMessage() + ")", REMEDY, e);
    } finally {
      if (made && !unpacked) {
        deleteAll(folder);
      }
    }
  }

  private static void read(Path file, ZipInputStream zip, Path folder, Progress progress) throws IOException {
    int entries = 0;
    long bytes = 0;
    ZipEntry entry;
    while ((entry = zip.getNextEntry()) != null) {
      String name = entry.getName();
      if (++entries > MOST_ENTRIES) {
        throw new StudioException("This packed song has too many files", file.toString(), REMEDY);
      }
      if (entry.isDirectory() && SafePaths.isInside(name.substring(0, name.length() - 1))) {
        continue;
      }
      if (!SafePaths.isInside(name)) {
        throw new StudioException(
            "This packed song would write outside its folder", file + ", entry \"" + name + "\"",
            "Do not trust where it came from.");
      }
      if (!progress.report(0, "Unpacking " + name)) {
        throw new StudioException("Unpacking was cancelled", file.toString(), "");
      }
      Path target = folder.resolve(name);
      Files.createDirectories(target.getParent());
      bytes = copy(zip, target, bytes, file);
    }
  }

  private static long copy(ZipInputStream zip, Path target, long before, Path file) throws IOException {
    long bytes = before;
    byte[] buffer = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(target)) {
      int count;
      while ((count = zip.read(buffer)) >= 0) {
        bytes += count;
        if (bytes > MOST_BYTES) {
          throw new StudioException("This packed song is too large", file.toString(), REMEDY);
        }
        out.write(buffer, 0, count);
      }
    }
    return bytes;
  }

  private static void deleteAll(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // What led here is told already; a folder that cannot be removed is seen there.
    }
  }
}
