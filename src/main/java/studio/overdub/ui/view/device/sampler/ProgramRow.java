package studio.overdub.ui.view.device.sampler;

import java.util.Optional;
import studio.overdub.app.material.Program;

/**
 * A row of the list of programs.
 *
 * @param text what people read
 * @param number where the program stands, counted from 1; empty for headings
 * @param chosen whether it is what plays
 * @param program the program it stands for; empty for headings
 */
public record ProgramRow(String text, String number, boolean chosen, Optional<Program> program) {
  static ProgramRow heading(String text) {
    return new ProgramRow(text, "", false, Optional.empty());
  }

  static ProgramRow of(Program program, boolean chosen) {
    return new ProgramRow(program.name().strip(), program.number(), chosen, Optional.of(program));
  }

  /** Whether it can be chosen. */
  public boolean selectable() {
    return program.isPresent();
  }
}
