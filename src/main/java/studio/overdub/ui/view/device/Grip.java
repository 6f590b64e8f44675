package studio.overdub.ui.view.device;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a hand does to parameters of a device: it moves them, which previews, and lets go, which is one step of history.
 * Event thread only.
 */
public final class Grip {
  private final DeviceModel device;
  private final Map<Parameter, Double> moved = new LinkedHashMap<>();
  private Object stepping = new Object();

  /** A grip on the device of a model. */
  public Grip(DeviceModel device) {
    this.device = device;
  }

  /** Where a parameter stands: in the hand where that moved it. */
  public double value(Parameter parameter) {
    Double hand = moved.get(parameter);
    return hand != null ? hand : device.value(parameter);
  }

  /** Moves a parameter, not further than it goes. */
  public void move(Parameter parameter, double to) {
    double value = parameter.spec().clamp(to);
    if (value != value(parameter)) {
      moved.put(parameter, value);
      device.preview(parameter, value);
    }
  }

  /** Lets go: what was previewed is kept. */
  public void drop() {
    Map<Parameter, Double> values = new LinkedHashMap<>(moved);
    values.entrySet().removeIf(e -> device.value(e.getKey()) == e.getValue());
    moved.clear();
    stepping = new Object();
    if (!values.isEmpty()) {
      device.set(values, new Object());
    }
  }

  /** Lets go and puts all back as it was. */
  public void cancel() {
    List<Parameter> back = List.copyOf(moved.keySet());
    moved.clear();
    back.forEach(p -> device.preview(p, device.value(p)));
  }

  /** Moves a parameter by keys, so many of its steps; those since {@link #another} are one step of history. */
  public void step(Parameter parameter, double steps) {
    double travel = Math.clamp(parameter.toTravel(device.value(parameter)) + steps * parameter.step(), 0, 1);
    device.set(Map.of(parameter, parameter.fromTravel(travel)), stepping);
  }

  /** Sets a parameter by keys, not further than it goes; steps of history as of {@link #step}. */
  public void set(Parameter parameter, double to) {
    device.set(Map.of(parameter, parameter.spec().clamp(to)), stepping);
  }

  /** What keys do from now on is another step of history. */
  public void another() {
    stepping = new Object();
  }

  /** Puts parameters back to where a fresh device has them. */
  public void reset(Collection<Parameter> parameters) {
    Map<Parameter, Double> values = new LinkedHashMap<>();
    parameters.forEach(p -> values.put(p, p.defaultValue()));
    device.set(values, new Object());
  }
}
