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
import studio.overdub.bank.synth.Recipe;
import studio.overdub.bank.synth.Tone;

/** Every tone recorded once, however many programs and kits play it. */
final class Recordings {
  /** What distinguishes the seeds of dynamics. */
  private static final long DYNAMICS_APART = 100_000_000L;

  /** How much of its tones' name a sample's name takes: 19 in all, with a root and a mark. */
  private static final int LETTERS = 14;

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

  static List<List<Sample>> record(Tones tones) {
    List<List<Sample>> all = new ArrayList<>();
    for (int root : tones.roots()) {
      String name = tones.name().substring(0, Math.min(LETTERS, tones.name().length())).strip() + ' ' + root;
      all.add(record(name, tones.recipe(), root, tones.seed() + root, tones.layers(), tones.level()));
    }
    return all;
  }

  /** One key's dynamics at one level, soft ones first. */
  private static List<Sample> record(String name, Recipe recipe, int key, long seed, Layers layers, double level) {
    List<Tone> played = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Layers.Layer layer : layers.all()) {
      long apart = DYNAMICS_APART * (layers.all().size() - 1 - played.size());
      played.add(recipe.render(key, layer.dynamic(), new Noise(seed + apart)));
      names.add(name + layer.mark());
    }
    return Recorder.record(names, played, level);
  }
}
