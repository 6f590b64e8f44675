package studio.overdub.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Map;

/** Facts as JSON text. */
final class JsonText {
  private JsonText() {}

  /** The facts, indented. */
  static String of(Map<String, Object> facts) throws JsonProcessingException {
    return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(facts);
  }
}
