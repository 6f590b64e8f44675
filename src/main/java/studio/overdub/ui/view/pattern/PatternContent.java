package studio.overdub.ui.view.pattern;

import java.util.Optional;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternRow;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.ui.view.DrumKit;
import studio.overdub.ui.view.KeyNames;

/**
 * The pattern that the editor shows.
 *
 * @param song as it is to be drawn, a gesture's preview included
 * @param pattern the pattern
 * @param track the track that plays it, if any does
 */
public record PatternContent(Song song, Pattern pattern, Optional<Track> track) {
  /** What a row is called: its own name, a drum's name, or its key's. */
  public String name(PatternRow row) {
    if (!row.name().isEmpty()) {
      return row.name();
    }
    return keyName(row.key());
  }

  /** What a key is called on the track that plays the pattern. */
  public String keyName(int key) {
    return track.map(t -> DrumKit.keyName(t, key)).orElse(KeyNames.of(key, Optional.empty()));
  }

  /** The palette's colour to draw with. */
  public int colour() {
    return track.map(Track::colour).orElse(1);
  }
}
