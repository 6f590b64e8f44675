package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import studio.overdub.ui.canvas.device.ToneGraph;
import studio.overdub.ui.canvas.device.fm.AlgorithmDiagram;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.device.ToneShape;
import studio.overdub.ui.view.device.fm.FmModel;

/** What stands beside all pages of the FM synthesizer: its algorithm, and what it sounds like. */
final class FmSide extends Plane {
  private static final long serialVersionUID = 1;
  private static final int WIDTH = 244;
  private static final int WAVE_HEIGHT = 62;
  private static final int SPECTRUM_HEIGHT = 78;
  private static final int BAR_WIDTH = 44;

  private final transient FmModel fm;
  private final transient List<Runnable> refresh = new ArrayList<>();

  FmSide(FmModel fm) {
    super(ThemeKey.RAISED, 6, Line.column(6, 6, 8, 8, 8));
    this.fm = fm;
    add(head());
    add(picture(new AlgorithmDiagram(fm), 120), Line.GROW);
    ToneShape tone = fm.tone();
    add(picture(ToneGraph.ofWave(tone), WAVE_HEIGHT));
    add(picture(ToneGraph.ofSpectrum(tone), SPECTRUM_HEIGHT));
    setPreferredSize(new Dimension(UIScale.scale(WIDTH), UIScale.scale(320)));
  }

  private Component picture(JComponent canvas, int height) {
    canvas.setPreferredSize(new Dimension(UIScale.scale(100), UIScale.scale(height)));
    refresh.add(canvas::repaint);
    return canvas;
  }

  private Plane head() {
    Plane head = Plane.clear(Line.row(4, 0, 4, 0, 0));
    bar(head, "Algorithm", "algorithm");
    head.add(Plane.clear(null), Line.GROW);
    bar(head, "Feedback", "feedback");
    return head;
  }

  private void bar(Plane head, String word, String id) {
    head.add(TextLabel.of(word, Typeface.LABEL, ThemeKey.DIM));
    for (Parameter parameter : fm.parameters("", id)) {
      ParameterControls.Control bar = FmBars.bar(fm, parameter, BAR_WIDTH);
      refresh.add(bar.refresh());
      head.add(bar.component());
    }
  }

  void refresh() {
    refresh.forEach(Runnable::run);
  }
}
