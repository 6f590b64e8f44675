package studio.overdub.format.midi;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import studio.overdub.device.Catalog;
import studio.overdub.format.folder.SongFolder;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Song;

/**
 * Measures how long large files take, one process a figure: {@code make FILE NOTES}, {@code parse FILE},
 * {@code import FILE}, {@code export FILE}, {@code save FILE FOLDER}, {@code load FOLDER}. Run by hand.
 */
final class MidiSpeed {
  private MidiSpeed() {}

  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    Path path = Path.of(args[1]);
    switch (args[0]) {
      case "make" -> Files.write(path, LargeSmf.bytes(Integer.parseInt(args[2])));
      case "import" -> report(song(path));
      case "export" -> {
        Song song = song(path);
        long mid = System.nanoTime();
        byte[] bytes = MidiExport.write(song);
        System.out.printf(
            "exported %d bytes in %.0f ms, equal %s%n", bytes.length, (System.nanoTime() - mid) / 1e6,
            Arrays.equals(bytes, Files.readAllBytes(path)));
      }
      case "save" -> {
        Song song = song(path);
        long mid = System.nanoTime();
        SongFolder.save(song, Path.of(args[2]));
        System.out.printf("saved in %.0f ms%n", (System.nanoTime() - mid) / 1e6);
      }
      case "load" -> report(SongFolder.load(path).song());
      default -> throw new IllegalArgumentException(args[0]);
    }
    System.out.printf(
        "%s: %.0f ms since main, %.0f ms since launch%n", args[0], (System.nanoTime() - start) / 1e6,
        (double) (System.currentTimeMillis()
            - ManagementFactory.getRuntimeMXBean().getStartTime()));
  }

  private static Song song(Path path) throws IOException {
    return new MidiImport(new Catalog(List.of())).read(path).song();
  }

  private static void report(Song song) {
    int notes =
        song.tracks().stream()
            .flatMap(track -> track.clips().stream())
            .mapToInt(clip -> clip instanceof NoteClip own ? own.notes().size() : 0)
            .sum();
    System.out.printf("%d tracks, %d notes%n", song.tracks().size(), notes);
  }
}
