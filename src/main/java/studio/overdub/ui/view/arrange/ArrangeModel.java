package studio.overdub.ui.view.arrange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import studio.overdub.app.Selection;
import studio.overdub.app.Session;
import studio.overdub.base.ClipId;
import studio.overdub.base.Ticks;
import studio.overdub.base.TrackId;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Clip;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.Changes;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Naming;
import studio.overdub.ui.view.Preview;
import studio.overdub.ui.view.ScrollBar;
import studio.overdub.ui.view.Snap;
import studio.overdub.ui.view.TimeAxis;
import studio.overdub.ui.view.Tool;
import studio.overdub.ui.view.automation.AutomationModel;
import studio.overdub.ui.view.automation.LaneRow;
import studio.overdub.ui.view.automation.ParameterChooser;
import studio.overdub.ui.view.automation.Timeline;
import studio.overdub.ui.view.control.LanePlace;

/**
 * What the arranger shows: tracks down, time across. {@link ArrangePointer} turns the mouse into gestures on it, {@link
 * ArrangeEditor} keys and menus into edits. Event thread only.
 */
public final class ArrangeModel implements Timeline {
  /** The height of a track's row, unless it was dragged. */
  public static final double ROW = 53;

  /** The lowest row. */
  public static final double LEAST_ROW = 28;

  /** The highest row. */
  public static final double MOST_ROW = 200;

  private static final double HANDLE = 6;
  private static final double FOLLOW_WITHIN = 48;
  private static final long LEAST_SHOWN = 32 * 4 * Ticks.PER_QUARTER;

  private final Session session;
  private final Preview preview;
  private final Changes changes = new Changes();
  private final Map<TrackId, Double> heights = new HashMap<>();
  private final AutomationModel automation;
  private Consumer<Clip> opener = clip -> {};
  private Consumer<Naming> namer = naming -> {};
  private Consumer<ParameterChooser> chooser = asked -> {};
  private ArrangeLayout layout = new ArrangeLayout(0, 0);
  private TimeAxis time = TimeAxis.of(0, 7.8);
  private boolean fitted;
  private double scroll;
  private Optional<Boolean> bussesShown = Optional.empty();
  private boolean held;
  private Optional<TrackId> revealed = Optional.empty();
  private Tool tool = Tool.SELECT;
  private Snap snap = Snap.find("1/4").orElseThrow();
  private Optional<Area> band = Optional.empty();
  private Optional<Set<ClipId>> chosen = Optional.empty();

  /** An arranger for this session. */
  public ArrangeModel(Session session) {
    this.session = session;
    preview = new Preview(session);
    automation = new AutomationModel(this);
    session.addListener(this::sessionChanged);
    session.transport().addListener(changes::tell);
  }

  private void sessionChanged() {
    if (!chosenTrack().equals(revealed)) {
      revealed = chosenTrack();
      rows().stream()
          .filter(row -> !held && revealed.equals(Optional.of(row.track().id())))
          .findFirst()
          .ifPresent(row -> reveal(row.y(), row.bottom()));
    }
    changes.tell();
  }

  /** Notes whether the mouse holds something, under which rows are to stay where they are. */
  void held(boolean held) {
    this.held = held;
  }

  /** Scrolls no further than it takes to see what stands between two heights. */
  private void reveal(double top, double bottom) {
    Area lanes = layout.lanes();
    if (lanes.height() > 0) {
      double below = bottom - lanes.bottom();
      double above = lanes.y() - top;
      scroll(scroll + (above > 0 ? -above : Math.max(0, Math.min(below, -above))));
    }
  }

  /** Runs {@code listener} whenever something is to be drawn anew. */
  public void addListener(Runnable listener) {
    changes.add(listener);
  }

  /** Hands a clip that was double-clicked to {@code opener}, which shows the editor that fits it. */
  public void onOpen(Consumer<Clip> opener) {
    this.opener = opener;
  }

  /** Lets {@code namer} ask for a new name where one was double-clicked. */
  public void onNaming(Consumer<Naming> namer) {
    this.namer = namer;
  }

  /** Lets {@code chooser} offer what can be automated where it is asked for. */
  public void onChoosing(Consumer<ParameterChooser> chooser) {
    this.chooser = chooser;
  }

  @Override
  public void ask(Naming naming) {
    namer.accept(naming);
  }

  @Override
  public void ask(ParameterChooser asked) {
    chooser.accept(asked);
  }

  @Override
  public void changed() {
    changes.tell();
  }

  @Override
  public Session session() {
    return session;
  }

  @Override
  public Preview preview() {
    return preview;
  }

  /** The lanes of automation below the tracks. */
  public AutomationModel automation() {
    return automation;
  }

  /** Shows the chosen track's automation, or folds it away. */
  void toggleAutomation() {
    chosenTrack().flatMap(session.song()::track).ifPresent(this::toggleAutomation);
  }

  /** Shows a track's automation, or folds it away. */
  void toggleAutomation(Track track) {
    automation.toggle(track);
    scroll(scroll);
  }

  /** Shows a lane of automation below its track, and scrolls to it. */
  public void showAutomation(LanePlace lane) {
    boolean hidden = rows().stream().noneMatch(row -> row.track().id().equals(lane.track()));
    if (hidden && !bussesShown()) {
      toggleBusses();
    }
    automation.show(lane.track(), lane.target());
    lanes().stream()
        .filter(row -> row.track().id().equals(lane.track()) && row.parameter().target().equals(lane.target()))
        .findFirst()
        .ifPresent(row -> reveal(row.y(), row.y() + LaneRow.HEIGHT));
  }

  /** Offers what another lane below the chosen track could move, and shows its lanes. */
  public void automate() {
    chosenTrack()
        .flatMap(song()::track)
        .ifPresent(
            track -> {
              automation.unfold(track.id());
              lastLane(track.id()).ifPresent(row -> reveal(row.y(), row.bottom()));
              lastLane(track.id()).ifPresent(automation::offerMore);
            });
  }

  private Optional<LaneRow> lastLane(TrackId track) {
    return lanes().stream().filter(row -> row.track().id().equals(track)).reduce((first, last) -> last);
  }

  /** Whether the busses and the master have rows: from the start where they move by themselves. */
  public boolean bussesShown() {
    return bussesShown.orElse(
        automation.automated(song().masterTrack())
            || song().tracks().stream().anyMatch(track -> track.kind().isBus() && automation.automated(track)));
  }

  /** Shows the busses and the master below the tracks, or no more. */
  void toggleBusses() {
    bussesShown = Optional.of(!bussesShown());
    scroll(scroll);
  }

  /** The song to draw, a gesture's preview included. */
  public Song song() {
    return preview.song();
  }

  /** The chosen track. */
  public Optional<TrackId> chosenTrack() {
    return session.selection().track();
  }

  /** The timeline tick that is heard now. */
  public long playhead() {
    return session.transport().position().value();
  }

  /** Turns the page when the playhead runs off the right edge. */
  public void follow() {
    double x = time.x(playhead());
    double width = layout.lanes().width();
    if (session.transport().playing() && x >= width && x < width + FOLLOW_WITHIN && !preview.pending()) {
      time(time.scrolled(width));
    }
  }

  /** The clips to draw as chosen. */
  public Set<ClipId> selected() {
    return chosen.orElse(session.selection().clips());
  }

  void choosing(Optional<Set<ClipId>> clips) {
    chosen = clips;
  }

  /** Chooses these clips; one alone goes to the editors, with its track. */
  void choose(Set<ClipId> clips) {
    chosen = Optional.empty();
    automation.chooseNone();
    Selection next = session.selection().withClips(clips);
    if (clips.size() == 1) {
      ClipId only = clips.iterator().next();
      Optional<Track> track = session.song().trackOf(only);
      if (track.isPresent()) {
        next = next.withTrack(track.get().id());
        next = next.editing().equals(Optional.of(only)) ? next : next.withEditing(only);
      }
    }
    session.select(next);
  }

  /** Opens a clip in the editor that fits it. */
  void open(Clip clip) {
    choose(Set.of(clip.id()));
    opener.accept(clip);
  }

  /** The rubber band, in the canvas's coordinates, while one is drawn. */
  public Optional<Area> band() {
    return band;
  }

  @Override
  public void band(Optional<Area> area) {
    band = area;
  }

  /** Where the parts lie. */
  public ArrangeLayout layout() {
    return layout;
  }

  /** Gives the canvas another size, in logical pixels; the whole song is fitted into the first. */
  public void resize(double width, double height) {
    layout = new ArrangeLayout(width, height);
    if (!fitted && layout.lanes().width() > 0) {
      fitted = true;
      fit();
    }
    scroll(scroll);
  }

  /** Shows the whole song, or 32 bars where it is shorter. */
  public void fit() {
    long end = Math.max(LEAST_SHOWN, session.song().end().value());
    time(TimeAxis.fitting(0, end, layout.lanes().width()));
  }

  /** Zooms in by a factor about the playhead, or about the middle where the playhead is out of sight. */
  void zoom(double factor) {
    double width = layout.lanes().width();
    double x = time.x(playhead());
    time(time.zoomed(factor, x >= 0 && x < width ? x : width / 2));
  }

  /** Asks for a new name of a row's track. */
  void renameTrack(TrackRow row) {
    Track track = row.track();
    ask(new Naming(row.name(), track.name(), name -> session.apply(TrackEdits.rename(track.id(), name))));
  }

  @Override
  public double left() {
    return layout.lanes().x();
  }

  /** The time axis; x = 0 is the lanes' left edge. */
  @Override
  public TimeAxis time() {
    return time;
  }

  /** Shows another stretch of time. */
  public void time(TimeAxis time) {
    this.time = time;
    changed();
  }

  /** Shows the rows from {@code y} pixels below the first on, as far as there are rows. */
  public void scroll(double y) {
    scroll = Math.clamp(y, 0, Math.max(0, wholeHeight() - layout.lanes().height()));
    changed();
  }

  /** How far the rows are scrolled, in pixels. */
  public double scroll() {
    return scroll;
  }

  /** The bars along the lanes: over the tracks, and over the song. */
  public List<ScrollBar> scrollBars() {
    Area lanes = layout.lanes();
    double end = Math.max(song().end().value(), time.start());
    return List.of(
        new ScrollBar(lanes, true, scroll, lanes.height(), wholeHeight()),
        new ScrollBar(lanes, false, time.start(), lanes.width() / time.scale(), end));
  }

  /** A drag of the bar under the pointer; empty where there is none. */
  Optional<Gesture> scrolling(Pointer at) {
    return scrollBars().stream()
        .filter(bar -> bar.takes(at))
        .findFirst()
        .map(
            bar ->
                bar.drag(
                    at,
                    to -> {
                      if (bar.vertical()) {
                        scroll(to);
                      } else {
                        time(new TimeAxis(to, time.scale()));
                      }
                    }));
  }

  /** The tool in hand. */
  @Override
  public Tool tool() {
    return tool;
  }

  /** Takes a tool. */
  public void tool(Tool tool) {
    this.tool = tool;
    changed();
  }

  /** The grid that clips are drawn to. */
  @Override
  public Snap snap() {
    return snap;
  }

  /** Chooses the grid that clips are drawn to. */
  public void snap(Snap snap) {
    this.snap = snap;
    changed();
  }

  private List<Track> tracks() {
    List<Track> tracks = new ArrayList<>(song().tracks().stream().filter(track -> !track.kind().isBus()).toList());
    if (bussesShown()) {
      song().tracks().stream().filter(track -> track.kind().isBus()).forEach(tracks::add);
      tracks.add(song().masterTrack());
    }
    return tracks;
  }

  private double wholeHeight() {
    return tracks().stream().mapToDouble(track -> height(track) + lanesHeight(track)).sum();
  }

  private double lanesHeight(Track track) {
    return automation.unfolded(track) ? automation.shown(song(), track).size() * LaneRow.HEIGHT : 0;
  }

  private double height(Track track) {
    return heights.getOrDefault(track.id(), ROW);
  }

  /** Makes a track's row higher or lower, within 28 to 200 pixels. */
  public void height(TrackId track, double height) {
    heights.put(track, Math.clamp(Math.rint(height), LEAST_ROW, MOST_ROW));
    scroll(scroll);
  }

  /** The rows, from the first; those out of sight too. Busses and master come last, where they are shown. */
  public List<TrackRow> rows() {
    List<TrackRow> rows = new ArrayList<>();
    double y = ArrangeLayout.RULER - scroll;
    for (Track track : tracks()) {
      rows.add(new TrackRow(track, rows.size(), y, height(track)));
      y = rows.getLast().bottom() + lanesHeight(track);
    }
    return rows;
  }

  /** The lanes below the rows, from the first; those out of sight too. */
  public List<LaneRow> lanes() {
    return rows().stream().flatMap(row -> automation.rows(song(), row.track(), row.bottom()).stream()).toList();
  }

  /** The lane at a height of the canvas. */
  Optional<LaneRow> laneAt(double y) {
    return lanes().stream().filter(lane -> y >= lane.y() && y < lane.bottom()).findFirst();
  }

  /** The row at a height of the canvas. */
  public Optional<TrackRow> rowAt(double y) {
    return rows().stream().filter(row -> y >= row.y() && y < row.bottom()).findFirst();
  }

  /** Where a clip of a row is painted. */
  public Area place(TrackRow row, Clip clip) {
    double x = layout.lanes().x() + time.x(clip.start().value());
    return new Area(x + 1, row.y() + 2, Math.max(3, time.width(clip.length()) - 2), row.height() - 6);
  }

  /** The clip under a point, the one painted on top. An end takes 6 pixels inside, a third where the clip is narrow. */
  public Optional<ClipHit> hit(double x, double y) {
    return rowAt(y).flatMap(row -> hit(row, x));
  }

  private Optional<ClipHit> hit(TrackRow row, double x) {
    List<Clip> clips = row.track().clips();
    for (int i = clips.size() - 1; i >= 0; i--) {
      Area place = place(row, clips.get(i));
      if (x >= place.x() - 1 && x < place.right() + 1) {
        double handle = Math.min(HANDLE, place.width() / 3);
        ClipHit.Part part =
            x >= place.right() - handle
                ? ClipHit.Part.END
                : x < place.x() + handle ? ClipHit.Part.START : ClipHit.Part.BODY;
        return Optional.of(new ClipHit(clips.get(i), row, part));
      }
    }
    return Optional.empty();
  }

  /** The clips that a rubber band touches. */
  Set<ClipId> in(Area band) {
    Set<ClipId> found = new HashSet<>();
    for (TrackRow row : rows()) {
      for (Clip clip : row.track().clips()) {
        if (place(row, clip).overlaps(band)) {
          found.add(clip.id());
        }
      }
    }
    return found;
  }

}
