package studio.overdub.ui.canvas.arrange;

import com.google.common.collect.MapMaker;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.Optional;
import studio.overdub.base.Decibels;
import studio.overdub.base.TimelineTick;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Clip;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternClip;
import studio.overdub.song.PatternRow;
import studio.overdub.song.Step;
import studio.overdub.song.TempoMap;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.TimeAxis;
import studio.overdub.ui.view.arrange.ArrangeModel;
import studio.overdub.ui.view.arrange.WaveformPeaks;

/**
 * What is in a clip, drawn truly and small: its notes, its pattern's steps, or its waveform. In the graphics' colour.
 */
final class ClipContents {
  private static final int MANY = 4000;
  private static final double MARGIN = 4;

  private record Keys(int low, int high) {}

  private final ArrangeModel model;
  private final WaveformPeaks peaks;
  private final Map<Notes, Keys> ranges = new MapMaker().weakKeys().makeMap();

  ClipContents(ArrangeModel model, WaveformPeaks peaks) {
    this.model = model;
    this.peaks = peaks;
  }

  /** Notes, the lowest key at the foot and the highest at the top. */
  void notes(Graphics2D g, NoteClip clip, Area inside) {
    Notes notes = clip.notes();
    if (notes.isEmpty()) {
      return;
    }
    Keys keys = range(notes);
    Rectangle2D seen = g.getClipBounds();
    TimeAxis time = model.time();
    long from = content(clip, seen.getMinX() - 2);
    long to = content(clip, seen.getMaxX() + 2);
    int first = Math.max(0, notes.firstSounding(Math.max(from, clip.offset().value())));
    int end = Math.max(first, notes.firstFrom(Math.min(to, clip.offset().value() + clip.length())));
    int stride = Math.max(1, (end - first) / MANY);
    double span = Math.max(7, keys.high() - keys.low());
    double height = Math.clamp((inside.height() - 2 * MARGIN) / (span + 1), 1.5, 4);
    double travel = inside.height() - 2 * MARGIN - height;
    double origin = model.layout().lanes().x() + (shift(clip) - time.start()) * time.scale();
    double middle = (span - (keys.high() - keys.low())) / 2;
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    Rectangle2D.Double bar = new Rectangle2D.Double();
    for (int i = first; i < end; i += stride) {
      Note note = notes.get(i);
      if (note.start().value() >= clip.offset().value()) {
        double y = inside.y() + MARGIN + (keys.high() + middle - note.key()) / span * travel;
        double x = origin + note.start().value() * time.scale();
        bar.setRect(x, y, Math.max(1.5, note.length() * time.scale() - 1), height);
        g.fill(bar);
      }
    }
  }

  private Keys range(Notes notes) {
    return ranges.computeIfAbsent(
        notes,
        all -> {
          int low = 127;
          int high = 0;
          for (Note note : all) {
            low = Math.min(low, note.key());
            high = Math.max(high, note.key());
          }
          return new Keys(low, high);
        });
  }

  private static long shift(Clip clip) {
    return clip.start().value() - clip.offset().value();
  }

  private long content(Clip clip, double x) {
    return model.time().tick(x - model.layout().lanes().x()) - shift(clip);
  }

  /** Steps, a line a row of the pattern, as often as the pattern repeats. */
  void pattern(Graphics2D g, PatternClip clip, Area inside) {
    Optional<Pattern> found = model.song().pattern(clip.pattern());
    if (found.isEmpty() || found.get().rows().isEmpty()) {
      return;
    }
    Pattern pattern = found.get();
    TimeAxis time = model.time();
    double step = time.width(pattern.stepLength());
    if (step < 1) {
      g.fill(new Rectangle2D.Double(inside.x(), inside.y() + inside.height() / 2, inside.width(), 2));
      return;
    }
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    Rectangle2D seen = g.getClipBounds();
    long length = pattern.length();
    long first = Math.max(clip.offset().value(), content(clip, seen.getMinX() - step));
    long last = Math.min(clip.offset().value() + clip.length(), content(clip, seen.getMaxX() + step));
    for (long turn = Math.floorDiv(first, length); turn * length < last; turn++) {
      double x = model.layout().lanes().x() + time.x(turn * length + shift(clip));
      turn(g, pattern, inside, x, step);
    }
    g.setColor(ThemeKey.CANVAS.color(.5));
    for (long turn = Math.floorDiv(first, length) + 1; turn * length < last; turn++) {
      double x = Math.rint(model.layout().lanes().x() + time.x(turn * length + shift(clip)));
      g.fill(new Rectangle2D.Double(x, inside.y(), 1, inside.height()));
    }
  }

  private static void turn(Graphics2D g, Pattern pattern, Area inside, double x, double step) {
    double pitch = (inside.height() - 2 * MARGIN) / pattern.rows().size();
    double height = Math.clamp(pitch - 1, 1.5, 4);
    double width = Math.max(1, Math.min(5, step - 1));
    for (int row = 0; row < pattern.rows().size(); row++) {
      PatternRow steps = pattern.rows().get(row);
      double y = inside.y() + MARGIN + row * pitch;
      for (int from = 0; from < pattern.steps(); from += Math.max(1, steps.steps())) {
        for (Step on : steps.on()) {
          if (on.index() < steps.steps() && from + on.index() < pattern.steps()) {
            g.fill(new Rectangle2D.Double(x + (from + on.index()) * step, y, width, height));
          }
        }
      }
    }
  }

  /** The waveform, a column a pixel. */
  void audio(Graphics2D g, AudioClip clip, Area inside) {
    int rate = peaks.rate(clip.file());
    if (rate == 0) {
      g.setFont(Typeface.UNIT.font());
      g.drawString("Reading the recording", (float) inside.x() + 6, (float) (inside.y() + 16));
      return;
    }
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    Rectangle2D seen = g.getClipBounds();
    TempoMap tempo = model.song().tempo();
    double origin = tempo.seconds(clip.start());
    double gain = Decibels.toGain(clip.gainDb());
    double middle = inside.y() + inside.height() / 2;
    double reach = inside.height() / 2 - 2;
    float[] lowHigh = new float[2];
    int left = (int) Math.max(Math.floor(seen.getMinX()), Math.ceil(inside.x()));
    int right = (int) Math.min(Math.ceil(seen.getMaxX()), inside.right());
    long from = frame(tempo, left, origin, rate) + clip.firstFrame();
    for (int x = left; x < right; x++) {
      long to = frame(tempo, x + 1, origin, rate) + clip.firstFrame();
      peaks.read(clip.file(), from, Math.max(from + 1, to), lowHigh);
      double top = middle - Math.clamp(lowHigh[1] * gain, -1, 1) * reach;
      double bottom = middle - Math.clamp(lowHigh[0] * gain, -1, 1) * reach;
      g.fill(new Rectangle2D.Double(x, Math.min(top, middle - .5), 1, Math.max(1, bottom - top)));
      from = to;
    }
  }

  private long frame(TempoMap tempo, int x, double origin, int rate) {
    long tick = model.time().tick(x - model.layout().lanes().x());
    return Math.round((tempo.seconds(new TimelineTick(tick)) - origin) * rate);
  }
}
