package studio.overdub.main;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.Timer;
import studio.overdub.app.Session;
import studio.overdub.song.Clip;
import studio.overdub.ui.canvas.arrange.Arranger;
import studio.overdub.ui.canvas.pattern.PatternGrid;
import studio.overdub.ui.canvas.roll.PianoRoll;
import studio.overdub.ui.shell.Editors;
import studio.overdub.ui.view.EditorCommands;
import studio.overdub.ui.view.EditorFocus;
import studio.overdub.ui.view.arrange.ArrangeEditor;
import studio.overdub.ui.view.arrange.ArrangeModel;
import studio.overdub.ui.view.arrange.WaveformPeaks;
import studio.overdub.ui.view.pattern.PatternEditor;
import studio.overdub.ui.view.pattern.PatternModel;
import studio.overdub.ui.view.roll.RollEditor;
import studio.overdub.ui.view.roll.RollModel;

/** The canvases of a session, and the timer that moves their playheads. Event thread. */
final class CanvasEditors implements Editors {
  private static final int FRAME_MS = 16;

  private final Session session;
  private final EditorFocus focus = new EditorFocus();
  private final ArrangeModel arrangement;
  private final RollModel roll;
  private final Arranger arranger;
  private final List<Runnable> playheads = new ArrayList<>();
  private final Timer timer = new Timer(FRAME_MS, e -> playheads.forEach(Runnable::run));

  CanvasEditors(Session session, WaveformPeaks peaks) {
    this.session = session;
    arrangement = new ArrangeModel(session);
    roll = new RollModel(session);
    arranger = new Arranger(arrangement, new ArrangeEditor(arrangement, peaks), peaks, focus);
    playheads.add(arranger::tick);
  }

  /** The commands of whichever editor has the keyboard. */
  EditorCommands commands() {
    return new EditorCommands(focus);
  }

  /** Calls {@code opener} with a clip that is to be edited. */
  void onOpen(Consumer<Clip> opener) {
    arrangement.onOpen(opener);
  }

  /** Begins to move the playheads. */
  void start() {
    timer.start();
  }

  @Override
  public JComponent arranger() {
    return arranger;
  }

  @Override
  public JComponent pianoRoll() {
    PianoRoll canvas = new PianoRoll(roll, new RollEditor(roll), focus);
    playheads.add(canvas::tick);
    return canvas;
  }

  @Override
  public JComponent pattern() {
    PatternModel model = new PatternModel(session);
    PatternGrid canvas = new PatternGrid(model, new PatternEditor(model), focus);
    playheads.add(canvas::tick);
    return canvas;
  }
}
