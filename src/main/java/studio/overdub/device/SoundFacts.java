package studio.overdub.device;

import java.util.List;

/**
 * What people know a saved sound by.
 *
 * @param name what people read
 * @param category one of {@link SoundCategory}'s; a person's own sounds may have another, or none
 * @param tags words to find it by, lower case
 * @param author who made it; may be empty
 * @param description what it is for, a sentence; may be empty
 */
public record SoundFacts(String name, String category, List<String> tags, String author, String description) {
  public SoundFacts {
    tags = List.copyOf(tags);
  }
}
