package studio.overdub.device;

import java.util.List;
import java.util.Map;

/**
 * A named sound of one device.
 *
 * @param name what people read
 * @param type the id of the device's type
 * @param category one of {@link SoundCategory}'s, such as "Bass"; a person's own may have another
 * @param tags words to find it by, lower case
 * @param author who made it
 * @param description what it is for, a sentence
 * @param params parameter values by id; those not named stand at their default
 * @param texts text settings by id
 */
public record Preset(
    String name,
    String type,
    String category,
    List<String> tags,
    String author,
    String description,
    Map<String, Double> params,
    Map<String, String> texts) {
  public Preset {
    tags = List.copyOf(tags);
    params = Map.copyOf(params);
    texts = Map.copyOf(texts);
  }

  /** A preset that people know by these facts. */
  public static Preset of(SoundFacts facts, String type, Map<String, Double> params, Map<String, String> texts) {
    return new Preset(
        facts.name(), type, facts.category(), facts.tags(), facts.author(), facts.description(), params, texts);
  }

  /** What people know it by. */
  public SoundFacts facts() {
    return new SoundFacts(name, category, tags, author, description);
  }

  /** The same sound, known by other facts. */
  public Preset withFacts(SoundFacts other) {
    return of(other, type, params, texts);
  }
}
