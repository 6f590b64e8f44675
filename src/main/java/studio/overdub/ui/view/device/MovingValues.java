package studio.overdub.ui.view.device;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.overdub.app.Session;
import studio.overdub.base.DeviceId;
import studio.overdub.device.ParamWatch;

/** Where the knobs of a device stand as they sound, asked for as long as somebody looks. Event thread only. */
public final class MovingValues {
  private final Session session;
  private final DeviceModel device;
  private final Map<String, Integer> places = new HashMap<>();
  private Optional<DeviceId> watched = Optional.empty();
  private ParamWatch watch = new ParamWatch(0);

  /** The knobs of the device that {@code device} shows. */
  public MovingValues(Session session, DeviceModel device) {
    this.session = session;
    this.device = device;
  }

  /** Asks for the values of the next picture; to be called for each that is drawn. */
  public void look() {
    if (!device.id().equals(watched)) {
      end();
      begin();
    }
    watched.ifPresent(id -> session.transport().watch(id, watch));
  }

  private void begin() {
    watched = device.id();
    places.clear();
    device.groups().stream()
        .flatMap(group -> group.parameters().stream())
        .forEach(parameter -> places.put(parameter.id(), places.size()));
    watch = new ParamWatch(places.size());
  }

  /** Looks no longer. */
  public void end() {
    watched.ifPresent(id -> session.transport().watch(id, null));
    watched = Optional.empty();
    watch.clear();
  }

  /** The travel, 0 to 1, at which a parameter sounds; NaN where nothing moves it. */
  public double travel(Parameter parameter) {
    double value = value(parameter.id());
    return Double.isNaN(value) ? value : parameter.toTravel(value);
  }

  /** The value at which a parameter sounds, which may lie beyond its range; NaN where nothing moves it. */
  public double value(String id) {
    int place = places.getOrDefault(id, -1);
    return place < 0 || watched.isEmpty() ? Double.NaN : watch.get(place);
  }
}
