package studio.overdub.engine;

import java.util.Arrays;

/** Takes what one channel sends to its output, in time with the master. */
final class StemTap {
  private final Edge edge;
  private final float[] left;
  private final float[] right;

  /** Taps a channel of a plan into {@code left} and {@code right}. */
  StemTap(RenderPlan plan, Strip strip, float[] left, float[] right) {
    int delay = plan.latency() - strip.outputLatency();
    EdgeState state = new EdgeState(strip.plan().audible() ? 1 : 0, delay);
    edge = new Edge(strip, Edge.Tap.POST, state, 1, null, true, left.length);
    this.left = left;
    this.right = right;
  }

  /** Takes one pass. */
  void take(Pass pass) {
    Arrays.fill(left, 0, pass.frames, 0);
    Arrays.fill(right, 0, pass.frames, 0);
    edge.mix(pass, left, right);
  }
}
