package studio.overdub.ui.canvas.device;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.device.ToneShape;

/** What an instrument sounds like, as it renders it: two periods of its wave, or its spectrum. */
public final class ToneGraph extends Graph {
  private static final long serialVersionUID = 1;
  private static final double[] DECADES = {100, 1000, 10000};

  private final transient ToneShape shape;
  private final boolean spectrum;

  private ToneGraph(ToneShape shape, boolean spectrum) {
    super(spectrum ? "Spectrum" : "Wave");
    this.shape = shape;
    this.spectrum = spectrum;
    prefer(200, 72);
    Explanation.set(
        this,
        spectrum
            ? "The spectrum of a note on C3 where it is loudest, 60 Hz to 16 kHz, as the device renders it"
            : "Two periods of a note on C3 where it is loudest, as the device renders it");
  }

  /** A graph of the wave. */
  public static ToneGraph ofWave(ToneShape shape) {
    return new ToneGraph(shape, false);
  }

  /** A graph of the spectrum. */
  public static ToneGraph ofSpectrum(ToneShape shape) {
    return new ToneGraph(shape, true);
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    paintGround(g, width, height);
    ThemeKey ink = shape.heard() ? ThemeKey.ACCENT : ThemeKey.FAINT;
    if (spectrum) {
      paintDecades(g, width, height);
      double[] heights = shape.spectrum();
      if (heights.length > 0) {
        paintLine(g, heights.length, i -> shape.heard() ? heights[i] : 0, 0, ink, width, height);
      }
    } else {
      paintLevel(g, .5, width, height);
      float[] wave = shape.wave();
      if (wave.length > 0) {
        paintLine(g, wave.length, i -> .5 + .5 * wave[i], .5, ink, width, height);
      }
    }
    paintWords(g, (spectrum ? "Spectrum, " : "Wave, ") + shape.words(), width);
  }

  private static void paintDecades(Graphics2D g, double width, double height) {
    g.setStroke(new BasicStroke(1));
    g.setColor(ThemeKey.FAINT_LINE.color());
    for (double hertz : DECADES) {
      double x = x(ToneShape.x(hertz), width);
      g.draw(new Line2D.Double(x, TOP, x, height - MARGIN));
    }
  }
}
