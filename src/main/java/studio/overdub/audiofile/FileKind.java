package studio.overdub.audiofile;

import java.io.IOException;
import java.util.Optional;

/** The kinds of sound file that are read, told apart by their first bytes. */
enum FileKind {
  WAV,
  AIFF,
  FLAC,
  MP3,
  VORBIS;

  /** The kind of a file, if it is one of these. */
  static Optional<FileKind> of(FileBytes file) throws IOException {
    String first = file.id(0);
    String form = file.id(8);
    return switch (first) {
      case "RIFF", "RF64", "BW64" -> form.equals("WAVE") ? Optional.of(WAV) : Optional.empty();
      case "FORM" -> form.startsWith("AIF") ? Optional.of(AIFF) : Optional.empty();
      case "fLaC" -> Optional.of(FLAC);
      case "OggS" -> Optional.of(VORBIS);
      default -> Id3.size(file) > 0 ? tagged(file) : MpegFrame.find(file, 0).map(frame -> MP3);
    };
  }

  private static Optional<FileKind> tagged(FileBytes file) throws IOException {
    return Optional.of(file.id(Id3.size(file)).equals("fLaC") ? FLAC : MP3);
  }
}
