package studio.overdub.app.material;

import java.util.List;
import java.util.Optional;

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
   * What a part plays that asks for a program: the one asked for, else that of the first bank, else the font's first. A
   * drum part gets the kit asked for, else the standard kit.
   *
   * @param bank both halves of the bank number, the coarse one times 128
   */
  public Optional<Program> playing(int bank, int program, boolean drums) {
    if (drums) {
      return find(0, program, true)
          .or(() -> find(0, program & ~7, true))
          .or(() -> find(0, 0, true))
          .or(() -> playing(0, program, false));
    }
    int coarse = bank >> 7;
    int fine = bank & 127;
    return Optional.<Program>empty()
        .or(() -> fine == 0 ? Optional.empty() : find(bank, program, false))
        .or(() -> find(coarse, program, false))
        .or(() -> coarse == 0 ? find(fine, program, false) : Optional.empty())
        .or(() -> find(0, program, false))
        .or(() -> find(0, 0, false))
        .or(() -> programs.stream().findFirst());
  }

  private Optional<Program> find(int bank, int program, boolean drums) {
    return programs.stream()
        .filter(p -> p.program() == program && p.bank() == bank && p.drums() == drums)
        .findFirst();
  }
}
