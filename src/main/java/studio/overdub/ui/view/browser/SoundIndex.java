package studio.overdub.ui.view.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import studio.overdub.device.SoundFacts;
import studio.overdub.ui.view.SearchWords;

/**
 * Sounds with their words made ready to be searched, in small letters without accents. Immutable.
 *
 * <p>Every word looked for must occur. A sound ranks by where the words stand: at the start of its name, of a word of
 * the name, of a tag, category or group; within any of these; in description and author. Sounds of equal rank keep
 * their order.
 */
public final class SoundIndex {
  /** The ranks of a word by where it stands; lower is better. */
  private static final int WHOLE_NAME = 0;
  private static final int NAME_START = 1;
  private static final int NAME_WORD = 2;
  private static final int FACTS = 4;
  private static final int IN_NAME = 5;
  private static final int IN_FACTS = 6;
  private static final int PROSE = 8;
  private static final int NOWHERE = -1;

  private final List<Entry> entries;

  /**
   * A sound's words.
   *
   * @param name behind a space, as all that follow
   * @param facts its tags, category and group
   * @param prose its description and author
   */
  private record Entry(Sound sound, String name, String facts, String prose) {
    static Entry of(Sound sound) {
      SoundFacts facts = sound.facts();
      return new Entry(
          sound, " " + SearchWords.folded(facts.name()),
          " " + SearchWords.folded(String.join(" ", facts.tags()) + " " + facts.category() + " " + sound.group()),
          " " + SearchWords.folded(facts.description() + " " + facts.author()));
    }

    /** The sum of the words' ranks; {@link #NOWHERE} where one of them does not occur. */
    int rank(List<String> words) {
      int sum = 0;
      for (String word : words) {
        int rank = rank(word);
        if (rank == NOWHERE) {
          return NOWHERE;
        }
        sum += rank;
      }
      return sum;
    }

    private int rank(String word) {
      if (name.startsWith(word, 1)) {
        return name.length() == word.length() + 1 ? WHOLE_NAME : NAME_START;
      }
      String begun = " " + word;
      if (name.contains(begun)) {
        return NAME_WORD;
      }
      if (facts.contains(begun)) {
        return FACTS;
      }
      if (name.contains(word)) {
        return IN_NAME;
      }
      return facts.contains(word) ? IN_FACTS : prose.contains(word) ? PROSE : NOWHERE;
    }
  }

  private record Hit(Sound sound, int rank) {}

  /** An index of these sounds. */
  public SoundIndex(List<Sound> sounds) {
    entries = sounds.stream().map(Entry::of).toList();
  }

  /** The sounds that {@code kept} keeps and in which all words of {@code text} occur, the best first. */
  public List<Sound> find(String text, Predicate<Sound> kept) {
    List<String> words = SearchWords.of(text);
    List<Hit> hits = new ArrayList<>();
    for (Entry entry : entries) {
      int rank = entry.rank(words);
      if (rank != NOWHERE && kept.test(entry.sound())) {
        hits.add(new Hit(entry.sound(), rank));
      }
    }
    if (!words.isEmpty()) {
      hits.sort(Comparator.comparingInt(Hit::rank));
    }
    return hits.stream().map(Hit::sound).toList();
  }
}
