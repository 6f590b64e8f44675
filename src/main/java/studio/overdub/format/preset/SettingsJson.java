package studio.overdub.format.preset;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import studio.overdub.base.StudioException;
import studio.overdub.format.json.Fields;
import studio.overdub.format.json.JsonLayout;
import studio.overdub.format.json.JsonSource;
import studio.overdub.format.json.Schema;

/** The settings of a device in a file: parameters a line each in order of id, choices by name, then texts. */
final class SettingsJson {
  private SettingsJson() {}

  /** A schema with the settings besides what it knows already. */
  static Schema with(Schema schema, JsonSource in) {
    return schema
        .with("params", () -> in.map(() -> in.isText() ? in.text() : (Object) in.number()))
        .with("texts", () -> in.map(in::text));
  }

  static Map<String, Double> params(Fields fields, JsonSource in, ChoiceNames names) throws StudioException {
    Map<String, Double> params = new TreeMap<>();
    for (Map.Entry<String, Object> param : fields.<Map<String, Object>>readOr("params", Map.of()).entrySet()) {
      params.put(
          param.getKey(),
          names.value(param.getKey(), param.getValue())
              .orElseThrow(() -> in.damaged("\"" + param.getValue() + "\" is no value of " + param.getKey())));
    }
    return params;
  }

  static Map<String, String> texts(Fields fields) {
    return fields.<Map<String, String>>readOr("texts", Map.of());
  }

  static void write(JsonLayout out, Map<String, Double> params, Map<String, String> texts, ChoiceNames names)
      throws IOException {
    out.name("params").object();
    for (Map.Entry<String, Double> param : new TreeMap<>(params).entrySet()) {
      Optional<String> choice = names.name(param.getKey(), param.getValue());
      out.name(param.getKey());
      if (choice.isPresent()) {
        out.value(choice.get());
      } else {
        out.value(param.getValue().doubleValue());
      }
    }
    out.endObject().name("texts").object();
    for (Map.Entry<String, String> setting : new TreeMap<>(texts).entrySet()) {
      out.name(setting.getKey()).value(setting.getValue());
    }
    out.endObject();
  }
}
