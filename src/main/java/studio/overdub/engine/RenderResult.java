package studio.overdub.engine;

import java.util.List;
import studio.overdub.base.StudioException;

/**
 * What came of rendering.
 *
 * @param finished whether it went to its end; false where progress asked to stop
 * @param frames how many frames were written
 * @param peakDb the highest sample, in dBFS
 * @param problems what could not be played, such as an instrument whose font is missing; the rest was rendered
 */
public record RenderResult(boolean finished, long frames, double peakDb, List<StudioException> problems) {
  public RenderResult {
    problems = List.copyOf(problems);
  }
}
