package studio.overdub.ui.view.device.pads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studio.overdub.app.Session;
import studio.overdub.app.material.SampleShelf;
import studio.overdub.app.material.StrokeShelf;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.edit.Edit;
import studio.overdub.song.Device;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.device.ParameterGroup;
import studio.overdub.ui.view.device.drums.CircuitPlan;
import studio.overdub.ui.view.device.drums.Drum;
import studio.overdub.ui.view.device.drums.DrumCurves;
import studio.overdub.ui.view.device.drums.Outlines;

/**
 * The circuit of the selected pad: which it is, its knobs and curves, and drums of the drum machine to begin from.
 * Event thread only.
 */
public final class PadCircuit {
  private static final String MACHINE = "drums";
  private static final String CHOICE = "circuit";

  private final Session session;
  private final DeviceModel device;
  private final Outlines outlines;
  private final DrumCurves curves;
  private int pad;

  PadCircuit(Session session, DeviceModel device, SampleShelf shelf) {
    this.session = session;
    this.device = device;
    outlines = new Outlines(shelf.strokes());
    curves = new DrumCurves(device, id -> device.parameter(prefix() + circuitOf(pad) + "." + id));
  }

  /**
   * A drum to begin from.
   *
   * @param drum which
   * @param kit the preset of the drum machine that it comes from; empty for the drum as it is in a fresh machine
   */
  public record Start(Drum drum, String kit) {}

  void select(int next) {
    if (next != pad) {
      curves.cancel();
      pad = next;
    }
  }

  private String prefix() {
    return PadEdits.prefix(pad);
  }

  /** The circuit's name as it stands in ids; empty for none. */
  private String circuitOf(int of) {
    return device.parameter(PadEdits.prefix(of) + CHOICE)
        .filter(p -> device.value(p) > 0)
        .map(p -> p.choices().get((int) device.value(p)).toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /** Whether the pad has one. */
  public boolean on() {
    return !circuitOf(pad).isEmpty();
  }

  /** What people call the circuit: "Membrane circuit". */
  public String name() {
    return device.parameter(prefix() + CHOICE).map(p -> p.format(device.value(p))).orElse("") + " circuit";
  }

  /** Its levels and pitch, to be moved. */
  public DrumCurves curves() {
    return curves;
  }

  /** What it looks like on the time of its curves. */
  public double[] outline(int columns) {
    String circuit = circuitOf(pad);
    Map<String, Double> params = new HashMap<>();
    device.device().map(Device::params).orElse(Map.of()).forEach(
        (id, value) -> {
          if (id.startsWith(prefix() + circuit + ".") || id.equals(prefix() + CHOICE)) {
            params.put(id, value);
          }
        });
    params.put(prefix() + "circuitlevel", 0.0);
    params.put(prefix() + "drift", 0.0);
    return outlines.of(session.catalog().find(device.typeId()), params, pad).over(columns, curves::time);
  }

  /** Its knobs, arranged by hand; none where there is no circuit. */
  public List<ParameterGroup> controls() {
    List<ParameterGroup> groups = new ArrayList<>();
    if (on()) {
      String own = prefix() + circuitOf(pad) + ".";
      for (CircuitPlan.Group group : CircuitPlan.of(id -> device.parameter(own + id).isPresent()).groups()) {
        List<Parameter> found = new ArrayList<>();
        group.ids().forEach(id -> device.parameter(own + id).ifPresent(found::add));
        groups.add(new ParameterGroup(group.title(), found));
      }
      List<Parameter> mix = new ArrayList<>();
      device.parameter(prefix() + "circuitlevel").ifPresent(mix::add);
      device.parameter(prefix() + "drift").ifPresent(mix::add);
      groups.add(new ParameterGroup("Circuit", mix));
    }
    return groups;
  }

  /** The kits that drums can be taken from, besides the machine as it comes. */
  public List<String> kits() {
    return session.catalog().find(MACHINE).isPresent() ? device.presets(MACHINE) : List.of();
  }

  /** Gives the pad a drum of the drum machine, with its name where the pad has none. */
  public void use(Start start) {
    session.catalog().find(MACHINE).ifPresent(machine -> edit(machine, start));
  }

  private void edit(DeviceType machine, Start start) {
    Map<String, Double> kit = device.presetParams(MACHINE, start.kit());
    Map<String, Double> values = new HashMap<>();
    String own = start.drum().param("");
    for (ParamSpec spec : machine.params()) {
      if (spec.id().startsWith(own)) {
        values.put(spec.id().substring(own.length()), kit.getOrDefault(spec.id(), spec.defaultValue()));
      }
    }
    onRack((track, rack) -> PadEdits.circuit(track, rack, pad, padValues(values), start.drum().name()));
  }

  /** The parameters of the pad that make a drum of the machine: only those that differ from a fresh pad's. */
  private Map<String, Double> padValues(Map<String, Double> drum) {
    Map<String, Double> values = new HashMap<>();
    for (String circuit : circuits()) {
      String own = circuit.toLowerCase(Locale.ROOT) + ".";
      CircuitPlan plan = CircuitPlan.of(id -> device.parameter(prefix() + own + id).isPresent());
      if (plan == CircuitPlan.of(drum::containsKey)) {
        put(values, CHOICE, 1.0 + circuits().indexOf(circuit));
        drum.forEach((id, value) -> put(values, own + id, value));
      }
    }
    put(values, "circuitlevel", drum.get("level"));
    put(values, "pan", drum.get("pan"));
    put(values, "choke", drum.get("choke"));
    return values;
  }

  private List<String> circuits() {
    return device.parameter(prefix() + CHOICE)
        .map(p -> p.choices().subList(1, p.choices().size()))
        .orElse(List.of());
  }

  private void put(Map<String, Double> values, String id, double value) {
    device.parameter(prefix() + id)
        .filter(p -> p.defaultValue() != value)
        .ifPresent(p -> values.put(p.id(), value));
  }

  /** Who renders it, and whom to ask to be told when there is more to show. */
  public StrokeShelf strokes() {
    return outlines.strokes();
  }

  /** Takes the circuit from the pad. */
  public void remove() {
    onRack((track, rack) -> PadEdits.circuit(track, rack, pad, Map.of(), ""));
  }

  private interface RackEdit {
    Edit of(TrackId track, DeviceId rack);
  }

  private void onRack(RackEdit edit) {
    if (device.track().isPresent() && device.id().isPresent()) {
      session.apply(edit.of(device.track().get(), device.id().get()));
    }
  }

  /** Whether a pad has a circuit. */
  static boolean on(Map<String, Double> params, int pad) {
    return params.getOrDefault(PadEdits.prefix(pad) + CHOICE, 0.0) >= .5;
  }
}
