package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioReader;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.device.SampleLayer;
import studio.overdub.device.TextSpec;

/** The recordings that the texts of a device name, copied between a song and the folder of a saved sound. */
final class DeviceRecordings {
  private static final int BLOCK = 1 << 14;

  private DeviceRecordings() {}

  /** The recordings that texts name, each once. */
  static List<String> named(Map<String, String> texts, DeviceType type) {
    return type.texts().stream()
        .filter(text -> text.kind() == TextSpec.Kind.SAMPLES)
        .flatMap(text -> SampleLayer.parse(texts.getOrDefault(text.id(), "")).stream())
        .map(SampleLayer::file)
        .distinct()
        .toList();
  }

  /** The texts with their recordings called otherwise. */
  static Map<String, String> renamed(Map<String, String> texts, DeviceType type, UnaryOperator<String> name) {
    Map<String, String> renamed = new HashMap<>(texts);
    for (TextSpec text : type.texts()) {
      if (text.kind() == TextSpec.Kind.SAMPLES && texts.containsKey(text.id())) {
        List<SampleLayer> layers =
            SampleLayer.parse(texts.get(text.id())).stream().map(l -> l.withFile(name.apply(l.file()))).toList();
        renamed.put(text.id(), SampleLayer.format(layers));
      }
    }
    return renamed;
  }

  /**
   * Copies recordings of a song into a folder, making it.
   *
   * @param files paths within the song
   * @return the names of the copies, by path
   */
  static Map<String, String> save(List<String> files, Path songFolder, Path folder) throws IOException {
    Map<String, String> names = new HashMap<>();
    Files.createDirectories(folder);
    for (String file : files) {
      Path source = songFolder.resolve(file);
      String name = free(names, source.getFileName().toString());
      Files.copy(source, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      names.put(file, name);
    }
    return names;
  }

  private static String free(Map<String, String> taken, String name) {
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String ending = dot < 0 ? "" : name.substring(dot);
    String free = name;
    for (int i = 2; taken.containsValue(free); i++) {
      free = stem + " " + i + ending;
    }
    return free;
  }

  /**
   * Copies recordings of a saved sound into a song. One that the song has already under its name, frame for frame, is
   * not copied again.
   *
   * @param files paths within {@code folder}
   * @param copied hears what the song calls each copy, as soon as it is there
   * @return what the song calls them, by path; empty where {@code progress} said to stop
   * @throws StudioException if one is missing, lies outside the folder or cannot be read
   */
  static Optional<Map<String, String>> bring(
      List<String> files, Path folder, Path songFolder, Consumer<String> copied, Progress progress)
      throws StudioException {
    Map<String, String> names = new LinkedHashMap<>();
    for (String file : files) {
      Path source = folder.resolve(file).normalize();
      if (!source.startsWith(folder)) {
        throw new StudioException(
            "This sound names a recording outside its folder", file, "Put the recording beside the sound's file.");
      }
      Path present = songFolder.resolve("audio").resolve(SoundImport.fileName(source));
      if (Files.isRegularFile(present) && same(source, present)) {
        names.put(file, "audio/" + present.getFileName());
        continue;
      }
      Optional<SoundImport.Brought> brought = SoundImport.bring(source, songFolder, progress);
      if (brought.isEmpty()) {
        return Optional.empty();
      }
      copied.accept(brought.get().file());
      names.put(file, brought.get().file());
    }
    return Optional.of(names);
  }

  private static boolean same(Path one, Path other) {
    try (AudioReader first = AudioFiles.open(one);
        AudioReader second = AudioFiles.open(other)) {
      return first.format().sampleRate() == second.format().sampleRate()
          && first.format().channels() == second.format().channels()
          && same(first, second);
    } catch (IOException e) {
      // What cannot be compared is copied; that tells what is wrong.
      return false;
    }
  }

  private static boolean same(AudioReader first, AudioReader second) throws IOException {
    float[][] a = new float[first.format().channels()][BLOCK];
    float[][] b = new float[a.length][BLOCK];
    int got;
    do {
      got = first.read(a, BLOCK);
      if (got != second.read(b, BLOCK)) {
        return false;
      }
      for (int c = 0; c < a.length; c++) {
        if (!Arrays.equals(a[c], 0, got, b[c], 0, got)) {
          return false;
        }
      }
    } while (got > 0);
    return true;
  }
}
