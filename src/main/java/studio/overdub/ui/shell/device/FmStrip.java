package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import studio.overdub.ui.canvas.device.fm.EnvelopeThumb;
import studio.overdub.ui.canvas.device.fm.FrequencyField;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.kit.ValueBar;
import studio.overdub.ui.view.device.fm.FmModel;

/** One operator of six side by side: its frequency, envelope and level, and what it does in the algorithm. */
final class FmStrip extends Plane {
  private static final long serialVersionUID = 1;
  private static final int ENVELOPE_HEIGHT = 40;

  private final transient FmModel fm;
  private final int operator;
  private final transient List<Runnable> refresh = new ArrayList<>();
  private final TextLabel role = new TextLabel("", Typeface.UNIT, ThemeKey.FAINT, TextLabel.Side.LEFT, 100);

  FmStrip(FmModel fm, int operator) {
    super(ThemeKey.RAISED, 6, Line.column(4, 6, 6, 4, 6));
    this.fm = fm;
    this.operator = operator;
    add(head());
    EnvelopeThumb envelope = new EnvelopeThumb(fm.envelope(operator), () -> fm.on(operator) && fm.level(operator) > 0);
    envelope.setPreferredSize(new Dimension(UIScale.scale(80), UIScale.scale(ENVELOPE_HEIGHT)));
    refresh.add(envelope::repaint);
    add(envelope);
    add(level());
    add(role);
    addMouseListener(new Choice());
    envelope.addMouseListener(new Choice());
    fm.changes().add(this::refresh);
  }

  private Plane head() {
    Plane head = Plane.clear(Line.row(4, 0, 0, 0, 0));
    StudioButton number =
        StudioButton.ofSmallText(String.valueOf(operator + 1), "Shows the whole of operator " + (operator + 1));
    number.addActionListener(e -> fm.select(operator));
    refresh.add(() -> number.on(fm.selected() == operator));
    head.add(number);
    FrequencyField frequency = new FrequencyField(fm.frequency(operator));
    refresh.add(frequency::repaint);
    choosing(frequency);
    head.add(frequency, Line.GROW);
    fm.parameters(FmModel.prefix(operator), "on")
        .forEach(
            on -> {
              ParameterControls.Control toggle =
                  ParameterControls.toggle(fm.device(), on, "Operator " + (operator + 1) + " on", "On");
              StudioButton button = (StudioButton) toggle.component();
              button.whenOn(ThemeKey.CONTROL, ThemeKey.LEVEL);
              refresh.add(toggle.refresh());
              refresh.add(() -> button.word(button.isOn() ? "On" : "Off"));
              button.setPreferredSize(UIScale.scale(new Dimension(30, 20)));
              head.add(button);
            });
    return head;
  }

  private Component level() {
    FmBars bars = new FmBars(fm).word("Level", 34).bars(fm.parameters(FmModel.prefix(operator), "level"));
    refresh.add(bars::refresh);
    for (Component child : bars.row().getComponents()) {
      if (child instanceof ValueBar bar) {
        choosing(bar);
      }
    }
    return bars.row();
  }

  /** What has the keyboard shows its operator in full. */
  private void choosing(Component component) {
    component.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent e) {
            fm.select(operator);
          }
        });
  }

  void refresh() {
    ground(fm.selected() == operator ? ThemeKey.CHOSEN : ThemeKey.RAISED);
    String words = fm.role(operator);
    role.text(fm.on(operator) ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : "Muted");
    refresh.forEach(Runnable::run);
  }

  private final class Choice extends MouseAdapter {
    @Override
    public void mousePressed(MouseEvent e) {
      fm.select(operator);
    }
  }
}
