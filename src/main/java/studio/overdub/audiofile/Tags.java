package studio.overdub.audiofile;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * What a sound file says of itself, by the field names of Vorbis comments in upper case; each kind of file writes those
 * that it has a place for.
 *
 * @param fields text by name, in order of name; no empty texts
 */
public record Tags(Map<String, String> fields) {
  public static final String TITLE = "TITLE";
  public static final String ARTIST = "ARTIST";
  public static final String ALBUM = "ALBUM";
  public static final String DATE = "DATE";
  public static final String GENRE = "GENRE";
  public static final String TRACK = "TRACKNUMBER";
  public static final String COMMENT = "COMMENT";
  public static final String COPYRIGHT = "COPYRIGHT";

  /** The program that wrote the file. */
  public static final String ENCODER = "ENCODER";

  /** What a broadcast wave (EBU Tech 3285) describes itself as, at most 256 characters. */
  public static final String DESCRIPTION = "DESCRIPTION";

  /** Who made a broadcast wave, at most 32 characters. */
  public static final String ORIGINATOR = "ORIGINATOR";

  /** When a broadcast wave was made: "2026-11-23T14:05:00". */
  public static final String ORIGINATION = "ORIGINATION";

  /** The frame of the song at which a broadcast wave's first frame belongs: a decimal number. */
  public static final String TIME_REFERENCE = "TIME_REFERENCE";

  /** No tags. */
  public static final Tags NONE = new Tags(Map.of());

  public Tags {
    TreeMap<String, String> kept = new TreeMap<>();
    fields.forEach(
        (name, text) -> {
          if (!text.isBlank()) {
            kept.put(name.toUpperCase(Locale.ROOT), text.strip());
          }
        });
    fields = ImmutableMap.copyOf(kept);
  }

  /** The text of a field, if there is one. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** The number that a field's text writes out, if it does. */
  public OptionalLong number(String name) {
    String text = fields.getOrDefault(name, "");
    return text.matches("-?[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
  }

  /** With this text in a field; an empty one takes the field away. */
  public Tags with(String name, String text) {
    TreeMap<String, String> next = new TreeMap<>(fields);
    next.put(name, text);
    return new Tags(next);
  }
}
