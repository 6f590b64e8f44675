package studio.overdub.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.overdub.bank.font.Sample;
import studio.overdub.bank.program.Drum;
import studio.overdub.bank.program.Kit;
import studio.overdub.bank.program.Layers;
import studio.overdub.bank.program.Program;
import studio.overdub.bank.program.Tones;
import studio.overdub.bank.synth.Noise;
import studio.overdub.bank.synth.Tone;

/** Every tone recorded once, however many programs and kits play it. */
final class Recordings {
  /** What distinguishes the seeds of dynamics. */
  private static final long DYNAMICS_APART = 100_000_000L;

  /** How much of its tones' name a sample's name takes: 19 in all, with a root and a mark. */
  private static final int LETTERS = 14;

  /** Decibels. */
  private static final double ABOUT_AS_LOUD = 1.4;

  /** Semitones. */
  private static final int NEAR = 10;

  private final Map<Tones, List<List<Sample>>> all;

  private Recordings(Map<Tones, List<List<Sample>>> all) {
    this.all = all;
  }

  /** Of all that these play, on all processors. */
  static Recordings of(List<Program> programs, List<Kit> kits) {
    Stream<Tones> pitched = programs.stream().flatMap(program -> program.parts().stream()).map(Program.Part::tones);
    Stream<Tones> struck = kits.stream().flatMap(kit -> kit.drums().stream()).map(Drum::tones);
    return new Recordings(
        Stream.concat(pitched, struck).distinct().toList().parallelStream()
            .collect(Collectors.toMap(Function.identity(), Recordings::record)));
  }

  /** For each root the samples of its layers, soft ones first. */
  List<List<Sample>> of(Tones wanted) {
    return all.get(wanted);
  }

  /**
   * For each root the samples of its layers. Soft ones of every other root are played by the root below too, where the two
   * are near and about as loud; that saves nearly a quarter, and what is tuned down grows darker, as a soft note may be.
   */
  static List<List<Sample>> record(Tones tones) {
    List<Layers.Layer> layers = tones.layers().all();
    List<List<Sample>> all = new ArrayList<>();
    for (int root : tones.roots()) {
      all.add(record(tones, root, layers));
    }
    for (int i = 0; i + 1 < all.size(); i += 2) {
      boolean near = tones.roots()[i + 1] - tones.roots()[i] <= NEAR;
      for (int soft = 0; near && soft + 1 < layers.size(); soft++) {
        Sample above = all.get(i + 1).get(soft);
        if (Math.abs(Recorder.level(all.get(i).get(soft)) - Recorder.level(above)) < ABOUT_AS_LOUD) {
          all.get(i).set(soft, above);
        }
      }
    }
    return all;
  }

  /** These dynamics of one root at one level, soft ones first. */
  private static List<Sample> record(Tones tones, int root, List<Layers.Layer> layers) {
    String name = tones.name().substring(0, Math.min(LETTERS, tones.name().length())).strip() + ' ' + root;
    List<Tone> played = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Layers.Layer layer : layers) {
      long apart = DYNAMICS_APART * (layers.size() - 1 - played.size());
      played.add(tones.recipe().render(root, layer.dynamic(), new Noise(tones.seed() + root + apart)));
      names.add(name + layer.mark());
    }
    return Recorder.record(names, played, tones.level());
  }
}
