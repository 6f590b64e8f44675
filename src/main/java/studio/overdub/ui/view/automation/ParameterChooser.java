package studio.overdub.ui.view.automation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import studio.overdub.song.LaneTarget;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.SearchWords;
import studio.overdub.ui.view.automation.AutomationPages.Entry;
import studio.overdub.ui.view.automation.AutomationPages.Page;
import studio.overdub.ui.view.automation.AutomationPages.Section;

/**
 * Lets something that can be automated be chosen: what was moved last stands on top, then device, page and parameter;
 * or all that holds the words that are typed. Rows are made for what is open alone. Event thread only.
 */
public final class ParameterChooser {
  private static final int OPEN_AT_FIRST = 16;
  private static final int MOST_FOUND = 200;

  private final Area place;
  private final List<Section> sections;
  private final List<LaneTarget> touched;
  private final Predicate<LaneTarget> on;
  private final Consumer<LaneTarget> choose;
  private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<ParameterRow> rows = new ArrayList<>();
  private final List<Object> behind = new ArrayList<>();
  private List<Found> index = List.of();
  private String search = "";

  /**
   * A parameter with its words.
   *
   * @param words all that is searched, in small letters, each word behind a space
   */
  private record Found(Section section, Page page, Entry entry, String words) {}

  ParameterChooser(
      Area place, List<Section> sections, List<LaneTarget> touched, Predicate<LaneTarget> on,
      Consumer<LaneTarget> choose) {
    this.place = place;
    this.sections = sections;
    this.touched = touched;
    this.on = on;
    this.choose = choose;
    sections.forEach(this::openAtFirst);
    fill();
  }

  /** Small devices stand open, and the way to what is chosen already. */
  private void openAtFirst(Section section) {
    int shown = section.pages().stream().mapToInt(page -> page.name().isEmpty() ? page.entries().size() : 1).sum();
    boolean chosen = false;
    for (Page page : section.pages()) {
      if (page.entries().stream().anyMatch(entry -> on.test(entry.target()))) {
        chosen = true;
        open.add(page);
      }
    }
    if (chosen || shown <= OPEN_AT_FIRST) {
      open.add(section);
    }
  }

  /** Where it is asked. */
  public Area place() {
    return place;
  }

  /** The rows as they stand. */
  public List<ParameterRow> rows() {
    return List.copyOf(rows);
  }

  /** The row to begin at: what is chosen, else the first parameter. */
  public int start() {
    int first = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).on() && search.isEmpty()) {
        return i;
      }
      if (first < 0 && rows.get(i).kind() == ParameterRow.Kind.PARAMETER) {
        first = i;
      }
    }
    return first;
  }

  /** Shows only what holds every word of {@code text}, its label first. */
  public void search(String text) {
    search = text.strip();
    fill();
  }

  /** Uses a row: a group opens or closes; a parameter is chosen, which is told. */
  public boolean use(int row) {
    Object what = behind.get(row);
    if (what instanceof Entry entry) {
      choose.accept(entry.target());
      return true;
    }
    open(row, !rows.get(row).open());
    return false;
  }

  /**
   * Opens or closes a group; closing what is in a group closes that.
   *
   * @return the row to stand at then
   */
  public int open(int row, boolean wanted) {
    ParameterRow at = rows.get(row);
    if (at.kind() == ParameterRow.Kind.GROUP && at.open() != wanted) {
      if (wanted) {
        open.add(behind.get(row));
      } else {
        open.remove(behind.get(row));
      }
      fill();
      return row;
    }
    int group = row;
    while (!wanted && group > 0 && rows.get(group).depth() >= at.depth() && at.depth() > 0) {
      group--;
    }
    return group;
  }

  private void fill() {
    rows.clear();
    behind.clear();
    if (search.isEmpty()) {
      addTouched();
      sections.forEach(this::add);
    } else {
      addFound();
    }
  }

  private void add(ParameterRow row, Object what) {
    rows.add(row);
    behind.add(what);
  }

  private void heading(String text) {
    add(new ParameterRow(ParameterRow.Kind.HEADING, 0, text, "", false, false, false), text);
  }

  private void parameter(Entry entry, int depth, String detail) {
    add(
        new ParameterRow(
            ParameterRow.Kind.PARAMETER, depth, entry.label(), detail, false, on.test(entry.target()), entry.quiet()),
        entry);
  }

  private void addTouched() {
    Map<LaneTarget, Found> known = new HashMap<>();
    if (!touched.isEmpty()) {
      forEach((section, page, entry) -> {
        if (touched.contains(entry.target())) {
          known.put(entry.target(), new Found(section, page, entry, ""));
        }
      });
    }
    List<Found> last = touched.stream().flatMap(target -> Optional.ofNullable(known.get(target)).stream()).toList();
    if (!last.isEmpty()) {
      heading("Moved last");
      last.forEach(found -> parameter(found.entry(), 0, where(found)));
      heading("All");
    }
  }

  private static String where(Found found) {
    String page = found.page().name();
    return page.isEmpty() ? found.section().name() : page;
  }

  private void add(Section section) {
    boolean shown = open.contains(section);
    group(section, 0, section.name(), "", shown, false);
    if (shown) {
      section.pages().stream().filter(page -> page.name().isEmpty()).forEach(page -> add(page, 1));
      for (Page page : section.pages()) {
        if (!page.name().isEmpty()) {
          group(page, 1, page.name(), page.detail(), open.contains(page), page.quiet());
          if (open.contains(page)) {
            add(page, 2);
          }
        }
      }
    }
  }

  private void group(Object what, int depth, String name, String detail, boolean shown, boolean quiet) {
    add(new ParameterRow(ParameterRow.Kind.GROUP, depth, name, detail, shown, false, quiet), what);
  }

  private void add(Page page, int depth) {
    page.entries().forEach(entry -> parameter(entry, depth, ""));
  }

  private void addFound() {
    if (index.isEmpty()) {
      index = indexed();
    }
    List<String> words = SearchWords.of(search);
    List<Found> found =
        index.stream()
            .filter(one -> words.stream().allMatch(one.words()::contains))
            .sorted(Comparator.comparingInt(one -> rank(one, words)))
            .toList();
    found.stream()
        .limit(MOST_FOUND)
        .forEach(one -> parameter(one.entry(), 0, one.page().name().isEmpty()
            ? one.section().name()
            : one.page().name() + " \u00b7 " + one.section().name()));
    if (found.isEmpty()) {
      heading("Nothing found");
    } else if (found.size() > MOST_FOUND) {
      heading(found.size() - MOST_FOUND + " more; type another word");
    }
  }

  /** What is heard first, then by how many of the words begin one of what is searched. */
  private static int rank(Found found, List<String> words) {
    int missing = (int) words.stream().filter(word -> !found.words().contains(" " + word)).count();
    return missing + (found.page().quiet() ? 20 : found.entry().quiet() ? 10 : 0);
  }

  private List<Found> indexed() {
    List<Found> all = new ArrayList<>();
    Map<Page, String> places = new IdentityHashMap<>();
    forEach(
        (section, page, entry) -> {
          String label = " " + SearchWords.folded(entry.label());
          String where =
              places.computeIfAbsent(
                  page, p -> " " + SearchWords.folded(p.name() + " " + p.detail() + " " + section.name()));
          all.add(new Found(section, page, entry, label + where));
        });
    return all;
  }

  private interface EachEntry {
    void take(Section section, Page page, Entry entry);
  }

  private void forEach(EachEntry each) {
    for (Section section : sections) {
      for (Page page : section.pages()) {
        page.entries().forEach(entry -> each.take(section, page, entry));
      }
    }
  }
}
