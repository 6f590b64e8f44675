package studio.overdub.instruments.sfz;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.soundfont.sfz.EffectSpec;

/** The numbers of an effect, moved by controllers. An effect asks for their places once, and for values as it runs. */
final class EffectNumbers {
  private final EffectSpec spec;
  private final Controllers controllers;
  private final List<String> names = new ArrayList<>();
  private final double[] base = new double[32];
  private final double[] moved = new double[32];
  private int[] places;
  private double[] depths;
  private int[] movers;

  EffectNumbers(EffectSpec spec, Controllers controllers) {
    this.spec = spec;
    this.controllers = controllers;
  }

  /** The place of a number, which has this value where it is not set. */
  int place(String name, double otherwise) {
    names.add(name);
    base[names.size() - 1] = spec.number(name, otherwise);
    return names.size() - 1;
  }

  /** Looks at the controllers. */
  void follow() {
    if (places == null) {
      settle();
    }
    for (int place : places) {
      moved[place] = 0;
    }
    for (int i = 0; i < places.length; i++) {
      moved[places[i]] += depths[i] * controllers.value(movers[i]);
    }
  }

  /** Finds what moves which place. Called once, before the first sound. */
  void settle() {
    List<EffectSpec.Move> used = spec.moves().stream().filter(m -> names.contains(m.number())).toList();
    places = used.stream().mapToInt(m -> names.indexOf(m.number())).toArray();
    movers = used.stream().mapToInt(EffectSpec.Move::controller).toArray();
    depths = used.stream().mapToDouble(EffectSpec.Move::depth).toArray();
  }

  /** A number where the controllers have it now. */
  double get(int place) {
    return base[place] + moved[place];
  }

  /** A hundredth of a number of 0 to 100. */
  double share(int place) {
    return .01 * Math.clamp(get(place), 0, 100);
  }

  /** What the file says, controllers aside. */
  double base(int place) {
    return base[place];
  }

  /** How far controllers move it. */
  double moved(int place) {
    return moved[place];
  }
}
