package studio.overdub.ui.view.automation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import studio.overdub.app.Selection;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.edit.LaneEdits;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/**
 * Which lanes of automation are shown below which tracks, and which of their points are chosen. Lanes of what moves by
 * itself are shown until someone folds them. Event thread only.
 */
public final class AutomationModel {
  private final Timeline timeline;
  private final TouchedParameters touched;
  private final Map<TrackId, Boolean> unfolded = new HashMap<>();
  private final Set<Place> added = new HashSet<>();
  private final Set<Place> hidden = new HashSet<>();
  private Optional<Place> lane = Optional.empty();
  private Set<AutomationPoint> chosen = Set.of();
  private Optional<Readout> readout = Optional.empty();

  /** A lane, shown or not. */
  record Place(TrackId track, LaneTarget target) {}

  /**
   * A value that is being moved, beside the pointer.
   *
   * @param x of the point, on the canvas
   * @param y of the point
   * @param text value and position
   */
  public record Readout(double x, double y, String text) {}

  /** Lanes on a timeline. */
  public AutomationModel(Timeline timeline) {
    this.timeline = timeline;
    touched = new TouchedParameters(timeline.session());
  }

  /** The timeline. */
  Timeline timeline() {
    return timeline;
  }

  /** Whether a track's lanes are shown. */
  public boolean unfolded(Track track) {
    return unfolded.getOrDefault(track.id(), automated(track));
  }

  /** Whether a track's mixer or devices move by themselves. */
  public boolean automated(Track track) {
    return track.lanes().stream().map(AutomationLane::target).anyMatch(AutomationModel::ofStudio);
  }

  private static boolean ofStudio(LaneTarget target) {
    return switch (target) {
      case LaneTarget.Gain _, LaneTarget.Pan _, LaneTarget.SendLevel _, LaneTarget.Parameter _ -> true;
      default -> false;
    };
  }

  /** Shows a track's lanes, or folds them away. */
  public void toggle(Track track) {
    unfolded.put(track.id(), !unfolded(track));
    timeline.changed();
  }

  /** Shows a track's lanes. */
  public void unfold(TrackId track) {
    unfolded.put(track, true);
    timeline.changed();
  }

  /** What the lanes below a track move: those with points and those that were added; volume where there is none. */
  public List<AutomationParameter> shown(Song song, Track track) {
    if (!unfolded(track)) {
      return List.of();
    }
    List<AutomationParameter> shown = visible(song, track);
    return shown.isEmpty() ? AutomationParameter.ofMixer(song, track).subList(0, 1) : shown;
  }

  private List<AutomationParameter> visible(Song song, Track track) {
    Catalog catalog = timeline.session().catalog();
    Stream<LaneTarget> wanted =
        Stream.concat(
            track.lanes().stream().map(AutomationLane::target),
            added.stream().filter(place -> place.track().equals(track.id())).map(Place::target));
    return wanted
        .distinct()
        .filter(target -> shows(track, target))
        .filter(target -> isThere(track, target, catalog))
        .map(target -> AutomationParameter.of(target, song, track, catalog))
        .sorted(AutomationParameter.order(song, track, catalog))
        .toList();
  }

  /** A lane that was added for a device goes with the device, unless it has points. */
  private static boolean isThere(Track track, LaneTarget target, Catalog catalog) {
    return !(target instanceof LaneTarget.Parameter parameter)
        || track.device(parameter.device()).flatMap(d -> catalog.find(d.type())).isPresent()
        || track.lanes().stream().anyMatch(lane -> lane.target().equals(target));
  }

  private boolean shows(Track track, LaneTarget target) {
    Place place = new Place(track.id(), target);
    return !hidden.contains(place)
        && (added.contains(place) || track.lanes().stream().anyMatch(lane -> lane.target().equals(target)));
  }

  /** The lanes below a track. */
  public List<LaneRow> rows(Song song, Track track, double y) {
    List<LaneRow> rows = new ArrayList<>();
    for (AutomationParameter parameter : shown(song, track)) {
      List<AutomationPoint> points = LaneEdits.automation(track, parameter.target());
      rows.add(new LaneRow(track, parameter, points, y + rows.size() * LaneRow.HEIGHT));
    }
    return rows;
  }

  /** Adds a lane for a parameter below its track, though it has no points yet. */
  public void show(TrackId track, LaneTarget target) {
    Place place = new Place(track, target);
    hidden.remove(place);
    added.add(place);
    unfolded.put(track, true);
    timeline.changed();
  }

  /** Hides a lane; what it moves goes on moving. The last one folds the track's automation away. */
  void hide(LaneRow row) {
    Place place = place(row);
    added.remove(place);
    hidden.add(place);
    boolean last = visible(timeline.session().song(), row.track()).isEmpty();
    if (last) {
      hidden.remove(place);
      unfolded.put(row.track().id(), false);
    }
    timeline.changed();
  }

  private static Place place(LaneRow row) {
    return new Place(row.track().id(), row.parameter().target());
  }

  /** Offers what this lane could show instead. */
  void offerOthers(LaneRow row) {
    offer(
        row,
        target -> target.equals(row.parameter().target()),
        target -> {
          if (!target.equals(row.parameter().target())) {
            added.remove(place(row));
            if (!row.points().isEmpty()) {
              hidden.add(place(row));
            }
            show(row.track().id(), target);
          }
        });
  }

  /** Offers what another lane could show. */
  public void offerMore(LaneRow row) {
    offer(row, target -> shows(row.track(), target), target -> show(row.track().id(), target));
  }

  private void offer(LaneRow row, Predicate<LaneTarget> on, Consumer<LaneTarget> choose) {
    Song song = timeline.session().song();
    Track track = song.channel(row.track().id()).orElse(row.track());
    timeline.ask(
        new ParameterChooser(
            row.name(), AutomationPages.of(song, track, timeline.session().catalog()), touched.of(track.id()), on,
            choose));
  }

  /** The points of a lane that are chosen. */
  public Set<AutomationPoint> chosen(LaneRow row) {
    return lane.equals(Optional.of(place(row))) ? existing() : Set.of();
  }

  private Set<AutomationPoint> existing() {
    Set<AutomationPoint> kept = new HashSet<>(chosen);
    kept.retainAll(lane.map(this::points).orElse(List.of()));
    return kept;
  }

  private List<AutomationPoint> points(Place place) {
    return timeline.preview().song().channel(place.track())
        .map(track -> LaneEdits.automation(track, place.target()))
        .orElse(List.of());
  }

  /** Chooses points of a lane; clips are chosen no more. */
  void choose(LaneRow row, Set<AutomationPoint> points) {
    lane = Optional.of(place(row));
    chosen = Set.copyOf(points);
    Selection selection = timeline.session().selection().withClips(Set.of());
    boolean master = row.track().id().equals(Song.MASTER);
    timeline.session().select(master ? selection : selection.withTrack(row.track().id()));
    timeline.changed();
  }

  /** Chooses no points, since something else was chosen. */
  public void chooseNone() {
    lane = Optional.empty();
    chosen = Set.of();
  }

  /** The lane that was pressed last, as it is now; empty where it is shown no more. */
  Optional<LaneRow> current() {
    Song song = timeline.session().song();
    return lane.flatMap(
        place ->
            song.channel(place.track()).stream()
                .flatMap(track -> rows(song, track, 0).stream())
                .filter(row -> row.parameter().target().equals(place.target()))
                .findFirst());
  }

  /** What is being moved. */
  public Optional<Readout> readout() {
    return readout;
  }

  /** Shows the value of a point while it is moved. */
  void tell(LaneRow row, AutomationPoint point) {
    String position = timeline.session().song().meter().position(point.at()).toString();
    readout =
        Optional.of(
            new Readout(
                timeline.xOf(point.at().value()), row.yOf(point.value()),
                row.parameter().format(point.value()) + "  " + position));
  }

  void tellNothing() {
    readout = Optional.empty();
  }
}
