package studio.overdub.benchmark;

import java.io.IOException;
import java.util.List;
import studio.overdub.ui.canvas.roll.PaintingBenchmark;

/** Frames of the piano roll over 100,000 notes. */
final class PianoRollFrames implements Figure {
  @Override
  public String name() {
    return "roll";
  }

  @Override
  public String method() {
    return """
        Whole frames of the piano roll with its velocity lane over a clip of 100,000 notes, painted into an \
        image of 1183 x 421 logical pixels at 100 and 200 %, in a Java process of its own. A warm loop, not \
        JMH, since the worst frame counts: 60 frames to warm up, then 200 measured, scrolling 12 pixels a \
        frame where not all is in view. The bar: 16 ms.""";
  }

  @Override
  public void measure(Report report) throws IOException, InterruptedException {
    Run run =
        Run.of(Programs.java(List.of("-Djava.awt.headless=true"), PaintingBenchmark.class.getName())).succeeded();
    report.table("Scale, notes in view", "Median, 95th percentile, worst by the clock, and in processor time");
    for (String line : run.output().lines().toList()) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        report.row(line.substring(0, colon), line.substring(colon + 2));
      }
    }
  }
}
