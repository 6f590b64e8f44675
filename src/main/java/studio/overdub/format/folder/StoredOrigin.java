package studio.overdub.format.folder;

import com.google.common.hash.Hashing;
import studio.overdub.song.MidiOrigin;

/**
 * How song.json speaks of the MIDI file that a song came from.
 *
 * @param name what the file was called
 * @param file where it is kept in the folder; named after its content, so that no save replaces one
 * @param sha256 the hash of its content, in hexadecimal
 */
record StoredOrigin(String name, String file, String sha256) {
  static StoredOrigin of(MidiOrigin origin) {
    String hash = Hashing.sha256().hashBytes(origin.file().toArray()).toString();
    return new StoredOrigin(origin.name(), "origin-" + hash.substring(0, 12) + ".mid", hash);
  }

  /** Whether a file's content is the one meant. */
  boolean matches(byte[] content) {
    return Hashing.sha256().hashBytes(content).toString().equals(sha256);
  }
}
