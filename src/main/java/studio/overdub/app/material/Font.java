package studio.overdub.app.material;

import java.util.List;
import java.util.Optional;
import studio.overdub.soundfont.FontPreset;
import studio.overdub.soundfont.ProgramFallback;

/**
 * What a font has to choose from.
 *
 * @param title what people call it: its file's name, or "Built-in bank"
 * @param about what it says of itself, a line; may be empty
 * @param programs its programs by bank and number, then its drum kits
 * @param notices how many of its parts are damaged and were left out
 */
public record Font(String title, String about, List<Program> programs, int notices) {
  public Font {
    programs = List.copyOf(programs);
  }

  /**
   * What a part plays that asks for a program, as {@link ProgramFallback} has it.
   *
   * @param bank both halves of the bank number, the coarse one times 128
   */
  public Optional<Program> playing(int bank, int program, boolean drums) {
    if (programs.isEmpty()) {
      return Optional.empty();
    }
    int place =
        drums
            ? ProgramFallback.drums(this::find, 0, program)
            : ProgramFallback.melodic(this::find, bank >> 7, bank & 127, program);
    return Optional.of(programs.get(place));
  }

  private int find(int bank, int program) {
    for (int i = 0; i < programs.size(); i++) {
      Program each = programs.get(i);
      int itsBank = each.drums() ? FontPreset.DRUM_BANK : each.bank();
      if (each.program() == program && itsBank == bank) {
        return i;
      }
    }
    return -1;
  }
}
