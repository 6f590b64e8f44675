package studio.overdub.edit;

import java.util.function.UnaryOperator;
import studio.overdub.song.Song;

/**
 * A change of the song that has a name. An edit that finds nothing to do returns the song it was given.
 *
 * @param name what undo shows, as a plain imperative: "Move notes"
 * @param change a pure function
 */
public record Edit(String name, UnaryOperator<Song> change) {
  /** The song after this edit. */
  public Song apply(Song song) {
    return change.apply(song);
  }

  /** This edit and then the other, as one step of history under this one's name. */
  public Edit then(Edit other) {
    return new Edit(name, song -> other.apply(apply(song)));
  }
}
