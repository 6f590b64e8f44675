package studio.overdub.ui.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleState;
import javax.accessibility.AccessibleStateSet;
import javax.swing.JButton;

/** A button with an icon or a word, which may show that what it stands for is on. */
public final class StudioButton extends JButton {
  private static final long serialVersionUID = 1;

  /** How loud a button is. */
  public enum Kind {
    /** On a ground of its own. */
    CONTROL,
    /** Without a ground until the mouse is over it or it is on. */
    QUIET,
    /** The one that matters most in its place. */
    ACTION
  }

  private final Kind kind;
  private final transient StudioIcon icon;
  private final int height;
  private ThemeKey ink;
  private ThemeKey onGround = ThemeKey.ACCENT;
  private ThemeKey onInk = ThemeKey.ON_ACCENT;
  private boolean on;

  private StudioButton(Kind kind, StudioIcon icon, String text, String name, int height) {
    super(text);
    this.kind = kind;
    this.icon = icon;
    this.height = height;
    setContentAreaFilled(false);
    setBorderPainted(false);
    setFocusPainted(false);
    setOpaque(false);
    setRolloverEnabled(true);
    setRequestFocusEnabled(false);
    getAccessibleContext().setAccessibleName(name);
    Explanation.set(this, name);
  }

  /** A button with an icon; {@code name} is for screen readers and the foot line. */
  public static StudioButton ofIcon(Kind kind, StudioIcon icon, String name) {
    return new StudioButton(kind, icon, "", name, 28);
  }

  /** A small button with an icon, 24 a side. */
  public static StudioButton ofSmallIcon(StudioIcon icon, String name) {
    return new StudioButton(Kind.QUIET, icon, "", name, 24);
  }

  /** A button with a word. */
  public static StudioButton ofText(Kind kind, String text, String name) {
    return new StudioButton(kind, null, text, name, 28);
  }

  /** A small button with a letter or short word, as the M and S of a strip. */
  public static StudioButton ofSmallText(String text, String name) {
    return new StudioButton(Kind.CONTROL, null, text, name, 20);
  }

  /** Draws icon or word in this colour while it is off. */
  public StudioButton inked(ThemeKey ink) {
    this.ink = ink;
    return this;
  }

  /** The colours while it is on, in place of the accent. */
  public StudioButton whenOn(ThemeKey ground, ThemeKey ink) {
    onGround = ground;
    onInk = ink;
    return this;
  }

  /** Shows whether what it stands for is on. */
  public void on(boolean on) {
    if (on != this.on) {
      this.on = on;
      repaint();
    }
  }

  /** Whether it shows that what it stands for is on. */
  public boolean isOn() {
    return on;
  }

  /** Shows another word. */
  public void word(String word) {
    if (!word.equals(getText())) {
      setText(word);
      revalidate();
    }
  }

  @Override
  public Dimension getPreferredSize() {
    int width = 32;
    if (icon != null) {
      width = height > 24 ? 32 : height;
    } else if (height < 24) {
      width = Math.max(24, (int) Canvas.logical(getFontMetrics(Typeface.UNIT.scaled()).stringWidth(getText())) + 12);
    } else {
      width = (int) Math.ceil(Canvas.logical(getFontMetrics(Typeface.NAME.scaled()).stringWidth(getText()))) + 20;
    }
    return new Dimension(UIScale.scale(width), UIScale.scale(height));
  }

  @Override
  public Dimension getMinimumSize() {
    return getPreferredSize();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = Canvas.logical(graphics);
    double w = Canvas.logical(getWidth());
    double h = Canvas.logical(getHeight());
    Color ground = ground();
    if (ground != null) {
      g.setColor(ground);
      g.fill(new RoundRectangle2D.Double(0, 0, w, h, height < 24 ? 8 : 10, height < 24 ? 8 : 10));
    }
    Color colour = ink();
    if (icon != null) {
      icon.paint(g, colour, w / 2, h / 2, height < 28 ? 14 : 16);
    } else {
      g.setFont((height < 24 ? Typeface.UNIT : kind == Kind.ACTION ? Typeface.NAME : Typeface.BODY).font());
      g.setColor(colour);
      String shown = Ellipsis.fit(g, getText(), height < 24 ? w - 4 : w - 8);
      double textWidth = Figures.width(g, shown);
      Figures.draw(g, shown, (w - textWidth) / 2, h / 2 + g.getFont().getSize2D() * .36);
    }
    FocusRing.paint(g, this, w, h);
    g.dispose();
  }

  private Color ground() {
    boolean over = getModel().isRollover() && isEnabled();
    if (on) {
      return onGround.color();
    }
    return switch (kind) {
      case ACTION -> isEnabled() ? (over ? ThemeKey.CAP : ThemeKey.ACTION).color() : ThemeKey.CONTROL.color();
      case CONTROL -> (over ? ThemeKey.CONTROL_HOVER : ThemeKey.CONTROL).color();
      case QUIET -> over ? ThemeKey.CONTROL.color() : null;
    };
  }

  private Color ink() {
    if (!isEnabled()) {
      return ThemeKey.MARK.color();
    }
    if (on) {
      return onInk.color();
    }
    if (ink != null) {
      return ink.color();
    }
    return switch (kind) {
      case ACTION -> ThemeKey.ON_ACTION.color();
      case CONTROL -> ThemeKey.TEXT.color();
      case QUIET -> ThemeKey.DIM.color();
    };
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext = new AccessibleStudioButton();
    }
    return accessibleContext;
  }

  private final class AccessibleStudioButton extends AccessibleJButton {
    private static final long serialVersionUID = 1;

    @Override
    public AccessibleStateSet getAccessibleStateSet() {
      AccessibleStateSet states = super.getAccessibleStateSet();
      if (on) {
        states.add(AccessibleState.CHECKED);
      }
      return states;
    }
  }
}
