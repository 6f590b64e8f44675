package studio.overdub.ui.view.arrange;

import java.util.List;
import java.util.Optional;
import studio.overdub.base.TrackId;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.ui.view.Area;

/**
 * A track's row.
 *
 * @param track the track
 * @param index which row, from 0
 * @param y its upper edge on the canvas
 * @param height its height; the last pixel is the gap to the next row
 */
public record TrackRow(Track track, int index, double y, double height) {
  private static final double TALL = 44;
  private static final double BUTTON_WIDTH = 20;
  private static final double BUTTON_PITCH = 24;

  /** The buttons of a track's head. */
  public enum Button {
    MUTE("M"),
    SOLO("S"),
    ARM("\u25cf");

    private final String label;

    Button(String label) {
      this.label = label;
    }

    /** What stands on it. */
    public String label() {
      return label;
    }
  }

  /** Whether it is the master's. */
  public boolean master() {
    return track.id().equals(Song.MASTER);
  }

  /** Its track as the mixer names it: empty for the master. */
  public Optional<TrackId> mixed() {
    return master() ? Optional.empty() : Optional.of(track.id());
  }

  /** Whether clips may lie on it. */
  public boolean holdsClips() {
    return !track.kind().isBus();
  }

  /** The buttons that its head has: nothing is recorded onto busses, and the master is heard whatever is soloed. */
  public List<Button> buttons() {
    return master() ? List.of() : track.kind().isBus() ? List.of(Button.MUTE, Button.SOLO) : List.of(Button.values());
  }

  /** The lower edge. */
  public double bottom() {
    return y + height;
  }

  /** Whether name and controls have a line each. */
  public boolean tall() {
    return height >= TALL;
  }

  /** Where the name is written. */
  public Area name() {
    return tall() ? new Area(14, y + 6, 138, 20) : new Area(14, y + height / 2 - 10, 72, 20);
  }

  /** What shows the track's automation or folds it away; of no width where there is no room. */
  public Area disclosure() {
    return new Area(155, y + 8, tall() ? 16 : 0, 16);
  }

  /** Whether a point presses that: 24 pixels wide and high. */
  public boolean discloses(double px, double py) {
    Area area = disclosure();
    return area.width() > 0
        && new Area(area.x() - 4, area.y() - 4, BUTTON_PITCH, BUTTON_PITCH).contains(px, py);
  }

  /** Where a button is painted. */
  public Area button(Button button) {
    double left = tall() ? 14 : 90;
    double top = tall() ? y + 28 : y + height / 2 - 8.5;
    return new Area(left + button.ordinal() * BUTTON_PITCH, top, BUTTON_WIDTH, 16);
  }

  /** Whether a point presses a button: 24 pixels wide and high. */
  public boolean presses(Button button, double px, double py) {
    Area area = button(button);
    return buttons().contains(button)
        && new Area(area.x() - 2, area.y() - 4, BUTTON_PITCH, BUTTON_PITCH).contains(px, py);
  }

  /** The fader's slot; of no width where there is no room. */
  public Area fader() {
    return new Area(94, y + 33, tall() ? 70 : 0, 6);
  }

  /** Whether a point lies on the fader: 24 pixels high. */
  public boolean onFader(double px, double py) {
    Area area = fader();
    return area.width() > 0
        && new Area(area.x() - 4, area.y() - 9, area.width() + 8, BUTTON_PITCH).contains(px, py);
  }

  /** The meter. */
  public Area meter() {
    return new Area(176, y + 8, 5, Math.max(4, height - 17));
  }

  /** Whether a point is where the row's height is dragged. */
  public boolean onLowerEdge(double py) {
    return py >= bottom() - 4 && py < bottom() + 2;
  }
}
