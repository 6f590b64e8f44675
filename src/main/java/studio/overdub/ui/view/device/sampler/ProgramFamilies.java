package studio.overdub.ui.view.device.sampler;

import java.util.List;
import studio.overdub.app.material.Program;

/** The headings under which programs stand: General MIDI's families where a font follows it, else banks. */
final class ProgramFamilies {
  /** General MIDI 1, appendix "Sound Set Groupings": eight programs each. */
  private static final List<String> GENERAL_MIDI =
      List.of(
          "Pianos", "Chromatic percussion", "Organs", "Guitars", "Basses", "Strings", "Ensembles", "Brass", "Reeds",
          "Pipes", "Synth leads", "Synth pads", "Synth effects", "World", "Percussive", "Sound effects");

  private static final int ENOUGH_FOR_GENERAL_MIDI = 96;

  private final boolean generalMidi;

  ProgramFamilies(List<Program> programs) {
    long first = programs.stream().filter(p -> p.bank() == 0 && !p.drums()).count();
    generalMidi = first >= ENOUGH_FOR_GENERAL_MIDI;
  }

  /** The heading of a program. */
  String heading(Program program) {
    if (program.drums()) {
      return "Drum kits";
    }
    if (program.bank() != 0) {
      return "Bank " + program.bank();
    }
    return generalMidi ? GENERAL_MIDI.get(program.program() / 8) : "Programs";
  }
}
