package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import javax.swing.JComponent;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.ThemeKey;

/** A row of drums over their mix, and below them the curves of one beside its knobs. */
final class DrumsBody extends Plane {
  private static final long serialVersionUID = 1;
  private static final int MARGIN = 12;
  private static final int PADS = 60;
  private static final int GAP = 4;
  private static final int GRAPH = 230;

  private final JComponent pads;
  private final JComponent mix;
  private final JComponent graph;
  private final JComponent knobs;

  DrumsBody(JComponent pads, JComponent mix, JComponent graph, JComponent knobs) {
    super(ThemeKey.PANEL, null);
    this.pads = pads;
    this.mix = mix;
    this.graph = graph;
    this.knobs = knobs;
    add(pads);
    add(mix);
    add(graph);
    add(knobs);
  }

  @Override
  public Dimension getPreferredSize() {
    return UIScale.scale(new Dimension(900, 350));
  }

  @Override
  public void doLayout() {
    int margin = UIScale.scale(MARGIN);
    int gap = UIScale.scale(GAP);
    int width = getWidth() - 2 * margin;
    int y = gap;
    pads.setBounds(margin, y, width, UIScale.scale(PADS));
    y += UIScale.scale(PADS) + gap;
    mix.setBounds(margin, y, width, UIScale.scale(DrumMix.HEIGHT));
    y += UIScale.scale(DrumMix.HEIGHT) + 2 * gap;
    int height = Math.max(0, getHeight() - y);
    int curve = Math.min(UIScale.scale(GRAPH), width / 4);
    graph.setBounds(margin, y, curve, Math.max(0, height - UIScale.scale(8)));
    // The knobs' cards keep a margin of their own; taken back here, they begin where the curves do.
    int x = margin + curve + 2 * gap - margin;
    knobs.setBounds(x, y - margin, getWidth() - x, height + margin);
  }
}
