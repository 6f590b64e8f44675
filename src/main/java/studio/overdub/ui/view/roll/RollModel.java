package studio.overdub.ui.view.roll;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.overdub.app.Session;
import studio.overdub.base.ClipId;
import studio.overdub.song.Note;
import studio.overdub.song.Notes;
import studio.overdub.song.Song;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.Audition;
import studio.overdub.ui.view.Changes;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Preview;
import studio.overdub.ui.view.ScrollBar;
import studio.overdub.ui.view.Snap;
import studio.overdub.ui.view.TimeAxis;
import studio.overdub.ui.view.Tool;

/**
 * What the piano roll shows: the clip in the editors, the axes it lies on, tools and switches. {@link RollPointer}
 * turns the mouse into gestures on it, {@link RollEditor} keys and menus into edits. Event thread only.
 */
public final class RollModel {
  private static final int FIT_BARS = 4;
  private static final int FIRST_VELOCITY = 96;

  /** A playhead further off than this was scrolled away from on purpose. */
  private static final double FOLLOW_WITHIN = 48;

  private final Session session;
  private final Preview preview;
  private final Audition audition;
  private final Changes changes = new Changes();
  private RollLayout layout = new RollLayout(0, 0, false);
  private TimeAxis time = TimeAxis.of(0, 140);
  private KeyAxis keys = new KeyAxis(KeyRows.ALL, 48, 13);
  private Tool tool = Tool.DRAW;
  private Snap snap = Snap.SIXTEENTH;
  private boolean ghosts = true;
  private boolean scale = true;
  private boolean fold;
  private Optional<LaneChoice> lane = Optional.empty();
  private Optional<ClipId> framed = Optional.empty();
  private Optional<Area> band = Optional.empty();
  private Optional<Set<Integer>> chosen = Optional.empty();
  private NoteColumns columns;
  private long drawLength;
  private int drawVelocity = FIRST_VELOCITY;

  /** A piano roll for this session; it shows the clip that the selection names. */
  public RollModel(Session session) {
    this.session = session;
    preview = new Preview(session);
    audition = new Audition(session.transport());
    session.addListener(this::sessionChanged);
  }

  private void sessionChanged() {
    frame();
    if (fold) {
      keys = keys.withRows(content().map(c -> KeyRows.used(c.notes())).orElse(KeyRows.ALL), layout.grid().height());
    }
    changes.tell();
  }

  /** Brings a clip that was not shown before into view; what was shown before keeps its place. */
  private void frame() {
    Optional<ClipId> editing = session.selection().editing();
    if (editing.equals(framed) || layout.width() == 0) {
      return;
    }
    framed = editing;
    content().ifPresent(this::frame);
  }

  private void frame(RollContent shown) {
    Area grid = layout.grid();
    long bar = shown.song().meter().at(shown.clip().start()).barLength();
    long start = shown.clip().start().value();
    time = TimeAxis.fitting(start, start + Math.min(shown.clip().length(), FIT_BARS * bar), grid.width());
    Notes notes = shown.notes();
    int low = notes.stream().mapToInt(Note::key).min().orElse(60);
    int high = notes.stream().mapToInt(Note::key).max().orElse(72);
    KeyRows rows = fold ? KeyRows.used(notes) : KeyRows.ALL;
    keys = new KeyAxis(rows, 0, keys.rowHeight()).showing(low, high, grid.height());
  }

  /** Runs {@code listener} whenever something is to be drawn anew. */
  public void addListener(Runnable listener) {
    changes.add(listener);
  }

  void changed() {
    changes.tell();
  }

  Session session() {
    return session;
  }

  Preview preview() {
    return preview;
  }

  Audition audition() {
    return audition;
  }

  /** The song to draw, a gesture's preview included. */
  public Song song() {
    return preview.song();
  }

  /** The clip to draw with what is around it; empty where none is being edited or it holds no notes of its own. */
  public Optional<RollContent> content() {
    return session.selection().editing().flatMap(id -> RollContent.of(preview.song(), id));
  }

  /** The notes of what is shown, for painting many. */
  public NoteColumns columns(RollContent content) {
    columns = NoteColumns.of(content.notes(), columns);
    return columns;
  }

  /** The timeline tick that is heard now. */
  public long playhead() {
    return session.transport().position().value();
  }

  /** Turns the page when the playhead runs off the right edge. */
  public void follow() {
    double x = time.x(playhead());
    double width = layout.grid().width();
    if (session.transport().playing() && x >= width && x < width + FOLLOW_WITHIN && !preview.pending()) {
      time(time.scrolled(width));
    }
  }

  /** The notes to draw as chosen. */
  public Set<Integer> selected() {
    return chosen.orElse(session.selection().notes());
  }

  /** Shows other notes as chosen for the length of a gesture; empty for the selection's own. */
  void choosing(Optional<Set<Integer>> notes) {
    chosen = notes;
  }

  /** Chooses these notes. */
  void choose(Set<Integer> notes) {
    chosen = Optional.empty();
    session.select(session.selection().withNotes(notes));
  }

  /** The rubber band, in the note grid's coordinates, while one is drawn. */
  public Optional<Area> band() {
    return band;
  }

  void band(Optional<Area> area) {
    band = area;
  }

  /** The key that is being played by hand here. */
  public Optional<Integer> heardKey() {
    return audition.key();
  }

  /** Where the parts lie. */
  public RollLayout layout() {
    return layout;
  }

  /** Gives the canvas another size, in logical pixels. */
  public void resize(double width, double height) {
    layout = new RollLayout(width, height, lane.isPresent());
    keys = keys.within(layout.grid().height());
    frame();
  }

  /** The time axis; x = 0 is the note grid's left edge. */
  public TimeAxis time() {
    return time;
  }

  /** Shows another stretch of time. */
  public void time(TimeAxis time) {
    this.time = time;
    changed();
  }

  /** The key axis; y = 0 is the note grid's upper edge. */
  public KeyAxis keys() {
    return keys;
  }

  /** Shows other keys. */
  public void keys(KeyAxis keys) {
    this.keys = keys.within(layout.grid().height());
    changed();
  }

  /** The tool in hand. */
  public Tool tool() {
    return tool;
  }

  /** Takes a tool. */
  public void tool(Tool tool) {
    this.tool = tool;
    changed();
  }

  /** The grid that positions are drawn to. */
  public Snap snap() {
    return snap;
  }

  /** Chooses the grid that positions are drawn to. */
  public void snap(Snap snap) {
    this.snap = snap;
    drawLength = 0;
    changed();
  }

  /** Whether the notes of other clips show as outlines. */
  public boolean ghosts() {
    return ghosts;
  }

  /** Switches the outlines of other clips' notes. */
  public void ghosts(boolean on) {
    ghosts = on;
    changed();
  }

  /** Whether keys outside the song's key are darker. */
  public boolean scale() {
    return scale;
  }

  /** Switches the darkening of keys outside the song's key. */
  public void scale(boolean on) {
    scale = on;
    changed();
  }

  /** Whether only keys in use have a row. */
  public boolean fold() {
    return fold;
  }

  /** Switches between all keys and those in use. */
  public void fold(boolean on) {
    fold = on;
    KeyRows rows = on ? content().map(c -> KeyRows.used(c.notes())).orElse(KeyRows.ALL) : KeyRows.ALL;
    keys = keys.withRows(rows, layout.grid().height());
    if (!on) {
      content().filter(c -> !c.notes().isEmpty()).ifPresent(this::frame);
    }
    changed();
  }

  /** The bars along the note grid: over the keys, and over the clip where one is open. */
  public List<ScrollBar> scrollBars() {
    Area grid = layout.grid();
    ScrollBar rows = new ScrollBar(grid, true, keys.top(), grid.height() / keys.rowHeight(), keys.rows().count());
    return content()
        .map(
            shown -> {
              double from = time.start() - shown.clip().start().value();
              return List.of(
                  rows, new ScrollBar(grid, false, from, grid.width() / time.scale(), shown.clip().length()));
            })
        .orElse(List.of(rows));
  }

  /** A drag of the bar under the pointer; empty where there is none. */
  Optional<Gesture> scrolling(Pointer at) {
    return scrollBars().stream()
        .filter(bar -> bar.takes(at))
        .findFirst()
        .map(bar -> bar.drag(at, to -> scroll(bar, to)));
  }

  private void scroll(ScrollBar bar, double to) {
    if (bar.vertical()) {
      keys(keys.scrolled((to - keys.top()) * keys.rowHeight(), layout.grid().height()));
    } else {
      long start = content().map(shown -> shown.clip().start().value()).orElse(0L);
      time(new TimeAxis(start + to, time.scale()));
    }
  }

  /** The controller lane below the velocities, if one shows. */
  public Optional<LaneChoice> lane() {
    return lane;
  }

  /** Shows this controller lane, or none. */
  public void lane(Optional<LaneChoice> lane) {
    this.lane = lane;
    resize(layout.width(), layout.height());
    changed();
  }

  /** The length that the next note is drawn with. */
  long drawLength() {
    return drawLength > 0 ? drawLength : snap.step();
  }

  /** The velocity that the next note is drawn with. */
  int drawVelocity() {
    return drawVelocity;
  }

  /** Draws further notes as this one is. */
  void drawLike(Note note) {
    drawLength = Math.max(1, note.length());
    drawVelocity = note.velocity();
  }

  /** Finds notes in what is shown; empty where nothing is. */
  public Optional<NoteFinder> finder() {
    return content().map(c -> new NoteFinder(c, time, keys));
  }

  /** The timeline tick under the pointer. */
  long tickAt(Pointer at) {
    return time.tick(at.x() - layout.grid().x());
  }

  /** The key under the pointer. */
  int keyAt(Pointer at) {
    return keys.key(at.y() - layout.grid().y());
  }
}
