package studio.overdub.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.FileFaults;
import studio.overdub.audiofile.GrowingWav;
import studio.overdub.audiofile.Tags;

/** Finds takes their names: "Vocal take 1", then 2, never one that is there. */
final class TakeFiles {
  /** What some file system does not take in a name. */
  private static final String UNFIT = "[\\\\/:*?\"<>|\\p{Cntrl}]";

  /** What hides a file at the start of its name, and what Windows drops at the end. */
  private static final String UNFIT_ENDS = "^[. ]+|[. ]+$";

  private static final int MOST_LETTERS = 80;

  private TakeFiles() {}

  /** Begins the file of the next take after {@code trackName}. */
  static GrowingWav create(Path songFolder, String trackName, AudioFormat format) throws IOException {
    Path folder = songFolder.resolve("audio");
    try {
      Files.createDirectories(folder);
    } catch (IOException failure) {
      throw FileFaults.writing(folder, failure);
    }
    String stem = stem(trackName);
    int number = 1;
    while (Files.exists(folder.resolve(name(stem, number) + ".wav"))) {
      number++;
    }
    String name = name(stem, number);
    Tags tags = Tags.NONE.with(Tags.DESCRIPTION, name).with(Tags.ORIGINATOR, "Overdub");
    return GrowingWav.create(folder.resolve(name + ".wav"), format, tags);
  }

  private static String name(String stem, int number) {
    return stem + " take " + number;
  }

  private static String stem(String trackName) {
    String plain = trackName.replaceAll(UNFIT, "").replaceAll(UNFIT_ENDS, "");
    String fit = plain.substring(0, Math.min(MOST_LETTERS, plain.length())).strip();
    return fit.isEmpty() ? "Audio" : fit;
  }
}
