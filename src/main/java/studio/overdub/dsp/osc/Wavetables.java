package studio.overdub.dsp.osc;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds the tables made so far, to be given to all who need them: each is computed once, when first asked for. Any thread. */
public final class Wavetables {
  private final Map<FactoryWavetable, Wavetable> made = new ConcurrentHashMap<>();

  /** The table, computed if need be; not for the audio thread. */
  public Wavetable get(FactoryWavetable which) {
    return made.computeIfAbsent(which, w -> Wavetable.of(w.cycles()));
  }
}
