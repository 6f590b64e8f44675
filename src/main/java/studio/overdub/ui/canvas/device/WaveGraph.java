package studio.overdub.ui.canvas.device;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.device.synth.WaveShape;

/** A period of an oscillator's wave. */
public final class WaveGraph extends Graph {
  private static final long serialVersionUID = 1;

  private final transient WaveShape shape;

  /** A graph of one oscillator. */
  public WaveGraph(WaveShape shape) {
    super(shape.name());
    this.shape = shape;
    prefer(200, 72);
    Explanation.set(this, "One period of the wave as the oscillator makes it, before cross modulation and filters");
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    paintGround(g, width, height);
    paintLevel(g, .5, width, height);
    paintFrames(g, width, height);
    float[] points = shape.points();
    if (points.length > 0) {
      ThemeKey ink = shape.heard() ? ThemeKey.ACCENT : ThemeKey.FAINT;
      paintLine(g, points.length, i -> .5 + .5 * points[i], .5, ink, width, height);
    }
    paintWords(g, shape.heard() ? shape.words() : shape.words() + ", level 0", width);
  }

  /** The frames of a wavetable, one behind the other. */
  private void paintFrames(Graphics2D g, double width, double height) {
    g.setStroke(new BasicStroke(1));
    g.setColor(ThemeKey.LINE.color());
    for (float[] frame : shape.frames()) {
      Path2D line = new Path2D.Double();
      for (int i = 0; i < frame.length; i++) {
        lead(line, x(i / (frame.length - 1d), width), y(.5 + .5 * frame[i], height));
      }
      g.draw(line);
    }
  }
}
