package studio.overdub.ui.kit;

import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;

/** A value with a word below it: the tempo, the position. It may be typed into, or open something when pressed. */
public final class Readout extends Canvas {
  private static final long serialVersionUID = 1;

  private final Typeface typeface;
  private final String name;
  private final boolean right;
  private String value = "";
  private String unit;
  private ThemeKey ink = ThemeKey.TEXT;
  private transient Consumer<Readout> onPress;

  private Readout(String name, Typeface typeface, boolean right, int width) {
    this.name = name;
    this.unit = name;
    this.typeface = typeface;
    this.right = right;
    prefer(width, 36);
    Explanation.set(this, name);
  }

  /** A value of {@code name}, which also stands below it until {@link #show} says otherwise. */
  public static Readout of(String name, int width) {
    return new Readout(name, Typeface.TITLE, false, width);
  }

  /** A value set against its right edge. */
  public static Readout right(String name, int width) {
    return new Readout(name, Typeface.TITLE, true, width);
  }

  /** The largest value of the window. */
  public static Readout position(String name, int width) {
    return new Readout(name, Typeface.POSITION, false, width);
  }

  /** Shows a value with its name below. */
  public void show(String value) {
    show(value, name);
  }

  /** Shows a value with another word below. */
  public void show(String value, String unit) {
    if (!value.equals(this.value) || !unit.equals(this.unit)) {
      this.value = value;
      this.unit = unit;
      repaint();
    }
  }

  /** Shows the value in another colour. */
  public void ink(ThemeKey next) {
    if (next != ink) {
      ink = next;
      repaint();
    }
  }

  /** Lets it be typed into; {@code onTyped} tells whether it understood. */
  public Readout typed(Predicate<String> onTyped) {
    return pressed(readout -> ValueEntry.open(readout, value, true, onTyped::test));
  }

  /** Runs {@code action} when it is clicked, or Enter pressed on it. */
  public Readout pressed(Consumer<Readout> action) {
    onPress = action;
    setFocusable(true);
    setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent e) {
            requestFocusInWindow();
          }

          @Override
          public void mouseClicked(MouseEvent e) {
            onPress.accept(Readout.this);
          }
        });
    addKeyListener(
        new KeyAdapter() {
          @Override
          public void keyPressed(KeyEvent e) {
            if (e.getKeyCode() == KeyEvent.VK_ENTER) {
              onPress.accept(Readout.this);
              e.consume();
            }
          }
        });
    addFocusListener(
        new FocusListener() {
          @Override
          public void focusGained(FocusEvent e) {
            repaint();
          }

          @Override
          public void focusLost(FocusEvent e) {
            repaint();
          }
        });
    return this;
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    boolean large = typeface == Typeface.POSITION;
    double valueY = large ? height / 2 + 3 : height / 2 - 1;
    g.setFont(typeface.font());
    g.setColor(ink.color());
    draw(g, value, width, valueY);
    g.setFont(Typeface.UNIT.font());
    g.setColor(ThemeKey.FAINT.color());
    draw(g, unit, width, large ? valueY + 13 : valueY + 13);
    FocusRing.paint(g, this, width, height);
  }

  private void draw(Graphics2D g, String text, double width, double y) {
    String shown = Ellipsis.fit(g, text, width);
    if (right) {
      Figures.drawRight(g, shown, width, y);
    } else {
      Figures.draw(g, shown, 0, y);
    }
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJComponent() {
            private static final long serialVersionUID = 1;

            @Override
            public AccessibleRole getAccessibleRole() {
              return onPress == null ? AccessibleRole.LABEL : AccessibleRole.PUSH_BUTTON;
            }

            @Override
            public String getAccessibleName() {
              return name + " " + value;
            }
          };
    }
    return accessibleContext;
  }
}
