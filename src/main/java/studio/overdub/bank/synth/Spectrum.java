package studio.overdub.bank.synth;

import java.util.List;

/** What sounds when a key is played, before time: the frequencies of a string, a bar, a tube or a circuit. */
@FunctionalInterface
public interface Spectrum {
  /** What is weaker than this beside the loudest mode may be lost. */
  double AUDIBLE = 0.0025;

  /** Interpolators draw too coarsely below this rate. */
  int LEAST_RATE = 14000;

  /** The modes at a MIDI key, the lowest first, none above 15 kHz. */
  List<Mode> at(int key);

  /**
   * Frames a second that are enough for what is audible of it at {@code key}, with room above for interpolators; at
   * most {@code limit}.
   */
  default int rate(int key, int limit) {
    List<Mode> modes = at(key);
    double loudest = modes.stream().mapToDouble(Mode::level).max().orElse(0);
    double highest = modes.stream()
        .filter(mode -> mode.level() > loudest * AUDIBLE)
        .mapToDouble(Mode::ratio)
        .max()
        .orElse(1);
    return (int) Math.min(limit, Math.max(LEAST_RATE, 2.45 * highest * Tone.hertz(key)));
  }
}
