package studio.overdub.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import studio.overdub.ui.kit.Canvas;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;

/** The editor's place: what is chosen as notes, steps, mixer or device. A tab is made when it is first shown. */
final class EditorTabs extends Plane {
  private static final long serialVersionUID = 1;

  /** The tabs, by the names they have on the command line too. */
  enum Tab {
    PIANO_ROLL("Piano roll", "Notes of the chosen clip"),
    PATTERN("Pattern", "Steps of the chosen pattern"),
    MIXER("Mixer", "A strip for every channel"),
    DEVICE("Device", "The parameters of the chosen instrument or effect");

    private final String label;
    private final String explanation;

    Tab(String label, String explanation) {
      this.label = label;
      this.explanation = explanation;
    }

    String label() {
      return label;
    }
  }

  private final transient Map<Tab, Supplier<JComponent>> makers = new EnumMap<>(Tab.class);
  private final transient Map<Tab, JComponent> made = new EnumMap<>(Tab.class);
  private final transient Map<Tab, TabButton> buttons = new EnumMap<>(Tab.class);
  private final transient Map<Tab, JComponent> tools = new EnumMap<>(Tab.class);
  private final Plane toolPlace = Plane.clear(new BorderLayout());
  private final Plane content = new Plane(ThemeKey.CANVAS, new BorderLayout());
  private Tab shown;

  EditorTabs(JComponent placeButtons) {
    super(ThemeKey.PANEL, new BorderLayout());
    Plane bar = new Plane(ThemeKey.PANEL, new BorderLayout());
    Plane row = Plane.clear(Line.row(2, 0, 8, 0, 0));
    bar.setPreferredSize(UIScale.scale(new Dimension(100, 30)));
    ButtonGroup group = new ButtonGroup();
    for (Tab tab : Tab.values()) {
      TabButton button = new TabButton(tab);
      button.addActionListener(e -> show(tab));
      buttons.put(tab, button);
      group.add(button);
      row.add(button);
    }
    row.add(Plane.clear(null), Line.GROW);
    row.add(toolPlace);
    bar.add(row, BorderLayout.CENTER);
    Plane end = Plane.clear(Line.row(0, 0, 0, 0, 6));
    end.add(placeButtons);
    bar.add(end, BorderLayout.EAST);
    add(bar, BorderLayout.NORTH);
    add(content, BorderLayout.CENTER);
  }

  /** Says how a tab's content is made. */
  void define(Tab tab, Supplier<JComponent> maker) {
    makers.put(tab, maker);
  }

  /** Says what stands in the bar while a tab shows. */
  void tools(Tab tab, JComponent bar) {
    tools.put(tab, bar);
  }

  /** Shows a tab. */
  void show(Tab tab) {
    if (tab != shown) {
      shown = tab;
      buttons.get(tab).setSelected(true);
      content.removeAll();
      content.add(made.computeIfAbsent(tab, t -> makers.get(t).get()));
      toolPlace.removeAll();
      if (tools.containsKey(tab)) {
        toolPlace.add(tools.get(tab));
      }
      toolPlace.revalidate();
      content.revalidate();
      content.repaint();
    }
  }

  /** The tab that shows. */
  Tab shown() {
    return shown;
  }

  private static final class TabButton extends JToggleButton {
    private static final long serialVersionUID = 1;

    TabButton(Tab tab) {
      super(tab.label);
      setContentAreaFilled(false);
      setBorderPainted(false);
      setFocusPainted(false);
      setRequestFocusEnabled(false);
      Explanation.set(this, tab.explanation);
      getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_RIGHT, 0), "next");
      getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_LEFT, 0), "previous");
      getActionMap().put("next", new Step(true));
      getActionMap().put("previous", new Step(false));
    }

    @Override
    public Dimension getPreferredSize() {
      return new Dimension(
          getFontMetrics(Typeface.BODY.scaled()).stringWidth(getText()) + UIScale.scale(24), UIScale.scale(30));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      Graphics2D g = Canvas.logical(graphics);
      double w = Canvas.logical(getWidth());
      double h = Canvas.logical(getHeight());
      g.setFont(Typeface.BODY.font());
      g.setColor((isSelected() || getModel().isRollover() ? ThemeKey.TEXT : ThemeKey.DIM).color());
      g.drawString(getText(), 12, (float) (h / 2 + 4));
      if (isSelected()) {
        g.setColor(ThemeKey.ACCENT.color());
        g.fillRect(0, (int) h - 2, (int) Math.ceil(w), 2);
      }
      FocusRing.paint(g, this, w, h);
      g.dispose();
    }
  }

  private static final class Step extends AbstractAction {
    private static final long serialVersionUID = 1;

    private final boolean forward;

    Step(boolean forward) {
      this.forward = forward;
    }

    @Override
    public void actionPerformed(ActionEvent e) {
      if (e.getSource() instanceof TabButton button) {
        if (forward) {
          button.transferFocus();
        } else {
          button.transferFocusBackward();
        }
      }
    }
  }
}
