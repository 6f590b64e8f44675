package studio.overdub.soundfont.sfz;

import java.util.Locale;
import java.util.Optional;

/** The waves that a region can play in place of a sample, written with a star: {@code sample=*sine}. */
public enum Wave {
  SINE,
  TRIANGLE,
  SQUARE,
  SAW,
  NOISE,
  SILENCE;

  /** The wave of a sample's name, if it is one. */
  static Optional<Wave> named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "*sine", "*sin" -> Optional.of(SINE);
      case "*triangle", "*tri" -> Optional.of(TRIANGLE);
      case "*square" -> Optional.of(SQUARE);
      case "*saw", "*sawtooth" -> Optional.of(SAW);
      case "*noise" -> Optional.of(NOISE);
      case "*silence" -> Optional.of(SILENCE);
      default -> Optional.empty();
    };
  }
}
