package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioReader;
import studio.overdub.audiofile.AudioWriter;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.audiofile.SampleLoops;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.edit.ClipEdits;
import studio.overdub.edit.Edit;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/** Brings a sound file into a song: a copy in the song's folder, and a clip of it on a track of its own. */
public final class SoundImport {
  private static final int BLOCK = 1 << 14;

  /**
   * A sound that is in the song folder now.
   *
   * @param name what people read
   * @param file as clips name it
   * @param seconds how long it is
   * @param stated what the file that it came from says for samplers
   */
  public record Brought(String name, String file, double seconds, SampleLoops stated) {
    /** Adds a track with a clip of the sound, beginning at a position. */
    public Edit place(TimelineTick at) {
      return new Edit("Import " + name, song -> placed(song, at));
    }

    private Song placed(Song song, TimelineTick at) {
      TrackId track = new TrackId(song.nextId());
      double start = song.tempo().seconds(at);
      long length = Math.max(1, Math.round(song.tempo().tick(start + seconds)) - at.value());
      return TrackEdits.add(name, Track.Kind.AUDIO, Optional.empty())
          .then(ClipEdits.add(track, id -> AudioClip.of(id, name, at, length, file)))
          .apply(song);
    }
  }

  private SoundImport() {}

  /**
   * Copies a sound into a song folder, as WAV. Any thread.
   *
   * @return the sound; empty where {@code progress} said to stop, and then nothing is left of it
   * @throws StudioException if it cannot be read or stored
   */
  public static Optional<Brought> bring(Path file, Path songFolder, Progress progress) throws StudioException {
    String name = stem(file);
    try (AudioReader reader = AudioFiles.open(file)) {
      Path target = free(Files.createDirectories(songFolder.resolve("audio")), name);
      AudioFormat format = reader.format();
      AudioFormat stored =
          format.withSamples(
              switch (format.samples()) {
                case PCM_16 -> SampleFormat.PCM_16;
                case UNSIGNED_8, SIGNED_8 -> SampleFormat.PCM_16;
                case PCM_24 -> SampleFormat.PCM_24;
                case PCM_32, FLOAT_32, FLOAT_64 -> SampleFormat.FLOAT_32;
              });
      long frames = copy(reader, target, stored, progress);
      return frames < 0
          ? Optional.empty()
          : Optional.of(
              new Brought(
                  name, "audio/" + target.getFileName(), (double) frames / format.sampleRate(), SampleLoops.of(file)));
    } catch (StudioException e) {
      throw e;
    } catch (IOException e) {
      throw new StudioException("This sound cannot be imported", file.toString(), "Check the file and the disk.", e);
    }
  }

  private static long copy(AudioReader reader, Path target, AudioFormat format, Progress progress) throws IOException {
    double total = Math.max(1, reader.frames().orElse(0));
    AudioWriter writer = AudioFiles.create(target, format, reader.tags());
    try {
      float[][] block = new float[format.channels()][BLOCK];
      long frames = 0;
      for (int got = reader.read(block, BLOCK); got > 0; got = reader.read(block, BLOCK)) {
        writer.write(block, got);
        frames += got;
        if (!progress.report(Math.min(1, frames / total), "Importing")) {
          writer.abort();
          return -1;
        }
      }
      writer.close();
      return frames;
    } catch (IOException | RuntimeException e) {
      writer.abort();
      throw e;
    }
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
  }

  /** What a song calls its first sound of a file's name, in its folder of sounds. */
  static String fileName(Path file) {
    return stem(file) + ".wav";
  }

  /** A name in the folder that no file has. */
  private static Path free(Path folder, String name) {
    Path path = folder.resolve(name + ".wav");
    for (int i = 2; Files.exists(path); i++) {
      path = folder.resolve(name + " " + i + ".wav");
    }
    return path;
  }
}
