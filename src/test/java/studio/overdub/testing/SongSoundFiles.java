package studio.overdub.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioWriter;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.audiofile.Tags;

/** Sounds in a song's folder to test with: each 8000 frames of a tone of 100 frames a period. */
public final class SongSoundFiles {
  private SongSoundFiles() {}

  /** Writes {@code audio/NAME.wav} for each name. */
  public static void write(Path song, String... names) throws IOException {
    float[][] frames = new float[1][8_000];
    new FakeFonts.Swelling().read(0, 0, frames[0], 0, 8_000);
    for (String name : names) {
      Path file = Files.createDirectories(song.resolve("audio")).resolve(name + ".wav");
      AudioWriter writer = AudioFiles.create(file, new AudioFormat(44_100, 1, SampleFormat.PCM_16), Tags.NONE);
      writer.write(frames, 8_000);
      writer.close();
    }
  }
}
