package studio.overdub.benchmark;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs JMH's benchmarks, in processes of their own. */
final class Harness {
  private Harness() {}

  /**
   * The results of the benchmarks of a class.
   *
   * @param param a parameter to fix, or null
   */
  static Collection<RunResult> run(Class<?> benchmark, String param, String value) throws MissingException {
    if (Harness.class.getResource("/META-INF/BenchmarkList") == null) {
      throw new MissingException("what JMH generates when the tests are compiled with its annotation processor");
    }
    ChainedOptionsBuilder options =
        new OptionsBuilder().include(benchmark.getName() + "\\.").verbosity(VerboseMode.SILENT);
    if (param != null) {
      options = options.param(param, value);
    }
    try {
      return new Runner(options.build()).run();
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
  }
}
