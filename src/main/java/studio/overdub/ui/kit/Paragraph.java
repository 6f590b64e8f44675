package studio.overdub.ui.kit;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Text that breaks between words to fit the width it is given, and within a word that is wider than that. */
public final class Paragraph extends Canvas {
  private static final long serialVersionUID = 1;

  private final Typeface typeface;
  private final ThemeKey ink;
  private final boolean centred;
  private String text;

  /** A paragraph in one of the studio's voices, centred. */
  public Paragraph(String text, Typeface typeface, ThemeKey ink) {
    this(text, typeface, ink, true);
  }

  /**
   * @param centred whether its lines stand in the middle, else at the left
   */
  public Paragraph(String text, Typeface typeface, ThemeKey ink, boolean centred) {
    this.text = text;
    this.typeface = typeface;
    this.ink = ink;
    this.centred = centred;
  }

  /** Shows another text. */
  public void text(String next) {
    if (!next.equals(text)) {
      text = next;
      revalidate();
      repaint();
    }
  }

  /** How high it is at a width, both in logical units. */
  public int heightFor(double width) {
    return lines(getFontMetrics(typeface.font()), width).size() * lineHeight();
  }

  private int lineHeight() {
    return typeface.font().getSize() + 5;
  }

  private List<String> lines(FontMetrics metrics, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && metrics.stringWidth(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (line.length() > 1 && metrics.stringWidth(line.toString()) > width) {
        int fits = fitting(metrics, line, width);
        lines.add(line.substring(0, fits));
        line.delete(0, fits);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many characters fit, one at least. */
  private static int fitting(FontMetrics metrics, CharSequence word, double width) {
    int fits = 1;
    while (fits < word.length() && metrics.stringWidth(word.subSequence(0, fits + 1).toString()) <= width) {
      fits++;
    }
    return fits;
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    Font font = typeface.font();
    g.setFont(font);
    g.setColor(ink.color());
    double y = font.getSize();
    for (String line : lines(g.getFontMetrics(), width)) {
      double x = centred ? (width - g.getFontMetrics().stringWidth(line)) / 2 : 0;
      g.drawString(line, (float) x, (float) y);
      y += lineHeight();
    }
  }
}
