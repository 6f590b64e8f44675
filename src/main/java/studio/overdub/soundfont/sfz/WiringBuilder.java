package studio.overdub.soundfont.sfz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import studio.overdub.soundfont.sfz.Address.Family;
import studio.overdub.soundfont.sfz.Address.Part;

/** Makes a {@link Wiring} of the opcodes that are not plain numbers. */
final class WiringBuilder {
  /** More LFOs or envelopes than this in one region are left out. */
  static final int MOST = 16;

  /** More slots than this in one region are left out. */
  private static final int MOST_EXTRA = 1024;

  private static final int STEP_LIMIT = 128;

  /** The number of the random wave, which files also call -1. */
  private static final int RANDOM = 12;

  private static final int NO_WAVE = -2;

  private final Map<Address, Double> opcodes;
  private final IntFunction<Curve> curves;
  private final Map<Address, Integer> slots = new LinkedHashMap<>();
  private final List<Double> extra = new ArrayList<>();

  /**
   * A builder.
   *
   * @param curves the curve of a number; null for a straight one
   */
  WiringBuilder(Map<Address, Double> opcodes, IntFunction<Curve> curves) {
    this.opcodes = opcodes;
    this.curves = curves;
  }

  Wiring build() {
    TreeMap<Integer, Integer> lfoPlaces = places(Family.LFO, Family.LFO_DEPTH);
    TreeMap<Integer, Integer> egPlaces = places(Family.EG, Family.EG_DEPTH);
    List<LfoSpec> lfos = lfoPlaces.keySet().stream().map(number -> lfo(number, lfoPlaces)).toList();
    List<EgSpec> egs = egPlaces.keySet().stream().map(number -> eg(number, lfoPlaces)).toList();
    CcMoves moves = moves();
    return new Wiring(
        extra.stream().mapToDouble(Double::doubleValue).toArray(), moves, lfos, egs,
        ranges(0, CcOpcode.LOCC, CcOpcode.HICC, CcOpcode.LOHDCC, CcOpcode.HIHDCC),
        ranges(0, CcOpcode.ON_LOCC, CcOpcode.ON_HICC, CcOpcode.ON_LOHDCC, CcOpcode.ON_HIHDCC),
        ranges(0, CcOpcode.STOP_LOCC, CcOpcode.STOP_HICC, CcOpcode.STOP_LOHDCC, CcOpcode.STOP_HIHDCC),
        ranges(0, CcOpcode.REVERSE_LOCC, CcOpcode.REVERSE_HICC),
        new Variables(opcodes, curves).specs(),
        ranges(0, CcOpcode.XFIN_LOCC, CcOpcode.XFIN_HICC),
        ranges(1, CcOpcode.XFOUT_LOCC, CcOpcode.XFOUT_HICC),
        velocityCurve());
  }

  /** The numbers that are in use, each with its place in the region's list. */
  private TreeMap<Integer, Integer> places(Family family, Family depths) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (Address address : opcodes.keySet()) {
      if (address.family() == family || address.family() == depths) {
        numbers.add(address.number());
      }
    }
    TreeMap<Integer, Integer> places = new TreeMap<>();
    for (int number : numbers) {
      if (places.size() < MOST) {
        places.put(number, places.size());
      }
    }
    return places;
  }

  /** The slot of an opcode that controllers may move; made when it is first asked for. */
  private int slot(Address address, double defaultValue) {
    return slots.computeIfAbsent(
        address,
        a -> {
          if (extra.size() == MOST_EXTRA) {
            return Opcode.slots() + MOST_EXTRA - 1;
          }
          extra.add(opcodes.getOrDefault(a, defaultValue));
          return Opcode.slots() + extra.size() - 1;
        });
  }

  private double value(Family family, int opcode, int number, int index, double defaultValue) {
    return opcodes.getOrDefault(new Address(family, opcode, number, index, Part.VALUE, 0), defaultValue);
  }

  private LfoSpec lfo(int number, Map<Integer, Integer> lfoPlaces) {
    List<Integer> waves = new ArrayList<>();
    List<double[]> forms = new ArrayList<>();
    for (int index = 0; index < 9; index++) {
      boolean first = index == 0;
      int at = index;
      int wave = (int) lfoValue(first ? LfoOpcode.WAVE : LfoOpcode.WAVE_X, number, at, first ? 1 : NO_WAVE);
      if (wave > NO_WAVE) {
        waves.add(wave < 0 ? RANDOM : wave);
        forms.add(
            new double[] {
              lfoValue(first ? LfoOpcode.RATIO : LfoOpcode.RATIO_X, number, at, 1),
              lfoValue(first ? LfoOpcode.OFFSET : LfoOpcode.OFFSET_X, number, at, 0),
              lfoValue(first ? LfoOpcode.SCALE : LfoOpcode.SCALE_X, number, at, 1)
            });
      }
    }
    int[] steps = new int[Math.clamp((int) lfoValue(LfoOpcode.STEPS, number, 0, 0), 0, STEP_LIMIT)];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = slot(new Address(Family.LFO, LfoOpcode.STEP.ordinal(), number, i + 1, Part.VALUE, 0), 0);
    }
    Routes routes = new Routes(Family.LFO_DEPTH, number, lfoPlaces);
    return new LfoSpec(
        number, lfoSlot(LfoOpcode.FREQ, number), lfoSlot(LfoOpcode.DELAY, number), lfoSlot(LfoOpcode.FADE, number),
        lfoSlot(LfoOpcode.PHASE, number), lfoSlot(LfoOpcode.COUNT, number), lfoSlot(LfoOpcode.BEATS, number),
        lfoSlot(LfoOpcode.SMOOTH, number),
        waves.stream().mapToInt(Integer::intValue).toArray(), column(forms, 0), column(forms, 1), column(forms, 2),
        steps, routes.targets(), routes.indexes(), routes.depths());
  }

  private static double[] column(List<double[]> rows, int column) {
    return rows.stream().mapToDouble(row -> row[column]).toArray();
  }

  private double lfoValue(LfoOpcode opcode, int number, int index, double defaultValue) {
    return value(Family.LFO, opcode.ordinal(), number, index, defaultValue);
  }

  private int lfoSlot(LfoOpcode opcode, int number) {
    return slot(new Address(Family.LFO, opcode.ordinal(), number, 0, Part.VALUE, 0), opcode.defaultValue());
  }

  private EgSpec eg(int number, Map<Integer, Integer> lfoPlaces) {
    int last = 0;
    for (Address address : opcodes.keySet()) {
      if (address.family() == Family.EG && address.number() == number) {
        last = Math.max(last, address.index());
      }
    }
    int points = Math.clamp((int) egValue(EgOpcode.POINTS, number, last + 1), 1, last + 1);
    int[] times = new int[points];
    int[] levels = new int[points];
    int[] shapes = new int[points];
    for (int i = 0; i < points; i++) {
      times[i] = slot(new Address(Family.EG, EgOpcode.TIME.ordinal(), number, i, Part.VALUE, 0), 0);
      levels[i] = slot(new Address(Family.EG, EgOpcode.LEVEL.ordinal(), number, i, Part.VALUE, 0), 0);
      shapes[i] = slot(new Address(Family.EG, EgOpcode.SHAPE.ordinal(), number, i, Part.VALUE, 0), 0);
    }
    Routes routes = new Routes(Family.EG_DEPTH, number, lfoPlaces);
    // Without a point to wait at it runs through, and stays at its last.
    int sustain = Math.clamp((int) egValue(EgOpcode.SUSTAIN, number, points - 1), 0, points - 1);
    int loop = (int) egValue(EgOpcode.LOOP, number, -1);
    return new EgSpec(
        times, levels, shapes, sustain, loop < sustain ? loop : -1,
        Math.clamp((int) egValue(EgOpcode.LOOP_COUNT, number, 0), 0, Integer.MAX_VALUE), curves(number, points),
        egValue(EgOpcode.DYNAMIC, number, 0) != 0, follower(number), routes.targets(), routes.indexes(),
        routes.depths());
  }

  private Curve[] curves(int number, int points) {
    Curve[] found = new Curve[points];
    for (int i = 0; i < points; i++) {
      found[i] = curves.apply((int) value(Family.EG, EgOpcode.CURVE.ordinal(), number, i, 0));
    }
    return found;
  }

  private EgSpec.Follower follower(int number) {
    double attack = egValue(EgOpcode.FOLLOW_ATTACK, number, -1);
    double release = egValue(EgOpcode.FOLLOW_RELEASE, number, -1);
    double speed = egValue(EgOpcode.FOLLOW_SPEED, number, -1);
    return attack < 0 && release < 0 && speed < 0
        ? null : new EgSpec.Follower(Math.max(0, attack), Math.max(0, release), Math.max(0, speed));
  }

  private double egValue(EgOpcode opcode, int number, double defaultValue) {
    return value(Family.EG, opcode.ordinal(), number, 0, defaultValue);
  }

  /** Where an LFO or envelope goes. */
  private final class Routes {
    private final List<Target> targets = new ArrayList<>();
    private final List<Integer> indexes = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();

    Routes(Family family, int number, Map<Integer, Integer> lfoPlaces) {
      TreeMap<Integer, Address> sorted = new TreeMap<>();
      for (Address address : opcodes.keySet()) {
        if (address.family() == family && address.number() == number) {
          sorted.put(address.opcode() << 8 | address.index(), address.moved());
        }
      }
      for (Address address : sorted.values()) {
        Target target = Target.values()[address.opcode()];
        Integer place = lfoPlaces.get(address.index());
        if (!target.isLfo() || place != null) {
          targets.add(target);
          indexes.add(target.isLfo() ? place : -1);
          depths.add(slot(address, 0));
        }
      }
    }

    Target[] targets() {
      return targets.toArray(new Target[0]);
    }

    int[] indexes() {
      return ints(indexes);
    }

    int[] depths() {
      return ints(depths);
    }
  }

  private static int[] ints(Collection<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }

  private CcMoves moves() {
    List<Address> moving = new ArrayList<>();
    for (Address address : opcodes.keySet()) {
      if (address.part() == Part.ONCC && slotOf(address.moved()) >= 0) {
        moving.add(address);
      }
    }
    CcMoves moves = new CcMoves(moving.size());
    for (int i = 0; i < moving.size(); i++) {
      Address address = moving.get(i);
      moves.slots[i] = (short) slotOf(address.moved());
      moves.controllers[i] = (short) address.cc();
      moves.depths[i] = opcodes.get(address).floatValue();
      moves.curves[i] = curves.apply(part(address, Part.CURVECC).intValue());
      moves.smooth[i] = part(address, Part.SMOOTHCC).floatValue();
      moves.steps[i] = Math.abs(part(address, Part.STEPCC).floatValue());
    }
    return moves;
  }

  private Double part(Address address, Part part) {
    return opcodes.getOrDefault(address.with(part), 0.0);
  }

  private int slotOf(Address moved) {
    return moved.family() == Family.REGION ? moved.slot() : slots.getOrDefault(moved, -1);
  }

  /** The ranges that bounds of controllers make; a bound that is missing is the end, or {@code missing} for both. */
  private CcRange[] ranges(int missingLo, CcOpcode... bounds) {
    Map<Integer, double[]> byController = new TreeMap<>();
    for (Map.Entry<Address, Double> entry : opcodes.entrySet()) {
      Address address = entry.getKey();
      for (int i = 0; address.family() == Family.CC && i < bounds.length; i++) {
        if (address.opcode() == bounds[i].ordinal()) {
          double[] range = byController.computeIfAbsent(address.number(), n -> new double[] {missingLo, 1});
          range[i & 1] = entry.getValue() / (i < 2 ? 127 : 1);
        }
      }
    }
    CcRange[] ranges = new CcRange[byController.size()];
    int i = 0;
    for (Map.Entry<Integer, double[]> entry : byController.entrySet()) {
      ranges[i++] = new CcRange(entry.getKey(), entry.getValue()[0], entry.getValue()[1]);
    }
    return ranges;
  }

  private Curve velocityCurve() {
    Map<Integer, Double> given = new HashMap<>();
    for (Map.Entry<Address, Double> entry : opcodes.entrySet()) {
      Address address = entry.getKey();
      if (address.family() == Family.CC && address.opcode() == CcOpcode.AMP_VELCURVE.ordinal()) {
        given.put(Math.min(127, address.number()), entry.getValue());
      }
    }
    if (given.isEmpty()) {
      return null;
    }
    double[] points = new double[128];
    java.util.Arrays.fill(points, Double.NaN);
    given.forEach((velocity, level) -> points[velocity] = level);
    return Curve.through(points);
  }
}
