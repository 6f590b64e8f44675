package studio.overdub.ui.canvas.device;

import java.awt.BasicStroke;
import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import studio.overdub.ui.kit.Canvas;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.device.Handles;
import studio.overdub.ui.view.device.Handles.Handle;

/**
 * What mouse and keys do on a graph with handles: a drag moves one, by a tenth with Shift, a double-click puts it back.
 * Says under the mouse, above the graph and to screen readers what a handle stands at.
 *
 * @param <I> what tells one handle from another
 */
final class HandleGestures<I> extends MouseAdapter {
  /** How near the mouse has to be to a handle, in logical units. */
  static final double REACH = 12;

  private static final double FINE = .1;
  private static final double DOT = 3;

  private final Graph graph;
  private final Handles<I> model;
  private final String use;
  private final double reach;
  private final double below;
  private Optional<I> under = Optional.empty();
  private double fromX;
  private double fromY;
  private double grabbedY;

  /**
   * Answers a graph's mouse and keys from now on.
   *
   * @param use how the graph is used, in words
   * @param reach how near the mouse has to be to a handle, in logical units
   * @param below what stays free below, besides the margin, in logical units
   */
  HandleGestures(Graph graph, Handles<I> model, String use, double reach, double below) {
    this.graph = graph;
    this.model = model;
    this.use = use;
    this.reach = reach;
    this.below = below;
    graph.setFocusable(true);
    graph.addMouseListener(this);
    graph.addMouseMotionListener(this);
    graph.addKeyListener(new MoveKeys(model, this::tell));
    graph.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent e) {
            tell();
          }
        });
    model.changes().add(graph::repaint);
    Explanation.set(graph, use);
  }

  /** Says where what keys move stands, for screen readers as well. */
  private void tell() {
    graph.getAccessibleContext().setAccessibleDescription(model.describeChosen());
  }

  /** Whether a hand or keys are about a handle. */
  boolean isBusy(I handle) {
    Optional<I> busy = model.held() || under.isEmpty() && graph.isFocusOwner() ? model.chosenHandle() : under;
    return busy.equals(Optional.of(handle));
  }

  /** What the handle that a hand or keys are about stands at, else {@code rest}. */
  String words(Supplier<String> rest) {
    if (model.held()) {
      return model.chosenHandle().map(model::describe).orElseGet(rest);
    }
    return under.map(model::describe).orElseGet(() -> graph.isFocusOwner() ? model.describeChosen() : rest.get());
  }

  /**
   * Paints the handles as dots of one ink; the one that a hand or keys are about stands out even where the line is
   * faint.
   */
  void paint(Graphics2D g, ThemeKey ink, double width, double height) {
    paint(g, handle -> isBusy(handle) ? ThemeKey.ACCENT : ink, width, height);
  }

  /** Paints the handles as dots, each in an ink of its own. */
  void paint(Graphics2D g, Function<I, ThemeKey> inks, double width, double height) {
    g.setStroke(new BasicStroke(1.5f));
    for (Handle<I> handle : model.handles()) {
      boolean busy = isBusy(handle.id());
      double radius = (busy ? DOT + 1.5 : DOT) - (handle.small() ? 1 : 0);
      Ellipse2D dot =
          new Ellipse2D.Double(
              Graph.x(handle.x(), width) - radius, Graph.y(handle.y(), height - below) - radius, 2 * radius,
              2 * radius);
      ThemeKey ink = inks.apply(handle.id());
      g.setColor((busy ? ink : ThemeKey.CANVAS).color());
      g.fill(dot);
      g.setColor((busy ? ThemeKey.OUTLINE : ink).color());
      g.draw(dot);
    }
  }

  private Optional<Handle<I>> at(MouseEvent e) {
    double width = Canvas.logical(graph.getWidth());
    double height = Canvas.logical(graph.getHeight()) - below;
    Optional<Handle<I>> nearest = Optional.empty();
    double best = reach;
    for (Handle<I> handle : model.handles()) {
      double distance =
          Math.hypot(
              Graph.x(handle.x(), width) - Canvas.logical(e.getX()),
              Graph.y(handle.y(), height) - Canvas.logical(e.getY()));
      if (distance < best) {
        best = distance;
        nearest = Optional.of(handle);
      }
    }
    return nearest;
  }

  @Override
  public void mousePressed(MouseEvent e) {
    graph.requestFocusInWindow();
    if (!SwingUtilities.isLeftMouseButton(e)) {
      return;
    }
    Optional<Handle<I>> handle = at(e);
    if (e.getClickCount() == 2) {
      model.cancel();
      handle.ifPresent(h -> model.reset(h.id()));
    } else {
      handle.ifPresent(h -> grab(h, e));
    }
  }

  private void grab(Handle<I> handle, MouseEvent e) {
    fromX = e.getX();
    fromY = e.getY();
    grabbedY = handle.y();
    model.grab(handle.id());
  }

  @Override
  public void mouseDragged(MouseEvent e) {
    if (model.held()) {
      double share = e.isShiftDown() ? FINE : 1;
      double width = Canvas.logical(graph.getWidth());
      double height = Canvas.logical(graph.getHeight()) - below;
      double right = Graph.shareX(Canvas.logical(e.getX()), width) - Graph.shareX(Canvas.logical(fromX), width);
      double up = Graph.shareY(Canvas.logical(e.getY()), height) - Graph.shareY(Canvas.logical(fromY), height);
      model.drag(right * share, grabbedY + up * share);
      tell();
    }
  }

  @Override
  public void mouseReleased(MouseEvent e) {
    if (model.held()) {
      model.drop();
    }
    mouseMoved(e);
  }

  @Override
  public void mouseMoved(MouseEvent e) {
    under = at(e).map(Handle::id);
    Explanation.set(graph, under.map(handle -> model.describe(handle) + ". ").orElse("") + use);
    int cursor = under.map(model::way).map(HandleGestures::cursor).orElse(Cursor.DEFAULT_CURSOR);
    graph.setCursor(Cursor.getPredefinedCursor(cursor));
    graph.repaint();
  }

  private static int cursor(Handles.Way way) {
    return switch (way) {
      case ANY -> Cursor.MOVE_CURSOR;
      case ACROSS -> Cursor.E_RESIZE_CURSOR;
      case UPRIGHT -> Cursor.N_RESIZE_CURSOR;
    };
  }

  @Override
  public void mouseExited(MouseEvent e) {
    under = Optional.empty();
    graph.repaint();
  }
}
