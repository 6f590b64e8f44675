package studio.overdub.format.preset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.StudioException;
import studio.overdub.device.SoundFacts;
import studio.overdub.format.json.Fields;
import studio.overdub.format.json.JsonLayout;
import studio.overdub.format.json.JsonSource;
import studio.overdub.format.json.Schema;

/** The members by which people know a sound, at the head of its file: all but its name, which stands first. */
final class FactsJson {
  private FactsJson() {}

  /** A schema of the facts and of further single values. */
  static Schema schema(JsonSource in, String... more) {
    List<String> scalars = new ArrayList<>(List.of("name", "category", "author", "description"));
    scalars.addAll(List.of(more));
    return Schema.of(scalars.toArray(String[]::new)).with("tags", () -> in.list(in::text));
  }

  static SoundFacts read(Fields fields) throws StudioException {
    return new SoundFacts(
        fields.text("name"), fields.text("category", ""), fields.<List<String>>readOr("tags", List.of()),
        fields.text("author", ""), fields.text("description", ""));
  }

  static void write(JsonLayout out, SoundFacts facts) throws IOException {
    out.name("category").value(facts.category()).name("tags").row();
    for (String tag : facts.tags()) {
      out.value(tag);
    }
    out.endArray().name("author").value(facts.author()).name("description").value(facts.description());
  }
}
