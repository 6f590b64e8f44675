package studio.overdub.bank.program;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All programs of General MIDI level 1, and the variations of GS among them. */
public final class GeneralMidi {
  private GeneralMidi() {}

  /** Capital tones and variations in ascending order of banks, then of programs. */
  public static List<Program> programs() {
    return Stream.of(
            Pianos.programs(), ChromaticPercussion.programs(), Organs.programs(), Guitars.programs(), Basses.programs(),
            Strings.programs(), Ensembles.programs(), Brass.programs(), Reeds.programs(), Pipes.programs(),
            Leads.programs(), Pads.programs(), Effects.programs(), Ethnic.programs(), Percussive.programs(),
            SoundEffects.programs())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Program::bank).thenComparing(Program::number))
        .toList();
  }
}
