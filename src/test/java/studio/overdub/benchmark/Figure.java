package studio.overdub.benchmark;

import java.io.IOException;

/** One thing that is measured. */
interface Figure {
  /** The name that chooses it on the command line, and the heading of its section. */
  String name();

  /** How it is measured: a sentence or two, in Markdown. */
  String method();

  /**
   * Measures, and writes tables and remarks.
   *
   * @throws MissingException if the machine lacks what it takes; what was written before stays
   */
  void measure(Report report) throws IOException, InterruptedException, MissingException;
}
