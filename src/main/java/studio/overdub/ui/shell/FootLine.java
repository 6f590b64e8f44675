package studio.overdub.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.Timer;
import studio.overdub.ui.kit.Canvas;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;

/**
 * The line at the window's foot: on the left what is under the mouse and its modifiers, on the right how things stand.
 * What can be taken back stands there with a button, until something else happened.
 */
final class FootLine extends Canvas {
  private static final long serialVersionUID = 1;
  private static final Pattern KEY = Pattern.compile("\\[([^\\]]+)\\]");
  private static final double MARGIN = 12;
  private static final int OFFER_MS = 30_000;
  private static final int BUTTON_HEIGHT = 18;

  private String explanation = "";
  private String state = "";
  private String message = "";
  private String prompt = "";
  private String offer = "";
  private transient Runnable offered = () -> {};
  private final StudioButton take = StudioButton.ofSmallText("", "");
  private final Timer offerEnds = new Timer(OFFER_MS, e -> endOffer());

  FootLine() {
    prefer(400, 24);
    setLayout(null);
    add(take);
    take.setVisible(false);
    take.addActionListener(
        e -> {
          Runnable run = offered;
          endOffer();
          run.run();
        });
    offerEnds.setRepeats(false);
  }

  /** Says what is under the mouse; keys stand in brackets. */
  void explain(String text) {
    if (!text.equals(explanation)) {
      explanation = text;
      message = "";
      repaint();
    }
  }

  /** Says what just happened, until the mouse asks for something else. */
  void tell(String text) {
    endOffer();
    message = text;
    repaint();
  }

  /**
   * Says what just happened and offers to do something about it, for half a minute or until something else happened.
   *
   * @param action what the button says
   */
  void offer(String text, String action, Runnable run) {
    message = "";
    offer = text;
    offered = run;
    take.word(action);
    take.getAccessibleContext().setAccessibleName(action + ": " + text);
    Explanation.set(take, action + ": " + text);
    take.setVisible(true);
    offerEnds.restart();
    revalidate();
    repaint();
  }

  private void endOffer() {
    offerEnds.stop();
    offer = "";
    offered = () -> {};
    take.setVisible(false);
    repaint();
  }

  @Override
  public void doLayout() {
    int text = getFontMetrics(Typeface.LABEL.scaled()).stringWidth(offer);
    int height = UIScale.scale(BUTTON_HEIGHT);
    take.setBounds(
        UIScale.scale((int) (2 * MARGIN)) + text, (getHeight() - height) / 2, take.getPreferredSize().width, height);
  }

  /** Says what the studio waits for, before all else; empty for nothing. */
  void prompt(String text) {
    if (!text.equals(prompt)) {
      prompt = text;
      repaint();
    }
  }

  /** Says how things stand. */
  void state(String text) {
    if (!text.equals(state)) {
      state = text;
      repaint();
    }
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    g.setColor(ThemeKey.PANEL.color());
    g.fillRect(0, 0, (int) Math.ceil(width), (int) Math.ceil(height));
    g.setFont(Typeface.LABEL.font());
    double y = height / 2 + 4;
    double stateWidth = g.getFontMetrics().stringWidth(state);
    g.setColor(ThemeKey.DIM.color());
    g.drawString(state, (float) (width - MARGIN - stateWidth), (float) y);
    g.clip(new Rectangle2D.Double(0, 0, width - stateWidth - 3 * MARGIN, height));
    if (!prompt.isEmpty()) {
      paintPrompt(g, width - stateWidth - 3 * MARGIN, height);
      paintKeyed(g, prompt, ThemeKey.TEXT, y, height);
    } else if (!offer.isEmpty()) {
      g.setColor(ThemeKey.TEXT.color());
      g.drawString(offer, (float) MARGIN, (float) y);
    } else if (message.isEmpty()) {
      paintKeyed(g, explanation, ThemeKey.DIM, y, height);
    } else {
      g.setColor(ThemeKey.TEXT.color());
      g.drawString(Ellipsis.fit(g, message, width - stateWidth - 4 * MARGIN), (float) MARGIN, (float) y);
    }
  }

  private static void paintPrompt(Graphics2D g, double width, double height) {
    g.setColor(ThemeKey.ACCENT.color(.22));
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    g.setColor(ThemeKey.ACCENT.color());
    g.fill(new Rectangle2D.Double(0, 0, 3, height));
  }

  private static void paintKeyed(Graphics2D g, String text, ThemeKey ink, double y, double height) {
    Matcher key = KEY.matcher(text);
    double x = MARGIN;
    int from = 0;
    while (key.find()) {
      x = paintWords(g, text.substring(from, key.start()).strip(), ink, x, y);
      x = paintKey(g, key.group(1), x, y, height);
      from = key.end();
    }
    paintWords(g, text.substring(from).strip(), ink, x, y);
  }

  private static double paintWords(Graphics2D g, String words, ThemeKey ink, double x, double y) {
    if (words.isEmpty()) {
      return x;
    }
    g.setColor(ink.color());
    g.drawString(words, (float) x, (float) y);
    return x + g.getFontMetrics().stringWidth(words) + 7;
  }

  private static double paintKey(Graphics2D g, String key, double x, double y, double height) {
    double width = g.getFontMetrics().stringWidth(key) + 10;
    g.setColor(ThemeKey.CONTROL.color());
    g.fill(new RoundRectangle2D.Double(x, height / 2 - 8, width, 16, 6, 6));
    g.setColor(ThemeKey.TEXT.color());
    g.drawString(key, (float) (x + 5), (float) y);
    return x + width + 5;
  }
}
