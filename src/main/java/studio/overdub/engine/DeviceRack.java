package studio.overdub.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import studio.overdub.base.DeviceId;
import studio.overdub.base.StudioException;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.song.Device;

/**
 * The devices that play: made when the song asks for them, carried from plan to plan by id, closed when no plan in use
 * has them. Builder thread only.
 */
final class DeviceRack implements AutoCloseable {
  private final Catalog catalog;
  private final Preparation preparation;
  private final Consumer<StudioException> problems;
  private final Map<DeviceId, LiveDevice> devices = new HashMap<>();
  private final Map<DeviceId, Failure> failed = new HashMap<>();
  private final Set<DeviceId> used = new HashSet<>();
  private final List<Retired> retired = new ArrayList<>();

  private record Failure(Device device, StudioException problem) {}

  private record Retired(LiveDevice device, long serial) {}

  DeviceRack(Catalog catalog, Preparation preparation, Consumer<StudioException> problems) {
    this.catalog = catalog;
    this.preparation = preparation;
    this.problems = problems;
  }

  /** The type of a device that plays. */
  DeviceType type(Device device) {
    return catalog.find(device.type()).orElseThrow();
  }

  /** The settings that a device of the song stands at. */
  Settings settings(DeviceType type, Device device) {
    int version = Math.clamp(device.soundVersion(), 1, type.soundVersion());
    return Settings.of(type, version, device.params(), device.texts());
  }

  /**
   * What plays a device of the song; null, and a problem told, where it cannot be made.
   *
   * @param serial the plan that is being compiled
   */
  LiveDevice get(Device device, long serial) {
    used.add(device.id());
    LiveDevice live = devices.get(device.id());
    if (live != null && live.canBe(device)) {
      live.processor().problems().forEach(problems);
      return live;
    }
    if (live != null) {
      devices.remove(device.id());
      retired.add(new Retired(live, serial));
    }
    Failure before = failed.get(device.id());
    if (before != null && before.device().type().equals(device.type())
        && before.device().texts().equals(device.texts())) {
      problems.accept(before.problem());
      return null;
    }
    failed.remove(device.id());
    return make(device);
  }

  private LiveDevice make(Device device) {
    try {
      DeviceType type = catalog.find(device.type()).orElseThrow(() -> unknown(device));
      Settings settings = settings(type, device);
      Processor processor = type.create(settings, preparation.withSeed(device.id().value()));
      LiveDevice live = new LiveDevice(device, settings, processor);
      devices.put(device.id(), live);
      processor.problems().forEach(problems);
      return live;
    } catch (StudioException problem) {
      failed.put(device.id(), new Failure(device, problem));
      problems.accept(problem);
      return null;
    }
  }

  private static StudioException unknown(Device device) {
    return new StudioException(
        "This version has no instrument or effect of the kind " + device.type(), "device " + device.id().value(),
        "Choose another one in its place.");
  }

  /** Ends the compiling of a plan: what it does not use is retired with it. */
  void finish(long serial) {
    Iterator<Map.Entry<DeviceId, LiveDevice>> all = devices.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<DeviceId, LiveDevice> entry = all.next();
      if (!used.contains(entry.getKey())) {
        retired.add(new Retired(entry.getValue(), serial));
        all.remove();
      }
    }
    failed.keySet().retainAll(used);
    used.clear();
  }

  /** Closes what was retired with plans up to the one that plays now. */
  void closeRetired(long playingSerial) {
    retired.removeIf(
        each -> {
          if (each.serial() <= playingSerial) {
            each.device().close();
            return true;
          }
          return false;
        });
  }

  /** Whether devices wait to be closed. */
  boolean hasRetired() {
    return !retired.isEmpty();
  }

  /** Closes all devices. Nothing plays them any more. */
  @Override
  public void close() {
    closeRetired(Long.MAX_VALUE);
    devices.values().forEach(LiveDevice::close);
    devices.clear();
  }
}
