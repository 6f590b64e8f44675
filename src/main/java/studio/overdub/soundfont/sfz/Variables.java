package studio.overdub.soundfont.sfz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import studio.overdub.soundfont.sfz.Address.Family;
import studio.overdub.soundfont.sfz.Address.Part;

/** Makes the variables of a region (varNN) of its opcodes. */
final class Variables {
  /** More of them in one region are left out. */
  private static final int MOST = 32;

  /** What was found of one variable. */
  private static final class Found {
    boolean multiplies;
    final TreeMap<Integer, Double> depths = new TreeMap<>();
    final Map<Integer, Double> curves = new TreeMap<>();
    final TreeMap<Integer, Double> amounts = new TreeMap<>();
  }

  private final TreeMap<Integer, Found> found = new TreeMap<>();
  private final IntFunction<Curve> curves;

  Variables(Map<Address, Double> opcodes, IntFunction<Curve> curves) {
    this.curves = curves;
    opcodes.forEach(this::take);
  }

  private void take(Address address, double value) {
    if (address.family() == Family.VARIABLE_DEPTH) {
      int slot = Opcode.values()[address.opcode()].slot() + Math.max(0, address.index() - 1);
      of(address).amounts.put(slot, value);
    } else if (address.family() == Family.VARIABLE && address.part() == Part.VALUE) {
      of(address).multiplies = value != 0;
    } else if (address.family() == Family.VARIABLE) {
      (address.part() == Part.CURVECC ? of(address).curves : of(address).depths).put(address.cc(), value);
    }
  }

  private Found of(Address address) {
    return found.computeIfAbsent(address.number(), n -> new Found());
  }

  List<VariableSpec> specs() {
    List<VariableSpec> specs = new ArrayList<>();
    for (Found one : found.values()) {
      if (!one.depths.isEmpty() && !one.amounts.isEmpty() && specs.size() < MOST) {
        specs.add(spec(one));
      }
    }
    return specs;
  }

  private VariableSpec spec(Found one) {
    Curve[] ways =
        one.depths.keySet().stream()
            .map(cc -> curves.apply(one.curves.getOrDefault(cc, 0.0).intValue()))
            .toArray(Curve[]::new);
    return new VariableSpec(
        one.multiplies, ints(one.depths), doubles(one.depths), ways, ints(one.amounts), doubles(one.amounts));
  }

  private static int[] ints(Map<Integer, Double> map) {
    return map.keySet().stream().mapToInt(Integer::intValue).toArray();
  }

  private static double[] doubles(Map<Integer, Double> map) {
    return map.values().stream().mapToDouble(Double::doubleValue).toArray();
  }
}
