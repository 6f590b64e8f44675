package studio.overdub.ui.view.saving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import studio.overdub.device.SoundFacts;

/** What a person says of a sound that is to be saved, or of one of theirs that is to be changed. Event thread only. */
public final class SoundForm {
  /** What a name is already given to. */
  public enum Taken {
    /** Nothing. */
    FREE,
    /** A sound of the person's, which would be replaced. */
    OWN,
    /** A sound that stays as it is: the program's, or one of an imported bank. */
    FIXED
  }

  private final String kind;
  private final List<String> categories;
  private final Function<String, Taken> taken;
  private final boolean changes;
  private String name;
  private String category;
  private String tags;
  private String author;
  private String description;

  /**
   * A form.
   *
   * @param kind what is saved: "patch", "preset"
   * @param categories those to choose from
   * @param suggested what stands there at first
   * @param taken tells what a name is given to
   */
  public SoundForm(String kind, List<String> categories, SoundFacts suggested, Function<String, Taken> taken) {
    this(kind, categories, suggested, taken, false);
  }

  private SoundForm(
      String kind, List<String> categories, SoundFacts suggested, Function<String, Taken> taken, boolean changes) {
    this.kind = kind;
    this.categories = List.copyOf(categories);
    this.taken = taken;
    this.changes = changes;
    name = suggested.name();
    category = categories.contains(suggested.category()) ? suggested.category() : "";
    tags = String.join(", ", suggested.tags());
    author = suggested.author();
    description = suggested.description();
  }

  /**
   * A form to change what is said of a sound, which keeps its category though it is none of the usual ones.
   *
   * @param facts what is said of it now
   * @param isTaken whether another sound has a name
   */
  public static SoundForm changing(
      String kind, List<String> categories, SoundFacts facts, Predicate<String> isTaken) {
    List<String> all = new ArrayList<>(categories);
    if (!facts.category().isEmpty() && !all.contains(facts.category())) {
      all.add(facts.category());
    }
    return new SoundForm(
        kind, all, facts,
        name -> !name.equals(facts.name()) && isTaken.test(name) ? Taken.FIXED : Taken.FREE, true);
  }

  /** Whether it changes a sound that is there, rather than saving one. */
  public boolean changes() {
    return changes;
  }

  /** What is saved: "patch", "preset". */
  public String kind() {
    return kind;
  }

  /** The categories to choose from. */
  public List<String> categories() {
    return categories;
  }

  /** The name as it stands. */
  public String name() {
    return name;
  }

  public void name(String text) {
    name = text.strip();
  }

  /** The category; empty for none. */
  public String category() {
    return category;
  }

  public void category(String text) {
    category = text.strip();
  }

  /** The tags as they are typed: words or short phrases with commas between them. */
  public String tags() {
    return tags;
  }

  public void tags(String text) {
    tags = text;
  }

  /** Who made it. */
  public String author() {
    return author;
  }

  public void author(String text) {
    author = text.strip();
  }

  /** What it is for. */
  public String description() {
    return description;
  }

  public void description(String text) {
    description = text.strip();
  }

  /** Why it cannot be saved as it stands; empty where it can. */
  public Optional<String> objection() {
    if (name.isEmpty()) {
      return Optional.of("Give it a name.");
    }
    return taken.apply(name) == Taken.FIXED
        ? Optional.of("Another " + kind + " has this name and keeps it. Choose another name.")
        : Optional.empty();
  }

  /** Whether saving it replaces a sound of the person's. */
  public boolean replaces() {
    return taken.apply(name) == Taken.OWN;
  }

  /** All that was said. */
  public SoundFacts facts() {
    List<String> words =
        Arrays.stream(tags.toLowerCase(Locale.ROOT).split("[,;\n]"))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
    return new SoundFacts(name, category, words, author, description);
  }
}
