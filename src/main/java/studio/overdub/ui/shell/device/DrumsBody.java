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
  private static final int LEAST_PADS = 56;
  private static final int MOST_PADS = 110;
  private static final int CARD = 171;
  private static final int CARDS = CARD + 20;
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
    int spare = getHeight() - y - UIScale.scale(DrumMix.HEIGHT) - 3 * gap - UIScale.scale(CARDS);
    int high = Math.clamp(spare, UIScale.scale(LEAST_PADS), UIScale.scale(MOST_PADS));
    pads.setBounds(margin, y, width, high);
    y += high + gap;
    mix.setBounds(margin, y, width, UIScale.scale(DrumMix.HEIGHT));
    y += UIScale.scale(DrumMix.HEIGHT) + 2 * gap;
    int height = Math.max(0, getHeight() - y);
    int curve = Math.min(UIScale.scale(GRAPH), width / 4);
    graph.setBounds(margin, y, curve, Math.clamp(height - UIScale.scale(MARGIN), 0, UIScale.scale(CARD)));
    // The knobs' cards keep a margin of their own; taken back here, they begin where the curves do.
    int x = margin + curve + 2 * gap - margin;
    knobs.setBounds(x, y - margin, getWidth() - x, height + margin);
  }
}
