package studio.overdub.ui.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;

/** A line of text in one of the studio's voices, its digits tabular, cut with an ellipsis where it is too long. */
public final class TextLabel extends Canvas {
  private static final long serialVersionUID = 1;

  /** Where the text stands in its place. */
  public enum Side {
    LEFT,
    CENTRE,
    RIGHT
  }

  private final Typeface typeface;
  private final Side side;
  private final int fixedWidth;
  private ThemeKey ink;
  private String text;

  /**
   * @param width its width in logical units; 0 for as wide as the text
   */
  public TextLabel(String text, Typeface typeface, ThemeKey ink, Side side, int width) {
    this.text = text;
    this.typeface = typeface;
    this.ink = ink;
    this.side = side;
    this.fixedWidth = width;
  }

  /** A label on the left, as wide as its text. */
  public static TextLabel of(String text, Typeface typeface, ThemeKey ink) {
    return new TextLabel(text, typeface, ink, Side.LEFT, 0);
  }

  /** The heading of a section. */
  public static TextLabel heading(String text) {
    return of(text, Typeface.LABEL, ThemeKey.FAINT);
  }

  /** Shows another text. */
  public void text(String next) {
    if (!next.equals(text)) {
      text = next;
      if (fixedWidth == 0) {
        revalidate();
      }
      repaint();
    }
  }

  /** The text it shows. */
  public String text() {
    return text;
  }

  /** Shows the text in another colour. */
  public void ink(ThemeKey next) {
    if (next != ink) {
      ink = next;
      repaint();
    }
  }

  @Override
  public Dimension getPreferredSize() {
    if (isPreferredSizeSet()) {
      return super.getPreferredSize();
    }
    FontMetrics metrics = getFontMetrics(typeface.scaled());
    int width = fixedWidth > 0 ? UIScale.scale(fixedWidth) : Figures.width(metrics, text) + UIScale.scale(2);
    return new Dimension(width, UIScale.scale(typeface.font().getSize() + 4));
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(UIScale.scale(8), getPreferredSize().height);
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    g.setFont(typeface.font());
    g.setColor(ink.color());
    String shown = Ellipsis.fit(g, text, width + 1);
    double y = height / 2 + typeface.font().getSize2D() * .36;
    switch (side) {
      case LEFT -> Figures.draw(g, shown, 0, y);
      case CENTRE -> Figures.drawCentred(g, shown, width / 2, y);
      case RIGHT -> Figures.drawRight(g, shown, width, y);
    }
  }
}
