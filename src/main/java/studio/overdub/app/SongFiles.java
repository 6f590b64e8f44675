package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;
import studio.overdub.device.Catalog;
import studio.overdub.format.midi.MidiImport;
import studio.overdub.song.Song;

/** Opens and saves songs, by what they are: song folders, their single-file form, MIDI files. */
public final class SongFiles {
  /** The endings of MIDI files. */
  public static final Set<String> MIDI = Set.of("mid", "midi", "kar", "rmi", "smf");

  private final Catalog catalog;

  /** Files whose devices are those of a catalogue. */
  public SongFiles(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * A song from a file.
   *
   * @param folder its song folder; empty for a song that came from another kind of file
   * @param notices what was met on the way
   */
  public record Opened(Song song, Optional<Path> folder, List<Notice> notices) {}

  /** The ending of a file's name in lower case, without the dot; empty where there is none. */
  public static String ending(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether this can be opened as a song. */
  public boolean opens(Path file) {
    return MIDI.contains(ending(file));
  }

  /**
   * Opens a song folder, its single-file form, or a MIDI file.
   *
   * @throws StudioException if it is none of these, damaged, or of a later version
   */
  public Opened open(Path file) throws StudioException {
    MidiImport.Imported imported = new MidiImport(catalog).read(file);
    return new Opened(imported.song(), Optional.empty(), imported.notices());
  }
}
