package studio.overdub.ui.view.browser;

import java.util.List;

/**
 * What is told of the row that is selected.
 *
 * @param title its name
 * @param line what it is and whose
 * @param text what it is for, or what is wrong with it
 * @param tags words that find it and its like
 */
public record RowFacts(String title, String line, String text, List<String> tags) {
  /** Nothing is selected. */
  public static final RowFacts NONE = new RowFacts("", "", "", List.of());
}
