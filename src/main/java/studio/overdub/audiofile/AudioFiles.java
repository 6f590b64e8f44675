package studio.overdub.audiofile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;

/** Opens sound files by what they hold and creates them by their ending. */
public final class AudioFiles {
  private AudioFiles() {}

  /**
   * Opens a sound file of any kind that is read here.
   *
   * @throws StudioException if it is not there, is of another kind, or holds nothing that can be read
   */
  public static AudioReader open(Path path) throws IOException {
    FileBytes file = bytes(path);
    try {
      return switch (kind(file)) {
        case WAV -> new PcmReader(file, WavParser.parse(file));
        case AIFF -> new PcmReader(file, AiffParser.parse(file));
        case FLAC -> FlacDecoder.open(file, Id3.size(file));
        case MP3 -> Mp3Decoder.open(file);
        case VORBIS -> VorbisDecoder.open(file, new FileStream(file, 0), path.toString(), OggPages.frames(file));
      };
    } catch (IOException failure) {
      file.close();
      throw FileFaults.reading(path, failure);
    }
  }

  /**
   * Opens Ogg Vorbis that lies within another file, such as a sample of a compressed SoundFont.
   *
   * @param in closed with the reader
   * @param where names the sound for people: "FluidR3.sf3, sample 12"
   */
  public static AudioReader openVorbis(InputStream in, String where) throws IOException {
    return VorbisDecoder.open(in, in, where, OptionalLong.empty());
  }

  /**
   * Opens a sound file of any kind for reading by position. A compressed one is decoded whole first, into a temporary
   * file.
   *
   * @param progress told of the decoding
   * @throws CancellationException if {@code progress} said to stop
   */
  public static AudioContent content(Path path, Progress progress) throws IOException {
    return pcm(path, progress);
  }

  /** As {@link #content}, as the plain samples that it is in the end. */
  static PcmContent pcm(Path path, Progress progress) throws IOException {
    FileBytes file = bytes(path);
    try {
      FileKind kind = kind(file);
      if (kind == FileKind.WAV || kind == FileKind.AIFF) {
        return new PcmContent(file, (kind == FileKind.WAV ? WavParser.parse(file) : AiffParser.parse(file)).layout());
      }
    } catch (IOException failure) {
      file.close();
      throw FileFaults.reading(path, failure);
    }
    file.close();
    try (AudioReader reader = open(path)) {
      return DecodedContent.of(reader, progress);
    }
  }

  /**
   * Begins a sound file; its kind is by the ending of {@code path}.
   *
   * @throws StudioException if the ending names no kind that is written here, the kind cannot hold the format, or the
   *     folder is not there
   */
  public static AudioWriter create(Path path, AudioFormat format, Tags tags) throws IOException {
    return switch (ending(path)) {
      case "wav", "wave", "bwf", "rf64" -> new WavWriter(path, format, tags);
      case "flac" -> new FlacWriter(path, format, tags);
      case "mp3" -> new Mp3Writer(path, format, tags);
      default ->
          throw new StudioException(
              "This is no kind of sound file that Overdub writes",
              path.toString(),
              "End the name in .wav, .flac or .mp3.");
    };
  }

  private static FileBytes bytes(Path path) throws StudioException {
    try {
      if (Files.isDirectory(path)) {
        throw new StudioException("This is a folder, no sound file", path.toString(), "Choose a file in it.");
      }
      return FileBytes.open(path);
    } catch (IOException failure) {
      throw FileFaults.reading(path, failure);
    }
  }

  private static FileKind kind(FileBytes file) throws IOException {
    if (file.size() == 0) {
      throw new StudioException("This file is empty", file.path().toString(), "Take another copy of it.");
    }
    return FileKind.of(file)
        .orElseThrow(
            () ->
                new StudioException(
                    "This is no sound file that Overdub reads",
                    file.path().toString(),
                    "It reads WAV, AIFF, FLAC, MP3 and Ogg Vorbis."));
  }

  private static String ending(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
