package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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

  /** Opens a sound file of any kind for reading by position. */
  public static AudioContent content(Path path) throws IOException {
    FileBytes file = bytes(path);
    try {
      return switch (kind(file)) {
        case WAV -> new PcmContent(file, WavParser.parse(file).layout());
        case AIFF -> new PcmContent(file, AiffParser.parse(file).layout());
        default -> throw new StudioException("x", "y", "z");
      };
    } catch (IOException failure) {
      file.close();
      throw FileFaults.reading(path, failure);
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
              "This is no kind of sound file that Overdub writes", path.toString(), "End the name in .wav, .flac or .mp3.");
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
