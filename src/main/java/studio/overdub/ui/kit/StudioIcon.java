package studio.overdub.ui.kit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The studio's icons, drawn on a grid of 16 by 16. */
public enum StudioIcon {
  TO_START {
    @Override
    void draw(Graphics2D g) {
      g.fill(new Rectangle2D.Double(3, 3.5, 1.6, 9));
      g.draw(path(13, 8, 6.5, 8));
      g.draw(path(9.4, 5, 6.4, 8, 9.4, 11));
    }
  },
  STOP {
    @Override
    void draw(Graphics2D g) {
      g.fill(new RoundRectangle2D.Double(3.5, 3.5, 9, 9, 2, 2));
    }
  },
  PLAY {
    @Override
    void draw(Graphics2D g) {
      g.fill(closed(4.5, 2.8, 13, 8, 4.5, 13.2));
    }
  },
  RECORD {
    @Override
    void draw(Graphics2D g) {
      g.fill(new Ellipse2D.Double(3.5, 3.5, 9, 9));
    }
  },
  LOOP {
    @Override
    void draw(Graphics2D g) {
      g.draw(path(2.5, 7.5, 2.5, 6.5, 3.5, 5, 5, 4.5, 13, 4.5));
      g.draw(path(10.8, 2.2, 13.2, 4.5, 10.8, 6.8));
      g.draw(path(13.5, 8.5, 13.5, 9.5, 12.5, 11, 11, 11.5, 3, 11.5));
      g.draw(path(5.2, 9.2, 2.8, 11.5, 5.2, 13.8));
    }
  },
  UNDO {
    @Override
    void draw(Graphics2D g) {
      g.draw(path(6.5, 3.2, 3, 6.5, 6.5, 9.8));
      Path2D p = new Path2D.Double();
      p.moveTo(3.2, 6.5);
      p.lineTo(9, 6.5);
      p.curveTo(14.5, 6.5, 14.5, 13, 9, 13);
      p.lineTo(7.5, 13);
      g.draw(p);
    }
  },
  REDO {
    @Override
    void draw(Graphics2D g) {
      g.translate(16, 0);
      g.scale(-1, 1);
      UNDO.draw(g);
    }
  },
  PLUS {
    @Override
    void draw(Graphics2D g) {
      g.draw(path(8, 3.5, 8, 12.5));
      g.draw(path(3.5, 8, 12.5, 8));
    }
  },
  MORE {
    @Override
    void draw(Graphics2D g) {
      for (double x : new double[] {3.5, 8, 12.5}) {
        g.fill(new Ellipse2D.Double(x - 1.3, 6.7, 2.6, 2.6));
      }
    }
  };

  /** Draws itself on 16 by 16 in the graphics' colour and stroke. */
  abstract void draw(Graphics2D g);

  /** Draws the icon about a point, at so many logical units a side. */
  public void paint(Graphics2D graphics, Color colour, double cx, double cy, double size) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.translate(cx - size / 2, cy - size / 2);
    g.scale(size / 16, size / 16);
    g.setColor(colour);
    g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    draw(g);
    g.dispose();
  }

  private static Path2D path(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    return path;
  }

  private static Path2D closed(double... points) {
    Path2D path = path(points);
    path.closePath();
    return path;
  }
}
