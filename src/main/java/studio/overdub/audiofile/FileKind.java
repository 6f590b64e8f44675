package studio.overdub.audiofile;

import java.io.IOException;
import java.util.Optional;

/** The kinds of sound file that are read, told apart by their first bytes. */
enum FileKind {
  WAV;

  /** The kind of a file, if it is one of these. */
  static Optional<FileKind> of(FileBytes file) throws IOException {
    String first = file.id(0);
    String form = file.id(8);
    return switch (first) {
      case "RIFF", "RF64", "BW64" -> form.equals("WAVE") ? Optional.of(WAV) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
