package studio.overdub.device;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A named sound of a whole instrument track: all that its notes and its sound go through before the fader.
 *
 * @param facts what people know it by
 * @param noteEffects before the instrument, first to last
 * @param instrument what is played
 * @param inserts audio effects behind it, first to last
 */
public record Patch(
    SoundFacts facts, List<PatchDevice> noteEffects, PatchDevice instrument, List<PatchDevice> inserts) {
  public Patch {
    noteEffects = List.copyOf(noteEffects);
    inserts = List.copyOf(inserts);
  }

  /** What people read. */
  public String name() {
    return facts.name();
  }

  /** All devices in the order in which notes and sound go through them. */
  public List<PatchDevice> devices() {
    return Stream.of(noteEffects.stream(), Stream.of(instrument), inserts.stream()).flatMap(all -> all).toList();
  }

  /** The same sound, known by other facts. */
  public Patch withFacts(SoundFacts other) {
    return new Patch(other, noteEffects, instrument, inserts);
  }

  /** With {@code change} applied to every device. */
  public Patch mapDevices(UnaryOperator<PatchDevice> change) {
    return new Patch(
        facts, noteEffects.stream().map(change).toList(), change.apply(instrument),
        inserts.stream().map(change).toList());
  }
}
