package studio.overdub.bank.program;

import java.util.List;
import java.util.stream.Stream;

/** All programs of General MIDI level 1. */
public final class GeneralMidi {
  private GeneralMidi() {}

  /** The programs in ascending order. */
  public static List<Program> programs() {
    return Stream.of(
            Pianos.programs(), ChromaticPercussion.programs(), Organs.programs(), Guitars.programs(), Basses.programs(),
            Strings.programs(), Ensembles.programs(), Brass.programs(), Reeds.programs(), Pipes.programs(),
            Leads.programs(), Pads.programs(), Effects.programs(), Ethnic.programs(), Percussive.programs(),
            SoundEffects.programs())
        .flatMap(List::stream)
        .toList();
  }
}
