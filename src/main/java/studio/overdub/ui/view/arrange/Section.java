package studio.overdub.ui.view.arrange;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.TickRange;
import studio.overdub.base.TimelineTick;
import studio.overdub.song.Marker;
import studio.overdub.song.Song;

/**
 * A part of the song, from one marker to the next.
 *
 * @param name what people read
 * @param range where
 * @param colour which of the palette's colours; parts of one name share it
 */
public record Section(String name, TickRange range, int colour) {
  private static final int[] COLOURS = {6, 5, 1, 4, 7, 3, 0, 2};

  /** The sections of a song; the last ends with the song, or four bars after its marker. */
  public static List<Section> of(Song song) {
    List<Section> sections = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Marker> markers = song.markers();
    for (int i = 0; i < markers.size(); i++) {
      Marker marker = markers.get(i);
      TimelineTick least = marker.at().plus(4 * song.meter().at(marker.at()).barLength());
      TimelineTick last = song.end().isBefore(least) ? least : song.end();
      TimelineTick end = i + 1 < markers.size() ? markers.get(i + 1).at() : last;
      if (!names.contains(marker.name())) {
        names.add(marker.name());
      }
      int colour = COLOURS[names.indexOf(marker.name()) % COLOURS.length];
      sections.add(new Section(marker.name(), new TickRange(marker.at(), end), colour));
    }
    return sections;
  }
}
