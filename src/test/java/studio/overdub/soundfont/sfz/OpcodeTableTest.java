package studio.overdub.soundfont.sfz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Keeps the page of opcodes as the tables are; {@link #main} writes the lines anew. */
class OpcodeTableTest {
  public static void main(String[] args) {
    System.out.println(String.join("\n", lines()));
  }

  private static List<String> lines() {
    List<String> lines = new ArrayList<>(List.of("| Opcode | Edition | Values | Default |", "|---|---|---|---|"));
    for (Opcode opcode : Opcode.values()) {
      if (!OpcodeNames.patterns(opcode).isEmpty()) {
        lines.add(
            "| `" + String.join("`, `", OpcodeNames.patterns(opcode)) + "` | " + opcode.origin().name().toLowerCase(Locale.ROOT)
                + " | " + range(opcode) + " | " + initial(opcode) + " |");
      }
    }
    return lines;
  }

  private static String range(Opcode opcode) {
    return switch (opcode.type()) {
      case CHOICE -> String.join(", ", opcode.choices());
      case SWITCH -> "on, off";
      case KEY -> "a key";
      case NUMBER -> plain(opcode.min()) + " to " + plain(opcode.max());
    };
  }

  private static String initial(Opcode opcode) {
    double value = opcode.defaultValue();
    if (Double.isNaN(value)) {
      return "-";
    }
    return switch (opcode.type()) {
      case CHOICE -> opcode.choices().get((int) value);
      case SWITCH -> value == 1 ? "on" : "off";
      default -> plain(value);
    };
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  @Test
  void thePageListsEveryOpcode() throws IOException {
    assertThat(Files.readAllLines(Path.of("docs/sfz.md"))).containsSequence(lines());
  }

  @Test
  void everySpellingIsFound() {
    for (Opcode opcode : Opcode.values()) {
      for (String pattern : OpcodeNames.patterns(opcode)) {
        assertThat(OpcodeNames.find(pattern.replace("N", "1"))).as(pattern).isPresent();
        assertThat(OpcodeNames.find(pattern.replace("N", "1") + "_oncc20")).as(pattern).isPresent();
      }
    }
  }
}
