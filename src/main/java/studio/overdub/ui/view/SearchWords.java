package studio.overdub.ui.view;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are searched: in small letters without accents. */
public final class SearchWords {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private SearchWords() {}

  /** Small letters without accents; sharps as they are typed. */
  public static String folded(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return plain.replace('\u266f', '#').toLowerCase(Locale.ROOT);
  }

  /** The words of a text that is looked for, folded. */
  public static List<String> of(String text) {
    String folded = folded(text).strip();
    return folded.isEmpty() ? List.of() : List.of(folded.split("\\s+"));
  }
}
