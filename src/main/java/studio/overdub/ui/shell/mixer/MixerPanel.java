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
import studio.overdub.ui.kit.Canvas;
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
  private static final int MOST_INSERTS = 6;
  private static final int MOST_SENDS = 3;
  /** What a strip needs besides its slots: head, pan, a fader that can be used, figures, switches. */
  private static final int BESIDE_SLOTS = 293;
  private static final int SLOT = 23;

  private final transient MixerModel model;
  private final transient Meters meters;
  private final transient Map<Optional<TrackId>, ChannelStrip> strips = new LinkedHashMap<>();
  private final Plane row = new Plane(ThemeKey.GAP, new StripRow());
  private final Plane masterPlace = new Plane(ThemeKey.GAP, Line.column(0, 0, 0, 0, 0));

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
    masterPlace.setPreferredSize(UIScale.scale(new Dimension(STRIP + 8, 1)));
    add(masterPlace);
    refresh();
  }

  /** Shows the mixer as it stands. */
  public void refresh() {
    List<Strip> now = model.strips();
    if (!now.stream().map(Strip::track).toList().equals(List.copyOf(strips.keySet()))) {
      rebuild(now);
    }
    int room = Math.max(3, (int) ((Canvas.logical(getHeight()) - BESIDE_SLOTS) / SLOT));
    int most = now.stream().mapToInt(s -> s.sends().size() + (s.bus() || s.master() ? 0 : 1)).max().orElse(0);
    int wanted = now.stream().mapToInt(s -> s.inserts().size() + 1).max().orElse(0);
    int sends = Math.clamp(Math.min(most, room - Math.min(wanted, 3)), 1, MOST_SENDS);
    int inserts = Math.clamp(Math.min(wanted, room - sends), 2, MOST_INSERTS);
    for (Strip strip : now) {
      boolean chosen = strip.track().isPresent() && strip.track().equals(model.chosen());
      strips.get(strip.track()).show(strip, chosen, inserts, sends);
    }
  }

  @Override
  public void doLayout() {
    refresh();
    super.doLayout();
  }

  private void rebuild(List<Strip> now) {
    row.removeAll();
    Map<Optional<TrackId>, ChannelStrip> old = new LinkedHashMap<>(strips);
    strips.clear();
    for (Strip strip : now) {
      ChannelStrip made = old.getOrDefault(strip.track(), new ChannelStrip(model, strip));
      strips.put(strip.track(), made);
      if (!strip.master()) {
        row.add(made);
      }
    }
    row.add(new Plane(ThemeKey.PANEL, null));
    masterPlace.removeAll();
    masterPlace.add(strips.get(Optional.<TrackId>empty()), Line.GROW);
    revalidate();
    repaint();
  }

  /** Moves the meters; {@code nanos} is a steady clock. */
  public void tick(long nanos) {
    strips.values().forEach(strip -> strip.tick(meters, nanos));
  }

  /** Strips of one width, which grow a little where there is room; the last component fills the rest. */
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
      return new Dimension(UIScale.scale(STRIP + 1) * (parent.getComponentCount() - 1), UIScale.scale(320));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
      return preferredLayoutSize(parent);
    }

    @Override
    public void layoutContainer(Container parent) {
      int count = parent.getComponentCount() - 1;
      int least = UIScale.scale(STRIP);
      double width =
          count < 1 ? least : Math.clamp(parent.getWidth() / (double) count, least, (double) UIScale.scale(WIDEST));
      for (int i = 0; i < count; i++) {
        int x = (int) (i * width);
        parent.getComponent(i).setBounds(x, 0, (int) ((i + 1) * width) - x - 1, parent.getHeight());
      }
      int end = (int) (count * width);
      parent.getComponent(count).setBounds(end, 0, Math.max(0, parent.getWidth() - end), parent.getHeight());
    }
  }
}
