package studio.overdub.ui.view.device.synth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import studio.overdub.base.DeviceId;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.Parameter;

/**
 * The modulation matrix: which sources move which parameters, how far. Whatever is done to it is one step of history.
 * Event thread only.
 */
public final class Modulations {
  /** How many slots there are. */
  public static final int SLOTS = 32;

  /** The amount that a new modulation starts with. */
  public static final double FIRST_AMOUNT = .25;

  private static final Set<String> BOTH_WAYS = Set.of("Key", "Pitch bend", "Slide", "Random", "Alternate");

  private final DeviceModel device;
  private final Map<String, Integer> targets = new HashMap<>();
  private Optional<DeviceId> known = Optional.empty();

  Modulations(DeviceModel device) {
    this.device = device;
  }

  /**
   * How far a knob is moved, as travel.
   *
   * @param low the least, 0 to 1
   * @param high the most, 0 to 1
   */
  public record Reach(double low, double high) {}

  private static String id(int slot, String part) {
    return "mod" + slot + "." + part;
  }

  private Optional<Parameter> parameter(int slot, String part) {
    return device.parameter(id(slot, part));
  }

  private double value(int slot, String part) {
    return device.device().flatMap(d -> Optional.ofNullable(d.params().get(id(slot, part)))).orElse(0.0);
  }

  /** All sources by name, the first of them none; their places are the choices. */
  public List<String> sources() {
    return parameter(1, "source").map(Parameter::choices).orElse(List.of());
  }

  /** All targets by name, the first of them none; their places are the choices. */
  public List<String> targets() {
    return parameter(1, "target").map(Parameter::choices).orElse(List.of());
  }

  /** The choice that means a parameter as a target; 0 for one that cannot be moved. */
  public int target(Parameter parameter) {
    if (!known.equals(device.id())) {
      known = device.id();
      targets.clear();
      device.groups().stream()
          .flatMap(group -> group.parameters().stream())
          .filter(p -> !p.spec().stepped())
          .forEach(p -> targets.put(p.id(), targets.size() + 1));
    }
    return targets.getOrDefault(parameter.id(), 0);
  }

  /** The slots in use, in order. */
  public List<Modulation> all() {
    return IntStream.rangeClosed(1, SLOTS)
        .mapToObj(this::slot)
        .filter(m -> m.source() != 0 || m.target() != 0)
        .toList();
  }

  /** A slot, 1 to 32, in use or not. */
  public Modulation slot(int slot) {
    return new Modulation(
        slot, (int) value(slot, "source"), (int) value(slot, "via"), (int) value(slot, "target"),
        value(slot, "amount"));
  }

  /** What moves a parameter. */
  public List<Modulation> of(Parameter parameter) {
    int target = target(parameter);
    return target == 0 ? List.of() : all().stream().filter(m -> m.source() != 0 && m.target() == target).toList();
  }

  /** How many slots are free. */
  public int free() {
    return SLOTS - all().size();
  }

  /**
   * Leads a source to a parameter by a free slot; by the one that does so already if there is one.
   *
   * @param source a choice of {@link #sources}
   * @return the slot, empty where none is free or the parameter cannot be moved
   */
  public Optional<Integer> connect(int source, Parameter parameter) {
    int target = target(parameter);
    if (source <= 0 || target == 0) {
      return Optional.empty();
    }
    Optional<Integer> there =
        of(parameter).stream().filter(m -> m.source() == source && m.via() == 0).map(Modulation::slot).findFirst();
    return there.or(() -> take(source, target));
  }

  /** Takes a free slot for a source whose target is to be chosen; empty where none is free. */
  public Optional<Integer> add(int source) {
    return take(source, 0);
  }

  private Optional<Integer> take(int source, int target) {
    Optional<Integer> free =
        IntStream.rangeClosed(1, SLOTS)
            .filter(n -> slot(n).source() == 0 && slot(n).target() == 0)
            .boxed()
            .findFirst();
    free.ifPresent(n -> set(new Modulation(n, source, 0, target, FIRST_AMOUNT)));
    return free;
  }

  /** Frees a slot. */
  public void remove(int slot) {
    set(new Modulation(slot, 0, 0, 0, 0));
  }

  /** Sets a slot. */
  public void set(Modulation modulation) {
    Map<Parameter, Double> values = new LinkedHashMap<>();
    put(values, modulation, "source", modulation.source());
    put(values, modulation, "target", modulation.target());
    put(values, modulation, "amount", modulation.amount());
    put(values, modulation, "via", modulation.via());
    device.set(values, new Object());
  }

  private void put(Map<Parameter, Double> values, Modulation modulation, String part, double value) {
    parameter(modulation.slot(), part)
        .filter(p -> device.value(p) != value)
        .ifPresent(p -> values.put(p, value));
  }

  /** How far the slots in use move a parameter's knob; empty where none does. */
  public Optional<Reach> reach(Parameter parameter) {
    List<Modulation> moved = of(parameter);
    if (moved.isEmpty()) {
      return Optional.empty();
    }
    double down = 0;
    double up = 0;
    for (Modulation m : moved) {
      boolean both = bothWays(m.source()) || bothWays(m.via());
      double far = Math.abs(m.amount());
      down += both || m.amount() < 0 ? far : 0;
      up += both || m.amount() > 0 ? far : 0;
    }
    double stands = parameter.toTravel(device.value(parameter));
    return Optional.of(new Reach(Math.max(0, stands - down), Math.min(1, stands + up)));
  }

  private boolean bothWays(int source) {
    String name = source == 0 ? "" : sources().get(source);
    return name.startsWith("LFO ")
        ? device.parameter("lfo" + name.substring(4) + ".unipolar").map(device::value).orElse(0.0) == 0
        : BOTH_WAYS.contains(name);
  }

  /** What a slot does, seen from its target: "Envelope 2, 25 %", "LFO 1 by way of Mod wheel, \u221210 %". */
  public String describe(Modulation m) {
    String via = m.via() == 0 ? "" : " by way of " + sources().get(m.via());
    return sources().get(m.source()) + via + ", "
        + parameter(m.slot(), "amount").map(p -> p.format(m.amount())).orElse("");
  }

  /** What moves a parameter, in words; empty for nothing. */
  public String describe(Parameter parameter) {
    List<String> words = new ArrayList<>();
    of(parameter).forEach(m -> words.add(describe(m)));
    return String.join("; ", words);
  }
}
