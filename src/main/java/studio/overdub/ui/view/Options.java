package studio.overdub.ui.view;

import java.util.List;

/**
 * What one can choose from at a place of the canvas.
 *
 * @param place where it is asked
 * @param choices in order; those that follow each other with one group stand together
 */
public record Options(Area place, List<Option> choices) {
  /**
   * One of them.
   *
   * @param group the name of those it stands with; empty for none
   * @param label what people read
   * @param on whether it is what is chosen now
   * @param choose chooses it
   */
  public record Option(String group, String label, boolean on, Runnable choose) {}

  public Options {
    choices = List.copyOf(choices);
  }
}
