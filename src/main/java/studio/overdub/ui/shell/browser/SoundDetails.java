package studio.overdub.ui.shell.browser;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import studio.overdub.ui.kit.Canvas;
import studio.overdub.ui.kit.Chip;
import studio.overdub.ui.kit.Flow;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Paragraph;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.browser.RowFacts;

/** What the selected sound is, whose, and what it is for; its tags narrow the list. Not seen while none is selected. */
final class SoundDetails extends Plane {
  private static final long serialVersionUID = 1;
  private static final int USUAL_WIDTH = 192;
  private static final int MOST_LINE = 48;
  private static final int MOST_TEXT = 96;

  private final TextLabel title = new TextLabel("", Typeface.NAME, ThemeKey.TEXT, TextLabel.Side.LEFT, USUAL_WIDTH);
  private final Paragraph line = new Paragraph("", Typeface.LABEL, ThemeKey.FAINT, false);
  private final Paragraph text = new Paragraph("", Typeface.LABEL, ThemeKey.DIM, false);
  private final Plane tags = Plane.clear(Flow.ofChips());
  private final transient Predicate<String> isOn;
  private final transient BiConsumer<String, Boolean> onTag;
  private transient RowFacts shown = RowFacts.NONE;

  /**
   * @param isOn whether the list is narrowed to a tag
   * @param onTag narrows the list to a tag, or widens it
   */
  SoundDetails(Predicate<String> isOn, BiConsumer<String, Boolean> onTag) {
    super(ThemeKey.PANEL, Line.column(4, 9, 12, 10, 12));
    this.isOn = isOn;
    this.onTag = onTag;
    add(title);
    add(line);
    add(text);
    add(tags);
    setVisible(false);
  }

  /** Shows what is told of a row. */
  void show(RowFacts facts) {
    if (!facts.equals(shown)) {
      shown = facts;
      title.text(facts.title());
      line.text(facts.line());
      text.text(facts.text());
      line.setVisible(!facts.line().isEmpty());
      text.setVisible(!facts.text().isEmpty());
      tags.setVisible(!facts.tags().isEmpty());
      setVisible(!facts.equals(RowFacts.NONE));
      tags.removeAll();
      facts.tags().forEach(this::addTag);
      fit();
    }
    for (int i = 0; i < tags.getComponentCount(); i++) {
      ((Chip) tags.getComponent(i)).setSelected(isOn.test(shown.tags().get(i)));
    }
  }

  private void addTag(String tag) {
    Chip chip = new Chip(tag);
    chip.addActionListener(e -> onTag.accept(tag, chip.isSelected()));
    tags.add(chip);
  }

  @Override
  public void doLayout() {
    fit();
    super.doLayout();
  }

  /** Gives the paragraphs the height that their text takes at this width. */
  private void fit() {
    double width = getWidth() > 0 ? Canvas.logical(getWidth()) - 24 : USUAL_WIDTH;
    boolean changed = fit(line, width, MOST_LINE);
    changed |= fit(text, width, MOST_TEXT);
    if (changed) {
      revalidate();
    }
  }

  private static boolean fit(Paragraph paragraph, double width, int most) {
    Dimension size = UIScale.scale(new Dimension(USUAL_WIDTH, Math.min(most, paragraph.heightFor(width))));
    boolean other = !size.equals(paragraph.getPreferredSize());
    paragraph.setPreferredSize(size);
    return other;
  }

  @Override
  protected void paintComponent(Graphics g) {
    super.paintComponent(g);
    g.setColor(ThemeKey.GAP.color());
    g.fillRect(0, 0, getWidth(), UIScale.scale(1));
  }
}
