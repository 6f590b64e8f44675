package studio.overdub.ui.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.List;

/** What an empty place shows: what goes there, and buttons that make the first one. */
public final class EmptyPlace extends Plane {
  private static final long serialVersionUID = 1;
  private static final int WIDEST = 380;
  private static final int MARGIN = 16;
  private static final int GAP = 8;

  private final Paragraph title;
  private final Paragraph text;
  private final transient List<StudioButton> actions;

  /**
   * @param title what is missing: "No track is chosen"
   * @param text what goes here and how it gets here
   */
  public EmptyPlace(ThemeKey ground, String title, String text, StudioButton... actions) {
    super(ground, null);
    this.title = new Paragraph(title, Typeface.NAME, ThemeKey.TEXT);
    this.text = new Paragraph(text, Typeface.BODY, ThemeKey.DIM);
    this.actions = List.of(actions);
    add(this.title);
    add(this.text);
    this.actions.forEach(this::add);
  }

  @Override
  public void doLayout() {
    int width = Math.min(getWidth() - 2 * UIScale.scale(MARGIN), UIScale.scale(WIDEST));
    double logical = Canvas.logical(width);
    int gap = UIScale.scale(GAP);
    int titleHeight = UIScale.scale(title.heightFor(logical));
    int textHeight = UIScale.scale(text.heightFor(logical));
    int buttons = actions.stream().mapToInt(b -> b.getPreferredSize().height + gap).sum();
    int x = (getWidth() - width) / 2;
    int y = Math.max(gap, (getHeight() - titleHeight - textHeight - gap - buttons) / 2);
    title.setBounds(x, y, width, titleHeight);
    text.setBounds(x, y += titleHeight + gap / 2, width, textHeight);
    y += textHeight + gap;
    for (StudioButton button : actions) {
      Dimension d = button.getPreferredSize();
      button.setBounds((getWidth() - d.width) / 2, y, d.width, d.height);
      y += d.height + gap;
    }
  }
}
