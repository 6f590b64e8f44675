package studio.overdub.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes what one channel sends to its output, and what its instrument sends to the master past it, in time with the
 * master. So the stems of all that feeds the master add up to what the master gathers.
 */
final class StemTap {
  private final Edge[] edges;
  private final float[] left;
  private final float[] right;

  /** Taps a channel of a plan into {@code left} and {@code right}. */
  StemTap(RenderPlan plan, Strip strip, float[] left, float[] right) {
    int frames = left.length;
    List<Edge> all = new ArrayList<>();
    EdgeState state =
        new EdgeState(strip.plan().audible() ? 1 : 0, plan.latency() - strip.latency(Edge.Tap.POST));
    all.add(new Edge(strip, Edge.Tap.POST, 0, state, 1, false, null, true, frames));
    for (Edge edge : plan.master().inputs()) {
      if (edge.source() == strip && edge.tap() == Edge.Tap.OUTPUT) {
        all.add(edge.again(plan.latency() - strip.latency(Edge.Tap.OUTPUT), frames));
      }
    }
    edges = all.toArray(Edge[]::new);
    this.left = left;
    this.right = right;
  }

  /** Takes one pass. */
  void take(Pass pass) {
    Arrays.fill(left, 0, pass.frames, 0);
    Arrays.fill(right, 0, pass.frames, 0);
    for (Edge edge : edges) {
      edge.mix(pass, left, right);
    }
  }
}
