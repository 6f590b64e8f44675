package studio.overdub.ui.canvas.device;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;
import studio.overdub.ui.view.device.notes.AnswersModel.Note;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Figures;
import studio.overdub.ui.kit.FocusRing;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.KeyNames;
import studio.overdub.ui.view.device.notes.AnswersModel;
import studio.overdub.ui.view.device.notes.AnswersModel.Question;
import studio.overdub.ui.view.device.sampler.ZoneLayout;

/**
 * Four octaves of keys, and what a note effect makes of them: what is pressed has a ring, what comes out is filled.
 * Where every key goes somewhere of its own, arcs lead there, and keys that are left out stand back.
 */
public final class AnswerKeys extends NamedCanvas {
  private static final long serialVersionUID = 1;
  private static final double WORDS = 18;
  private static final double ARCS = 30;
  private static final double BLACK_SHARE = .6;
  private static final String USE =
      "Press a key to see and hear what becomes of it  [Left] [Right] the key beside it  [Space] hears it";

  private final transient AnswersModel model;

  /** Keys of a model. */
  public AnswerKeys(AnswersModel model) {
    super("Keys and what becomes of them");
    this.model = model;
    setFocusable(true);
    prefer(640, 112);
    model.changes().add(this::repaint);
    Hand hand = new Hand();
    addMouseListener(hand);
    addMouseMotionListener(hand);
    addKeyListener(new Keys());
    Explanation.set(this, USE);
  }

  private double keyWidth() {
    return logical(getWidth() - 1) / AnswersModel.KEYS;
  }

  private double x(int key) {
    return (key - AnswersModel.LOWEST) * keyWidth();
  }

  private double keysTop() {
    return model.question() == Question.ALL ? WORDS + ARCS : WORDS + 4;
  }

  private double keysHeight() {
    return logical(getHeight()) - keysTop() - 2;
  }

  /** A black key, or a white one, which is wider below its black neighbours. */
  private Shape shape(int key) {
    double top = keysTop();
    double bottom = top + keysHeight();
    double edge = top + keysHeight() * BLACK_SHARE;
    double left = x(key);
    double right = left + keyWidth();
    if (KeyNames.black(key)) {
      return new Rectangle2D.Double(left, top, keyWidth(), edge - top);
    }
    double leftBelow = KeyNames.black(key - 1) ? left - keyWidth() / 2 : left;
    double rightBelow = KeyNames.black(key + 1) ? right + keyWidth() / 2 : right;
    Path2D white = new Path2D.Double();
    white.moveTo(left, top);
    white.lineTo(right, top);
    white.lineTo(right, edge);
    white.lineTo(rightBelow, edge);
    white.lineTo(rightBelow, bottom);
    white.lineTo(leftBelow, bottom);
    white.lineTo(leftBelow, edge);
    white.lineTo(left, edge);
    white.closePath();
    return white;
  }

  private static boolean shown(int key) {
    return key >= AnswersModel.LOWEST && key < AnswersModel.LOWEST + AnswersModel.KEYS;
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    g.setColor(ThemeKey.CANVAS.color());
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    g.setFont(Typeface.LABEL.font());
    g.setColor(ThemeKey.TEXT.color());
    Figures.draw(g, model.describe(), 8, 13);
    paintKeys(g, height);
    if (model.question() == Question.ALL) {
      paintWays(g);
    }
    paintAnswers(g);
    paintOctaves(g, height);
    FocusRing.paint(g, this, width, height);
  }

  private void paintKeys(Graphics2D g, double height) {
    double top = keysTop();
    double high = height - top - 2;
    double wide = keyWidth();
    g.setColor(ThemeKey.WHITE_KEY.color());
    g.fill(new Rectangle2D.Double(0, top, wide * AnswersModel.KEYS, high));
    for (int key = AnswersModel.LOWEST; shown(key); key++) {
      if (KeyNames.black(key)) {
        g.setColor(ThemeKey.BLACK_KEY.color());
        g.fill(new Rectangle2D.Double(x(key), top, wide, high * BLACK_SHARE));
        g.setColor(ThemeKey.ON_WHITE_KEY.color(.35));
        g.fill(new Rectangle2D.Double(x(key) + wide / 2 - .25, top + high * BLACK_SHARE, .5, high * (1 - BLACK_SHARE)));
      } else if (key % 12 == 0 || key % 12 == 5) {
        g.setColor(ThemeKey.ON_WHITE_KEY.color(.35));
        g.fill(new Rectangle2D.Double(x(key) - .25, top, .5, high));
      }
    }
  }

  private void paintOctaves(Graphics2D g, double height) {
    g.setFont(Typeface.UNIT.font());
    for (int key = AnswersModel.LOWEST; shown(key); key += 12) {
      int octave = key;
      boolean sounds = model.answers().stream().anyMatch(a -> a.key() == octave);
      boolean numbered = sounds && model.question() == Question.CHORD;
      if (!numbered) {
        g.setColor((sounds ? ThemeKey.ON_ACCENT : ThemeKey.ON_WHITE_KEY).color());
        Figures.draw(g, KeyNames.of(key, Optional.empty()), x(key) + 3, height - 5);
      }
    }
  }

  /**
   * Arcs from keys that move to where they go; a veil over keys that are left out, and over those that move where
   * others stay. Where all move alike, the arc of the pressed key says it for all.
   */
  private void paintWays(Graphics2D g) {
    double top = keysTop();
    double wide = keyWidth();
    boolean someStay = model.someStay();
    g.setStroke(new BasicStroke(1.25f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int key = AnswersModel.LOWEST; shown(key); key++) {
      List<Integer> goes = model.of(key);
      if (goes.isEmpty() || someStay && !goes.contains(key)) {
        g.setColor(ThemeKey.CANVAS.color(.55));
        g.fill(shape(key));
      }
      if (someStay || model.pressed().contains(key)) {
        g.setColor(ThemeKey.DIM.color());
        for (int to : goes) {
          if (to != key && shown(to)) {
            arc(g, x(key) + wide / 2, x(to) + wide / 2, top - 2);
          }
        }
      }
    }
  }

  private static void arc(Graphics2D g, double from, double to, double y) {
    double rise = Math.min(ARCS - 6, 8 + Math.abs(to - from) * .25);
    Path2D arc = new Path2D.Double();
    arc.moveTo(from, y);
    arc.quadTo((from + to) / 2, y - 2 * rise + 4, to, y);
    g.draw(arc);
    g.fill(new Ellipse2D.Double(to - 2, y - 2, 4, 4));
  }

  private void paintAnswers(Graphics2D g) {
    List<Note> answers = model.answers();
    for (int i = 0; i < answers.size(); i++) {
      Note answer = answers.get(i);
      if (shown(answer.key())) {
        g.setColor(ThemeKey.ACCENT.color(.45 + .55 * answer.velocity() / 127));
        g.fill(shape(answer.key()));
        if (model.question() == Question.CHORD) {
          g.setFont(Typeface.UNIT.font());
          g.setColor(ThemeKey.ON_ACCENT.color());
          double bottom = shape(answer.key()).getBounds2D().getMaxY();
          Figures.drawCentred(g, String.valueOf(i + 1), x(answer.key()) + keyWidth() / 2, bottom - 5);
        }
      }
    }
    model.pressed().stream().filter(AnswerKeys::shown).forEach(key -> ring(g, shape(key)));
  }

  /** A line along the inner side of a key's edge. */
  private static void ring(Graphics2D g, Shape key) {
    Graphics2D inside = (Graphics2D) g.create();
    inside.clip(key);
    inside.setStroke(new BasicStroke(4));
    inside.setColor(ThemeKey.FOCUS.color());
    inside.draw(key);
    inside.dispose();
  }

  private final class Hand extends MouseAdapter {
    private int keyAt(MouseEvent e) {
      double place = logicalX(e) / keyWidth();
      int key = AnswersModel.LOWEST + (int) Math.floor(place);
      if (KeyNames.black(key) && !shape(key).contains(logicalX(e), logicalY(e))) {
        key += place - Math.floor(place) < .5 ? -1 : 1;
      }
      return Math.clamp(key, 0, ZoneLayout.COUNT - 1);
    }

    @Override
    public void mousePressed(MouseEvent e) {
      requestFocusInWindow();
      if (SwingUtilities.isLeftMouseButton(e)) {
        model.press(keyAt(e));
      }
    }

    @Override
    public void mouseDragged(MouseEvent e) {
      if (SwingUtilities.isLeftMouseButton(e) && !model.pressed().getFirst().equals(keyAt(e))) {
        model.press(keyAt(e));
      }
    }

    @Override
    public void mouseReleased(MouseEvent e) {
      model.release();
    }
  }

  private final class Keys extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent e) {
      int key = model.pressed().getFirst();
      switch (e.getKeyCode()) {
        case KeyEvent.VK_RIGHT -> model.press(key + 1);
        case KeyEvent.VK_LEFT -> model.press(key - 1);
        case KeyEvent.VK_SPACE -> model.press(key);
        default -> {
          return;
        }
      }
      getAccessibleContext().setAccessibleDescription(model.describe());
      e.consume();
    }

    @Override
    public void keyReleased(KeyEvent e) {
      model.release();
    }
  }
}
