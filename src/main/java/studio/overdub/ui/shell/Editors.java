package studio.overdub.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import studio.overdub.app.Command;
import studio.overdub.app.CommandTable;
import studio.overdub.app.Session;
import studio.overdub.ui.canvas.EditorCanvas;
import studio.overdub.ui.canvas.arrange.ArrangeTools;
import studio.overdub.ui.canvas.arrange.Arranger;
import studio.overdub.ui.canvas.pattern.PatternGrid;
import studio.overdub.ui.canvas.roll.PianoRoll;
import studio.overdub.ui.canvas.roll.RollTools;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.shell.jobs.FileActions;
import studio.overdub.ui.view.EditorCommands;
import studio.overdub.ui.view.EditorFocus;
import studio.overdub.ui.view.SnapCommands;
import studio.overdub.ui.view.arrange.ArrangeCommands;
import studio.overdub.ui.view.arrange.ArrangeEditor;
import studio.overdub.ui.view.arrange.ArrangeModel;
import studio.overdub.ui.view.arrange.WaveformPeaks;
import studio.overdub.ui.view.control.LanePlace;
import studio.overdub.ui.view.mixer.Meters;
import studio.overdub.ui.view.opening.ClipOpener;
import studio.overdub.ui.view.pattern.PatternEditor;
import studio.overdub.ui.view.pattern.PatternModel;
import studio.overdub.ui.view.roll.RollCommands;
import studio.overdub.ui.view.roll.RollEditor;
import studio.overdub.ui.view.roll.RollModel;

/** The canvases that show and edit music. Piano roll and pattern grid are made when they are first shown. */
final class Editors {
  private final Session session;
  private final WaveformPeaks peaks;
  private final EditorFocus focus = new EditorFocus();
  private final ArrangeModel arrangeModel;
  private final ArrangeEditor arrangeEditor;
  private final Arranger arranger;
  private final EditorCanvas.Menus menus;
  private RollModel rollModel;
  private PianoRoll roll;
  private PatternGrid pattern;

  Editors(Session session, CommandTable commands, WaveformPeaks peaks) {
    this.session = session;
    this.peaks = peaks;
    menus = (ids, over, x, y) -> CommandMenus.popup(commands, ids).show(over, x, y);
    arrangeModel = new ArrangeModel(session);
    arrangeEditor = new ArrangeEditor(arrangeModel, peaks);
    arranger = new Arranger(arrangeModel, arrangeEditor, peaks, focus);
    arranger.onMenu(menus);
    focus.gained(arrangeEditor);
  }

  /** The commands that act on whichever editor has the keyboard, and those of one editor. */
  List<Command> commands() {
    List<Command> commands = new ArrayList<>(new EditorCommands(focus).all());
    commands.addAll(new SnapCommands(focus).all());
    commands.addAll(ArrangeCommands.of(arrangeModel, arrangeEditor));
    commands.addAll(RollCommands.of(rollModel()));
    return commands;
  }

  /** Lets clips that are opened show the editor that fits them. */
  ClipOpener opener(Runnable showNotes, Runnable showSteps) {
    return new ClipOpener(session, arrangeModel, showNotes, showSteps);
  }

  /** Lets files be dropped onto the arranger. */
  void takeFiles(FileActions files) {
    arranger.setTransferHandler(new TrackDrop(arrangeModel, files));
  }

  /** The arranger under its bar of tools. */
  JComponent arranger(Meters meters, JComponent placeButtons) {
    arranger.showLevels(meters::highest);
    Plane bar = new Plane(ThemeKey.PANEL, Line.row(2, 0, 12, 0, 6));
    bar.add(TextLabel.of("Arranger", Typeface.NAME, ThemeKey.DIM), Line.GROW);
    bar.add(new ArrangeTools(arrangeModel));
    bar.add(placeButtons);
    bar.setPreferredSize(UIScale.scale(new Dimension(200, 30)));
    Plane place = new Plane(ThemeKey.CANVAS, new BorderLayout());
    place.add(bar, BorderLayout.NORTH);
    place.add(arranger, BorderLayout.CENTER);
    return place;
  }

  /** Shows a lane of automation below its track. */
  void showAutomation(LanePlace lane) {
    arrangeModel.showAutomation(lane);
    arranger.repaint();
  }

  private RollModel rollModel() {
    if (rollModel == null) {
      rollModel = new RollModel(session);
    }
    return rollModel;
  }

  /** The piano roll. */
  JComponent pianoRoll() {
    if (roll == null) {
      roll = new PianoRoll(rollModel(), new RollEditor(rollModel()), focus);
      roll.onMenu(menus);
    }
    return roll;
  }

  /** The keys that act in one editor alone. */
  List<EditorCanvas.Key> keys() {
    pianoRoll();
    pattern();
    return Stream.of(arranger, roll, pattern).flatMap(canvas -> canvas.keys().stream()).toList();
  }

  /** The tools of the piano roll. */
  JComponent rollTools() {
    return new RollTools(rollModel());
  }

  /** The pattern grid. */
  JComponent pattern() {
    if (pattern == null) {
      PatternModel model = new PatternModel(session);
      pattern = new PatternGrid(model, new PatternEditor(model), focus);
    }
    return pattern;
  }

  /** Moves the playheads. */
  void tick() {
    arranger.tick();
    for (EditorCanvas canvas : new EditorCanvas[] {roll, pattern}) {
      if (canvas != null && canvas.isShowing()) {
        canvas.tick();
      }
    }
  }

  /** Puts the keyboard into the arranger. */
  void focusArranger() {
    arranger.requestFocusInWindow();
  }
}
