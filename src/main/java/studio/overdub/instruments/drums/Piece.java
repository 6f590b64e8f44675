package studio.overdub.instruments.drums;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.overdub.device.ParamSpec;
import studio.overdub.instruments.drums.circuit.Circuit;

/** The pieces of the machine: the circuit that each is made of, and how its parameters differ from the circuit's. */
enum Piece {
  KICK("kick", Circuit.MEMBRANE, "tune=50 sweep=14 bend=0.03 fall=0.4 decay=0.55 click=0.5 colour=2500 level=-5"),
  SNARE("snare", Circuit.SNARE, "level=-6"),
  CLAP("clap", Circuit.CLAP, "level=-6"),
  RIM("rim", Circuit.WOOD, "tune=1667 interval=-22.5 tone=0.45 decay=0.05 noise=0.15 drive=6 level=-10"),
  CLOSED_HAT("closedhat", Circuit.METAL, "decay=0.09 level=-11 choke=1"),
  PEDAL_HAT("pedalhat", Circuit.METAL, "decay=0.05 attack=0.004 tone=0.35 colour=4500 level=-9 choke=1"),
  OPEN_HAT("openhat", Circuit.METAL, "decay=0.65 level=-11 choke=1"),
  LOW_TOM("lowtom", Circuit.MEMBRANE, "tune=92 sweep=5 bend=0.09 decay=0.55 click=0.15 noise=0.1 level=-10"),
  MID_TOM("midtom", Circuit.MEMBRANE, "tune=138 sweep=5 bend=0.08 decay=0.45 click=0.15 noise=0.1 level=-10"),
  HIGH_TOM("hightom", Circuit.MEMBRANE, "tune=190 sweep=5 bend=0.07 decay=0.38 click=0.15 noise=0.1 level=-10"),
  CRASH("crash", Circuit.METAL, "tune=260 tone=0.5 noise=0.45 decay=2.4 strike=0.5 damping=0.5 colour=2200 level=-9"),
  RIDE("ride", Circuit.METAL, "tune=310 tone=0.55 noise=0.12 decay=1.8 strike=0.7 damping=0.3 colour=3200 level=-12"),
  COWBELL("cowbell", Circuit.BELL, "level=-10"),
  TAMBOURINE(
      "tambourine",
      Circuit.METAL,
      "tune=640 tone=0.9 noise=0.35 decay=0.22 strike=0.4 attack=0.003 colour=6500 level=-12"),
  MARACAS("maracas", Circuit.SHAKER, "level=-12"),
  CLAVES("claves", Circuit.WOOD, "tune=2500 interval=7.2 tone=0.1 decay=0.11 noise=0 level=-11"),
  CONGA("conga", Circuit.MEMBRANE, "tune=195 sweep=2 bend=0.02 decay=0.3 shape=0.15 click=0.3 colour=3000 level=-11");

  private final String id;
  private final Circuit circuit;
  private final List<ParamSpec> params;

  Piece(String id, Circuit circuit, String differences) {
    this.id = id;
    this.circuit = circuit;
    Map<String, Double> defaults = parse(differences);
    List<ParamSpec> own = new ArrayList<>();
    for (ParamSpec spec : Stream.concat(circuit.params().stream(), PieceVoice.MIX.stream()).toList()) {
      Double value = defaults.remove(spec.id());
      own.add(
          new ParamSpec(
              id + "." + spec.id(), spec.label(), spec.unit(), spec.min(), spec.max(),
              value == null ? spec.defaultValue() : value, spec.curve(), spec.choices()));
    }
    if (!defaults.isEmpty()) {
      throw new IllegalArgumentException("The circuit of " + id + " has no " + defaults.keySet());
    }
    params = List.copyOf(own);
  }

  private static Map<String, Double> parse(String differences) {
    Map<String, Double> values = new HashMap<>();
    for (String part : differences.split(" ")) {
      String[] both = part.split("=");
      values.put(both[0], Double.valueOf(both[1]));
    }
    return values;
  }

  /** Stands before the dot of its parameters' ids. */
  String id() {
    return id;
  }

  /** Its parameters with their full ids: those of its circuit, then those of {@link PieceVoice#MIX}. */
  List<ParamSpec> params() {
    return params;
  }

  /** What makes its sound. */
  Circuit circuit() {
    return circuit;
  }
}
