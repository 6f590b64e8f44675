package studio.overdub.ui.canvas.roll;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import studio.overdub.app.Session;
import studio.overdub.device.Catalog;
import studio.overdub.song.NoteClip;
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.view.EditorFocus;
import studio.overdub.ui.view.TimeAxis;
import studio.overdub.ui.view.roll.RollEditor;
import studio.overdub.ui.view.roll.RollModel;

/**
 * Times whole frames of the piano roll over 100,000 notes, 1183 x 421 logical pixels, painted into an image at 100 and
 * 200 %: all notes in view, a tenth, a bar. Run it with {@code main}; it writes the median, the 95th
 * percentile and the worst, by the clock and in time of the processor, which a busy machine leaves as it is.
 */
public final class PaintingBenchmark {
  private static final int WARM_UP = 60;
  private static final int FRAMES = 200;
  private static final Rectangle FRAME = new Rectangle(0, 0, 1183, 421);
  private static final Rectangle STRIP = new Rectangle(600, 0, 15, 421);

  private PaintingBenchmark() {}

  /** Measures and writes to the standard output. */
  public static void main(String[] args) {
    Theme.DARK.install();
    PrintStream out = System.out;
    Session session = new Session(SmallSong.crowded(100_000), new Catalog(List.of()), new FakePlayback());
    RollModel model = new RollModel(session);
    PianoRoll roll = new PianoRoll(model, new RollEditor(model), new EditorFocus());
    roll.setSize(1183, 421);
    session.select(session.selection().withEditing(SmallSong.CHORUS));
    NoteClip clip = (NoteClip) session.song().clip(SmallSong.CHORUS).orElseThrow();
    for (int scale : new int[] {1, 2}) {
      for (int part : new int[] {1, 10, 128}) {
        double span = (double) clip.length() / part;
        model.time(new TimeAxis(0, model.layout().grid().width() / span));
        model.keys(model.keys().zoomed(part == 1 ? .1 : 1, 0, model.layout().grid().height()));
        String times = measure(roll, scale, FRAME, () -> scroll(model, clip.length() - span));
        out.println(scale * 100 + " %, 1/" + part + " of the clip in view: " + times);
      }
    }
    session.select(session.selection().withNotes(Set.copyOf(clip.notes().byId().keySet())));
    model.time(new TimeAxis(0, model.layout().grid().width() / clip.length()));
    out.println("200 %, all in view and chosen: " + measure(roll, 2, FRAME, () -> {}));
    out.println("200 %, a strip of 15 where the playhead moves: " + measure(roll, 2, STRIP, () -> {}));
  }

  /** Moves the view on by what one frame of a scroll moves it; from the end back to the start. */
  private static void scroll(RollModel model, double last) {
    double next = model.time().start() + 12 / model.time().scale();
    model.time(new TimeAxis(next > last ? 0 : next, model.time().scale()));
  }

  private static String measure(PianoRoll roll, int scale, Rectangle part, Runnable before) {
    BufferedImage image = new BufferedImage(1183 * scale, 421 * scale, BufferedImage.TYPE_INT_RGB);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long[] nanos = new long[FRAMES];
    long[] cpu = new long[FRAMES];
    for (int i = -WARM_UP; i < FRAMES; i++) {
      before.run();
      long start = System.nanoTime();
      long began = threads.getCurrentThreadCpuTime();
      Graphics2D g = image.createGraphics();
      g.scale(scale, scale);
      g.setClip(part);
      roll.paint(g);
      g.dispose();
      if (i >= 0) {
        nanos[i] = System.nanoTime() - start;
        cpu[i] = threads.getCurrentThreadCpuTime() - began;
      }
    }
    return "clock " + percentiles(nanos) + ", processor " + percentiles(cpu);
  }

  private static String percentiles(long[] nanos) {
    Arrays.sort(nanos);
    return String.format(
        Locale.ROOT, "%.2f, %.2f, %.2f ms", nanos[FRAMES / 2] / 1e6, nanos[FRAMES * 95 / 100] / 1e6,
        nanos[FRAMES - 1] / 1e6);
  }
}
