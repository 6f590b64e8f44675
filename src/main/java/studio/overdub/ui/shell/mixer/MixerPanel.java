package studio.overdub.ui.shell.mixer;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import studio.overdub.base.TrackId;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.mixer.Meters;
import studio.overdub.ui.view.mixer.MixerModel;
import studio.overdub.ui.view.mixer.Strip;

/** The mixer: strips that scroll, and the master that stays. */
public final class MixerPanel extends Plane {
  private static final long serialVersionUID = 1;
  private static final int STRIP = 104;
  private static final int WIDEST = 124;
  private static final int FEWEST_ROWS = 3;
  private static final int MOST_ROWS = 5;

  private final transient MixerModel model;
  private final transient Meters meters;
  private final transient Map<Optional<TrackId>, ChannelStrip> strips = new LinkedHashMap<>();
  private final Plane row = new Plane(ThemeKey.GAP, new StripRow());
  private final Plane masterPlace = new Plane(ThemeKey.GAP, Line.fullRow(0));

  /** A mixer over {@code model}, its meters fed by {@link #tick}. */
  public MixerPanel(MixerModel model, Meters meters) {
    super(ThemeKey.PANEL, Line.fullRow(1));
    this.model = model;
    this.meters = meters;
    JScrollPane scroll =
        new JScrollPane(
            row, ScrollPaneConstants.VERTICAL_SCROLLBAR_NEVER, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
    scroll.getHorizontalScrollBar().setUnitIncrement(UIScale.scale(STRIP / 2));
    add(scroll, Line.GROW);
    add(masterPlace);
    refresh();
  }

  /** Shows the mixer as it stands. */
  public void refresh() {
    List<Strip> now = model.strips();
    if (!now.stream().map(Strip::track).toList().equals(List.copyOf(strips.keySet()))) {
      rebuild(now);
    }
    int inserts = rows(now.stream().mapToInt(s -> s.inserts().size() + 1).max().orElse(0), FEWEST_ROWS);
    int sends = rows(now.stream().mapToInt(s -> s.sends().size()).max().orElse(0), 1);
    for (Strip strip : now) {
      boolean chosen = strip.track().isPresent() && strip.track().equals(model.chosen());
      strips.get(strip.track()).show(strip, chosen, inserts, sends);
    }
  }

  private static int rows(int wanted, int least) {
    return Math.clamp(wanted, least, MOST_ROWS);
  }

  private void rebuild(List<Strip> now) {
    row.removeAll();
    masterPlace.removeAll();
    Map<Optional<TrackId>, ChannelStrip> old = new LinkedHashMap<>(strips);
    strips.clear();
    for (Strip strip : now) {
      ChannelStrip made = old.getOrDefault(strip.track(), new ChannelStrip(model, strip));
      strips.put(strip.track(), made);
      if (strip.master()) {
        masterPlace.add(made);
        masterPlace.setPreferredSize(UIScale.scale(new Dimension(STRIP + 8, 1)));
      } else {
        row.add(made);
      }
    }
    masterPlace.setLayout(Line.column(0, 0, 1, 0, 0));
    masterPlace.removeAll();
    masterPlace.add(strips.get(Optional.<TrackId>empty()), Line.GROW);
    revalidate();
    repaint();
  }

  /** Moves the meters; {@code nanos} is a steady clock. */
  public void tick(long nanos) {
    strips.values().forEach(strip -> strip.tick(meters, nanos));
  }

  /** Strips of one width, which grow a little where there is room. */
  private static final class StripRow implements LayoutManager {
    @Override
    public void addLayoutComponent(String name, Component component) {
      // All components are strips.
    }

    @Override
    public void removeLayoutComponent(Component component) {
      // Nothing is kept.
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
      return new Dimension(UIScale.scale(STRIP + 1) * parent.getComponentCount(), UIScale.scale(320));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
      return preferredLayoutSize(parent);
    }

    @Override
    public void layoutContainer(Container parent) {
      int count = parent.getComponentCount();
      int width = UIScale.scale(STRIP);
      if (count > 0) {
        width = Math.clamp(parent.getWidth() / count - 1, width, UIScale.scale(WIDEST));
      }
      int x = 0;
      for (Component strip : parent.getComponents()) {
        strip.setBounds(x, 0, width, parent.getHeight());
        x += width + 1;
      }
    }
  }
}
