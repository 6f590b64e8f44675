package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.kit.ValueBar;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.device.fm.FmModel;

/** Rows of low bars with a word before them, for numbers that belong together: four rates, four levels. */
final class FmBars {
  private static final int HEIGHT = 20;
  private static final int USUAL_WIDTH = 44;

  private final FmModel fm;
  private final Plane row;
  private final List<Runnable> refresh = new ArrayList<>();

  FmBars(FmModel fm) {
    this.fm = fm;
    row = Plane.clear(Line.row(4, 0, 0, 0, 0));
  }

  /** A bar that says what it is for. */
  static ParameterControls.Control bar(FmModel fm, Parameter parameter, int width) {
    ParameterControls.Control bar = ParameterControls.bar(fm.device(), parameter, parameter.label());
    // The figure must be read on it in every theme.
    ((ValueBar) bar.component()).fill(ThemeKey.CONTROL_HOVER);
    bar.component().setPreferredSize(new Dimension(UIScale.scale(width), UIScale.scale(HEIGHT)));
    return bar;
  }

  /** Adds a word, so wide that words of several rows end alike. */
  FmBars word(String word, int width) {
    row.add(new TextLabel(word, Typeface.LABEL, ThemeKey.DIM, TextLabel.Side.LEFT, width));
    return this;
  }

  /** Adds bars that share what is left of the row. */
  FmBars bars(List<Parameter> parameters) {
    for (Parameter parameter : parameters) {
      ParameterControls.Control bar = bar(fm, parameter, USUAL_WIDTH);
      refresh.add(bar.refresh());
      row.add(bar.component(), Line.GROW);
    }
    return this;
  }

  /** Adds anything else. */
  FmBars with(JComponent component, Runnable whenRefreshed) {
    refresh.add(whenRefreshed);
    row.add(component);
    return this;
  }

  /** The row. */
  JComponent row() {
    return row;
  }

  void refresh() {
    refresh.forEach(Runnable::run);
  }
}
