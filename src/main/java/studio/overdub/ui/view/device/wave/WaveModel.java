package studio.overdub.ui.view.device.wave;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import studio.overdub.app.material.Loading;
import studio.overdub.app.material.SoundShape;
import studio.overdub.ui.view.Changes;

/**
 * A sample's waveform with its marks, which may be moved: a drag previews and ends in one step, and snaps to where the
 * sound crosses zero. Event thread only.
 */
public final class WaveModel {
  /** Who hears of marks being moved. */
  public interface MarkListener {
    /**
     * A mark stands elsewhere.
     *
     * @param done whether the hand has let go, so that the change is to be kept
     */
    void moved(Mark.Kind mark, long frame, boolean done);
  }

  private static final double REACH = 6;

  private final WaveAxis axis = new WaveAxis();
  private final Changes changes = new Changes();
  private Optional<SoundShape> shape = Optional.empty();
  private List<Mark> marks = List.of();
  private String status = "";
  private Optional<MarkListener> listener = Optional.empty();
  private Optional<Mark> dragged = Optional.empty();
  private Mark.Kind chosen = Mark.Kind.START;

  /** Who wants to hear that it is to be drawn anew. */
  public Changes changes() {
    return changes;
  }

  /** Lets marks be moved. */
  public void onMarks(MarkListener listener) {
    this.listener = Optional.of(listener);
  }

  /** Shows a sound as far as it has been read, with these marks. */
  public void show(Loading<SoundShape> sound, List<Mark> marks) {
    Optional<SoundShape> next = sound.value();
    String nextStatus = sound.opening() ? "Opening\u2026" : sound.failure().map(p -> p.what()).orElse("");
    if (next.equals(shape) && nextStatus.equals(status) && (marks.equals(this.marks) || dragged.isPresent())) {
      return;
    }
    if (!next.equals(shape)) {
      axis.whole(next.map(SoundShape::frames).orElse(0L));
      dragged = Optional.empty();
    }
    shape = next;
    status = nextStatus;
    this.marks = List.copyOf(marks);
    changes.tell();
  }

  /** Shows nothing, saying why. */
  public void clear(String why) {
    shape = Optional.empty();
    status = why;
    marks = List.of();
    dragged = Optional.empty();
    changes.tell();
  }

  /** What stands in place of the waveform; empty where there is one. */
  public String status() {
    return status;
  }

  /** Whether there is a waveform. */
  public boolean present() {
    return shape.isPresent();
  }

  /** Which part is seen. */
  public WaveAxis axis() {
    return axis;
  }

  /** The marks as they stand, the one under the hand where the hand is. */
  public List<Mark> marks() {
    return dragged.isEmpty()
        ? marks
        : marks.stream().map(m -> m.kind() == dragged.get().kind() ? dragged.get() : m).toList();
  }

  /** The mark of a kind. */
  public Optional<Mark> mark(Mark.Kind kind) {
    return marks().stream().filter(m -> m.kind() == kind).findFirst();
  }

  /** The lowest and highest sample of a stretch of frames, scaled so that the loudest fills the height. */
  public void extremes(long from, long to, float[] lowHigh) {
    lowHigh[0] = 0;
    lowHigh[1] = 0;
    shape.ifPresent(s -> s.extremes(from, to, lowHigh));
  }

  /** The greatest distance of the sound from zero, 0 to 1. */
  public float peak() {
    return shape.map(SoundShape::peak).orElse(0f);
  }

  /** How many seconds a number of frames takes. */
  public double seconds(double frames) {
    return shape.map(s -> frames / s.sampleRate()).orElse(0.0);
  }

  /** The mark that a hand at {@code x} takes hold of; empty where none can be moved there. */
  public Optional<Mark> at(double x, double width, Function<Mark, Double> places) {
    Optional<Mark> nearest = Optional.empty();
    double best = REACH;
    for (Mark mark : listener.isPresent() ? marks() : List.<Mark>of()) {
      double distance = Math.abs(places.apply(mark) - x);
      if (distance < best || distance == best && mark.frame() <= axis.frame(x, width)) {
        best = distance;
        nearest = Optional.of(mark);
      }
    }
    return nearest;
  }

  /** Takes hold of a mark. */
  public void grab(Mark mark) {
    dragged = Optional.of(mark);
  }

  /**
   * Moves the mark that is held.
   *
   * @param snap whether it goes to the nearest place where the sound crosses zero upwards
   */
  public void drag(double x, double width, boolean snap) {
    dragged.ifPresent(
        mark -> {
          long frame = Math.round(Math.clamp(axis.frame(x, width), 0, axis.frames()));
          int within = (int) Math.ceil(8 * (axis.to() - axis.from()) / Math.max(1, width));
          long placed = snap ? shape.map(s -> s.nearestCrossing(frame, within)).orElse(frame) : frame;
          move(mark.kind(), kept(mark.kind(), placed), false);
        });
  }

  /** Lets the mark go: what was previewed is kept. */
  public void drop() {
    dragged.ifPresent(
        mark -> {
          dragged = Optional.empty();
          marks = marks.stream().map(m -> m.kind() == mark.kind() ? mark : m).toList();
          listener.ifPresent(l -> l.moved(mark.kind(), mark.frame(), true));
          changes.tell();
        });
  }

  /** The mark that keys move; empty where none can be moved. */
  public Optional<Mark.Kind> chosen() {
    return listener.isEmpty() ? Optional.empty() : mark(chosen).or(() -> marks().stream().findFirst()).map(Mark::kind);
  }

  /** Goes to the next mark for keys to move, or with -1 to the one before. */
  public void choose(int by) {
    List<Mark.Kind> kinds = marks().stream().sorted(Comparator.comparingLong(Mark::frame)).map(Mark::kind).toList();
    chosen()
        .map(kinds::indexOf)
        .ifPresent(index -> chosen = kinds.get(Math.clamp(index + by, 0, kinds.size() - 1)));
    changes.tell();
  }

  /** Moves the chosen mark by so many pixels of a canvas this wide, to the next crossing of zero where it snaps. */
  public void nudge(int pixels, double width, boolean snap) {
    chosen()
        .flatMap(this::mark)
        .ifPresent(
            mark -> {
              double step = Math.max(1, (axis.to() - axis.from()) / Math.max(1, width));
              long to = Math.clamp(Math.round(mark.frame() + pixels * step), 0, axis.frames());
              long placed = snap ? crossingBeyond(mark.frame(), to, (int) Math.ceil(step)) : to;
              grab(mark);
              move(mark.kind(), kept(mark.kind(), placed), false);
              drop();
            });
  }

  /** The crossing nearest to a place; the place itself where that would lead back. */
  private long crossingBeyond(long from, long to, int within) {
    long crossing = shape.map(s -> s.nearestCrossing(to, 8 * within)).orElse(to);
    return Long.signum(crossing - from) == Long.signum(to - from) ? crossing : to;
  }

  /** Which mark keys move and where it stands: "Loop start at 0.123 s". */
  public String describeChosen() {
    return chosen()
        .flatMap(this::mark)
        .map(m -> m.kind().label() + String.format(Locale.ROOT, " at %.3f s", seconds(m.frame())))
        .orElse("");
  }

  private void move(Mark.Kind kind, long frame, boolean done) {
    Mark next = new Mark(kind, frame);
    if (!dragged.equals(Optional.of(next))) {
      dragged = Optional.of(next);
      listener.ifPresent(l -> l.moved(kind, frame, done));
      changes.tell();
    }
  }

  /** Start stays before end, and the loop's start before its end. */
  private long kept(Mark.Kind kind, long frame) {
    Mark.Kind partner =
        switch (kind) {
          case START -> Mark.Kind.END;
          case END -> Mark.Kind.START;
          case LOOP_START -> Mark.Kind.LOOP_END;
          case LOOP_END -> Mark.Kind.LOOP_START;
        };
    boolean opens = kind == Mark.Kind.START || kind == Mark.Kind.LOOP_START;
    return mark(partner)
        .map(p -> opens ? Math.min(frame, p.frame() - 1) : Math.max(frame, p.frame() + 1))
        .map(f -> Math.clamp(f, 0, axis.frames()))
        .orElse(frame);
  }

  /** What can be done at a place, for the foot line. */
  public String explanation(Optional<Mark> under) {
    return under
        .map(mark -> mark.kind().label() + ". Drag to move it; it snaps to where the sound crosses zero. [Alt] no snap")
        .orElse("The sample. [Wheel] zooms about the mouse  [Shift Wheel] scrolls  [Double-click] shows all of it. By"
            + " keys: [+] [\u2212] [0] [Left] [Right]"
            + (listener.isPresent() ? ", [Up] [Down] choose a mark  [Shift Left] [Shift Right] move it" : ""));
  }
}
