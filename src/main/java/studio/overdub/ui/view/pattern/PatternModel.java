package studio.overdub.ui.view.pattern;

import java.util.List;
import java.util.Optional;
import studio.overdub.app.Session;
import studio.overdub.base.ClipId;
import studio.overdub.base.PatternId;
import studio.overdub.base.TimelineTick;
import studio.overdub.song.Clip;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternClip;
import studio.overdub.song.PatternRow;
import studio.overdub.song.Song;
import studio.overdub.song.Step;
import studio.overdub.song.Track;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.Audition;
import studio.overdub.ui.view.Changes;
import studio.overdub.ui.view.DrumKit;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.Preview;
import studio.overdub.ui.view.ScrollBar;

/**
 * What the pattern editor shows: the pattern of the clip in the editors, or one that was chosen by its letter. {@link
 * PatternPointer} turns the mouse into gestures on it, {@link PatternEditor} keys and menus into edits. Event thread
 * only.
 */
public final class PatternModel {
  private final Session session;
  private final Preview preview;
  private final Audition audition;
  private final Changes changes = new Changes();
  private Optional<PatternId> picked = Optional.empty();
  private Optional<ClipId> lastEditing = Optional.empty();
  private StepCell cursor = new StepCell(0, 0);
  private Graph graph = Graph.VELOCITY;
  private double width;
  private double height;
  private double scrollX;
  private double scrollY;

  /** A pattern editor for this session. */
  public PatternModel(Session session) {
    this.session = session;
    preview = new Preview(session);
    audition = new Audition(session.transport());
    session.addListener(this::sessionChanged);
  }

  private void sessionChanged() {
    Optional<ClipId> editing = session.selection().editing();
    if (!editing.equals(lastEditing)) {
      lastEditing = editing;
      picked = Optional.empty();
    }
    changes.tell();
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

  /** The song to draw, a gesture's preview included. */
  public Song song() {
    return preview.song();
  }

  /** The song's patterns, in the order of their letters. */
  public List<Pattern> patterns() {
    return song().patterns();
  }

  /** The pattern to draw and the track that plays it; empty where the song has no patterns. */
  public Optional<PatternContent> content() {
    Song song = song();
    Optional<Pattern> shown =
        picked.flatMap(song::pattern).or(() -> editingPattern(song)).or(() -> song.patterns().stream().findFirst());
    return shown.map(pattern -> new PatternContent(song, pattern, trackOf(song, pattern)));
  }

  private Optional<Pattern> editingPattern(Song song) {
    return session
        .selection()
        .editing()
        .flatMap(song::clip)
        .flatMap(clip -> clip instanceof PatternClip c ? song.pattern(c.pattern()) : Optional.empty());
  }

  private Optional<Track> trackOf(Song song, Pattern pattern) {
    Optional<Track> chosen =
        session.selection().track().flatMap(song::track).filter(t -> t.kind() == Track.Kind.INSTRUMENT);
    return chosen
        .filter(track -> plays(track, pattern))
        .or(() -> song.tracks().stream().filter(track -> plays(track, pattern)).findFirst())
        .or(() -> chosen)
        .or(() -> song.tracks().stream().filter(DrumKit::is).findFirst())
        .or(() -> song.tracks().stream().filter(t -> t.kind() == Track.Kind.INSTRUMENT).findFirst());
  }

  private static boolean plays(Track track, Pattern pattern) {
    return track.clips().stream().anyMatch(clip -> clip instanceof PatternClip c && c.pattern().equals(pattern.id()));
  }

  /** Shows a pattern, whichever clip is in the editors. */
  public void pick(PatternId pattern) {
    picked = Optional.of(pattern);
    scrollX = 0;
    cursor = new StepCell(0, 0);
    changed();
  }

  /** The step that keys act on; its row is the one whose values the graph shows. */
  public StepCell cursor() {
    return cursor;
  }

  /** Moves the cursor, held within the pattern. */
  public void cursor(int row, int step) {
    cursor =
        content()
            .map(
                c ->
                    new StepCell(
                        Math.clamp(row, 0, Math.max(0, c.pattern().rows().size() - 1)),
                        Math.clamp(step, 0, c.pattern().steps() - 1)))
            .orElse(cursor);
    changed();
  }

  /** The cursor's row. */
  public Optional<PatternRow> row() {
    return content()
        .map(c -> c.pattern().rows())
        .filter(rows -> cursor.row() < rows.size())
        .map(rows -> rows.get(cursor.row()));
  }

  /** What the graph shows. */
  public Graph graph() {
    return graph;
  }

  /** Lets the graph show something else. */
  public void graph(Graph graph) {
    this.graph = graph;
    changed();
  }

  /** Gives the canvas another size, in logical pixels. */
  public void resize(double width, double height) {
    this.width = width;
    this.height = height;
    scroll(scrollX, scrollY);
  }

  /** Scrolls steps and rows, as far as there are any. */
  public void scroll(double x, double y) {
    PatternLayout layout = layout();
    scrollX = Math.clamp(x, 0, layout.mostScrollX());
    scrollY = Math.clamp(y, 0, layout.mostScrollY());
    changed();
  }

  /** The bars along the grid: over the rows, and over the steps. */
  public List<ScrollBar> scrollBars() {
    PatternLayout layout = layout();
    Area grid = layout.grid();
    return List.of(
        new ScrollBar(grid, true, scrollY, grid.height(), grid.height() + layout.mostScrollY()),
        new ScrollBar(grid, false, scrollX, grid.width(), grid.width() + layout.mostScrollX()));
  }

  /** A drag of the bar under the pointer; empty where there is none. */
  Optional<Gesture> scrolling(Pointer at) {
    return scrollBars().stream()
        .filter(bar -> bar.takes(at))
        .findFirst()
        .map(bar -> bar.drag(at, to -> scroll(bar.vertical() ? scrollX : to, bar.vertical() ? to : scrollY)));
  }

  /** Where the parts lie. */
  public PatternLayout layout() {
    Optional<Pattern> pattern = content().map(PatternContent::pattern);
    return new PatternLayout(
        width, height, pattern.map(p -> p.rows().size()).orElse(0), pattern.map(Pattern::steps).orElse(16), scrollX,
        scrollY);
  }

  /** The place under a point; empty outside the pattern's steps. A row that ended earlier has none there. */
  public Optional<StepCell> cell(double x, double y) {
    PatternLayout layout = layout();
    int row = layout.rowAt(y);
    int step = layout.stepAt(x);
    return content()
        .filter(c -> layout.grid().contains(x, y) && row >= 0 && row < c.pattern().rows().size())
        .filter(c -> step >= 0 && step < Math.min(c.pattern().steps(), c.pattern().rows().get(row).steps()))
        .map(c -> new StepCell(row, step));
  }

  /** The step that plays at a place. */
  public Optional<Step> step(StepCell cell) {
    return content().flatMap(c -> c.pattern().rows().get(cell.row()).step(cell.step()));
  }

  /** The step that is heard now, or -1 while the pattern is not. */
  public int playing() {
    if (!session.transport().playing()) {
      return -1;
    }
    TimelineTick now = session.transport().position();
    return content().map(c -> playing(c, now)).orElse(-1);
  }

  private static int playing(PatternContent content, TimelineTick now) {
    Pattern pattern = content.pattern();
    for (Track track : content.song().tracks()) {
      for (Clip clip : track.clips()) {
        if (clip instanceof PatternClip c && c.pattern().equals(pattern.id()) && clip.range().contains(now)) {
          return (int) (Math.floorMod(clip.toContent(now).value(), pattern.length()) / pattern.stepLength());
        }
      }
    }
    return -1;
  }

  /** Plays a row's key on the track that plays the pattern, until {@link #hush}. */
  void hear(int row, int velocity) {
    content()
        .filter(c -> row >= 0 && row < c.pattern().rows().size())
        .ifPresent(
            c -> c.track().ifPresent(t -> audition.play(t.id(), c.pattern().rows().get(row).key(), velocity)));
  }

  void hush() {
    audition.stop();
  }
}
