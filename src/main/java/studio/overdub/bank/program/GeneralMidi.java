package studio.overdub.bank.program;

import java.util.List;
import java.util.stream.Stream;

/** All programs of General MIDI level 1. */
public final class GeneralMidi {
  private GeneralMidi() {}

  /** The programs in ascending order. */
  public static List<Program> programs() {
    return Stream.of(Pianos.programs(), Organs.programs(), Strings.programs()).flatMap(List::stream).toList();
  }
}
