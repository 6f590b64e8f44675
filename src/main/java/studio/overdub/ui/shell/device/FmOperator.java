package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.border.EmptyBorder;
import studio.overdub.ui.canvas.device.EnvelopeCurve;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.device.HandleCurve;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.device.fm.FmModel;

/** One operator in full: its envelope, how keys change its level, and its knobs. */
final class FmOperator extends Plane {
  private static final long serialVersionUID = 1;
  private static final int WORD = 34;
  private static final int CURVE_WIDTH = 102;
  private static final int COLUMN_WIDTH = 312;

  private final transient FmModel fm;
  private final int operator;
  private final String prefix;
  private final TextLabel title = TextLabel.heading("");
  private final transient List<Runnable> refresh = new ArrayList<>();

  FmOperator(FmModel fm, int operator) {
    super(ThemeKey.RAISED, 6, new BorderLayout(0, UIScale.scale(4)));
    this.fm = fm;
    this.operator = operator;
    prefix = FmModel.prefix(operator);
    setBorder(new EmptyBorder(UIScale.scale(new Insets(6, 8, 8, 8))));
    Plane head = Plane.clear(Line.row(4, 0, 4, 0, 0));
    head.add(title, Line.GROW);
    PlainChoice mode = choice("ratio.mode", 72);
    head.add(mode);
    add(head, BorderLayout.NORTH);
    Plane row = Plane.clear(Line.fullRow(12));
    row.add(envelope(), Line.GROW);
    row.add(scaling(), Line.GROW);
    row.add(knobs());
    add(row, BorderLayout.CENTER);
  }

  private List<Parameter> parameters(String... ids) {
    return fm.parameters(prefix, ids);
  }

  private PlainChoice choice(String id, int width) {
    PlainChoice choice = PlainChoice.of(fm.device(), parameters(id).getFirst(), width);
    refresh.add(choice::refresh);
    return choice;
  }

  private JComponent envelope() {
    Plane column = column(fm.envelope(operator));
    add(column, bars("Rate").bars(parameters("rate1", "rate2", "rate3", "rate4")));
    add(column, bars("Level").bars(parameters("level1", "level2", "level3", "level4")));
    return column;
  }

  private JComponent scaling() {
    Plane column = column(fm.scaling(operator));
    add(
        column,
        bars("Left").bars(parameters("scaling.left")).with(choice("scaling.leftcurve", CURVE_WIDTH), () -> {})
            .word("Breakpoint", 66).bars(parameters("scaling.breakpoint")));
    add(
        column,
        bars("Right").bars(parameters("scaling.right")).with(choice("scaling.rightcurve", CURVE_WIDTH), () -> {})
            .word("Rate scaling", 66).bars(parameters("scaling.rate")));
    return column;
  }

  private Plane column(HandleCurve<?> curve) {
    Plane column = Plane.clear(Line.column(4, 0, 0, 0, 0));
    EnvelopeCurve picture = new EnvelopeCurve(curve);
    refresh.add(picture::repaint);
    column.add(picture, Line.GROW);
    column.setPreferredSize(new Dimension(UIScale.scale(COLUMN_WIDTH), 0));
    return column;
  }

  private FmBars bars(String word) {
    return new FmBars(fm).word(word, WORD);
  }

  private void add(Plane column, FmBars bars) {
    refresh.add(bars::refresh);
    column.add(bars.row());
  }

  private JComponent knobs() {
    Plane rows = Plane.clear(Line.column(8, 0, 0, 0, 0));
    rows.add(Plane.clear(null), Line.GROW);
    rows.add(knobs(List.of("ratio.coarse", "ratio.fine", "ratio.detune"), List.of("Coarse", "Fine", "Detune")));
    rows.add(
        knobs(
            List.of("level", "sensitivity.velocity", "sensitivity.amp"), List.of("Level", "Velocity", "LFO to level")));
    rows.add(Plane.clear(null), Line.GROW);
    return rows;
  }

  private JComponent knobs(List<String> ids, List<String> labels) {
    Plane row = Plane.clear(Line.row(0, 0, 0, 0, 0));
    for (int i = 0; i < ids.size(); i++) {
      Parameter parameter = parameters(ids.get(i)).getFirst();
      ParameterControls.Control knob = ParameterControls.make(fm.device(), parameter, labels.get(i));
      refresh.add(knob.refresh());
      row.add(knob.component());
    }
    return row;
  }

  void refresh() {
    title.text(
        "Operator " + (operator + 1) + ", " + fm.role(operator) + ", " + fm.frequency(operator).words());
    refresh.forEach(Runnable::run);
  }
}
